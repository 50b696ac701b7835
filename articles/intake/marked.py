"""A text cut into slices at every finding, for a page that shows the findings in place."""

import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from articles.decoding import invisible_marks


class Span(NamedTuple):
    start: int
    end: int
    look: str
    title: str = ""
    anchor: str = ""  # of the card that it belongs to
    card: object = None  # the card whose words begin here


@dataclass(frozen=True, slots=True)
class Slice:
    """A stretch of one line that the same findings cover."""

    text: str
    looks: tuple[str, ...] = ()
    title: str = ""
    anchors: str = ""  # of the cards it belongs to, blanks between
    opens: tuple = ()  # the cards whose words begin here


def lines(text, findings):
    """Every line of the text as a list of Slices; a blank line is an empty list."""
    opening, closing = defaultdict(list), defaultdict(list)
    for span in _spans(text, findings):
        opening[span.start].append(span)
        closing[span.end].append(span)
    active, line = [], []
    for start, end in pairwise(sorted({0, len(text), *opening, *closing})):
        for span in closing[start]:
            active.remove(span)
        active += opening[start]
        opens = tuple(span.card for span in opening[start] if span.card is not None)
        for number, part in enumerate(text[start:end].split("\n")):
            if number:
                yield line
                line = []
            if part or opens:
                line.append(_slice(part, active, opens))
            opens = ()
    yield line


def _slice(text, active, opens):
    return Slice(
        text=text,
        looks=tuple(dict.fromkeys(span.look for span in active)),
        title="; ".join(dict.fromkeys(span.title for span in active if span.title)),
        anchors=" ".join(dict.fromkeys(span.anchor for span in active if span.anchor)),
        opens=opens,
    )


def _spans(text, findings):
    for card in findings.quotes:
        again = [quote for quote, _, _ in card.printed_again]
        for quote in (card.found, *again):
            title = "" if quote is card.found else "printed again"
            for number, (start, end) in enumerate(quote.segments):
                opens = card if quote is card.found and not number else None
                yield Span(start, end, "quote", title, card.anchor, opens)
            for name in ("cue", "mention"):
                start = getattr(quote, f"{name}_start")
                if start is not None:
                    yield Span(start, getattr(quote, f"{name}_end"), name)
    for card in findings.furniture:
        yield Span(card.found.start, card.found.end, "furniture", card.label, card.anchor, card)
    for found in findings.reading.private:
        yield Span(found.start, found.end, "private", f"private: {found.kind}")
    for at in invisible_marks(text):
        yield Span(at, at + 1, "invisible", unicodedata.name(text[at], "invisible mark").lower())
