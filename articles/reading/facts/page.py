"""The page that facts are read from: its sentences, and what each stretch of it is part of."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from articles.reading import sentences

from . import hints


class Sentence(NamedTuple):
    """A sentence [start, end) of the text; `inside` is the kind of furniture that it is part of, if any.

    `hints` tell what it may speak of, as in hints.py.
    """

    start: int
    end: int
    line: int
    inside: str | None
    hints: int


# Newspapers set no-break and thin spaces at will; each is one code point, so offsets stay.
SPACES = "\t\u00a0\u2007\u2009\u200a\u202f"


class Page:
    """`text` has plain spaces only; what is `printed` is the unaltered text, of the same offsets, and so are
    the `low` letters, for patterns to which capitals are nothing.

    `furniture` is {line number: Furniture}, `within` {line number: [(number, start, end)]} of the quotations.
    """

    def __init__(self, text, furniture, within):
        self.printed = text
        # Several times as fast as str.translate(), which looks up each character.
        for space in SPACES:
            text = text.replace(space, " ")
        self.text = text
        # The one letter whose small form is two code points.
        self.low = text.replace("İ", "I").lower()
        self.sentences = []
        self._furniture = furniture
        self._quoted = sorted((opens, closes) for spans in within.values() for _, opens, closes in spans)

    def add(self, line, tokens):
        """Cut a line into its sentences; returns their tokens."""
        furniture = self._furniture.get(line.number)
        kind = furniture.kind if furniture else None
        split = sentences.split(self.text, tokens, _never)
        self.sentences += [
            Sentence(each[0].start, each[-1].end, line.number, kind, hints.of(each)) for each in split
        ]
        return split

    def quoted_at(self, at):
        """Whether the words at an offset are quoted."""
        place = bisect_right(self._quoted, (at, len(self.text) + 1)) - 1
        return place >= 0 and self._quoted[place][1] > at

    def inside(self, sentence, at):
        """What the words at an offset are part of: furniture of some kind, a quote, or None: the story."""
        return sentence.inside or ("quote" if self.quoted_at(at) else None)

    def sentence_at(self, at):
        place = bisect_right(self.sentences, at, key=_start) - 1
        return self.sentences[place] if place >= 0 else None


def numbers_within(findings, start, end):
    """The numbers of those of some findings in order that begin in [start, end)."""
    place = bisect_left(findings, start, key=_start)
    while place < len(findings) and findings[place].start < end:
        yield place
        place += 1


def within(findings, start, end):
    """Those of some findings in order that begin in [start, end)."""
    return (findings[number] for number in numbers_within(findings, start, end))


def _start(each):
    return each.start


def _never(tokens, i):
    return True
