"""Whose strike it is, as far as a sentence says: the staff, their unions, where they work, how far it reaches."""

import re

from articles.reading.words.crowds import STAFF

from . import links
from .page import numbers_within

NATIONAL = re.compile(
    r"\b(?:(?:across|throughout|around|all over|up and down) (?:the )?(?:country|nation|UK|England|Britain|Scotland|Wales"
    r"|Northern Ireland)|in (?:England|Scotland|Wales|Britain)|nation(?:al|ally|wide)|countrywide"
    r"|NHS (?:strike|walk-?out))\b"
)
WORKING_AT = re.compile(r" (?:(?:who work|working|employed|based) )?(?:at|of|from|by) (?:the )?$")
ASOS = re.compile(
    r"\b(?:action short of (?:a )?strike|work(?:ing)?[- ]to[- ]rule|overtime ban|ban on overtime)\b",
    re.IGNORECASE,
)
REACH = 110
EMPLOYED_REACH = 40
EMPLOYERS = {"trust", "health_board", "employer"}


def who(page, sentence, act, places, bodies):
    """The keys kind, staff_group, unions, scope and at of a strike that a sentence names at `act`.

    `places` and `bodies` are the hospital and organisation facts of the whole text, in order.
    """
    text = page.text
    staff = _staff(text, sentence, act)
    at, scope = _employed_at(text, sentence, staff, places, bodies) if staff is not None else ([], None)
    if NATIONAL.search(text, sentence.start, sentence.end):
        scope = "national"
    unions = [n for n in numbers_within(bodies, sentence.start, sentence.end) if bodies[n].kind == "union"]
    return {
        "kind": "asos" if ASOS.search(text, act.start, act.end) else "strike",
        "staff_group": staff and group(text[slice(*staff)]),
        "unions": links.to_each(bodies, unions),
        "scope": scope,
        "at": at,
    }


def group(words):
    """“Junior doctors” at the head of a sentence are “junior doctors”."""
    first = words.split()[0]
    return words if any(letter.isupper() for letter in first[1:]) else words[0].lower() + words[1:]


def _staff(text, sentence, act):
    """The span of the staff named nearest to the strike, those before it first."""
    best = None
    for match in STAFF.finditer(
        text, max(sentence.start, act.start - REACH), min(sentence.end, act.end + REACH)
    ):
        gap = act.word - match.end() if match.end() <= act.word else match.start() - act.end + REACH // 2
        if best is None or gap < best[0]:
            best = (gap, match.span())
    return best and best[1]


def _employed_at(text, sentence, staff, places, bodies):
    """(links to the hospitals or trusts right behind the staff, the scope): “Porters at Ashby Infirmary”."""
    for facts, scope in ((places, "site"), (bodies, "trusts")):
        numbers = [
            n
            for n in numbers_within(facts, staff[1], min(sentence.end, staff[1] + EMPLOYED_REACH))
            if (scope == "site" or facts[n].kind in EMPLOYERS)
            and WORKING_AT.fullmatch(text, staff[1], facts[n].start)
        ]
        if numbers:
            return links.to_each(facts, numbers), scope
    return [], None
