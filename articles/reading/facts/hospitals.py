"""Hospitals as printed: “Ashby Royal Infirmary”, “Ashby and Burton Hospitals”, “the Infirmary in Mill Lane”."""

from collections import deque

from articles.reading.names import FIRST_NAMES, is_possessive
from articles.reading.words.hospitals import (
    BARE,
    CENTRES,
    HEADS,
    NEVER_FIRST,
    RUNNING,
)
from articles.reading.words.listing import listed
from articles.reading.words.nouns import HONORIFICS
from articles.reading.words.small import ENDS, SENTENCE_OPENERS
from articles.reading.words.time import MONTHS, WEEKDAYS

from .hospital_names import SHORT, bare_head, name_end, named, several
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
# A name without its noun is meant where people are at it, not where it plays or marries.
PLACED = frozenset({"at", "outside", "from", "in", "to", "near", "and", "the", "of"})
# What else is called after a saint, a king or a town.
NO_HOSPITALS = listed(
    "church chapel school college university stadium ward road street station hall square park ground parish club"
    " cathedral primary academy fc"
)
# “the Royal”, never “Royal”, is short for a hospital.
ALONE = frozenset({"royal", "general", "infirmary"})


def find(text, tokens, bodies, known):
    """The hospitals named in a line's tokens, in order; those inside the names of `bodies` are none."""
    taken = deque((body.first, body.last) for body in bodies)
    found = []
    at, done = 0, 0
    for i in [i for i, token in enumerate(tokens) if token.capital or token.low in HEADS]:
        while taken and i >= taken[0][0]:
            at = done = max(at, taken.popleft()[1])
        if i < at:
            continue
        at, printed = _at(text, tokens, i, done, known)
        found += printed
        if printed:
            done = at
    return found


def _at(text, tokens, i, done, known):
    """(where to go on, the hospitals whose name has its noun, or begins, at the token at i)."""
    token = tokens[i]
    width = _head_width(tokens, i)
    if width:
        return i + width, _headed(text, tokens, i, i + width, done)
    if token.low in SHORT and token.capital and i and tokens[i - 1].low == "the":
        short = [] if _head_follows(tokens, i + 1) else bare_head(text, tokens, i, i + 1)
        if short:
            return i + 1, short
    if token.capital:
        theirs = known.longest(tokens, i) if known is not None else None
        if theirs is not None and not _head_follows(tokens, theirs[0]):
            rule = _rule_of_theirs(tokens, i, *theirs)
            if rule is not None:
                return theirs[0], [
                    named(text, tokens, i, theirs[0], rule, 0.95 if rule == "named_in_archive" else 0.8)
                ]
        if _is_bare_saint(tokens, i):
            return i + 2, [named(text, tokens, i, i + 2, "saint_alone", 0.7)]
        listed = LISTED.longest(tokens, i)
        if listed is not None and not _head_follows(tokens, listed[0]) and _is_place(tokens, i, *listed):
            return listed[0], [named(text, tokens, i, listed[0], "listed_hospital", 0.8)]
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
    for at in range(k, min(len(tokens), k + LONGEST)):
        if _head_width(tokens, at):
            return True
        if not tokens[at].capital:
            return False
    return False


def _rule_of_theirs(tokens, i, end, words):
    """The rule by which a name of the archive is one here too, or None: “St Bede’s” may be a church."""
    if any(word in HEADS for word in words):
        return "named_in_archive"
    following = tokens[end] if end < len(tokens) else None
    goes_on = following is not None and (
        (following.capital and following.start - tokens[end - 1].end < 2) or following.low in NO_HOSPITALS
    )
    is_bare = len(words) == 1 and len(words[0]) < 5 and not is_possessive(tokens[i])
    if goes_on or (is_bare and not tokens[i].text.isupper()):
        return None
    if len(words) == 1 and len(words[0]) > 2 and tokens[i].text.isupper():
        return "nounless_name"
    before = tokens[i - 1] if i else None
    if before is not None and before.low not in PLACED and not is_possessive(before):
        return None
    if words[0] in ALONE and (before is None or before.low != "the"):
        return None
    return "nounless_name"


def _is_bare_saint(tokens, i):
    """“pickets outside St Bede's”: a hospital if the text names it in full, which is told when all of it is read."""
    if tokens[i].low != "st" or i + 1 >= len(tokens) or not i or tokens[i - 1].low not in PLACED:
        return False
    name = tokens[i + 1]
    following = tokens[i + 2] if i + 2 < len(tokens) else None
    goes_on = following is not None and (
        following.capital or following.low in NO_HOSPITALS or following.low in HEADS
    )
    return name.capital and is_possessive(name) and not goes_on


def _is_place(tokens, i, end, words):
    if words in {("guy",), ("bart",)}:
        return is_possessive(tokens[i])
    return not i or tokens[i - 1].low in PLACED


def _headed(text, tokens, head, end, done):
    first = head
    while first > done and head - first < LONGEST and _modifies(tokens, first - 1, first, done):
        first -= 1
    while first < head and (not tokens[first].is_word or not tokens[first].capital):
        first += 1
    if first == head:
        return bare_head(text, tokens, head, end)
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
        return several(text, tokens, first, head, end)
    if plural and tokens[head].capital is False:
        return []
    if joint is not None and not _is_one_name(tokens, first):
        first, joint = joint + 1, None
    if any(t.low in NEVER_FIRST for t in tokens[first:head]):
        return []
    rule = "hospital_name" if joint is None else "one_name_of_two_words"
    confidence = (0.95 if joint is None else 0.7) - (0 if tokens[head].capital else 0.15)
    return [named(text, tokens, first, name_end(tokens, first, head, end), rule, confidence)]


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
