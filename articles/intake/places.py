"""What the archive lends to reading for names that it does not have letter for letter: its finder of places."""

from functools import partial

from strikes.places import find_place, places_known

# As many as a card can show.
_MOST = 5
_SURE = 100


def finder():
    """What `articles.reading.Names` takes as `find_place`. It asks the database nothing: it holds all places as they
    are now."""
    return partial(_sought, places_known())


def _sought(known, name, *, near, on):
    """(candidates as `Candidate` of a reading has them, the key of the only one that is meant or None, why none is).

    `near` are keys of a reading and words.
    """
    around = [int(each) if each.isdecimal() else each for each in near]
    found = find_place(name, near=around, on=on, known=known)
    ranked = [_candidate(each, known.places[each.hospital]) for each in found.candidates[:_MOST]]
    return ranked, found.decided and str(found.decided.hospital), found.undecided


def _candidate(candidate, place):
    reasons = "; ".join(candidate.reasons)
    return {
        "key": str(candidate.hospital),
        "name": place.name,
        "how": "sought",
        "score": round(min(candidate.score / _SURE, 1.0), 3),
        "reason": f"{reasons[:1].upper()}{reasons[1:]}.",
        "more": place.town or None,
    }
