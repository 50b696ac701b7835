"""An entry moves through its states."""

from django.core.exceptions import ValidationError

from records import rights
from records.choices import NEXT_STATES, State
from records.editions import writing
from records.models import Redirect

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


def publish(*, entry, by, reason=""):
    """Makes an entry public. One that was withdrawn needs a reason, which is shown.

    Raises ValidationError if `by` may not, or a rule of its kind forbids it.
    """
    rights.demand(by, "publish", entry)
    if entry.state == State.WITHDRAWN and (not reason.strip() or reason.strip() == entry.state_reason):
        raise ValidationError(
            "To publish a withdrawn entry again, give a reason. It will be shown to everybody."
        )
    for rule in _publication_rules.get(type(entry), ()):
        rule(entry, by=by)
    _move(entry, State.PUBLISHED, by=by, reason=reason)


def withdraw(*, entry, reason, by):
    """Takes an entry out of the public archive; its address then answers 410 with the reason."""
    rights.demand(by, "withdraw", entry)
    if not reason.strip():
        raise ValidationError("Give the reason for the withdrawal. It will be shown to everybody.")
    _move(entry, State.WITHDRAWN, by=by, reason=reason)


def _move(entry, state, *, by, reason=""):
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
        entry.save(update_fields=["state", "state_reason"])
