"""Organisations as printed: trusts and health boards, unions, departments, campaigns."""

from typing import NamedTuple

from articles.reading.findings import Span
from articles.reading.names import bare_end, is_acronym, is_possessive
from articles.reading.words.bodies import PRINTED, SCOTTISH_BOARDS
from articles.reading.words.hospitals import NEVER_FIRST
from articles.reading.words.nouns import HONORIFICS
from articles.reading.words.small import ENDS, SENTENCE_OPENERS
from articles.reading.words.verbs import FINITE

from .index import Index

LISTED = Index(PRINTED)
LONGEST = 9
NEVER_WITHIN = NEVER_FIRST - {"nhs", "hospital", "hospitals"}
# Behind one of these a trust’s name goes on with “of”: “University Hospitals of Ashby NHS Trust”.
BEFORE_OF = frozenset({"hospital", "hospitals", "university", "infirmary", "college"})
CAMPAIGN_OPENERS = {("keep", "our"), ("save", "our"), ("hands", "off"), ("defend", "our"), ("save", "the")}
HEALTH_BODY = frozenset({
    "hospital",
    "hospitals",
    "health",
    "healthcare",
    "nhs",
    "foundation",
    "care",
    "university",
})


class Body(NamedTuple):
    """Tokens [first, last) of a line name an organisation; `span` has its abbreviation in brackets too."""

    first: int
    last: int
    span: Span
    name: str
    kind: str
    rule: str
    confidence: float
    abbreviation: str | None


def find(text, tokens, known, places):
    """The organisations named in a line's tokens, in order.

    `known` and `places` are indexes of the archive's own organisations and hospitals, or None.
    """
    found, done = [], 0
    for i in [i for i, token in enumerate(tokens) if token.capital or token.low == "38"]:
        body = _at(text, tokens, i, done, known, places) if i >= done else None
        if body is None:
            continue
        while found and found[-1].last > body.first:
            found.pop()
        found.append(body)
        done = body.last
    return found


def _at(text, tokens, i, done, known, places):
    token = tokens[i]
    if token.low == "trust" or (token.low == "board" and tokens[i - 1].low == "health" and i):
        return _trust(text, tokens, i, done)
    if token.low == "nhs" and i + 1 < len(tokens) and tokens[i + 1].low in SCOTTISH_BOARDS:
        return _scottish_board(text, tokens, i)
    if i + 2 < len(tokens) and (token.low, tokens[i + 1].low) in CAMPAIGN_OPENERS:
        found = LISTED.longest(tokens, i)
        if found is None and tokens[i + 1].capital and tokens[i + 2].capital:
            return _made(text, tokens, i, _capitals_end(tokens, i), "campaign", "campaign_name", 0.85)
    listed = LISTED.longest(tokens, i)
    theirs = known.longest(tokens, i) if known is not None else None
    if theirs is not None and places is not None and _is_the_place(tokens, i, *theirs, places):
        theirs = None
    if theirs is not None and (listed is None or theirs[0] > listed[0]):
        given, entry = known.by_words[theirs[1]][0]
        last = tokens[theirs[0] - 1]
        full = (
            text[tokens[i].start : last.end] if is_possessive(last) and given[-2:] in {"'s", "’s"} else None
        )
        return _made(text, tokens, i, theirs[0], entry.kind or "other", "named_in_archive", 0.95, full)
    if listed is None or _is_part_of_more(tokens, i, listed[0]):
        return None
    full, kind = LISTED.by_words[listed[1]][0][1]
    first = i - 1 if kind == "government" and i and tokens[i - 1].low == "the" else i
    return _made(text, tokens, first, listed[0], kind, "listed_body", 0.95, full)


def _is_the_place(tokens, i, end, words, places):
    """Of a hospital and a trust of one name the hospital is meant, unless the trust speaks or is spoken for."""
    if words not in places.by_words:
        return False
    before = tokens[i - 1].low if i else ""
    speaks = end < len(tokens) and tokens[end].low in FINITE
    return before in {"at", "outside", "in", "near"} or (not speaks and before not in {"for", "by"})


def _is_part_of_more(tokens, i, end):
    """“NHS staff” names the NHS; “NHS Trust”, “NHS Survival” and a placard’s capitals name something else."""
    if tokens[i].low != "nhs" or end > i + 1:
        return False
    following = tokens[end] if end < len(tokens) else None
    return following is not None and following.capital and following.start - tokens[end - 1].end < 2


def _trust(text, tokens, i, done):
    first = i
    while first > done and i - first < LONGEST and _continues(tokens, first - 1, first, done):
        first -= 1
    while first < i and (not tokens[first].capital or tokens[first].low in SENTENCE_OPENERS):
        first += 1
    if i - first < 2 or not any(t.low in HEALTH_BODY for t in tokens[first:i]):
        return None
    if tokens[i].low == "board":
        return _made(text, tokens, first, i + 1, "health_board", "health_board_name", 0.95)
    return _made(text, tokens, first, i + 1, "trust", "trust_name", 0.97)


def _continues(tokens, k, behind, done):
    """Whether the token at k stands inside the name whose next token is `behind`."""
    token, before = tokens[k], tokens[k - 1] if k > done else None
    if token.capital:
        return token.low not in HONORIFICS and token.low not in ENDS and token.low not in NEVER_WITHIN
    if before is None or not before.capital:
        return False
    if token.low == "of":
        return before.low in BEFORE_OF
    if token.low in {"and", "for"} or token.text == "&":
        return True
    if token.text == ",":
        # “Ashby, Burton and Coalville University Hospitals NHS Trust”
        return any(t.low == "and" for t in tokens[behind : behind + 6]) and tokens[behind].capital
    return token.text in "'’." and token.start == before.end


def _scottish_board(text, tokens, i):
    last = i + 2
    while last + 1 < len(tokens) and (
        tokens[last].capital
        or (tokens[last].low in {"and", "&"} and tokens[last + 1].low in {"clyde", "arran", "galloway"})
    ):
        last += 1
    return _made(text, tokens, i, last, "health_board", "health_board_name", 0.9)


def _capitals_end(tokens, i):
    end = i
    while (
        end < len(tokens)
        and end - i < LONGEST
        and (
            tokens[end].capital
            or (end > i and tokens[end].text in "'’" and tokens[end].start == tokens[end - 1].end)
        )
    ):
        end += 1
    while end > i + 1 and not tokens[end - 1].is_word:
        end -= 1
    return end


def _made(text, tokens, first, last, kind, rule, confidence, full=None):
    start, end = tokens[first].start, bare_end(tokens[last - 1])
    abbreviation = None
    if (
        last + 2 < len(tokens)
        and tokens[last].text == "("
        and tokens[last + 2].text == ")"
        and is_acronym(tokens[last + 1])
    ):
        abbreviation = tokens[last + 1].text
        last, end = last + 3, tokens[last + 2].end
    name = full or text[start : bare_end(tokens[last - 1 if abbreviation is None else last - 4])]
    return Body(first, last, (start, end), name, kind, rule, confidence, abbreviation)
