"""What differs between two printings, word by word, good enough to show."""

import enum
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein, Postfix, Prefix

# A paragraph that stands elsewhere has moved; a few words in a row may well stand in a text twice.
_PARAGRAPH = 8


class Kind(enum.StrEnum):
    SAME = "same"
    ONLY_HERE = "only_here"
    ONLY_THERE = "only_there"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch as each of two printings has it, letter for letter; what only one of them has is empty in the other.

    What moved is told twice, once where each has it.
    """

    kind: Kind
    here: str
    there: str


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of the way through two printings at once: half-open places of words, [start, end)."""

    is_same: bool
    here: tuple[int, int]
    there: tuple[int, int]

    @property
    def same_words(self):
        return self.here[1] - self.here[0] if self.is_same else 0


def steps(here, there, *, chance):
    """The way through two `Words`, same and different stretches by turns.

    Fewer than `chance` words that agree between two differences are an accident, such as a lone “the” in two
    sentences that have nothing else in common, and part of the difference.
    """
    way = []
    for code in Levenshtein.opcodes(here.plain, there.plain):
        step = Step(code.tag == "equal", (code.src_start, code.src_end), (code.dest_start, code.dest_end))
        _add(way, step if step.same_words >= chance else Step(False, step.here, step.there))
    tidied = []
    for step in way:
        for part in [step] if step.is_same else _trimmed(step, here.plain, there.plain):
            _add(tidied, part)
    return tidied


def _add(way, step):
    if way and way[-1].is_same == step.is_same:
        last = way.pop()
        step = Step(step.is_same, (last.here[0], step.here[1]), (last.there[0], step.there[1]))
    way.append(step)


def _trimmed(step, here, there):
    """A different stretch without the words that both sides begin with, and those that both end with."""
    ours, theirs = here[slice(*step.here)], there[slice(*step.there)]
    first = Prefix.similarity(ours, theirs)
    last = Postfix.similarity(ours[first:], theirs[first:])
    (start, end), (other_start, other_end) = step.here, step.there
    parts = [
        Step(True, (start, start + first), (other_start, other_start + first)),
        Step(False, (start + first, end - last), (other_start + first, other_end - last)),
        Step(True, (end - last, end), (other_end - last, other_end)),
    ]
    return [part for part in parts if part.here[0] < part.here[1] or part.there[0] < part.there[1]]


def differences(here, there, way):
    """The steps of a way through two `Words` as they are printed."""
    different = [step for step in way if not step.is_same]
    only_one_has = {
        side: [_plain(words, getattr(step, side)) for step in different]
        for side, words in (("here", here), ("there", there))
    }
    return tuple(
        Difference(
            _kind(step, here, there, only_one_has), here.printed(*step.here), there.printed(*step.there)
        )
        for step in way
    )


def _kind(step, here, there, only_one_has):
    if step.is_same:
        return Kind.SAME
    gone, come = _plain(here, step.here), _plain(there, step.there)
    if gone and come:
        return Kind.CHANGED
    elsewhere = only_one_has["there" if gone else "here"]
    words = gone or come
    if words.count(" ") > _PARAGRAPH and any(words in other for other in elsewhere):
        return Kind.MOVED
    return Kind.ONLY_HERE if gone else Kind.ONLY_THERE


def _plain(words, place):
    """With a space at either end, so that words are found as words."""
    found = words.plain[slice(*place)]
    return f" {' '.join(found)} " if found else ""
