"""The way back: an entry and its parts as they were after an earlier change, as a new change through the same rules.

Its state is not restored, which has steps of its own; nor is what actions keep (the links between printings), nor
what never changes (text versions, claims) or is a record of work (searches).
"""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import CASCADE, ProtectedError
from django.utils.text import capfirst
from pghistory import core as history

from records import rights
from records.choices import Rung
from records.editions import writing
from records.history.changes import Difference, RowChange
from records.history.tables import columns, events_of
from records.history.words import Labels, compared
from records.models import Part, Record, Redirect, Sourcing


@dataclass
class _Row:
    """One row to be written: as it is now, as it was then; None where it is not, or was not, there."""

    model: type
    now: object
    then: object

    @property
    def columns(self):
        """What of a row is put back: of an entry only what its form holds."""
        return [column for column in self.model._meta.concrete_fields if _is_restored(self.model, column)]

    @property
    def is_changed(self):
        if self.now is None or self.then is None:
            return self.now is not self.then
        return any(
            getattr(self.now, column.attname) != getattr(self.then, column.attname) for column in self.columns
        )


@dataclass
class Restoration:
    """What would be different, in words, and what stands in the way: sentences for a person."""

    changes: list
    obstacles: list
    rows: list


def restoration(entry, *, at):
    """What restoring the entry's state of a moment would do."""
    rows = [row for row in _rows(entry, at) if row.is_changed]
    return Restoration(_changes(entry, rows), [*_obstacles(entry, rows, at)], rows)


def restore(*, entry, at, by, reason=""):
    """Puts an entry and its parts back to how they were at a moment, or changes nothing.

    Raises ValidationError if something that it named then is gone, or a rule forbids that state today, or
    if `by` may not change it.
    """
    why = f"Restored as it was on {at.astimezone():%-d %B %Y, %H:%M}. {reason}".strip()
    with writing(by=by, why=why):
        entry = type(entry).objects.select_for_update(of=("self",), no_key=True).get(pk=entry.pk)
        rights.demand(by, "change", entry)
        found = restoration(entry, at=at)
        if found.obstacles:
            raise ValidationError(found.obstacles, code="gone")
        if not found.rows:
            raise ValidationError("It is as it was then: there is nothing to restore.", code="same")
        _write(entry, found.rows)
        connection.check_constraints()
    return entry


def _write(entry, rows):
    own = [row for row in rows if row.model is type(entry)]
    pinned = [row for row in rows if _is_stood_on(entry, row.model)]
    parts = [row for row in rows if row not in own and row not in pinned]
    try:
        # What goes makes room for what comes; what is stood on comes before what stands on it.
        for row in parts:
            if row.then is None:
                row.now.delete()
        for row in [*pinned, *own, *parts]:
            if row.then is not None:
                _put(row)
    except ProtectedError as error:
        names = ", ".join(f"“{each}”" for each in sorted(map(str, error.protected_objects))[:3])
        raise ValidationError(
            f"A part that was added since cannot be taken away again, because {names} stands on it.",
            code="kept",
        ) from error


def _put(row):
    values = {column.attname: getattr(row.then, column.attname) for column in row.columns}
    if row.now is None:
        instance = row.model(pk=row.then.id, **values)
        for column in row.model._meta.concrete_fields:
            if not column.generated and not column.primary_key:
                setattr(instance, column.attname, getattr(row.then, column.attname))
        instance.save(force_insert=True)
        return
    for name, value in values.items():
        setattr(row.now, name, value)
    _check(row)
    row.now.save()


def _check(row):
    """The rules of its form. Those of the database are asked when it is written."""
    left_out = [column.name for column in row.model._meta.fields if column not in row.columns]
    try:
        row.now.full_clean(exclude=left_out, validate_constraints=False)
    except ValidationError as error:
        names = {column.name: column.verbose_name for column in row.columns}
        raise ValidationError(
            [
                f"{capfirst(names[name])}: {said}" if name in names else said
                for name, sentences in error.message_dict.items()
                for said in sentences
            ],
            code="rule",
        ) from error


# Which rows belong to the state of an entry


def _rows(entry, at):
    """Own rows, then those it stands on, then its parts, each as now and as at that moment."""
    model = type(entry)
    own = _at(model, at, id=entry.pk).get(entry.pk)
    yield _Row(model, entry, own or entry)
    for column in model._meta.concrete_fields:
        if column.is_relation and issubclass(column.related_model, Part) and own is not None:
            yield from _stood_on(column, own, at)
    for part, only in _parts_of(entry):
        now = {row.pk: row for row in part._base_manager.filter(**only)}
        then = {key: row for key, row in _at(part, at, **only).items() if _belongs(row, only)}
        for key in sorted(now.keys() | then.keys()):
            yield _Row(part, now.get(key), then.get(key))


def _stood_on(column, own, at):
    """The pin of a quote where it was then; a cue's that was cleared away since is made again."""
    key, part = getattr(own, column.attname), column.related_model
    if key is None or not part.REMADE:
        return
    now = part._base_manager.filter(pk=key).first()
    if now is None or column.one_to_one:
        then = _at(part, at, id=key).get(key)
        if then is not None:
            yield _Row(part, now, then)


def _parts_of(entry):
    """(model, its rows of this entry) for every kind of part that belongs to this kind of entry alone."""
    model = type(entry)
    for each in history.event_models(references_model=model):
        part = each.pgh_tracked_model
        if not _comes_back(part):
            continue
        for column in part._meta.concrete_fields:
            if (
                column.related_model is model
                and column.remote_field.on_delete is CASCADE
                and _owns(model, part)
            ):
                yield part, {column.attname: entry.pk}
    yield Sourcing, {"content_type_id": ContentType.objects.get_for_model(model).pk, "object_id": entry.pk}


def _comes_back(part):
    return part.RESTORED if issubclass(part, Part) else bool(part._meta.concrete_model._meta.auto_created)


def _owns(model, part):
    """Of two entries joined by a table between them, it is one that has the others: a strike its unions."""
    owner = part._meta.concrete_model._meta.auto_created
    return not owner or owner is model


def _belongs(row, only):
    return all(getattr(row, name) == value for name, value in only.items())


def _at(model, at, **only):
    """{key: history row} of the rows that were there at a moment.

    A part may have moved to another entry since: its newest row up to then says whose it was.
    """
    found = {}
    for events in events_of(model):
        keys = events.objects.filter(**only).order_by().values("id")
        for event in events.objects.filter(id__in=keys, pgh_created_at__lte=at).order_by("pgh_id"):
            if event.pgh_label == "delete":
                found.pop(event.id, None)
            else:
                found[event.id] = event
    return found


def _is_stood_on(entry, model):
    return any(column.related_model is model for column in type(entry)._meta.concrete_fields) and issubclass(
        model, Part
    )


def _is_restored(model, column):
    if column.primary_key or column.generated:
        return False
    if not issubclass(model, Record):
        return True
    return column.editable and not (model.PRINTS and column.name == model.PRINTS.link)


# In words


def _changes(entry, rows):
    labels = Labels((row.model, each) for row in rows for each in (row.now, row.then) if each is not None)
    found = []
    for row in rows:
        differences = []
        for column in columns(row.model):
            if column not in row.columns or column.related_model is type(entry):
                continue
            old, new = (
                labels.text(column, getattr(each, column.attname)) if each else ""
                for each in (row.now, row.then)
            )
            if old != new:
                differences.append(Difference(str(column.verbose_name), compared(old, new)))
        verb = "removed" if row.then is None else "added" if row.now is None else "changed"
        what = "" if row.model is type(entry) else str(row.model._meta.verbose_name)
        if differences or verb != "changed":
            found.append(RowChange(what, verb, differences))
    return found


def _obstacles(entry, rows, at):
    """What it named then and cannot name now."""
    if entry.rung == Rung.ERASED:
        yield "The entry was erased, and so was its history."
    if not _at(type(entry), at, id=entry.pk):
        yield "The entry did not exist then."
    made = {(row.model, row.then.id) for row in rows if row.then is not None}
    for row in rows:
        for column in row.columns if row.then is not None else ():
            key = getattr(row.then, column.attname)
            if not column.is_relation or key is None or (column.related_model, key) in made:
                continue
            named = column.related_model._base_manager.filter(pk=key).first()
            if named is None:
                name = _last_name(column.related_model, key)
                yield f"The {column.verbose_name} of then, {name}, is gone from the archive."
            elif isinstance(named, Record) and _was_merged(named):
                yield f"The {column.verbose_name} of then, “{named}”, was merged into another entry since."


def _was_merged(entry):
    return Redirect.objects.filter(kind=entry.KIND, old_id=entry.public_id).exists()


def _last_name(model, key):
    for events in events_of(model):
        event = events.objects.filter(id=key).order_by("-pgh_id").first()
        for name in ("name", "title", "headline", "described_as"):
            if getattr(event, name, ""):
                return f"“{getattr(event, name)}”"
    return f"no. {key}"
