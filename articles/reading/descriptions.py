"""Somebody named whom a description fits: “the oncologist”, “the 28-year-old”, “the father-of-two”."""

from .cast import NAMED
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
        fitting = [v for v in named if low in _printed(text, v, "role").split()]
        if len(fitting) == 1:
            return fitting[0], "description_matches_role", 0.85
        if fitting:
            return None
    elif "-of-" not in low and low not in GENERIC:
        return None
    if len(words) > 4 or not (age or low in GENERIC or "-of-" in low):
        return None
    gender = "m" if low in MALE_NOUNS else "f" if low in FEMALE_NOUNS else None
    for voice in (focus.subject, focus.speaker):
        if voice is not None and voice.kind == NAMED and not voice.plural and gender in (None, voice.gender):
            return voice, "description_of_last_named", 0.55
    return None


def _printed(text, voice, key):
    span = voice.details.get(key)
    return text[slice(*span)].lower() if span else ""
