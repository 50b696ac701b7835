"""A hospital’s name as printed, from its first word to the town or street behind it."""

from typing import NamedTuple

from articles.reading.findings import Span
from articles.reading.names import FIRST_NAMES, bare_end, is_acronym, is_possessive
from articles.reading.words.hospitals import AFTER_TOWN, HEADS, STREETS
from articles.reading.words.listing import listed
from articles.reading.words.nouns import HONORIFICS
from articles.reading.words.small import SENTENCE_OPENERS
from articles.reading.words.time import MONTHS, WEEKDAYS

OF_THE_HOUSE = frozenset({"staff", "trust", "bosses", "beds", "consultants", "doctors"})
# “the Royal”, “the General”: a name cut down to its first word.
SHORT = frozenset({"royal", "general"})
AFTER_ADJECTIVE = listed(
    "family assembly mail visit wedding charter assent commission secretary election manager public practitioner"
    " practice medical council warrant box couple baby palace standards staff strike"
)
OWN_S = frozenset({"listed_hospital", "nounless_name", "saint_alone"})
DATED = frozenset(WEEKDAYS) | frozenset(MONTHS)


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

    @property
    def is_named(self):
        """Whether a short form has a capital: “the Infirmary” is a name, “the infirmary” whichever came last."""
        return self.confidence > 0.8


def name_end(tokens, first, head, end):
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


def several(text, tokens, first, head, end):
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


def named(text, tokens, first, end, rule, confidence):
    town = None
    if (
        is_possessive(tokens[first])
        and first + 2 < end
        and tokens[first + 1].low in AFTER_TOWN
        and tokens[first].low not in {"king", "queen", "st"}
    ):
        town = text[tokens[first].start : bare_end(tokens[first])]
        first += 1
    elif first and is_possessive(tokens[first - 1]) and tokens[first - 1].capital:
        # “Ashby’s St Bede’s”
        town = text[tokens[first - 1].start : bare_end(tokens[first - 1])]
    # “Addenbrooke’s” and “St Bede’s” have their ’s of their own.
    closes = tokens[end - 1].end if rule in OWN_S else bare_end(tokens[end - 1])
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
    """(span of a town, span of a street) behind “in”, or of a town between commas."""
    if end + 1 >= len(tokens) or not tokens[end + 1].capital:
        return None, None
    if tokens[end].text in {",", "("}:
        return _between_commas(tokens, end), None
    if tokens[end].low != "in":
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


def _between_commas(tokens, end):
    """“St Bede’s Hospital, Ashby, was quiet”: one or two capitalised words that are nobody's name."""
    stop = end + 1
    while stop < len(tokens) and stop - end < 4 and tokens[stop].capital:
        token = tokens[stop]
        if (
            token.low in HONORIFICS
            or token.low in FIRST_NAMES
            or token.low in DATED
            or token.low in SENTENCE_OPENERS
            or token.low in HEADS
            or is_acronym(token)
            or is_possessive(token)
        ):
            return None
        stop += 1
    closed = stop == len(tokens) or tokens[stop].text in {",", ".", ")", ";"}
    return (tokens[end + 1].start, tokens[stop - 1].end) if closed and stop - end < 4 else None


def bare_head(text, tokens, head, end):
    """“the Infirmary”: short for a fuller name of the text, which is told when the whole text is read."""
    token = tokens[head]
    if not head or tokens[head - 1].low != "the" or token.low in {"hospitals", "infirmaries", "hospice"}:
        return []
    if end < len(tokens) and tokens[end].is_word and _goes_on(token, tokens[end]):
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


def _goes_on(noun, following):
    """“the Infirmary staff”, “the Royal Family”: the words say something of it, or mean something else."""
    if noun.low in SHORT:
        return following.capital or following.low in AFTER_ADJECTIVE
    return following.low in OF_THE_HOUSE
