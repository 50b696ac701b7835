"""Entries that the cards of a sheet name by their keys, as they are in the archive by now."""

from django.core.exceptions import ValidationError

from articles.choices import Certainty
from articles.models import Quote
from people.models import Organisation, Role, Spokesperson
from records.choices import State
from strikes.models import Hospital
from web.departed import kept

_CONCLUDED = {"person": Spokesperson, "role_held": Role, "works_at": Hospital, "speaks_for": Organisation}


class Chosen:
    """An entry that was merged since it was chosen is the one that was kept.

    ValidationError with the words of the card for an entry that is withdrawn or deleted.
    """

    def __init__(self, sheet):
        self._sheet = sheet
        self._found = {
            model: model.objects.in_bulk([
                card.state[name] for card in sheet.of_kind("voice") if card.state[name]
            ])
            for name, model in _CONCLUDED.items()
        }
        about = {key for card in sheet.quotes for key in card.state["about"]}
        self._found[Hospital] |= Hospital.objects.in_bulk(about - self._found[Hospital].keys())
        self._found[Quote] = Quote.objects.in_bulk([
            card.state["same_as"] for card in sheet.quotes if card.state["same_as"]
        ])

    def about(self, card):
        """The hospitals that a quote is about, each once."""
        return tuple(dict.fromkeys(self._entry(Hospital, key, card) for key in card.state["about"]))

    def same_as(self, card):
        return self._entry(Quote, card.state["same_as"], card)

    def conclusions(self, voice):
        """The fields of an AcceptedQuote that the card of its voice settles."""
        if voice is None or not voice.is_accepted:
            return {}
        chosen = {name: self._entry(model, voice.state[name], voice) for name, model in _CONCLUDED.items()}
        return {
            "spokesperson": chosen["person"],
            "role": chosen["role_held"],
            "certainty": Certainty(voice.state["certainty"]),
            "rule": "chosen by a curator",
            "works_at": chosen["works_at"],
            "speaks_for": chosen["speaks_for"],
        }

    def _entry(self, model, key, card):
        if not key:
            return None
        return as_it_is_now(model, key, self._found[model].get(key), words=self._sheet.words(card.spans[0]))


def as_it_is_now(model, key, entry, *, words):
    """The entry of that key, `entry` if it was found, or the one that it was merged into since it was chosen.

    ValidationError with the words of its card if it is withdrawn or deleted.
    """
    if entry is None or entry.state == State.WITHDRAWN:
        entry = _kept(model, key)
    if entry is None:
        raise ValidationError(
            f"What was chosen for “{words[:60]}” is no longer in the archive: choose again.", code="gone"
        )
    return entry


def _kept(model, key):
    """The entry that one which is gone was merged into, if that is not gone as well."""
    # A draft is deleted when it is merged; only its history knows yet under which id.
    public_id = (
        model.pgh_event_model.objects.filter(pgh_obj_id=key).values_list("public_id", flat=True).first()
    )
    into = public_id and kept(model.KIND, public_id)
    return model.objects.exclude(state=State.WITHDRAWN).filter(public_id=into).first() if into else None
