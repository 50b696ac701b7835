"""The pickets and gatherings of a whole text: each told once, and the strike day that each belongs to."""

from collections import defaultdict
from dataclasses import replace

from . import archive_days, periods
from .archive_days import staff, told_date

PRINTED = ("date", "start", "end", "from", "to", "about", "precision", "time_as_printed")
SIZE = ("size_as_printed", "size_low", "size_high")
PLACED = ("entrance", "address", "town")
# No article tells of more at one place; a year pasted at once must not be read in quadratic time.
MOST_AT_A_PLACE = 40


def tied(facts, calendar):
    """The facts of `Reading.pickets`, in order, with `same_as` and `strike_day`, and days told from the strike's."""
    facts = [_dated(fact, calendar) for fact in facts]
    at_place = defaultdict(list)
    for n, fact in enumerate(facts):
        place = _place(fact.value)
        if place:
            at_place[place].append(n)
    for numbers in at_place.values():
        for same in _same_events(facts, numbers[:MOST_AT_A_PLACE]):
            best = max(same, key=lambda n: (*_how_telling(facts[n]), -n))
            if len(same) > 1:
                facts[best] = _gathered(facts, best, same)
    for fact in facts:
        fact.value["strike_day"] = _strike_day(fact.value, calendar, fact)
    return facts


def _place(value):
    if value["at"]:
        return frozenset(link["match"] or link["name"].lower() for link in value["at"])
    return value["place"] and value["place"].lower().removeprefix("the ")


def _dated(fact, calendar):
    """Pickets of an article about today's strike stand there today, whether it says so or not."""
    value = fact.value
    if value["date"] or value["observation"] != "observed" or value["in"] not in {None, "caption"}:
        return fact
    days = calendar.in_sentence_of(fact) or calendar.latest
    dates = {calendar.facts[n].value["date"] for n in days}
    if len(dates) != 1:
        return fact
    value["date"] = dates.pop()
    day = told_date(value["date"])
    value["precision"] = "day"
    if value["from"] is not None:
        periods.add_hours(value, value["from"], value["to"])
        value["precision"] = "about" if value["about"] else "exact"
    said = f"No day is printed beside it; the text tells of the strike on {day.day} {day:%B %Y}."
    return replace(fact, reason=f"{fact.reason} {said}", confidence=round(fact.confidence * 0.85, 3))


def _same_events(facts, numbers):
    """Lists of numbers that tell of one event: of kinds that do not contradict, on one day as far as it is told."""
    found = []
    for n in sorted(numbers, key=lambda n: (not facts[n].value["date"], n)):
        fitting = [same for same in found if all(_agree(facts[n], facts[m]) for m in same)]
        if fitting and (facts[n].value["date"] or len(fitting) == 1):
            fitting[0].append(n)
        else:
            found.append([n])
    return found


def _agree(one, other):
    same_kind = one.kind == other.kind or "gathering" in {one.kind, other.kind}
    dates = {one.value["date"], other.value["date"]} - {None}
    return same_kind and len(dates) < 2


def _how_telling(fact):
    value = fact.value
    return (
        value["in"] is None,
        fact.kind != "gathering",
        bool(value["size_as_printed"]),
        bool(value["start"]),
        bool(value["date"]),
        bool(value["entrance"]),
        value["observation"] == "observed",
    )


def _gathered(facts, best, same):
    """The most telling fact of an event, with what the others say where it says nothing."""
    value = facts[best].value
    for n in same:
        if n == best:
            continue
        other = facts[n].value
        other["same_as"] = best
        for keys in (PRINTED, SIZE, *((key,) for key in PLACED)):
            if not any(value[key] for key in keys):
                value.update({key: other[key] for key in keys})
        for key in ("who", "organisations"):
            value[key] = list(dict.fromkeys([*value[key], *other[key]]))
        known = {link["name"] for link in value["present"]}
        value["present"] = [
            *value["present"],
            *(link for link in other["present"] if link["name"] not in known),
        ]
    return replace(facts[best], reason=f"{facts[best].reason} More of it stands elsewhere in the text.")


def _strike_day(value, calendar, fact):
    moment = value["start"]
    days = calendar.touching(value["date"], moment) if value["date"] else calendar.in_sentence_of(fact)
    if len(days) > 1:
        there = set().union(*map(staff, value["who"])) if value["who"] else set()
        days = [n for n in days if there & staff(calendar.facts[n].value["staff_group"])] or days
    if days:
        return calendar.link(days[:1]) if len(days) == 1 else None
    asked = {
        "date": value["date"],
        "start": None,
        "end": None,
        "staff_group": None,
        "unions": [],
        "at": value["at"],
    }
    found, match = archive_days.match(asked, calendar.names)
    if not found:
        return None
    return {"name": found[0]["name"], "fact": None, "match": match, "candidates": found}
