"""Patients and children in a text: their names, what ails them, and numbers by which they are known.

Those who are ill did not choose to be in an archive. What is found here is kept out of it, a little too much rather
than too little.
"""

import re
from functools import lru_cache

from .paragraphs import LONGEST_KEPT
from .words.ailments import AILMENTS, KIN, PARTS_BROKEN
from .words.listing import listed

NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Sir|Baby|Little)\.?[ \u00a0])?[A-Z][\w’'-]+(?:[ \u00a0][A-Z][\w’'-]+){0,2}"
FULL_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Mx)\.?[ \u00a0])?[A-Z][\w’'-]+(?:[ \u00a0][A-Z][\w’'-]+){1,2}"
# Behind these fixed letters a name may follow, or before them one may stand.
PATIENT = re.compile(
    r"atient(?<=\b[Pp]atient)\b(?![ -](?:safety|care|groups?|representative|champion|advocate|advocacy|experience|liaison"
    r"|voice|participation|services?|numbers|notes|records?|transport|choice|confidentiality|association|watch))"
)
NAMED_BEHIND = re.compile(rf",?[ \u00a0](?P<name>{FULL_NAME})")
NAMED_BEFORE = re.compile(
    rf"(?P<name>{FULL_NAME}),[ \u00a0](?:(?:aged[ \u00a0])?\d{{1,3}},[ \u00a0])?"
    r"(?:who[ \u00a0](?:is|was)[ \u00a0])?(?:(?:a|an|the|another|one|[a-z]+)[ \u00a0](?:[\w-]+[ \u00a0]){0,3})?[\w-]*$"
)
REACH = 90
# What somebody has, as papers put it; what it is stands behind.
AILS = re.compile(
    r"\b(?:diagnosed with|suffer(?:s|ed|ing)? (?:from|with)|treated for|recover(?:s|ing|ed) from|died (?:of|from)"
    r"|admitted (?:to [\w’' ]{1,40} )?with|liv(?:es|ed|ing) with|battl(?:es?|ed|ing)|undergo(?:es|ing)?|underwent"
    r"|waiting for (?:an?|his|her|their)|who has|had (?:an?|his|her|their)"
    r"|(?:son|daughter|mother|father|mum|dad|wife|husband|partner|brother|sister|baby|child) has)[ \u00a0]"
)
# The words with which AILS and KIN_WORD begin.
BEGINNINGS = KIN | listed(
    """
    diagnosed suffer suffers suffered suffering treated recover recovers recovering recovered died admitted live lives lived
    living battle battles battled battling undergo undergoes undergoing underwent waiting who had son daughter mother father
    mum dad wife husband partner brother sister baby child
    """
)
PIECE = re.compile(r"[^\W_]+")
AILING = re.compile(
    r"(?P<what>(?:(?!(?:and|but|who|that|in|at|on)\b)[\w’'-]+[ \u00a0]){0,4}?"
    rf"(?:(?:{'|'.join(sorted(PARTS_BROKEN))})[ \u00a0][a-z]+"
    rf"|(?:{'|'.join(sorted(AILMENTS, key=len, reverse=True))})(?:[ \u00a0]disease)?))(?![\w’'])",
    re.IGNORECASE,
)
# Many have it: no one is meant.
MANY = re.compile(
    r"\b(?:patients|people|those|thousands|hundreds|many|children|women|men|adults|cases|anyone|somebody|someone"
    r"|everyone|staff)\b[^.;“”]{0,60}$"
)
KIN_WORD = re.compile(rf"\b(?:{'|'.join(sorted(KIN))})(?=,?[ \u00a0][A-Z])")
BEHIND_KIN = re.compile(
    rf",?[ \u00a0](?P<names>{NAME}"
    rf"(?:(?:,|[ \u00a0]and|,[ \u00a0](?:aged[ \u00a0])?[\w-]{{1,8}},?[ \u00a0]and)[ \u00a0]{NAME}){{0,4}})"
)
YOUNG_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
YOUNG = re.compile(
    rf",[ \u00a0](?P<aged>aged[ \u00a0])?(?:(?P<time>(?:\d+|{YOUNG_WORDS})[ -](?:months?|weeks?|days?)(?:[ -]old)?)"
    rf"|\d|1[0-5]|{YOUNG_WORDS})(?=[,.;]|[ \u00a0](?:and|who|was|is|has)\b)"
)
NAME_AT_END = re.compile(rf"(?<![\w’'-])(?P<name>{NAME})$")
NHS_NUMBER = re.compile(r"NHS(?:[ \u00a0]number)?:?[ \u00a0](?P<number>\d{3}[ -]?\d{3}[ -]?\d{4})(?!\d)")
NOT_NAMES = listed(
    """
    The A An In On At It He She They We I But And For To Of As By From With This That These Those There When While After
    Before Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December Trust Hospital Infirmary NHS
    """
)


def beginnings(tokens):
    """Where among some tokens a word stands that may begin a detail."""
    found = []
    for token in tokens:
        places = _beginnings_in(token.text) if len(token.text) < LONGEST_KEPT else _look_in(token.text)
        if places:
            found += [token.start + place for place in places]
    return found


def _look_in(word):
    """Where in a word one begins: in “step-sister” behind the hyphen, in “sister’s” at its head."""
    low = word.lower()
    if low.removesuffix("'s").removesuffix("’s") in BEGINNINGS:
        return (0,)
    return tuple(piece.start() for piece in PIECE.finditer(word) if piece.group() in BEGINNINGS)


_beginnings_in = lru_cache(maxsize=16_384)(_look_in)


def find(text, begun):
    """(span, kind, rule, confidence) of each detail, in no order; `begun` are the `beginnings` of the text."""
    if "atient" in text:
        yield from _patients(text)
    yield from _ailments(text, begun)
    yield from _children(text, begun)
    if "NHS" in text:
        for match in NHS_NUMBER.finditer(text):
            yield match.span("number"), "patient", "nhs_number", 0.95


def _patients(text):
    for word in PATIENT.finditer(text):
        match = NAMED_BEHIND.match(text, word.end())
        if match is None or _is_no_name(match["name"]):
            match = NAMED_BEFORE.search(text, max(0, word.start() - REACH), word.start() - 1)
        if match is not None and not _is_no_name(match["name"]):
            yield match.span("name"), "patient", "named_patient", 0.8


def _matches(pattern, text, begun):
    """What finditer() would find, tried only where a word begins it."""
    done = 0
    for start in begun:
        match = pattern.match(text, start) if start >= done else None
        if match is not None:
            done = match.end()
            yield match


def _ailments(text, begun):
    for match in _matches(AILS, text, begun):
        what = AILING.match(text, match.end(), match.end() + REACH)
        if what is not None and MANY.search(text, max(0, match.start() - REACH), match.start()) is None:
            yield what.span("what"), "patient", "what_ails_somebody", 0.75


def _children(text, begun):
    for word in _matches(KIN_WORD, text, begun):
        match = BEHIND_KIN.match(text, word.end())
        if match is not None and not _is_no_name(match["names"]):
            yield match.span("names"), "other", "named_child", 0.75
    for match in YOUNG.finditer(text):
        name = NAME_AT_END.search(text, max(0, match.start() - REACH), match.start())
        if name is None or _is_no_name(name["name"]):
            continue
        # “Ashby, 3, Burton, 2” is a score.
        if " " in name["name"].replace("\u00a0", " ") or match["aged"] or match["time"]:
            yield name.span("name"), "other", "name_of_a_child", 0.8


def _is_no_name(name):
    return not NOT_NAMES.isdisjoint(name.split())
