"""Which rows an entry's words stand in, and in which order they go."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import CASCADE
from pghistory import core as history

from records.erasing.blanking import blank, blank_history, forget, sign
from records.models import Correction, FieldSource, Part, Record, RemovalRequest, Sourcing, Withdrawal

# How a kind of entry is scrubbed whose words stand in more than its own rows; apps add theirs in AppConfig.ready.
_ways = {}


def erased_by(model, way):
    """`way(entry)` removes what stands elsewhere of an entry of `model`, before its own rows are scrubbed."""
    _ways[model] = way


def scrub(entry):
    """Removes the words of an entry, inside `erasing`. Once more changes nothing."""
    if type(entry) in _ways:
        _ways[type(entry)](entry)
    scrub_rows(entry)


def scrub_rows(entry):
    """Its own row, its parts, and what is said of it, with all history."""
    model = type(entry)
    for part, keys in _parts(entry):
        blank_history(part, keys)
        forget(part, keys)
        part._base_manager.filter(pk__in=keys).delete()
        # Of the deletion itself history has kept the row once more.
        blank_history(part, keys)
    _scrub_what_is_said_of_it(entry)
    blank_history(model, [entry.pk], instead=sign(entry))
    blank(model, [entry.pk], instead=sign(entry), keep=("state_reason",))
    forget(model, [entry.pk])
    entry.refresh_from_db()


def _parts(entry):
    """(model, keys) of the rows that belong to it alone and that nothing else rests on, those of the past included."""
    model = type(entry)
    for events in history.event_models(references_model=model):
        part = events.pgh_tracked_model
        if not issubclass(part, Part) or issubclass(part, Record) or not part.GOES_WITH_ERASURE:
            continue
        for column in part._meta.concrete_fields:
            if column.related_model is model and column.remote_field.on_delete is CASCADE:
                past = (
                    events.objects
                    .filter(**{column.attname: entry.pk})
                    .order_by()
                    .values_list("id", flat=True)
                )
                yield part, sorted(set(past))


def _scrub_what_is_said_of_it(entry):
    named = {"content_type": ContentType.objects.get_for_model(entry), "object_id": entry.pk}
    corrections = Correction.objects.filter(**named)
    keys = list(corrections.values_list("pk", flat=True))
    corrections.update(before="", after="", is_withheld=True, field="something", reason=sign(entry))
    blank_history(Correction, keys)
    notes = list(Sourcing.objects.filter(**named).values_list("pk", flat=True))
    blank(Sourcing, notes, instead="", keep=("field",))
    blank_history(Sourcing, notes)
    FieldSource.objects.filter(**named).update(value="")
    withdrawals = Withdrawal.objects.filter(**named)
    withdrawals.update(note="")
    requests = RemovalRequest.objects.filter(withdrawals__in=withdrawals)
    # What went along with it for the same request has the same note.
    Withdrawal.objects.filter(request__in=requests).update(note="")
    requests.exclude(note="").update(note=sign(entry))
    requests.update(words=sign(entry), address=sign(entry), contact="")
