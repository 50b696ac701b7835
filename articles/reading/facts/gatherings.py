"""Picket lines, rallies, marches, vigils and other gatherings: where, when, how many, who."""

import re
from datetime import datetime, timedelta

from articles.reading.words.crowds import CROWD, MEMBERS

from . import hints, links, periods, sizes, where
from .page import numbers_within
from .told_days import Told
from .when import clock_time, fact

KINDS = (
    ("picket_line", re.compile(r"\b(?:picket(?:ed|ing|s|ers)?(?: lines?)?)\b")),
    ("vigil", re.compile(r"\b(?:candlelit )?vigils?\b")),
    ("march", re.compile(r"\b(?:march(?:ed|es|ing|ers)?)\b")),
    ("rally", re.compile(r"\brall(?:y|ies|ied|ying)\b")),
    (
        "demonstration",
        re.compile(r"\b(?:demonstrat(?:ion|ions|ed|ing|ors)|protest(?:s|ed|ing|ers|ors)?)\b"),
    ),
    (
        "gathering",
        re.compile(
            r"\b(?:gather(?:ed|ing|s)?"
            r"|(?:are|were|is|was) (?:already |now |still )?(?:outside|in front of)"
            r"|(?:stood|standing|lined up|assembled|massed|turned out|sang) (?:outside|in front of|at))\b"
        ),
    ),
)
OUTSIDE = re.compile(r"\boutside\b")
AHEAD = re.compile(
    r"\b(?:will|plan(?:s|ned|ning)?|due|set to|expected|going to"
    r"|to (?:picket|march|rally|hold|gather|stage|join|protest))\b|['’]ll\b"
)
BEHIND = re.compile(r"\b(?:was|were|have|has|had|\w{3,}ed|stood|held|took|met|saw|sang|is|are|am)\b")
IS = re.compile(
    r"\b(?:is|are|was|were|(?:has|have|had) been|being)(?: (?:now|also|already|still|being))*\s*$"
)
STAYS = re.compile(r"\b(?:will (?:be there|remain|stay|continue|stand)|(?:staying|remaining))\b")
MEMBERSHIPS = frozenset({"union", "campaign", "party"})
LONGEST_TIME = 100
MOST_DAYS = 5
AND_DAY = re.compile(r"(?:,| and|, and) (?:(?:again )?on )?", re.ASCII)
ON_THE_LINE = re.compile(
    r" (?:(?:were |was |of them |of us |stood |standing )*(?:on|at|outside) the (?:picket|gates?)|-strong\b)|-strong\b"
)
GO_THROUGH = frozenset({"march", "rally", "demonstration"})
GOING = frozenset({"through", "in", "into", "across"})
NOBODY = re.compile(r"\b(?:cross(?:ed|ing|es)?|no|without) (?:the |a |any )?$")


def find(page, sentence, when, places, bodies):
    """Facts for the gathering of a sentence; `places` and `bodies` are facts of the whole text, in order."""
    text, start, end = page.text, sentence.start, sentence.end
    kind, match = _kind(page, sentence) if sentence.hints & hints.GATHERING else (None, None)
    if kind is None:
        return
    numbers = list(numbers_within(places, start, end))
    hospitals = [places[n] for n in numbers]
    taken = [(each.start, each.end) for each in hospitals] + [(day.start, day.end) for day in when.days]
    present = [n for n in numbers_within(bodies, start, end) if bodies[n].kind in MEMBERSHIPS]
    organisations = [bodies[n] for n in present]
    taken += [(each.start, each.end) for each in organisations]
    other = None if hospitals else where.other_place(text, start, end, taken)
    size = _size(page, start, end) if sentence.hints & hints.NUMBER else None
    if not (hospitals or other or size) or (match is None and not (hospitals or other)):
        return
    entrance, street = where.entrance(text, start, end)
    crowd = _who(page, start, end)
    town = where.town(text, start, end, taken + ([other[0]] if other else []))
    if other is None and not hospitals and kind in GO_THROUGH:
        # A march through a town is at no one place of it.
        through = where.town(text, start, end, taken, links=GOING)
        other = through and (through, None)
    located = {
        "hospitals": list(dict.fromkeys(each.value["name"] for each in hospitals if each.value["name"])),
        "at": links.to_each(places, numbers),
        "place": other and text[slice(*other[0])],
        "address": next(
            (each.value["address"] for each in hospitals if each.value["address"]),
            street and text[slice(*street)],
        ),
        "town": next(
            (each.value["town"] for each in hospitals if each.value["town"]), town and text[slice(*town)]
        ),
        "entrance": entrance and text[slice(*entrance)].strip(),
        "size_as_printed": size and text[size.start : size.end],
        "size_low": size and size.low,
        "size_high": size and size.high,
        "who": [text[slice(*span)] for span in crowd],
        "organisations": list(dict.fromkeys(each.value["name"] for each in organisations)),
        "present": links.to_each(bodies, present),
        "strike_day": None,
        "same_as": None,
    }
    own = [match.span()] if match else []
    own += [span for span in (other and other[0], entrance, size and (size.start, size.end)) if span]
    own += [*crowd, *((each.start, each.end) for each in hospitals)]
    for timed, spans in _when(page, sentence, when, match):
        value = timed | located
        words = own + spans
        span = (min(a for a, _ in words), max(b for _, b in words))
        told = _told(page, sentence, kind, match, value, span)
        yield fact(page, sentence, kind, span, value, words, told)


def _kind(page, sentence):
    text = page.text
    for kind, words in KINDS:
        for match in words.finditer(page.low, sentence.start, sentence.end):
            if NOBODY.search(text, max(sentence.start, match.start() - 16), match.start()):
                continue
            if page.inside(sentence, match.start()) == "quote":
                continue
            if kind == "march" and text[match.start()].isupper():
                # The month.
                continue
            return kind, match
    if sentence.inside == "caption" and OUTSIDE.search(text, sentence.start, sentence.end):
        return "gathering", None
    return None, None


def _size(page, start, end):
    """The number that stands before those who came, or before the line that they stood on."""
    for size in sizes.find(page.low, start, end):
        if size.per_cent:
            continue
        if ON_THE_LINE.match(page.low, size.end, end):
            return size
        after = CROWD.search(page.low, size.end, min(end, size.end + 60))
        if after and sizes.counts(page.text, size, after.start()):
            return size
    return None


def _who(page, start, end):
    text = page.text
    spans = [match.span() for match in MEMBERS.finditer(text, start, end)]
    spans = [(a, a + len(text[a:b].rstrip())) for a, b in spans]
    for match in CROWD.finditer(page.low, start, end):
        if not any(a < match.end() and match.start() < b for a, b in spans):
            spans.append(match.span())
    return sorted(spans)


def _when(page, sentence, when, match):
    """[({date, start, end, …}, spans)] of the gathering, one for each day, as far as its sentence prints them."""
    text = page.text
    hours = when.hours[0] if when.hours else None
    ranged = periods.from_day_to_day(text, when)
    stays = STAYS.search(text, sentence.start, sentence.end)
    about = hours.about if hours else None
    found = []
    for day in [_first_of(ranged)] if ranged else _days(text, when, match, hours):
        opens = closes = None
        spans = [(each.start, each.end) for each in (day, hours) if each]
        if ranged:
            opens, closes = ranged[0].opens, ranged[0].closes
            spans += [(part.start, part.end) for part in ranged[0].parts]
        elif hours is not None and day is not None:
            opens = datetime.combine(day.date, hours.opens)
            closes = hours.closes and datetime.combine(day.date, hours.closes)
            if closes and closes <= opens:
                closes += timedelta(days=1)
        value = {
            "date": day and day.told.edtf,
            "start": opens and periods.local(opens),
            "end": closes and periods.local(closes),
            "from": hours and clock_time(hours.opens),
            "to": hours and clock_time(hours.closes),
            "about": about,
            "precision": "about" if about else "exact" if opens else "day" if day else None,
            "time_as_printed": hours and _time_as_printed(text, hours, ranged),
            "observation": _observation(text, sentence, match, stays),
            "end_is_announced": bool(stays and closes),
        }
        found.append((value, spans))
    return found


def _first_of(ranged):
    return next(part for part in ranged[0].parts if hasattr(part, "told"))


def _days(text, when, match, hours):
    """The days of a gathering: those that its hours are for, else the nearest to its word and those joined to it."""
    told = [each for each in when.days if each.date]
    if not told:
        return [None]
    if hours is not None:
        joined = [each for each in when.days_of(text, hours) if each.date]
        if joined:
            return joined[:MOST_DAYS]
    # “After Monday's talks” is no day of a picket.
    free = [each for each in told if text[each.end : each.end + 2] not in {"'s", "’s"}] or told
    at = match.start() if match else free[0].start
    nearest = min(range(len(free)), key=lambda n: (max(free[n].start - at, at - free[n].end), n))
    days = [free[nearest]]
    for each in free[nearest + 1 :]:
        if not AND_DAY.fullmatch(text, days[-1].end, each.start):
            break
        days.append(each)
    return days[:MOST_DAYS]


def _time_as_printed(text, hours, ranged):
    """“shortly after 8am”; of “8am today … until 8am tomorrow” all of it, unless it runs on."""
    start, end = hours.start, hours.end
    if ranged:
        parts = ranged[0].parts
        first, last = min(part.start for part in parts), max(part.end for part in parts)
        if last - first <= LONGEST_TIME:
            start, end = first, last
    return text[start:end]


def _observation(text, sentence, match, stays):
    if match is None:
        return "observed"
    ahead = AHEAD.search(text, sentence.start, sentence.end)
    if ahead is None or (stays and ahead.start() >= stays.start()):
        return "observed"
    # “is planned” lies ahead, whatever its first word.
    behind = BEHIND.search(
        text, sentence.start, sentence.start + len(IS.sub("", text[sentence.start : ahead.start()]))
    )
    return "observed" if behind and ahead.start() > match.end() else "announced"


def _told(page, sentence, kind, match, value, span):
    inside = page.inside(sentence, span[0])
    rule = "caption_outside" if match is None else f"{kind}_words"
    at = value["hospitals"] or [value["place"]] if value["hospitals"] or value["place"] else []
    places = " and ".join(at) or "no place"
    reason = (
        f"A caption shows people outside {places}."
        if match is None
        else f"“{page.printed[slice(*match.span())]}” stands beside {places}."
    )
    if value["observation"] == "announced":
        reason += " It lies ahead in the text."
    confidence = (0.9 if value["hospitals"] else 0.8 if value["place"] else 0.5) - (0.15 if inside else 0)
    return Told(None, rule, round(confidence, 3), reason)
