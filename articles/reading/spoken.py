"""A quotation once it is judged."""

from dataclasses import dataclass

from .cast import Voice


@dataclass(slots=True)
class Spoken:
    """What will be a quote once the text is read, by the fields of `Quote`, with the voice it was given."""

    fields: dict
    voice: Voice | None


def spoken(text, quotation, kind, kind_rule, printed, voice=None):
    """A quotation as a quote of some kind; `printed` are the details of its attribution."""
    fields = {
        "kind": kind,
        "kind_rule": kind_rule,
        "start": quotation.start,
        "end": quotation.end,
        "text": text[quotation.start : quotation.end],
        "segments": tuple(quotation.segments),
        "truncated": quotation.truncated,
    }
    return Spoken(fields | printed, voice)
