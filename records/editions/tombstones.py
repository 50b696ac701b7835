"""What is said in public of an entry that is public no longer."""

from django.utils import timezone

from records.choices import State
from records.dates import PartialDate
from records.models import Edition, Redirect

# Nothing deletes what was public, short of a hand in the database with its rules switched off.
NOT_KEPT = "The archive does not keep this entry any longer."


def reasons_of(each, gone, now):
    """{key of an entry: public note} for editions of one kind whose entries are not public, or not any longer.

    An entry may also go because what it stands in went: then it repeats the reason and the day of that.
    """
    merged = dict(
        Redirect.objects.filter(
            kind=each.name, old_id__in=[edition.public_id for edition in gone]
        ).values_list("old_id", "reason")
    )
    rows = each.model.objects.select_related(*each.select) if each.select else each.model.objects.all()
    entries = rows.in_bulk([edition.entry_id for edition in gone])
    causes = {key: _cause(entry) for key, entry in entries.items()}
    days = _days(set(causes.values()), now)
    notes = {key: _sentence(entry, causes[key], days) for key, entry in entries.items()}
    return {
        edition.entry_id: merged.get(edition.public_id) or notes.get(edition.entry_id, NOT_KEPT)
        for edition in gone
    }


def _cause(entry):
    """The entry itself, if it was withdrawn; else that one of those it stands in which is not public of itself."""
    while entry.state == State.PUBLISHED and entry.stands_in is not None:
        entry = entry.stands_in
    return entry


def _days(causes, now):
    """{entry: the moment since which it is not public}: now, for one that goes in this transaction."""
    went = Edition.objects.filter(body=None).values_list("changed_at", flat=True)
    return {entry: went.filter(kind=entry.KIND, entry_id=entry.pk).first() or now for entry in causes}


def _sentence(entry, cause, days):
    name = cause._meta.verbose_name
    subject = f"This {name}" if cause == entry else f"The {name} that it belongs to"
    if cause.state != State.WITHDRAWN:
        return f"{subject} {cause.absence}."
    if cause == entry:
        return cause.state_reason
    day = PartialDate(timezone.localdate(days[cause]).isoformat()).text
    return f"{subject} was withdrawn on {day}: {cause.state_reason}"
