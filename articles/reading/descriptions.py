"""Somebody named whom a description fits: “the oncologist”, “the 28-year-old”, “the father-of-two”."""

import re

from .cast import DESCRIBED_ONLY, NAMED
from .details import is_plural
from .offices import MOST_PEOPLE, PRIME_OFFICES
from .words.listing import listed
from .words.nouns import FEMALE_NOUNS, MALE_NOUNS, OFFICES, PEOPLE, SOURCES, SPOKESPEOPLE

# Nouns that fit anybody: they point at whoever is being talked about.
GENERIC = listed(
    """
    man woman candidate nominee businessman billionaire mogul politician father mother mum dad
    grandmother grandfather mp msp mla mep republican conservative tory guardsman pensioner democrat
    """
)
ANYBODY = listed("man woman boy girl pensioner")
# Nouns that may be said of one person together, whichever of them was printed with the name.
POLITICIANS = listed(
    """
    mp msp mla mep minister secretary councillor politician peer backbencher frontbencher crossbencher
    member
    """
)
WITHOUT_OFFICE = listed("backbencher crossbencher")
OF_GOVERNMENT = listed("minister secretary")
PEERS = listed("baroness baron lord lady viscount earl")
COUNCILLORS = listed("cllr councillor coun")
FAMILY = listed("mum mother dad father gran grandmother grandfather grandad widow widower wife husband")
# Adjectives that are said of a post beside the one it was printed with.
ANY_POST = listed("senior junior former retired veteran young new top leading outgoing chief")
NEAR = 600


def known_by(text, cast, words, head, focus):
    """“the oncologist”, “the 28-year-old”, “the father-of-two”: somebody named whom the words fit."""
    named = [v for v in cast.people[:MOST_PEOPLE] if v.details]
    low = head.low.rpartition("-")[2] if "-of-" not in head.low else head.low
    age = next((w.low.split("-")[0] for w in words if w.low.endswith(("-year-old", "‑year‑old"))), None)
    if age:
        fitting = [v for v in named if _printed(text, v, "age") == age]
        if len(fitting) == 1:
            return fitting[0], "description_matches_age", 0.9
    elif low in PEOPLE or low in OFFICES:
        if low in PRIME_OFFICES or low in SPOKESPEOPLE or low in SOURCES or is_plural(head):
            return None
        fitting = [v for v in named if _matches(text, v, words, low)]
        if len(fitting) == 1:
            return fitting[0], "description_matches_role", 0.85
        if fitting:
            return None
        if low not in GENERIC or low in POLITICIANS:
            voice = _just_presented(text, cast, words[0].start, low, head, focus)
            if voice is not None:
                return voice, "description_of_last_presented", 0.7
    elif low.startswith("great-"):
        voice = _just_presented(text, cast, words[0].start, low.rpartition("-")[2], head, focus)
        return (voice, "description_of_last_presented", 0.7) if voice is not None else None
    elif "-of-" not in low and low not in GENERIC:
        return None
    if len(words) > 4 or not (age or low in GENERIC or "-of-" in low):
        return None
    gender = "m" if low in MALE_NOUNS else "f" if low in FEMALE_NOUNS else None
    last = focus.subject
    plain = low in ANYBODY and last is not None and last.kind == DESCRIBED_ONLY
    if plain and last.sure and focus.tells_of_subject:
        # “Her colleague put it bluntly. “…,” said the young woman.”
        fits = not last.plural and (gender is None or last.gender in (None, gender))
        return (last, "description_of_last_described", 0.55) if fits else None
    for voice in (focus.subject, focus.speaker):
        if voice is not None and voice.kind == NAMED and not voice.plural and gender in (None, voice.gender):
            return voice, "description_of_last_named", 0.55
    return None


def _printed(text, voice, key):
    span = voice.details.get(key)
    return text[slice(*span)].lower() if span else ""


def _matches(text, voice, words, low):
    """Whether the noun is in somebody's printed role; “the theatre nurse” is no “cardiac nurse”."""
    role = _printed(text, voice, "role").split()
    if low not in role:
        return False
    more = {w.low for w in words if not w.capital} - {low} - ANY_POST
    printed = set(role[: role.index(low)]) - ANY_POST
    return not more or not printed or not more.isdisjoint(printed) or len(words) > 3


def _just_presented(text, cast, at, low, head, focus):
    """Whoever was named last, of whom nobody has told yet what they do: “the regional organiser”."""
    for match in re.finditer(rf"\b{re.escape(low)}\b", text[max(0, at - NEAR) : at], re.IGNORECASE):
        place = max(0, at - NEAR) + match.start()
        if not any(
            v.details["role"][0] <= place < v.details["role"][1]
            for v in cast.people[:MOST_PEOPLE]
            if "role" in v.details
        ):
            # “A nurse wept beside Jane Roe. The nurse …”
            return None
    gender = "m" if low in MALE_NOUNS else "f" if low in FEMALE_NOUNS else None
    near = {id(v): v for v in (focus.subject, *focus.recent[-1:]) if v is not None}
    fitting = [
        v
        for v in near.values()
        if v.kind == NAMED
        and (v.sure or v.details)
        and v.name is not None
        and v.start < at
        and not v.plural
        and (gender is None or v.gender in (None, gender))
        and _may_be(text, v, low)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _may_be(text, voice, low):
    """Whether nothing that was printed with a name forbids to call them so."""
    role = set(_printed(text, voice, "role").replace("-", " ").split())
    title = voice.name.honorific
    if low == "peer" and title in PEERS:
        return True
    if low in WITHOUT_OFFICE and not OF_GOVERNMENT.isdisjoint(role):
        return False
    if low in POLITICIANS:
        return (
            not POLITICIANS.isdisjoint(role) or title in PEERS | COUNCILLORS or not (role or low == "member")
        )
    return not role or low in FAMILY or not role.isdisjoint(FAMILY)
