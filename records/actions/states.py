"""An entry moves through its states."""

from django.core.exceptions import ValidationError

from records import rights
from records.actions.case import Case
from records.choices import NEXT_STATES, Rung, State
from records.editions import writing
from records.models import Redirect, Withdrawal

# Checks that an entry must pass before it is published; apps add theirs in AppConfig.ready.
_publication_rules = {}


def before_publication(model, rule):
    """`rule(entry, by=…)` raises ValidationError, in words for a curator, if `entry` must not become public yet, or not
    by them."""
    _publication_rules.setdefault(model, []).append(rule)


def send_to_review(*, entry, by):
    _move(entry, State.IN_REVIEW, by=by)


def return_to_draft(*, entry, by):
    _move(entry, State.DRAFT, by=by)


def publish(*, entry, by, reason="", rung=None, case=None):
    """Makes an entry public. One that was withdrawn needs a reason, which is shown, and comes back to the rung of the
    ladder where it stood before, unless another one is named.

    Raises ValidationError if `by` may not, or a rule of its kind forbids it.
    """
    rights.demand(by, "publish", entry)
    if entry.state != State.WITHDRAWN:
        rung = None
    elif not reason.strip() or reason.strip() == entry.state_reason:
        raise ValidationError(
            "To publish a withdrawn entry again, give a reason. It will be shown to everybody."
        )
    elif entry.rung == Rung.ERASED:
        raise ValidationError(f"“{entry}” was erased, and nothing of it is left to publish.", code="erased")
    elif rung is None:
        rung = _rung_before(entry)
    for rule in _publication_rules.get(type(entry), ()):
        rule(entry, by=by)
    _move(entry, State.PUBLISHED, by=by, reason=reason, rung=rung, case=case)


def withdraw(*, entry, reason, by, case=None):
    """Takes an entry out of the public archive; its address then answers 410 with the reason."""
    rights.demand(by, "withdraw", entry)
    if not reason.strip():
        raise ValidationError("Give the reason for the withdrawal. It will be shown to everybody.")
    _move(entry, State.WITHDRAWN, by=by, reason=reason, rung=Rung.TOMBSTONE, case=case)


def _move(entry, state, *, by, reason="", rung=None, case=None):
    with writing(by=by, why=reason):
        # Its key stays, so that who names it in another entry at this moment need not wait.
        current = type(entry).objects.select_for_update(of=("self",), no_key=True).get(pk=entry.pk)
        if state in {State.DRAFT, State.IN_REVIEW}:
            rights.demand(by, "change", current)
        if (
            state == State.PUBLISHED
            and Redirect.objects.filter(kind=entry.KIND, old_id=entry.public_id).exists()
        ):
            raise ValidationError(f"“{entry}” was merged into another entry and stays there.", code="merged")
        if state not in NEXT_STATES[State(current.state)]:
            raise ValidationError(
                f"“{entry}” is {current.get_state_display()} and cannot become {state.label}.", code="state"
            )
        entry.state, entry.state_reason = state, reason.strip()
        if rung is not None:
            note_step(entry, rung, reason=reason, case=case, by=by)
        entry.save(update_fields=["state", "state_reason", "rung"])


def note_step(entry, rung, *, reason, case, by):
    """A row in the log of the ladder; the entry itself is saved by who calls."""
    case = case or Case()
    Withdrawal.objects.create(
        entry=entry,
        rung=rung,
        ground=case.ground,
        asked_by=case.asked_by,
        reason=reason.strip(),
        note=case.note,
        request=case.request,
        made_by=by,
    )
    entry.rung = rung


def _rung_before(entry):
    steps = entry.withdrawals.filter(rung__lt=Rung.TOMBSTONE).order_by("-pk")
    return steps.values_list("rung", flat=True).first() or Rung.SHOWN
