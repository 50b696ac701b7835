"""The days of strikes: called periods by the clock in London, as far as a sentence prints them."""

import re
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from . import action
from .told_days import CLAUSE, Told
from .when import clock_time, fact

LONDON = ZoneInfo("Europe/London")
# A strike day is at most this long; a longer strike is several.
LONGEST_DAY = 24
# Between the word for the strike and its day nobody speaks, meets or votes.
ANOTHER_MATTER = re.compile(
    r"\b(?:said|says|told|tells|added|talks?|met|meets?|meeting|letters?|ballots?|votes?|voted|which|who|that)\b|[;“”\"]"
)
SAID_ON = re.compile(
    r"\b(?:said|told|announced|confirmed|warned|wrote|tweeted)(?: \w+){0,2} (?:on |late |early )?$"
)
UNTIL = re.compile(r"[\s,]*(?:and\b.{0,40}\b)?(?:to|until|till|and)\s*$", re.ASCII)
DAY_REACH = 90
TOUCHING = 24


def find(page, sentence, when, actions, statuses, whose, published):
    """Facts of kind strike_day for one sentence, by the most telling way that it prints them.

    `whose` are the values of each action that say whose strike it is (see `strikers`); `published` is a date.
    """
    if not actions:
        return []
    spans = from_day_to_day(page.text, when) or _hours_on_days(page.text, when)
    spans = spans or _from_a_time(page.text, when)
    if spans:
        return [made for span in spans for made in _timed(page, sentence, actions, statuses, whose, *span)]
    found = list(_days_only(page, sentence, when, actions, statuses, whose, published))
    if not found:
        found = list(_length_only(page, sentence, when, actions, whose))
    return found


def from_day_to_day(text, when):
    """“8am this morning … until 8am tomorrow”: (opens, closes, spans, rule)."""
    moments = []
    for hours in when.hours:
        if hours.closes is None:
            near = [d for d in when.days if _gap(hours, d) <= TOUCHING and d.date]
            if near:
                moments.append((hours, min(near, key=lambda day: _gap(hours, day))))
    for (first, day), (last, next_day) in pairwise(moments):
        between = text[first.end : last.start]
        if day is not next_day and next_day.date >= day.date and UNTIL.search(between):
            opens = datetime.combine(day.date, first.opens)
            closes = datetime.combine(next_day.date, last.opens)
            if opens < closes:
                return [(opens, closes, (first, last, day, next_day), "from_time_to_time", 0.95)]
    return []


def _gap(one, other):
    return max(one.start - other.end, other.start - one.end, 0)


def _hours_on_days(text, when):
    """“from 8am to 5pm today and again on Wednesday”: one for each day; “8am to 8am” ends on the next."""
    spans = []
    for hours in when.hours:
        if hours.closes is None:
            continue
        for day in when.days_of(text, hours):
            if day.date is None:
                continue
            opens = datetime.combine(day.date, hours.opens)
            closes = datetime.combine(day.date, hours.closes)
            if closes <= opens:
                closes += timedelta(days=1)
            spans.append((opens, closes, (hours, day), "hours_on_day", 0.95 * day.told.confidence))
    return spans


def _from_a_time(text, when):
    """“a 48-hour strike from 8am on Tuesday”; without a length the end stays open."""
    for hours in when.hours:
        joined = [day for day in when.days_of(text, hours) if day.date]
        if hours.closes is not None or not joined:
            continue
        opens = datetime.combine(joined[0].date, hours.opens)
        if when.durations and not hours.about:
            length = when.durations[0]
            closes = opens + timedelta(hours=min(length.hours, 14 * LONGEST_DAY))
            return [(opens, closes, (hours, length, joined[0]), "time_and_length", 0.85)]
        if not hours.about:
            return [(opens, None, (hours, joined[0]), "begins_at", 0.7)]
    return []


def _timed(page, sentence, actions, statuses, whose, opens, closes, parts, rule, confidence):
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    nearest = min(range(len(actions)), key=lambda n: (_gap(actions[n], parts[0]), n))
    words = _words(parts, actions[nearest])
    told = " ".join(dict.fromkeys(part.told.reason for part in parts if hasattr(part, "told")))
    pieces = _pieces(opens, closes)
    for opened, closed in pieces:
        reason = f"{told} The hours are as printed, by the clock in London."
        if len(pieces) > 1:
            reason += f" A strike of {len(pieces)} days of at most {LONGEST_DAY} hours."
        value = _value(page, actions[nearest], whose[nearest]) | {
            "date": opened.date().isoformat(),
            "start": local(opened),
            "end": closed and local(closed),
            "from": clock_time(opened.time()),
            "to": closed and clock_time(closed.time()),
            "hours": closed and _elapsed(opened, closed),
            "precision": "exact",
            "status": _status(statuses.get(nearest), parts),
        }
        yield fact(
            page,
            sentence,
            "strike_day",
            (start, end),
            value,
            words,
            Told(None, rule, round(confidence, 3), reason),
        )


def _pieces(opens, closes):
    """A strike cut into days of at most 24 hours."""
    if closes is None:
        return [(opens, None)]
    pieces = []
    while opens < closes:
        until = min(opens + timedelta(hours=LONGEST_DAY), closes)
        pieces.append((opens, until))
        opens = until
    return pieces


def _days_only(page, sentence, when, actions, statuses, whose, published):
    """“the first strike, on January 12”: a day near the word for the strike, nothing else between them."""
    for printed in when.days:
        if printed.date is None or printed.printed.kind in {"period", "ago"}:
            continue
        n = min(range(len(actions)), key=lambda n: (_gap(actions[n], printed), n))
        act = actions[n]
        day = of_strike(page.text, printed, act, statuses.get(n), published)
        if day is None:
            continue
        between = page.text[min(act.end, day.end) : max(act.start, day.start)]
        if (
            _gap(act, day) > DAY_REACH
            or ANOTHER_MATTER.search(between)
            or _is_said_on(page.text, day, act)
            or CLAUSE.search(between.lstrip(":"))
        ):
            continue
        length = next((d for d in when.durations if d.hours <= LONGEST_DAY), None)
        parts = (day, length) if length else (day,)
        value = _value(page, act, whose[n]) | {
            "date": day.told.edtf,
            "hours": length and length.hours,
            "status": _status(statuses.get(n), (day,)),
        }
        reason = f"{day.told.reason} Its hours are not printed."
        span = (min(act.start, day.start), max(act.end, day.end))
        told = Told(None, "day_of_strike", round(0.85 * day.told.confidence, 3), reason)
        yield fact(page, sentence, "strike_day", span, value, _words(parts, act), told)


def _is_said_on(text, day, act):
    """“said on Monday the strike would go on”: the day of the words, not of the strike."""
    return day.start < act.start and SAID_ON.search(text, max(0, day.start - 24), day.start) is not None


def of_strike(text, day, act, status, published):
    """A day as that of a strike that was called off or announced, or None where it is that of the decision.

    “called off Friday's strike” means the Friday ahead; “called off the strike last night” says when it was done.
    """
    if status is None or status.status not in action.BEFOREHAND or published is None or day.date is None:
        return day
    owned = text[day.end : day.end + 2] in {"'s", "’s"} and day.end <= act.start
    between = act.end <= day.start and day.end <= status.span[0]
    if status.status in action.OFF and (owned or between):
        return day.ahead(published)
    if day.date < published or (day.date == published and status.status in action.OFF):
        return None
    return day


def _length_only(page, sentence, when, actions, whose):
    """“will walk out for 24 hours”: how long is printed, the day is not."""
    for length in when.durations[:1]:
        n = min(range(len(actions)), key=lambda n: (_gap(actions[n], length), n))
        act = actions[n]
        if _gap(act, length) > TOUCHING:
            continue
        value = _value(page, act, whose[n]) | {"hours": length.hours}
        reason = "How long the strike lasts is printed; which day, is not."
        span = (min(act.start, length.start), max(act.end, length.end))
        told = Told(None, "length_of_strike", 0.5, reason)
        yield fact(page, sentence, "strike_day", span, value, _words((length,), act), told)


def _value(page, act, whose):
    """What is known of every strike day, before its day is."""
    return {
        "date": None,
        "start": None,
        "end": None,
        "from": None,
        "to": None,
        "hours": None,
        "precision": "day",
        "status": None,
        "cover": None,
        "services": [],
        "strike": page.text[act.start : act.end],
        **whose,
        "same_as": None,
        "match": None,
        "candidates": [],
        "strikes": [],
        "is_new": False,
    }


def _words(parts, act):
    spans = [(act.start, act.end)]
    for part in parts:
        printed = getattr(part, "printed", None)
        spans += printed.words if printed else [(part.start, part.end)]
    return tuple(spans)


def _status(status, parts):
    """What the sentence says became of the strike; a day that lies ahead is announced only."""
    if status is not None and status.status in action.OFF:
        return status.status
    ahead = any(getattr(part, "told", None) and part.told.rule.endswith("ahead") for part in parts)
    if ahead:
        return "announced"
    return status.status if status is not None else None


def local(moment):
    return moment.replace(tzinfo=LONDON).isoformat(timespec="minutes")


def _elapsed(opens, closes):
    """Hours that really pass: 23 or 25 on the nights when the clocks change."""
    real = closes.replace(tzinfo=LONDON).astimezone(UTC) - opens.replace(tzinfo=LONDON).astimezone(UTC)
    return round(real.total_seconds() / 3600, 2)
