"""The ladder on which an entry is taken out of public step by step, and back."""

from django.core.exceptions import ValidationError

from records import rights
from records.actions.states import note_step, publish, withdraw
from records.choices import Rung, State
from records.editions import kind, writing

# How a kind of entry is withdrawn that takes others along; apps add theirs in AppConfig.ready.
_withdrawing = {}


def withdrawn_by(model, action):
    """`action(entry, reason, case, by)` withdraws an entry of `model` together with what cannot stay without it."""
    _withdrawing[model] = action


def rungs_for(model):
    """The rungs that there are for a kind of entry. Names and words are hidden where it says how; to erase is an
    action of its own."""
    always = {Rung.SHOWN, Rung.NO_INDEX, Rung.TOMBSTONE}
    return [rung for rung in Rung if rung in always or rung in kind(model.KIND).hides]


def step(*, entry, to, reason, case, by):
    """Puts an entry on a rung, up or down: one row in the log, and everywhere in public at once.

    Raises ValidationError if it cannot stand there, or gives no reason.
    """
    to = Rung(to)
    if not reason.strip():
        raise ValidationError("Give a reason. It will be shown to everybody.", code="reason")
    rights.demand(by, "withdraw", entry)
    with writing(by=by, why=reason):
        current = type(entry).objects.select_for_update(of=("self",), no_key=True).get(pk=entry.pk)
        entry.state, entry.rung, entry.state_reason = current.state, current.rung, current.state_reason
        _refuse(entry, to)
        if to == Rung.TOMBSTONE:
            _withdrawing.get(type(entry), withdraw)(entry=entry, reason=reason, case=case, by=by)
        elif entry.state == State.WITHDRAWN:
            publish(entry=entry, reason=reason, rung=to, case=case, by=by)
        else:
            note_step(entry, to, reason=reason, case=case, by=by)
            entry.save(update_fields=["rung"])


def _refuse(entry, to):
    if entry.state not in State.ever_public():
        raise ValidationError(
            f"“{entry}” was never public, so there is nothing to take out of public.", code="state"
        )
    if entry.rung == Rung.ERASED:
        raise ValidationError(f"“{entry}” was erased. Nothing undoes that.", code="erased")
    if to == entry.rung:
        raise ValidationError(f"“{entry}” is {to.label} already.", code="same")
    if to not in rungs_for(type(entry)):
        raise ValidationError(
            f"“{to.label}” is no step for this kind of entry: choose another one.", code="rung"
        )
