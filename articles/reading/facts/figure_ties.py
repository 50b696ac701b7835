"""Whose the figures of a text are, and which strike day, strike or ballot they are about."""

from bisect import bisect_right

from .figures import BALLOT

# Counts that only a strike gives rise to.
OF_A_STRIKE = {"absent", "on_strike", "took_part", "reported_for_duty", "postponed", "other"}


def tied(facts, calendar, quotes, mentions):
    """The facts of `Reading.figures`, completed in place; `quotes` and `mentions` are those of the `Reading`."""
    starts = [quote.start for quote in quotes]
    for fact in facts:
        if fact.value["in"] == "quote":
            fact.value["issued_by"] = _spoken_for(fact, starts, quotes, mentions)
        fact.value["subject"] = _subject(fact, calendar)
    return facts


def _spoken_for(fact, starts, quotes, mentions):
    """A figure that a body's voice gives is the body's; one that anybody else gives is nobody's but theirs."""
    place = bisect_right(starts, fact.start) - 1
    quote = quotes[place] if place >= 0 else None
    if quote is None or quote.end <= fact.start or quote.mention is None:
        return None
    voice = mentions[quote.mention]
    if voice.kind != "voice_of_organisation" and voice.speaks_for is None:
        return None
    return {
        "name": voice.organisation or voice.value,
        "fact": None,
        "match": voice.speaks_for,
        "candidates": list(voice.speaks_for_candidates),
    }


def _subject(fact, calendar):
    value = fact.value
    if value["basis"] in BALLOT:
        return {"kind": "dispute", "name": "ballot", "fact": None, "match": None, "candidates": []}
    days = calendar.in_sentence_of(fact)
    if not days and value["as_of"]:
        days = calendar.touching(value["as_of"])
    if not days and not value["as_of"] and value["basis"] in OF_A_STRIKE:
        days = calendar.now or (calendar.days if len(calendar.days) == 1 else [])
    link = calendar.link(days)
    if link is None:
        return None
    return {"kind": "strike_day" if len(days) == 1 else "strike"} | link
