"""Erasing what was withdrawn, and doing so again after an older state of the archive was restored."""

from dataclasses import replace

from django.core.exceptions import ValidationError

from records import editions, rights
from records.actions.case import Case
from records.actions.ladder import step
from records.actions.states import note_step
from records.choices import Ground, Rung, State
from records.editions import writing
from records.erasing import erasing, scrub
from records.models import Erasure


def erase(*, entry, reason, by, case=None):
    """Removes the words of a withdrawn entry for good, from its row, its parts and their history.

    Its id, its dates and the reason stay; the address goes on answering 410. Raises ValidationError.
    """
    rights.demand(by, "withdraw", entry)
    rights.demand(by, "add", Erasure)
    if not reason.strip():
        raise ValidationError("Give a reason. It will be shown to everybody.", code="reason")
    if entry.rung == Rung.ERASED:
        raise ValidationError(f"“{entry}” is erased already.", code="same")
    if entry.state != State.WITHDRAWN:
        raise ValidationError(
            f"Withdraw “{entry}” first: only what is withdrawn can be erased.", code="state"
        )
    case = case or Case(ground=Ground.DATA_PROTECTION)
    with writing(by=by):
        erasure, _ = Erasure.objects.get_or_create(
            kind=entry.KIND,
            public_id=entry.public_id,
            defaults={"entry_id": entry.pk, "ground": case.ground, "reason": reason.strip()},
        )
        _carry_out(erasure, entry, case, by)
    return erasure


def replay(*, kind, public_id, ground, reason, by=None):
    """Carries out once more what was erased before. True if the archive has such an entry; more than once is once."""
    entry = editions.kind(kind).model.objects.filter(public_id=public_id).first()
    if entry is None:
        return False
    with writing(by=by):
        if entry.state == State.PUBLISHED:
            step(entry=entry, to=Rung.TOMBSTONE, reason=reason, case=Case(ground=ground), by=by)
            entry.refresh_from_db()
        erasure, _ = Erasure.objects.get_or_create(
            kind=kind,
            public_id=public_id,
            defaults={"entry_id": entry.pk, "ground": ground, "reason": reason},
        )
        _carry_out(erasure, entry, Case(ground=ground), by)
    return True


def _carry_out(erasure, entry, case, by):
    with erasing(erasure):
        scrub(entry)
    if entry.state == State.WITHDRAWN and entry.rung != Rung.ERASED:
        # A note would say again what is gone.
        note_step(entry, Rung.ERASED, reason=erasure.reason, case=replace(case, note=""), by=by)
        entry.state_reason = erasure.reason
        entry.save(update_fields=["rung", "state_reason"])
