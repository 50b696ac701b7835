"""A form for each kind of card: what the curator saw is posted whole, so that it is what is recorded."""

from articles.desk.forms.card import FurnitureForm
from articles.desk.forms.facts import CoverForm, FigureForm, HospitalForm, StrikeDayForm
from articles.desk.forms.picket import PicketForm
from articles.desk.forms.private import PrivateForm
from articles.desk.forms.quote import QuoteForm
from articles.desk.forms.voice import VoiceForm

_FORMS = {
    "quote": QuoteForm,
    "voice": VoiceForm,
    "furniture": FurnitureForm,
    "private": PrivateForm,
    "hospital": HospitalForm,
    "strike_day": StrikeDayForm,
    "cover": CoverForm,
    "picket": PicketForm,
    "figure": FigureForm,
}


def form_for(card, sheet, *, data=None):
    """The form of a card, with what is decided of it; `data` as it was posted."""
    return _FORMS[card.kind](card, sheet, data=data)


__all__ = ["form_for"]
