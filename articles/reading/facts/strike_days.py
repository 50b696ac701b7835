"""The days of strikes: called periods by the clock in London, as far as a sentence prints them."""

import re

from . import action, periods
from .told_days import CLAUSE, Told
from .when import clock_time, fact

# Between the word for the strike and its day nobody speaks, meets or votes.
ANOTHER_MATTER = re.compile(
    r"\b(?:said|says|told|tells|added|talks?|met|meets?|meeting|letters?|ballots?|votes?|voted|which|who|that)\b|[;“”\"]"
)
SAID_ON = re.compile(
    r"\b(?:said|told|announced|confirmed|warned|wrote|tweeted)(?: \w+){0,2} (?:on |late |early )?$"
)
# “will last until 8am on Friday”: the last of its days, on which none begins.
LAST = re.compile(r"\b(?:until|till|up to|before) (?:(?:[\d:.]+ ?(?:[ap]m)?|noon|midday|midnight) on )?$")
AS = re.compile(r"\b(?:as(?! part)|while|after|because|when)\b")
OTHER_CLAUSE = re.compile(r"\b(?:as|while|after|because|since|before|when)\b")
DAY_REACH = 90


def find(page, sentence, when, actions, statuses, whose, published):
    """Facts of kind strike_day for one sentence, by the most telling way that it prints them.

    `whose` are the values of each action that say whose strike it is (see `strikers`); `published` is a date.
    """
    if not actions:
        return []
    spans = [
        span
        for span in periods.find(page.text, when)
        if span.rule != "begins_at" or _is_its_beginning(page.text, span, actions)
    ]
    found = [made for span in spans for made in _timed(page, sentence, actions, statuses, whose, span)]
    used = {part.start for span in spans for part in span.parts}
    rest = when._replace(days=[day for day in when.days if day.start not in used]) if used else when
    found += _days_only(page, sentence, rest, actions, statuses, whose, published)
    if not found:
        found = list(_hours_only(page, sentence, when, actions, whose))
    if not found:
        found = list(_length_only(page, sentence, when, actions, whose))
    return found


def _is_its_beginning(text, span, actions):
    """Whether an hour without an end is the strike's: “troops drive from 7am as the strike goes on” is not."""
    act = min(actions, key=lambda each: periods.gap(each, span.parts[0]))
    part = span.parts[0]
    between = text[min(act.end, part.end) : max(act.start, part.start)]
    return OTHER_CLAUSE.search(between) is None


def _timed(page, sentence, actions, statuses, whose, period):
    parts = period.parts
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    nearest = min(range(len(actions)), key=lambda n: (periods.gap(actions[n], parts[0]), n))
    words = _words(parts, actions[nearest])
    told = " ".join(dict.fromkeys(part.told.reason for part in parts if hasattr(part, "told")))
    days = period.days
    for opened, closed in days:
        reason = f"{told} The hours are as printed, by the clock in London."
        if len(days) > 1:
            reason += f" A strike of {len(days)} days of at most {periods.LONGEST_DAY} hours."
        value = _value(page, actions[nearest], whose[nearest]) | {
            "date": opened.date().isoformat(),
            "start": periods.local(opened),
            "end": closed and periods.local(closed),
            "from": clock_time(opened.time()),
            "to": closed and clock_time(closed.time()),
            "hours": closed and periods.elapsed(opened, closed),
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
            Told(None, period.rule, round(period.confidence, 3), reason),
        )


def _days_only(page, sentence, when, actions, statuses, whose, published):
    """“the first strike, on January 12”: a day near the word for the strike, nothing else between them."""
    for dates, parts in periods.ranges(page.text, when.days):
        printed = parts[0]
        if printed.date is None or printed.printed.kind in {"period", "ago"}:
            continue
        n = min(range(len(actions)), key=lambda n: (periods.gap(actions[n], printed), n))
        act = actions[n]
        day = of_strike(page.text, printed, act, statuses.get(n), published)
        if day is None or not _tells_of(page.text, day, act):
            continue
        if len(dates) == 1 and LAST.search(
            page.text, max(sentence.start, day.start - periods.TOUCHING), day.start
        ):
            continue
        if len(dates) == 1:
            dates = (day.date,)
        length = next((d for d in when.durations if d.hours <= periods.LONGEST_DAY), None)
        parts = (day, *parts[1:], *((length,) if length else ()))
        span = (min(act.start, day.start), max(act.end, parts[len(parts) - bool(length) - 1].end))
        for date in dates:
            reason = f"{day.told.reason} Its hours are not printed."
            if len(dates) > 1:
                reason = f"One of {len(dates)} days on end. {reason}"
            value = _value(page, act, whose[n]) | {
                "date": date.isoformat() if len(dates) > 1 else day.told.edtf,
                "hours": length and length.hours,
                "status": _status(statuses.get(n), (day,)),
            }
            told = Told(None, "day_of_strike", round(0.85 * day.told.confidence, 3), reason)
            yield fact(page, sentence, "strike_day", span, value, _words(parts, act), told)


def _tells_of(text, day, act):
    """Whether nothing but the strike is told of between the word for it and a day."""
    between = text[min(act.end, day.end) : max(act.start, day.start)]
    return (
        periods.gap(act, day) <= DAY_REACH
        and ANOTHER_MATTER.search(between) is None
        and not _is_said_on(text, day, act)
        and CLAUSE.search(between.lstrip(":")) is None
        and AS.search(between) is None
    )


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


def _hours_only(page, sentence, when, actions, whose):
    """“The strike will run from 7am to 7pm”: the hours are printed, the day stands elsewhere if at all."""
    hours = next((each for each in when.hours if each.closes is not None), None)
    if hours is None or when.days:
        return
    n = min(range(len(actions)), key=lambda n: (periods.gap(actions[n], hours), n))
    act = actions[n]
    between = page.text[min(act.end, hours.end) : max(act.start, hours.start)]
    if len(between) > DAY_REACH or ANOTHER_MATTER.search(between) or AS.search(between):
        return
    value = _value(page, act, whose[n]) | {
        "from": clock_time(hours.opens),
        "to": clock_time(hours.closes),
        "precision": "exact",
    }
    told = Told(
        None, "hours_of_strike", 0.5, "The hours of the strike are printed; on which day, is not said there."
    )
    span = (min(act.start, hours.start), max(act.end, hours.end))
    yield fact(page, sentence, "strike_day", span, value, _words((hours,), act), told)


def _length_only(page, sentence, when, actions, whose):
    """“will walk out for 24 hours”: how long is printed, the day is not."""
    for length in when.durations[:1]:
        n = min(range(len(actions)), key=lambda n: (periods.gap(actions[n], length), n))
        act = actions[n]
        if periods.gap(act, length) > periods.TOUCHING:
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
