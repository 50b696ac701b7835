"""Quotes that print the same words: with other marks, shortened, with words left out or changed."""

import enum
from dataclasses import dataclass

from articles.likeness.blocks import QUOTE, whole
from articles.likeness.differences import Difference, differences, steps
from articles.likeness.fingerprints import words_of
from articles.likeness.index import candidates
from articles.likeness.words import Words
from articles.models import Quote, QuoteFingerprint

# Three words in four of the shorter one, in the same order; four words in a row are anybody’s.
_ALIKE, _FEWEST = 0.75, 5
_RUN, _CHANCE = 3, 2
_READ = 40


class Likeness(enum.StrEnum):
    SAME = "same"  # word for word, whatever the marks
    SHORTER = "shorter"  # all its words stand here, where more stand
    LONGER = "longer"  # all words asked about stand in it, and more
    NEAR = "near"  # some words differ


@dataclass(frozen=True, slots=True, kw_only=True)
class AlikeQuote:
    """A quote that prints much the same as the words asked about, whoever is said to have said them.

    `share_here` is how many of the words asked about stand there in the same order, `share_there` how many of its
    words stand here: from 0 to 1. `differences` lead through both from first to last.
    """

    quote: Quote
    likeness: Likeness
    similarity: float
    share_here: float
    share_there: float
    differences: tuple[Difference, ...]


def alike_quotes(words, *, most=10, but=()):
    """At most `most` AlikeQuote, likest first, for words as printed, with or without their marks.

    `but` are keys of quotes to leave out. Nothing is linked by it: two people may say the same, and that two printings
    are one utterance is for a curator to say.
    """
    here = Words(words)
    if not here.plain:
        return []
    keys = candidates(
        QuoteFingerprint, blocks=QUOTE.asked(here.plain), whole=whole(here.plain), most=_READ, but=but
    )
    quotes = Quote.objects.filter(pk__in=keys).order_by("pk")
    quotes = quotes.select_related("pin", "article__publication", "mention__identification__spokesperson")
    found = filter(None, (_compared(here, quote) for quote in quotes))
    return sorted(found, key=lambda each: (-each.similarity, each.quote.pk))[:most]


def _compared(here, quote):
    there = words_of(quote)
    way = steps(here, there, chance=_CHANCE)
    runs = [step.same_words for step in way if step.is_same]
    shared = sum(runs)
    fewest = min(len(here), len(there))
    likeness = _likeness(shared, len(here), len(there))
    is_alike = shared >= max(_FEWEST, _ALIKE * fewest) and max(runs) >= _RUN
    if likeness != Likeness.SAME and not is_alike:
        return None
    return AlikeQuote(
        quote=quote,
        likeness=likeness,
        similarity=2 * shared / (len(here) + len(there)),
        share_here=shared / len(here),
        share_there=shared / len(there),
        differences=differences(here, there, way),
    )


def _likeness(shared, here, there):
    if shared == here == there:
        return Likeness.SAME
    if shared == there:
        return Likeness.SHORTER
    return Likeness.LONGER if shared == here else Likeness.NEAR
