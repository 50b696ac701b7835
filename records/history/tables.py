"""Which rows of history tell of an entry: its own, those of its parts, and those of the pins it stands on."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import CASCADE
from pghistory import core as history

from records.models import Part, Record, Sourcing

# Rows read of each table; a page of history shows the newest of them.
MOST = 1000

SILENT = {
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


def columns(model):
    """Those that are shown."""
    return [
        column
        for column in model._meta.concrete_fields
        if column.name not in SILENT and not column.generated and not column.primary_key
    ]


def tables(entry):
    """Querysets of history rows, one for each kind of row that belongs to an entry."""
    model = type(entry)
    yield from (_events(each, id=entry.pk) for each in events_of(model))
    yield from _parts(model, [entry.pk])
    for column in model._meta.fields:
        if column.is_relation and issubclass(column.related_model, Part):
            key = getattr(entry, column.attname)
            for each in events_of(column.related_model) if key else ():
                yield _events(each, id=key)
            # A mention says who that is in a part of its own.
            yield from _parts(column.related_model, [key] if key else [], only_its_own=True)
    for each in events_of(Sourcing):
        yield _events(each, content_type=ContentType.objects.get_for_model(model), object_id=entry.pk)


def events_of(model):
    return history.event_models(tracks_model=model)


def _parts(model, keys, *, only_its_own=False):
    """Rows of parts that name one of `keys` of a model, or once did."""
    for each in history.event_models(references_model=model) if keys else ():
        if issubclass(each.pgh_tracked_model, Record):
            continue
        for column in each._meta.fields:
            if column.name == "pgh_obj" or column.related_model is not model:
                continue
            if not only_its_own or _goes_with_it(each.pgh_tracked_model._meta.get_field(column.name)):
                yield _events(each, **{f"{column.attname}__in": keys})


def _goes_with_it(column):
    """Whether a row is the one thing said of another, and is deleted with that."""
    return column.one_to_one and column.remote_field.on_delete is CASCADE


def _events(model, **only):
    events = model.objects.filter(**only).select_related("pgh_context").order_by("-pgh_id")[:MOST]
    return list(reversed(events))
