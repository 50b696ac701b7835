"""A quotation once it is judged."""

from dataclasses import dataclass

from .cast import Voice
from .findings import Quote


@dataclass(slots=True)
class Spoken:
    """A quote with the voice it was given."""

    quote: Quote
    voice: Voice | None


def spoken(text, quotation, kind, kind_rule, printed, voice=None):
    """A quotation as a quote of some kind; `printed` are the details of its attribution."""
    quote = Quote(
        kind=kind,
        kind_rule=kind_rule,
        start=quotation.start,
        end=quotation.end,
        text=text[quotation.start : quotation.end],
        segments=tuple(quotation.segments),
        truncated=quotation.truncated,
        **printed,
    )
    return Spoken(quote, voice)
