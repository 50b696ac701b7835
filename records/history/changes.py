"""History rows as changes: what one saving did to an entry and its parts, who did it, and why."""

from dataclasses import dataclass, field
from itertools import groupby

from django.contrib.auth import get_user_model

from records.history.tables import columns, tables
from records.history.words import Labels, compared

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
    # What an editor looked at before they made the entry public.
    looked_at: str = ""


def changes_of(entry):
    """All changes of an entry and of what belongs to it, newest first."""
    rows = [(event, before) for events in tables(entry) for event, before in _with_the_one_before(events)]
    rows.sort(key=lambda row: (row[0].pgh_created_at, str(row[0].pgh_context_id)), reverse=True)
    labels = Labels((event.pgh_tracked_model, event) for pair in rows for event in pair if event is not None)
    users = get_user_model().objects.in_bulk(
        {event.pgh_context.metadata.get("user") for event, _ in rows if event.pgh_context} - {None}
    )
    changes = []
    for (when, _), group in groupby(rows, key=lambda row: (row[0].pgh_created_at, row[0].pgh_context_id)):
        group = list(group)
        context = group[0][0].pgh_context.metadata if group[0][0].pgh_context else {}
        who = users.get(context.get("user"))
        change = Change(when, str(who) if who else "The archive itself", context.get("why", ""))
        # A reference has a history as well, and nothing to make public.
        change.looked_at = context.get("looked_at", {}).get(getattr(entry, "public_id", None), "")
        for event, before in group:
            differences = _differences(event, before, entry, labels)
            if differences or event.pgh_label != "update":
                change.rows.append(_row(event, differences, entry))
        if change.rows:
            # The entry itself before its parts.
            change.rows.sort(key=lambda row: row.what != "")
            changes.append(change)
    return changes


def _with_the_one_before(events):
    last = {}
    for event in events:
        yield event, last.get(event.id)
        last[event.id] = event


def _differences(event, before, entry, labels):
    is_removed = event.pgh_label == "delete"
    found = []
    for column in columns(event.pgh_tracked_model):
        if column.related_model is type(entry) and getattr(event, column.attname) == entry.pk:
            continue
        old, new = (
            labels.text(column, getattr(row, column.attname)) if row else ""
            # Of what was removed, history keeps the last that was there.
            for row in ((event, None) if is_removed else (before, event))
        )
        if new != old:
            found.append(Difference(str(column.verbose_name), compared(old, new)))
    return found


def _row(event, differences, entry):
    model = event.pgh_tracked_model
    is_own = model._meta.concrete_model is type(entry) and event.id == entry.pk
    what = "" if is_own else str(model._meta.verbose_name)
    return RowChange(what, _VERBS.get(event.pgh_label, event.pgh_label), differences)
