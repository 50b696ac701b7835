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
    r"\b(?:action short of (?:a )?strike|work(?:ing)?[- ]to[- ]rule|overtime ban|ban on overtime)\b"
)
REACH = 110
EMPLOYED_REACH = 40
LONGEST_ACRONYM = 3
# “porters, cleaners and cooks” are one group.
AND = re.compile(r"(?:, | and | & |, and )")
EMPLOYERS = {"trust", "health_board", "employer"}


def who(page, sentence, act, places, bodies):
    """The keys kind, staff_group, unions, scope and at of a strike that a sentence names at `act`.

    `places` and `bodies` are the hospital and organisation facts of the whole text, in order.
    """
    text = page.text
    staff = _staff(page.low, sentence, act)
    # Where a local paper says that they work tells nothing of how far the strike reaches.
    at = _employed_at(text, sentence, staff, places, bodies) if staff is not None else []
    is_national = NATIONAL.search(text, sentence.start, sentence.end) is not None
    unions = [n for n in numbers_within(bodies, sentence.start, sentence.end) if bodies[n].kind == "union"]
    return {
        "kind": "asos" if ASOS.search(page.low, act.start, act.end) else "strike",
        "staff_group": staff and group(text[slice(*staff)]),
        "unions": links.to_each(bodies, unions),
        "scope": "national" if is_national else None,
        "at": at,
    }


def group(words):
    """“Junior doctors” at the head of a sentence are “junior doctors”."""
    first, space, rest = words.partition(" ")
    if len(first) > LONGEST_ACRONYM and first.isupper():
        # “JUNIOR doctors” opens a story.
        return first.lower() + space + rest
    return words if any(letter.isupper() for letter in first[1:]) else words[0].lower() + words[1:]


def _staff(low, sentence, act):
    """The span of the staff named nearest to the strike, those before it first."""
    lowest, highest = max(sentence.start, act.start - REACH), min(sentence.end, act.end + REACH)
    groups = []
    for match in STAFF.finditer(low, lowest, highest):
        if groups and AND.fullmatch(low, groups[-1][1], match.start()):
            groups[-1] = (groups[-1][0], match.end())
        else:
            groups.append(match.span())
    return min(groups, key=lambda span: _gap(span, act), default=None)


def _gap(span, act):
    return act.word - span[1] if span[1] <= act.word else span[0] - act.end + REACH // 2


def _employed_at(text, sentence, staff, places, bodies):
    """Links to the hospitals, else the employers, right behind the staff: “Porters at Ashby Infirmary”."""
    last = min(sentence.end, staff[1] + EMPLOYED_REACH)
    numbers = [
        n
        for n in numbers_within(places, staff[1], last)
        if WORKING_AT.fullmatch(text, staff[1], places[n].start)
    ]
    if numbers:
        return links.to_each(places, numbers)
    return links.to_each(
        bodies,
        [
            n
            for n in numbers_within(bodies, staff[1], last)
            if bodies[n].kind in EMPLOYERS and WORKING_AT.fullmatch(text, staff[1], bodies[n].start)
        ],
    )
