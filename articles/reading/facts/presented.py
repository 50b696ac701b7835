"""Voices tied to the archive: who they may be, where they work, for whom they speak."""

from bisect import bisect_left
from dataclasses import replace

from articles.reading.cast import NAMED, VOICE_OF_ORGANISATION
from articles.reading.words.nouns import SPOKESPEOPLE

from . import people
from .candidates import candidates

# A body without its name, and the kinds of organisations that it may be.
NAMELESS = {
    "trust": {"trust", "health_board"}, "health board": {"health_board"}, "board": {"health_board"},
    "union": {"union"}, "campaign": {"campaign"}, "department": {"department"}, "party": {"party"},
}  # fmt: skip
WIDEST = 8


def with_archive(mentions, hospitals, organisations, names, context):
    """The same voices with what they may stand for; `hospitals` and `organisations` are facts in order."""
    if names is None:
        return mentions
    bodies = names.organisations_by_key
    found = []
    for mention in mentions:
        more = {}
        if mention.workplace:
            ranked, match = _works_at(mention, hospitals, organisations, names, context)
            more |= {"works_at": match, "works_at_candidates": tuple(ranked)}
        spoken_for, body = [], None
        if mention.organisation or mention.role:
            spoken_for, body = _speaks_for(mention, organisations, names, context)
            if _speaks(mention):
                more |= {"speaks_for": body}
            more |= {"speaks_for_candidates": tuple(spoken_for)}
        if mention.kind == NAMED:
            ranked, match = people.named(names.people_index, mention, context.day, bodies)
        elif mention.kind == VOICE_OF_ORGANISATION:
            ranked, match = people.voices(names.people_index, spoken_for, body)
        else:
            # Of those whom a paper only describes, or keeps nameless, nothing is concluded.
            ranked, match = [], None
        found.append(replace(mention, match=match, candidates=tuple(ranked), **more))
    return tuple(found)


def _speaks(mention):
    """Whether the words are the body's own: not everybody who belongs to one speaks for it."""
    said = (mention.role or "").lower().split()
    return mention.kind == VOICE_OF_ORGANISATION or bool(said and SPOKESPEOPLE.intersection(said))


def _works_at(mention, hospitals, organisations, names, context):
    span = (mention.workplace_start, mention.workplace_end)
    there = _overlapping(hospitals, span)
    if not there and not _overlapping(organisations, span):
        return candidates(names.place_index, mention.workplace, context=context, is_place=True)
    ranked = [each for fact in there for each in fact.value["candidates"]]
    return ranked, there[0].value["match"] if len(there) == 1 else None


def _speaks_for(mention, organisations, names, context):
    key = "organisation" if mention.organisation else "role"
    there = _overlapping(organisations, (getattr(mention, f"{key}_start"), getattr(mention, f"{key}_end")))
    if there:
        # “BMA council chair”: the body stands inside the role.
        return there[-1].value["candidates"], there[-1].value["match"]
    if not mention.organisation:
        return [], None
    kinds = NAMELESS.get(mention.organisation.lower().removeprefix("the "))
    if kinds is None:
        return candidates(names.organisation_index, mention.organisation, context=context)
    # “the trust” is the only one that the text names.
    named = {each.value["name"]: each for each in organisations if each.kind in kinds}
    if len(named) != 1:
        return [each for fact in named.values() for each in fact.value["candidates"][:1]], None
    (only,) = named.values()
    return only.value["candidates"], only.value["match"]


def _overlapping(facts, span):
    place = bisect_left(facts, span[1], key=lambda each: each.start)
    return [each for each in facts[max(0, place - WIDEST) : place] if each.end > span[0]]
