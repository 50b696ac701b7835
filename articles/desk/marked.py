"""A text cut into slices at every finding, for a page that shows the findings in place."""

import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from articles.decoding import invisible_marks


class Span(NamedTuple):
    start: int
    end: int
    look: str
    title: str = ""
    card: object = None  # the `Shown` card that it belongs to
    opens: bool = False  # whether the card's words begin here


@dataclass(frozen=True, slots=True)
class Slice:
    """A stretch of one line that the same findings cover."""

    text: str
    looks: tuple[str, ...] = ()
    title: str = ""
    cards: tuple = ()  # those it belongs to, the widest first
    opens: tuple = ()  # those whose words begin here

    @property
    def keys(self):
        return " ".join(card.key for card in self.cards)

    @property
    def decision(self):
        """What was decided of the narrowest of them: a hospital inside a caption has a mind of its own."""
        return self.cards[-1].decision if self.cards else ""


class Line(NamedTuple):
    number: int
    start: int  # in code points of the text
    slices: list  # none in a blank line


class Marked:
    """The text of a sheet, line by line. `shown` maps keys to the `Shown` cards that have a place on the page."""

    def __init__(self, sheet, shown):
        self.text = sheet.text
        self._sheet = sheet
        self._shown = shown

    def lines(self, numbers=None):
        """Every Line, or those with these numbers."""
        wanted = range(len(self._starts)) if numbers is None else sorted(numbers)
        spans = self._by_line(wanted)
        for number in wanted:
            start, end = self._bounds(number)
            yield Line(number, start, list(_slices(self.text, start, end, spans[number])))

    def numbers(self, spans):
        """The numbers of the lines that spans touch."""
        found = set()
        for start, end in spans:
            found |= set(self._lines_of(start, end))
        return found

    @cached_property
    def _starts(self):
        starts, at = [0], self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return starts

    def _bounds(self, number):
        is_last = number + 1 == len(self._starts)
        return self._starts[number], len(self.text) if is_last else self._starts[number + 1] - 1

    def _lines_of(self, start, end):
        first = bisect_right(self._starts, start) - 1
        return range(first, max(bisect_left(self._starts, end), first + 1))

    def _by_line(self, wanted):
        lines = set(wanted)
        found = defaultdict(list)
        for span in self._spans():
            for number in self._lines_of(span.start, span.end):
                if number in lines:
                    found[number].append(span)
        return found

    def _spans(self):
        for card in self._sheet.cards.values():
            if card.kind == "quote":
                yield from self._of_quote(card)
            elif card.kind == "voice":
                yield Span(*card.spans[0], "voice")
            else:
                look = card.kind if card.kind in ("furniture", "private") else "fact"
                yield from self._of(card, card.spans, look)
        for at in invisible_marks(self.text):
            name = unicodedata.name(self.text[at], "invisible mark").lower()
            yield Span(at, at + 1, "invisible", name)

    def _of(self, card, spans, look, title=""):
        if card.key not in self._shown:
            return
        for number, (start, end) in enumerate(spans):
            yield Span(start, end, look, title, self._shown[card.key], opens=not number)

    def _of_quote(self, card):
        if card.decision == "joined":
            return
        yield from self._of(card, card.spans, "quote")
        for again in card.findings[1:]:
            for start, end in again.segments:
                yield Span(start, end, "quote", "printed again", self._shown[card.key])
        for name in ("cue", "mention"):
            if card.state[name]:
                yield Span(*card.state[name], name)


def _slices(text, start, end, spans):
    """The slices of one line, [start, end) of the text."""
    opening, closing = defaultdict(list), defaultdict(list)
    for span in spans:
        opening[max(span.start, start)].append(span)
        closing[min(span.end, end)].append(span)
    active = []
    for here, there in pairwise(sorted({start, end, *opening, *closing})):
        for span in closing[here]:
            # One that ends where the line begins was never opened in it.
            if span in active:
                active.remove(span)
        active += [span for span in opening[here] if min(span.end, end) > here]
        opens = tuple(span.card for span in opening[here] if span.opens and span.start == here)
        yield _slice(text[here:there], active, opens)


def _slice(text, active, opens):
    cards = {span.card.key: span for span in active if span.card is not None}
    widest_first = sorted(cards.values(), key=lambda span: span.start - span.end)
    return Slice(
        text=text,
        looks=tuple(dict.fromkeys(span.look for span in active)),
        title="; ".join(dict.fromkeys(span.title for span in active if span.title)),
        cards=tuple(span.card for span in widest_first),
        opens=opens,
    )
