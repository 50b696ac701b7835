"""Words taken out of rows: of a table, of its history, of the admin's own log, and of the reasons given for changes."""

from django.apps import apps
from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Case, Q, Value, When

from records.dates import PartialDateField
from records.history.tables import events_of

# What names a row, or the words of another one, rather than being words.
_NAMES = {"public_id", "key", "sha256", "version_sha256", "digest", "dataset"}


def sign(entry):
    """What stands where words stood that a row cannot be without."""
    return f"[erased {entry.public_id}]"


def blank(model, keys, *, instead, keep=()):
    """Empties the free text of rows. What was empty stays so; what may not be empty becomes `instead`."""
    values = _values(model, instead, keep)
    if values and keys:
        model._base_manager.filter(pk__in=keys).update(**values)


def blank_history(model, keys, *, instead=""):
    """The same in all that history keeps of rows, and in the reasons that were given for their changes."""
    for events in events_of(model):
        rows = events.objects.filter(id__in=keys)
        contexts = rows.exclude(pgh_context=None).order_by().values("pgh_context_id")
        apps.get_model("pghistory", "Context").objects.filter(pk__in=contexts).update(
            metadata=_WithoutReason("metadata")
        )
        values = _values(events, instead, ())
        if values:
            rows.update(**values)


def forget(model, keys):
    """What the admin's own log says of rows: it names them by their words."""
    logged = LogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(model), object_id__in=[str(key) for key in keys]
    )
    logged.update(object_repr="[erased]", change_message="")


class _WithoutReason(models.Func):
    template = "%(expressions)s - 'why'"
    arity = 1
    output_field = models.JSONField()


def _values(model, instead, keep):
    values = {}
    for column in model._meta.concrete_fields:
        if column.name in keep or column.name in _NAMES or not _is_free_text(column):
            continue
        if isinstance(column, ArrayField):
            values[column.name] = []
        elif isinstance(column, models.JSONField):
            values[column.name] = {}
        else:
            values[column.name] = _text(column, instead)
    return values


def _text(column, instead):
    fits = not isinstance(column, models.URLField | models.EmailField) and not (
        column.max_length and column.max_length < len(instead)
    )
    empty = Value(None) if column.null else Value("")
    return Case(
        When(Q((column.name, "")), then=Value("")),
        default=Value(instead) if fits and not column.null else empty,
    )


def _is_free_text(column):
    if isinstance(column, ArrayField):
        return (
            isinstance(column.base_field, models.CharField | models.TextField)
            and not column.base_field.choices
        )
    if (
        isinstance(column, PartialDateField)
        or column.choices
        or column.generated
        or column.name.startswith("pgh_")
    ):
        return False
    return isinstance(column, models.CharField | models.TextField | models.JSONField)


def leave_out(model, keys, without):
    """Passes every free text of rows, and of their history, through `without(text)`."""
    for each in (model, *events_of(model)):
        names = [column.name for column in each._meta.concrete_fields if _is_words(column)]
        rows = each._base_manager.filter(**{"pk__in" if each is model else "id__in": keys})
        for row in rows.order_by("pk"):
            changed = {
                name: fresh
                for name in names
                if (fresh := without(getattr(row, name) or "")) != (getattr(row, name) or "")
            }
            if changed:
                each._base_manager.filter(pk=row.pk).update(**changed)


def _is_words(column):
    return (
        _is_free_text(column)
        and column.name not in _NAMES
        and not isinstance(column, ArrayField | models.JSONField)
    )
