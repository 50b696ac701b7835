"""The moves of an entry through its states, as buttons on its page and as actions on a list."""

from collections.abc import Callable
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import connection, transaction

from records import actions, refusals
from records.choices import State
from records.editions import writing

# Entries that one action takes at a time: each is written, checked and made public in one transaction.
MOST = 200


@dataclass(frozen=True)
class Step:
    name: str  # in addresses and forms
    label: str
    done: str  # “Published.”
    permission: str
    starts: frozenset  # of states
    act: Callable
    needs_reason: bool = False

    def fits(self, entry):
        return entry.state in self.starts

    def run(self, entry, *, reason="", by):
        if not self.fits(entry):
            raise ValidationError(
                f"“{entry}” is {entry.get_state_display()}, so “{self.label}” does not apply to it.",
                code="state",
            )
        if self.needs_reason:
            self.act(entry=entry, reason=reason, by=by)
        else:
            self.act(entry=entry, by=by)


STEPS = {
    step.name: step
    for step in (
        Step(
            name="review",
            label="Send to review",
            done="Sent to review",
            permission="change",
            starts=frozenset({State.DRAFT}),
            act=actions.send_to_review,
        ),
        Step(
            name="draft",
            label="Return to draft",
            done="Returned to draft",
            permission="change",
            starts=frozenset({State.IN_REVIEW}),
            act=actions.return_to_draft,
        ),
        Step(
            name="publish",
            label="Publish",
            done="Published",
            permission="publish",
            starts=frozenset({State.DRAFT, State.IN_REVIEW}),
            act=actions.publish,
        ),
        Step(
            name="withdraw",
            label="Withdraw",
            done="Withdrawn",
            permission="withdraw",
            starts=frozenset({State.PUBLISHED}),
            act=actions.withdraw,
            needs_reason=True,
        ),
        Step(
            name="publish-again",
            label="Publish again",
            done="Published again",
            permission="publish",
            starts=frozenset({State.WITHDRAWN}),
            act=actions.publish,
            needs_reason=True,
        ),
    )
}


def take(run, entries, *, by, why=""):
    """Calls `run(entry)` for each; returns the entries that moved, and (entry, sentence) of those that did not.

    One refused entry does not hold up the others. All are locked at once, in the order of their keys and not in
    that in which they were chosen, so that two people who act on the same entries wait for each other in turn.
    """
    done, refused = [], []
    with writing(by=by, why=why):
        for entry in _locked(entries):
            try:
                with transaction.atomic():
                    run(entry)
                    connection.check_constraints()
            except (ValidationError, *refusals.REFUSED) as error:
                refused.append((entry, refusals.messages(error)))
            else:
                done.append(entry)
    return done, refused


def _locked(entries):
    """The entries as they are now. Their keys stay free, so that who names one of them in another need not wait."""
    if not entries:
        return []
    rows = type(entries[0]).objects.select_for_update(of=("self",), no_key=True)
    return list(rows.filter(pk__in=[entry.pk for entry in entries]).order_by("pk"))
