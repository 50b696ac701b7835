"""Readers are told of a change to what they could read."""

from django.core.exceptions import ValidationError

from records import rights
from records.choices import AskedBy
from records.editions import writing
from records.models import Correction


def tell_readers(*, entry, changes, reason, is_withheld=False, asked_by=AskedBy.ARCHIVE, by):
    """Makes a public correction of each of `changes` (`records.corrections.Told`); returns them.

    Raises ValidationError without a reason. With `is_withheld` the words themselves are kept nowhere in it.
    """
    if not reason.strip():
        raise ValidationError("Say what was wrong. It will be shown to everybody.", code="reason")
    with writing(by=by, why=reason):
        return [
            Correction.objects.create(
                entry=entry,
                field=told.field,
                before="" if is_withheld else told.before,
                after="" if is_withheld else told.after,
                is_withheld=is_withheld,
                reason=reason.strip(),
                asked_by=asked_by,
            )
            for told in changes
        ]


def withhold(*, correction, by):
    """Takes the words out of a correction that repeats the harm; that it was made, and why, stays."""
    rights.demand(by, "withhold", correction)
    with writing(by=by, why="Words of a correction withheld."):
        correction.before, correction.after, correction.is_withheld = "", "", True
        correction.save(update_fields=["before", "after", "is_withheld"])
