"""The page that facts are read from: its sentences, and what each stretch of it is part of."""

from bisect import bisect_right
from typing import NamedTuple

from articles.reading import sentences


class Sentence(NamedTuple):
    """A sentence [start, end) of the text; `inside` is the kind of furniture that it is part of, if any."""

    start: int
    end: int
    line: int
    inside: str | None


class Page:
    """`furniture` is {line number: Furniture}, `within` {line number: [(number, start, end)]} of the quotations."""

    def __init__(self, text, furniture, within):
        self.text = text
        self.sentences = []
        self._furniture = furniture
        self._quoted = sorted((opens, closes) for spans in within.values() for _, opens, closes in spans)

    def add(self, line, tokens):
        """Cut a line into its sentences; returns their tokens."""
        furniture = self._furniture.get(line.number)
        kind = furniture.kind if furniture else None
        split = sentences.split(self.text, tokens, _never)
        self.sentences += [Sentence(each[0].start, each[-1].end, line.number, kind) for each in split]
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


def _start(sentence):
    return sentence.start


def _never(tokens, i):
    return True
