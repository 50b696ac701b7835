"""Hospitals as printed: “Ashby Royal Infirmary”, “Ashby and Burton Hospitals”, “the Infirmary in Mill Lane”."""

from typing import NamedTuple

from articles.reading.findings import Span
from articles.reading.names import FIRST_NAMES, bare_end, is_possessive
from articles.reading.words.hospitals import (
    AFTER_TOWN,
    BARE,
    CENTRES,
    HEADS,
    NEVER_FIRST,
    RUNNING,
    STREETS,
)
from articles.reading.words.nouns import HONORIFICS
from articles.reading.words.small import ENDS, SENTENCE_OPENERS
from articles.reading.words.time import MONTHS, WEEKDAYS

from .index import Index

LISTED = Index((name, name) for name in BARE)
LONGEST = 6
# Titles of people that hospitals are named after or called by.
ALSO_TITLES = frozenset({
    "queen",
    "king",
    "prince",
    "princess",
    "duke",
    "lord",
    "lady",
    "general",
    "bishop",
    "canon",
})
DATED = frozenset(WEEKDAYS) | frozenset(MONTHS)
# A name without its noun is meant where people are at it, not where it plays or marries.
PLACED = frozenset({"at", "outside", "from", "in", "to", "near", "and", "the", "of"})


class Printed(NamedTuple):
    """A hospital as printed. `words` are the spans of its own name within `span`, which others may share."""

    span: Span
    words: tuple[Span, ...]
    name: str | None
    head: str | None
    town: str | None
    address: str | None
    rule: str
    confidence: float


def find(text, tokens, bodies, known):
    """The hospitals named in a line's tokens, in order; those inside the names of `bodies` are none."""
    taken = [(body.first, body.last) for body in bodies]
    found = []
    i, done = 0, 0
    while i < len(tokens):
        if taken and i >= taken[0][0]:
            i = done = max(taken.pop(0)[1], i)
            continue
        if not tokens[i].capital and tokens[i].low not in HEADS:
            i += 1
            continue
        end, printed = _at(text, tokens, i, done, known)
        found += printed
        i = end
        if printed:
            done = end
    return found


def _at(text, tokens, i, done, known):
    """(where to go on, the hospitals whose name has its noun, or begins, at the token at i)."""
    token = tokens[i]
    width = _head_width(tokens, i)
    if width:
        return i + width, _headed(text, tokens, i, i + width, done)
    if token.capital:
        theirs = known.longest(tokens, i) if known is not None else None
        if theirs is not None and not _head_follows(tokens, theirs[0]):
            return theirs[0], [_named(text, tokens, i, theirs[0], "named_in_archive", 0.95)]
        listed = LISTED.longest(tokens, i)
        if listed is not None and not _head_follows(tokens, listed[0]) and _is_place(tokens, i, *listed):
            return listed[0], [_named(text, tokens, i, listed[0], "listed_hospital", 0.8)]
    return i + 1, []


def _head_width(tokens, i):
    low = tokens[i].low
    if low in HEADS:
        return 1
    if tokens[i].capital and low in CENTRES and i + 1 < len(tokens):
        following = tokens[i + 1]
        if following.capital and following.low in {CENTRES[low], "center", "institute"}:
            return 2
    return 0


def _head_follows(tokens, k):
    """Whether the name goes on to its noun, which will find it whole."""
    while k < len(tokens) and tokens[k].capital and not _head_width(tokens, k):
        k += 1
    return k < len(tokens) and bool(_head_width(tokens, k))


def _is_place(tokens, i, end, words):
    if (
        len(words) == 1
        and tokens[i].text.lower().rstrip("'’s") + "s" != tokens[i].text.lower()
        and words[0] in {"guy", "bart"}
    ):
        return is_possessive(tokens[i])
    return not i or tokens[i - 1].low in PLACED


def _headed(text, tokens, head, end, done):
    first = head
    while first > done and head - first < LONGEST and _modifies(tokens, first - 1, first, done):
        first -= 1
    while first < head and (not tokens[first].is_word or not tokens[first].capital):
        first += 1
    if first == head:
        return _bare_head(text, tokens, head, end)
    if (
        not tokens[head].capital
        and first
        and tokens[first - 1].low in {"a", "an", "two", "both", "other", "some"}
    ):
        # “a Leeds hospital” names none.
        return []
    plural = tokens[head].low in {"hospitals", "infirmaries"}
    joint = next(
        (k for k in range(first, head) if tokens[k].low in {"and", "&"} or tokens[k].text == "&"), None
    )
    if plural and any(t.low in RUNNING for t in tokens[first:head]):
        return []
    if joint is not None and plural:
        return _several(text, tokens, first, head, end)
    if plural and tokens[head].capital is False:
        return []
    if joint is not None and not _is_one_name(tokens, first):
        first, joint = joint + 1, None
    if any(t.low in NEVER_FIRST for t in tokens[first:head]):
        return []
    rule = "hospital_name" if joint is None else "one_name_of_two_words"
    confidence = (0.95 if joint is None else 0.7) - (0 if tokens[head].capital else 0.15)
    return [_named(text, tokens, first, _right(tokens, first, head, end), rule, confidence)]


def _is_one_name(tokens, first):
    """“Ashby and Burton Hospital” is one, unless the words before it make the first half a town or a person."""
    before = tokens[first - 1].low if first else ""
    return (
        before not in {"in", "between"} and before not in HONORIFICS and tokens[first].low not in FIRST_NAMES
    )


def _modifies(tokens, k, behind, done):
    token, before = tokens[k], tokens[k - 1] if k > done else None
    if token.capital:
        return (
            (token.low not in HONORIFICS or token.low in ALSO_TITLES)
            and (token.low not in SENTENCE_OPENERS or token.low in {"north", "west"})
            and token.low not in ENDS
            and token.low not in NEVER_FIRST
            and token.low not in WEEKDAYS
            and (token.low not in MONTHS or token.low in {"march", "may"})
            and not (is_possessive(token) and tokens[behind].low in {"and"})
        )
    if before is None or not before.capital:
        return False
    if token.low == "and" or token.text in "&":
        return before.low not in NEVER_FIRST
    return token.text in "'’." and token.start == before.end and (token.text != "." or before.low == "st")


def _right(tokens, first, head, end):
    """“University Hospital of Wales”, “Royal Infirmary of Edinburgh”, “University Hospital Lewisham”."""
    if end >= len(tokens):
        return end
    following = tokens[end]
    if following.low in {"of", "for"} and following.text.islower() and end + 1 < len(tokens):
        k = end + 1 + (tokens[end + 1].low == "the")
        stop = k
        while stop < len(tokens) and stop - k < 4 and tokens[stop].capital and tokens[stop].low not in DATED:
            stop += 1
        if stop > k and any(
            t.low in {"university", "royal", "general", "children"} for t in tokens[first:head]
        ):
            return stop
    if following.capital and tokens[head - 1].low == "university" and following.low not in DATED:
        return end + 1 + (end + 1 < len(tokens) and tokens[end + 1].capital)
    return end


def _several(text, tokens, first, head, end):
    """“Epsom and St Helier Hospitals”: a reading for each, of one span."""
    span = (tokens[first].start, bare_end(tokens[end - 1]))
    noun = (tokens[head].start, bare_end(tokens[end - 1]))
    found, start = [], first
    for k in range(first, head + 1):
        if k == head or tokens[k].low in {"and", "&"} or tokens[k].text in "&,":
            if k > start:
                own = (tokens[start].start, bare_end(tokens[k - 1]) if k < head else tokens[k - 1].end)
                singular = text[slice(*noun)].rstrip("s") if tokens[head].low == "hospitals" else "Infirmary"
                words = (own, noun)
                name = f"{text[slice(*own)]} {singular}"
                found.append(
                    Printed(span, words, name, singular.lower(), None, None, "one_name_of_several", 0.85)
                )
            start = k + 1
    return found


def _named(text, tokens, first, end, rule, confidence):
    town = None
    if (
        is_possessive(tokens[first])
        and first + 2 < end
        and tokens[first + 1].low in AFTER_TOWN
        and tokens[first].low not in {"king", "queen", "st"}
    ):
        town = text[tokens[first].start : bare_end(tokens[first])]
        first += 1
    # “Addenbrooke’s” has its ’s of its own.
    closes = tokens[end - 1].end if rule == "listed_hospital" else bare_end(tokens[end - 1])
    span = (tokens[first].start, closes)
    name = text[slice(*span)]
    place, address = _located(text, tokens, end)
    words = (span,)
    if place or address:
        span = (span[0], (place or address)[1])
        words = (words[0], place or address)
    head = tokens[end - 1].low
    return Printed(
        span,
        words,
        name,
        head if head in HEADS else None,
        text[slice(*place)] if place else town,
        text[slice(*address)] if address else None,
        rule,
        confidence,
    )


def _located(text, tokens, end):
    """(span of a town, span of a street) behind “in”."""
    if end + 1 >= len(tokens) or tokens[end].low != "in" or not tokens[end + 1].capital:
        return None, None
    stop = end + 1
    while (
        stop < len(tokens)
        and stop - end < 5
        and (tokens[stop].capital or tokens[stop].text in "'’")
        and tokens[stop].low not in DATED
    ):
        stop += 1
    while stop > end + 1 and not tokens[stop - 1].is_word:
        stop -= 1
    if stop == end + 1:
        return None, None
    span = (tokens[end + 1].start, bare_end(tokens[stop - 1]))
    return (None, span) if tokens[stop - 1].low in STREETS else (span, None)


def _bare_head(text, tokens, head, end):
    """“the Infirmary”: short for a fuller name of the text, which is told when the whole text is read."""
    token = tokens[head]
    if not head or tokens[head - 1].low != "the" or token.low in {"hospitals", "infirmaries", "hospice"}:
        return []
    if (
        end < len(tokens)
        and tokens[end].is_word
        and tokens[end].low in {"staff", "trust", "bosses", "beds", "consultants", "doctors"}
    ):
        return []
    place, address = _located(text, tokens, end)
    span = (tokens[head - 1].start, bare_end(tokens[end - 1]))
    words = (span,)
    if place or address:
        words = (span, place or address)
        span = (span[0], (place or address)[1])
    return [
        Printed(
            span,
            words,
            None,
            token.low,
            text[slice(*place)] if place else None,
            text[slice(*address)] if address else None,
            "short_for_fuller_name",
            0.85 if token.capital else 0.65,
        )
    ]
