"""Who changed what when, read from the history that triggers keep of every row."""

import difflib
import re
from dataclasses import dataclass, field
from itertools import groupby

from django.contrib.admin.utils import unquote
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import models
from django.template.response import TemplateResponse
from pghistory import core as history

from records.models import Part, Record, Sourcing

# Rows read of each table; a page of history shows the newest of them.
MOST = 1000
PER_PAGE = 30
# Longer texts are shown from their beginning; comparing them word by word would take seconds.
LONGEST = 6000

_SILENT = {
    "id",
    "public_id",
    "created_at",
    "created_by",
    "changed_at",
    "changed_by",
    "first_published_at",
    "position",
    # Of a pin, its words say it all.
    "starts",
    "ends",
    "prefix",
    "suffix",
    "version_sha256",
    "sha256",
    "content_type",
    "object_id",
    "decided_at",
    "decided_by",
}
_VERBS = {"insert": "added", "update": "changed", "delete": "removed"}


@dataclass
class Difference:
    """One field; `words` are (kind, text) with kind `same`, `gone` or `new`."""

    name: str
    words: list


@dataclass
class RowChange:
    what: str
    verb: str
    differences: list


@dataclass
class Change:
    """What one save, action or command did to an entry and its parts."""

    when: object
    who: str
    why: str
    rows: list = field(default_factory=list)


def changes_of(entry):
    """All changes of an entry and of what belongs to it, newest first."""
    rows = [(event, before) for events in _tables(entry) for event, before in _with_the_one_before(events)]
    rows.sort(key=lambda row: (row[0].pgh_created_at, str(row[0].pgh_context_id)), reverse=True)
    labels = _Labels(event for pair in rows for event in pair if event is not None)
    users = get_user_model().objects.in_bulk(
        {event.pgh_context.metadata.get("user") for event, _ in rows if event.pgh_context} - {None}
    )
    changes = []
    for (when, _), group in groupby(rows, key=lambda row: (row[0].pgh_created_at, row[0].pgh_context_id)):
        group = list(group)
        context = group[0][0].pgh_context.metadata if group[0][0].pgh_context else {}
        who = users.get(context.get("user"))
        change = Change(when, str(who) if who else "The archive itself", context.get("why", ""))
        for event, before in group:
            differences = _differences(event, before, entry, labels)
            if differences or event.pgh_label != "update":
                change.rows.append(_row(event, differences, entry))
        if change.rows:
            # The entry itself before its parts.
            change.rows.sort(key=lambda row: row.what != "")
            changes.append(change)
    return changes


def _tables(entry):
    """Querysets of history rows: the entry's own, those of its parts, and those of the pins it stands on."""
    model = type(entry)
    yield from (_events(each, id=entry.pk) for each in history.event_models(tracks_model=model))
    for each in history.event_models(references_model=model):
        if issubclass(each.pgh_tracked_model, Record):
            continue
        for column in each._meta.fields:
            if column.name != "pgh_obj" and column.related_model is model:
                yield _events(each, **{column.attname: entry.pk})
    for column in model._meta.fields:
        if column.is_relation and issubclass(column.related_model, Part):
            key = getattr(entry, column.attname)
            for each in history.event_models(tracks_model=column.related_model) if key else ():
                yield _events(each, id=key)
    for each in history.event_models(tracks_model=Sourcing):
        yield _events(each, content_type=ContentType.objects.get_for_model(model), object_id=entry.pk)


def _events(model, **only):
    events = model.objects.filter(**only).select_related("pgh_context").order_by("-pgh_id")[:MOST]
    return list(reversed(events))


def _with_the_one_before(events):
    last = {}
    for event in events:
        yield event, last.get(event.id)
        last[event.id] = event


def _columns(model):
    return [
        column
        for column in model._meta.concrete_fields
        if column.name not in _SILENT and not column.generated and not column.primary_key
    ]


def _differences(event, before, entry, labels):
    if event.pgh_label == "delete":
        return []
    found = []
    for column in _columns(event.pgh_tracked_model):
        if column.related_model is type(entry) and getattr(event, column.attname) == entry.pk:
            continue
        new = labels.text(column, getattr(event, column.attname))
        old = labels.text(column, getattr(before, column.attname)) if before else ""
        if new != old:
            found.append(Difference(str(column.verbose_name), _compared(old, new)))
    return found


def _row(event, differences, entry):
    model = event.pgh_tracked_model
    is_own = model._meta.concrete_model is type(entry) and event.id == entry.pk
    what = "" if is_own else str(model._meta.verbose_name)
    return RowChange(what, _VERBS.get(event.pgh_label, event.pgh_label), differences)


def _compared(old, new):
    """Word by word for running text, as a whole for what is short."""
    if old and new and len(old) > 40 and max(len(old), len(new)) <= LONGEST:
        first, second = (re.findall(r"\s*\S+", text) for text in (old, new))
        matcher = difflib.SequenceMatcher(a=first, b=second, autojunk=False)
        words = []
        for kind, start, end, from_, to in matcher.get_opcodes():
            if kind == "equal":
                words.append(("same", "".join(first[start:end])))
            else:
                words += [("gone", "".join(first[start:end])), ("new", "".join(second[from_:to]))]
    else:
        words = [("gone", _short(old)), ("new", _short(new))]
    return [(kind, text) for kind, text in words if text]


def _short(text):
    return f"{text[:600]}…" if len(text) > 600 else text


class _Labels:
    """Values in words. Other entries are looked up once for each table, not once for each row."""

    def __init__(self, events):
        keys = {}
        for event in events:
            for column in _columns(event.pgh_tracked_model):
                key = getattr(event, column.attname)
                if column.is_relation and key is not None:
                    keys.setdefault(column.related_model, set()).add(key)
        self._found = {
            model: {key: str(row) for key, row in model._base_manager.in_bulk(ids).items()}
            for model, ids in keys.items()
        }

    def text(self, column, value):
        if value is None or value == "" or value == []:
            return ""
        if column.is_relation:
            return self._found[column.related_model].get(value, f"no. {value}, since removed")
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, list):
            return ", ".join(map(str, value))
        if isinstance(column, models.DateTimeField):
            return f"{value.astimezone():%-d %B %Y, %H:%M}"
        return str(dict(column.flatchoices).get(value, value))


class HistoryPage:
    """Puts this history in place of the admin's own log, which sees only what was saved through forms."""

    def history_view(self, request, object_id, extra_context=None):
        entry = self.get_object(request, unquote(object_id))
        if entry is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_or_change_permission(request, entry):
            raise PermissionDenied
        page = Paginator(changes_of(entry), PER_PAGE).get_page(request.GET.get("p"))
        context = {
            **self.admin_site.each_context(request),
            "title": f"History of {entry}",
            "opts": self.opts,
            "object": entry,
            "module_name": self.opts.verbose_name_plural,
            "changes": page,
            "media": self.media,
            "preserved_filters": self.get_preserved_filters(request),
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/entry/history.html", context)
