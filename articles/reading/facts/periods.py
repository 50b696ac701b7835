"""Stretches of time that a sentence prints by the clock: from when to when, on which days."""

import re
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
# A strike day is at most this long; a longer strike is several.
LONGEST_DAY = 24
# No strike is printed as one stretch of more days.
MOST_DAYS = 14
UNTIL = re.compile(
    r"[\s,]*(?:and\b.{0,40}\b)?(?:to|until|till|and|(?:end|finish|last|continue|run)(?:s|ing)?(?: at| until)?)\s*$",
    re.ASCII,
)
# “will last until 8am on Friday”: an hour that ends something begins nothing.
ENDS = re.compile(
    r"\b(?:until|till|to|by|before|(?:end|finish)(?:s|ed|ing)?(?: at)?|(?:over|back to work) (?:at|by))\s+$",
    re.ASCII,
)
TO_DAY = re.compile(
    r"[\s,]*(?:until|till|to|through(?: to)?|[-–—])\s*(?:and including\s+|midnight on\s+)?(?:the\s+)?$",
    re.ASCII,
)
TOUCHING = 24


class Period(NamedTuple):
    """`parts` are the hours, days and lengths that it rests on; `closes` None where the end is open."""

    opens: datetime
    closes: datetime | None
    parts: tuple
    rule: str
    confidence: float

    @property
    def days(self):
        """(opens, closes) cut into days of at most 24 hours."""
        if self.closes is None:
            return [(self.opens, None)]
        found, opens = [], self.opens
        while opens < self.closes and len(found) < MOST_DAYS:
            closes = min(opens + timedelta(hours=LONGEST_DAY), self.closes)
            found.append((opens, closes))
            opens = closes
        return found


def find(text, when):
    """The periods of a sentence, by the most telling way that it prints them."""
    return from_day_to_day(text, when) or [*_hours_on_days(text, when), *_from_times(text, when)]


def from_day_to_day(text, when):
    """“8am this morning … until 8am tomorrow”."""
    moments = []
    for hours in when.hours:
        if hours.closes is None:
            near = [d for d in when.days if gap(hours, d) <= TOUCHING and d.date]
            if near:
                # “7am on Thursday to 7am on Tuesday”: of two as near, the day behind the hour.
                moments.append((hours, min(near, key=lambda day: (gap(hours, day), day.start < hours.start))))
    for (first, day), (last, next_day) in pairwise(moments):
        between = text[first.end : last.start]
        if day is not next_day and next_day.date >= day.date and UNTIL.search(between):
            opens = datetime.combine(day.date, first.opens)
            closes = datetime.combine(next_day.date, last.opens)
            if opens < closes:
                return [Period(opens, closes, (first, last, day, next_day), "from_time_to_time", 0.95)]
    return []


def gap(one, other):
    return max(one.start - other.end, other.start - one.end, 0)


def _hours_on_days(text, when):
    """“from 8am to 5pm today and again on Wednesday”: one for each day; “8am to 8am” ends on the next."""
    found = []
    for hours in when.hours:
        if hours.closes is None:
            continue
        told = [(day, each) for day in when.days_of(text, hours) for each in _dates(day)]
        for day, each in told:
            opens = datetime.combine(each, hours.opens)
            closes = datetime.combine(each, hours.closes)
            if closes <= opens:
                closes += timedelta(days=1)
            found.append(Period(opens, closes, (hours, day), "hours_on_day", 0.95 * day.told.confidence))
    return found


def _from_times(text, when):
    """“a 48-hour strike from 8am on Tuesday”; without a length the end stays open."""
    ranged = any(hours.closes is not None for hours in when.hours)
    for hours in when.hours:
        if (
            hours.closes is not None
            or hours.about
            or ENDS.search(text, max(0, hours.start - TOUCHING), hours.start)
        ):
            continue
        joined = [day for day in when.days_of(text, hours) if day.date]
        if not joined:
            continue
        opens = datetime.combine(joined[0].date, hours.opens)
        if when.durations:
            length = when.durations[0]
            closes = opens + timedelta(hours=min(length.hours, MOST_DAYS * LONGEST_DAY))
            return [Period(opens, closes, (hours, length, joined[0]), "time_and_length", 0.85)]
        return [] if ranged else [Period(opens, None, (hours, joined[0]), "begins_at", 0.7)]
    return []


def ranges(text, days):
    """Days as [(dates, the days printed that they rest on)]: “from Monday 9 August until Friday 13 August” are five."""
    found, i = [], 0
    while i < len(days):
        day, following = days[i], days[i + 1] if i + 1 < len(days) else None
        first, last = day.date, _last(day)
        parts = (day,)
        if (
            following is not None
            and first is not None
            and following.date is not None
            and following.date > first
            and TO_DAY.fullmatch(text, day.end, following.start)
        ):
            last, parts = following.date, (day, following)
            i += 1
        i += 1
        if first is None or last is None or not 0 < (last - first).days < MOST_DAYS:
            found.append(((first,), parts[:1]))
            found += [((part.date,), (part,)) for part in parts[1:]]
        else:
            found.append((tuple(first + timedelta(days=n) for n in range((last - first).days + 1)), parts))
    return found


def _dates(day):
    """Every date of a printed day: three of “26–28 April”, none of one that is not told."""
    if day.date is None:
        return []
    last = _last(day) or day.date
    return [day.date + timedelta(days=n) for n in range(min((last - day.date).days, MOST_DAYS) + 1)]


def _last(day):
    """The last day of a printed range: “26–28 April”."""
    _, slash, last = (day.told.edtf or "").partition("/")
    return date.fromisoformat(last) if slash and day.printed.kind == "date" else None


def local(moment):
    return moment.replace(tzinfo=LONDON).isoformat(timespec="minutes")


def elapsed(opens, closes):
    """Hours that really pass: 23 or 25 on the nights when the clocks change."""
    real = closes.replace(tzinfo=LONDON).astimezone(UTC) - opens.replace(tzinfo=LONDON).astimezone(UTC)
    return round(real.total_seconds() / 3600, 2)


def add_hours(value, opens, closes):
    """Give the value of a day, as strike days and gatherings have it, the hours “08:00” and, if told, “17:00”."""
    day = date.fromisoformat(value["date"][:10])
    first = datetime.combine(day, time.fromisoformat(opens))
    value |= {"from": opens, "to": closes, "start": local(first), "precision": "exact"}
    if closes is not None:
        last = datetime.combine(day, time.fromisoformat(closes))
        last += timedelta(days=last <= first)
        value["end"] = local(last)
        if "hours" in value:
            value["hours"] = elapsed(first, last)
