"""From a day as printed to a date, told from the day of publication, with the reasoning in a sentence."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from articles.reading.words.time import MONTHS, WEEKDAYS

from .published import common

MONTH_NAMES = ("", *(name.capitalize() for name in tuple(MONTHS)[:12]))
DAY_NAMES = tuple(name.capitalize() for name in WEEKDAYS)
RELATIVE = {"today": 0, "this": 0, "tonight": 0, "yesterday": -1, "last night": -1, "tomorrow": 1}
# What a sentence says before or behind a weekday tells whether it lies behind or ahead.
TENSE = re.compile(
    r"""\b(?:(?P<ahead>(?:will|would|to)(?:\ not)?\ be(?:\ \w+)?
    |will|due|plans?|planned|planning|set\ to|going\ to|would|intends?|shall|scheduled|expected|threatens?
    |threatened|ahead\ of|upcoming|until|next|again|called\ for
    |to\ (?:strike|walk|begin|take|hold|stage|join|start|go|stop|resume|picket|rally|march|be)
    |(?:is|are)\ (?:to|\w+ing)|begins|starts|follows?)
    | (?P<behind>was|were|had|has|have|did|said|told|held|met|began|took|went|came|stood|saw|left|wrote|\w{3,}ed))\b
    |(?P<will>['’]ll)\b|(?P<soon>\bfrom)(?=\ $)""",
    re.VERBOSE | re.IGNORECASE,
)
REACH = 90
# Where another clause begins, unless it only lists another day.
CLAUSE = re.compile(
    r"[;:](?!\d)|[,–—] (?:and|but|while|as|when|after|although)\b"
    r"(?! (?:again |then )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|tomorrow|today))"
)


class Told(NamedTuple):
    """What a printed day means: `edtf` (None: not told), and another reading of it where the text leaves it open."""

    edtf: str | None
    rule: str
    confidence: float
    reason: str
    other: str | None = None
    day: date | None = None


def tell(printed, published, before, behind):
    """`before` and `behind` are the words around it in its sentence."""
    if printed.kind == "date" and printed.year:
        return _dated(printed, printed.year, "date_with_year", 0.99, "The day, month and year are printed.")
    if printed.kind == "month" and printed.year:
        return Told(
            f"{printed.year}-{printed.month:02}", "month_with_year", 0.97, "The month and year are printed."
        )
    if printed.kind == "year":
        return Told(f"{printed.year}", "year", 0.9, "The year is printed.")
    if published is None:
        return Told(
            None, "no_publication_date", 0.3, "The day of publication is not known, so this is not told."
        )
    told = [_from(printed, day, before, behind) for day in {published.earliest, published.latest}]
    told = [each for each in told if each is not None]
    if not told:
        return Told(None, "no_such_day", 0.2, "No such day exists near the day of publication.")
    first = told[0]
    if published.day is None:
        days = sorted(each.edtf for each in told)
        shared = days[0] if days[0] == days[-1] else _shared(days)
        reason = "The day of publication is not known to the day, and this no better."
        return Told(shared, first.rule, 0.5, reason)
    if published.mark and first.edtf and "/" not in first.edtf and first.edtf[-1] not in "~?%":
        return first._replace(
            edtf=first.edtf + published.mark,
            confidence=min(first.confidence, 0.6),
            reason=f"{first.reason} The day of publication itself is in doubt.",
        )
    return first


def _shared(days):
    try:
        return common(*(date.fromisoformat(day[:10]) for day in (days[0], days[-1])))
    except ValueError:
        return days[0] if days[0][:4] == days[-1][:4] else None


def _from(printed, published, before, behind):
    try:
        return RULES[printed.kind](printed, published, before, behind)
    except (ValueError, OverflowError):
        # No such day, or a year beyond the calendar.
        return None


def _dated(printed, year, rule, confidence, reason):
    try:
        day = date(year, printed.month, printed.day)
        last = date(year, printed.month, printed.last_day) if printed.last_day else None
    except ValueError:
        return Told(None, "no_such_day", 0.2, "No such day exists.")
    if printed.weekday is not None and day.weekday() != printed.weekday:
        name = DAY_NAMES[printed.weekday]
        return Told(
            day.isoformat(),
            rule,
            0.4,
            f"{reason} But that day was a {DAY_NAMES[day.weekday()]}, no {name}.",
            day=day,
        )
    if last is not None and last > day:
        return Told(f"{day.isoformat()}/{last.isoformat()}", rule, confidence, reason, day=day)
    return Told(day.isoformat(), rule, confidence, reason, day=day)


def _date(printed, published, before, behind):
    """Without a year: the nearest to publication; of a printed weekday, the nearest that has it."""
    near = []
    for year in (published.year - 1, published.year, published.year + 1):
        try:
            near.append(date(year, printed.month, printed.day))
        except ValueError:
            continue
    fitting = [day for day in near if printed.weekday in (None, day.weekday())]
    day = min(fitting or near, key=lambda each: abs(each - published), default=None)
    if day is None:
        return None
    where = _where(day, published)
    reason = f"No year is printed; {day.day} {MONTH_NAMES[day.month]} {day.year} is the nearest, {where}."
    confidence = 0.9 if abs((day - published).days) < 120 else 0.6
    return _dated(printed, day.year, "date_nearest_publication", confidence, reason)


def _relative(printed, published, before, behind):
    day = published + timedelta(days=RELATIVE[printed.which])
    words = "this " + printed.part if printed.which == "this" else printed.which
    reason = f"“{words}” is told from publication on {_long(published)}."
    return Told(day.isoformat(), "told_from_publication", 0.95, reason, day=day)


def _weekday(printed, published, before, behind):
    ahead = published + timedelta(days=(printed.weekday - published.weekday()) % 7 or 7)
    back = published - timedelta(days=(published.weekday() - printed.weekday) % 7 or 7)
    name = DAY_NAMES[printed.weekday]
    if printed.which == "last":
        return Told(
            back.isoformat(), "last_weekday", 0.9, f"The last {name} before {_long(published)}.", day=back
        )
    if printed.which in {"next", "this", "this coming", "the following"}:
        rule = "next_weekday"
        return Told(ahead.isoformat(), rule, 0.85, f"The next {name} after {_long(published)}.", day=ahead)
    tense = _tense(before, behind)
    if published.weekday() == printed.weekday and tense is not True:
        reason = f"The article came out on that very {name}."
        return Told(published.isoformat(), "weekday_of_publication", 0.8, reason, back.isoformat(), published)
    if tense is None:
        reason = f"The {name} before {_long(published)}; nothing says that it is not the next."
        return Told(back.isoformat(), "weekday_before", 0.5, reason, ahead.isoformat(), back)
    if tense:
        reason = f"The next {name} after {_long(published)}, for the words around it look ahead."
        return Told(ahead.isoformat(), "weekday_ahead", 0.85, reason, back.isoformat(), ahead)
    reason = f"The last {name} before {_long(published)}, for the words around it look back."
    return Told(back.isoformat(), "weekday_back", 0.85, reason, ahead.isoformat(), back)


def _tense(before, behind):
    """True: ahead; False: behind; None: not told. The words before count more, the nearest most."""
    found = None
    before = before[-REACH:]
    clause = max((match.end() for match in CLAUSE.finditer(before)), default=0)
    for match in TENSE.finditer(before, clause):
        found = match["behind"] is None
    if found is None:
        match = TENSE.search(behind[:REACH])
        found = match["behind"] is None if match else None
    return found


def _period(printed, published, before, behind):
    step = {"last": -1, "this": 0, "next": 1}[printed.which]
    if printed.unit == "year":
        edtf = f"{published.year + step:04}"
    elif printed.unit == "month":
        month = published.year * 12 + published.month - 1 + step
        edtf = date(month // 12, month % 12 + 1, 1).isoformat()[:7]
    else:
        monday = published - timedelta(days=published.weekday()) + timedelta(weeks=step)
        first = monday if printed.unit == "week" else monday + timedelta(days=5)
        edtf = f"{first.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    words = f"{printed.which} {printed.unit}"
    return Told(
        edtf, "period_from_publication", 0.85, f"“{words}” is told from publication on {_long(published)}."
    )


def _month(printed, published, before, behind):
    years = (published.year - 1, published.year, published.year + 1)
    first = [(abs(year * 12 + printed.month - published.year * 12 - published.month), year) for year in years]
    year = min(first)[1]
    name = MONTH_NAMES[printed.month]
    reason = f"No year is printed; {name} {year} is the nearest to {_long(published)}."
    return Told(f"{year:04}-{printed.month:02}", "month_nearest_publication", 0.75, reason)


def _ago(printed, published, before, behind):
    reason = f"{printed.count} {printed.unit}(s) before {_long(published)}."
    if printed.unit == "year":
        return Told(f"{published.year - printed.count:04}~", "ago", 0.7, reason)
    if printed.unit == "month":
        month = published.year * 12 + published.month - 1 - printed.count
        return Told(f"{date(month // 12, month % 12 + 1, 1).isoformat()[:7]}~", "ago", 0.7, reason)
    day = published - timedelta(days=printed.count * (7 if printed.unit == "week" else 1))
    return Told(f"{day.isoformat()}~" if printed.unit == "week" else day.isoformat(), "ago", 0.7, reason)


RULES = {
    "date": _date, "relative": _relative, "weekday": _weekday, "period": _period, "month": _month, "ago": _ago,
}  # fmt: skip


def _long(day):
    return f"{DAY_NAMES[day.weekday()]} {day.day} {MONTH_NAMES[day.month]} {day.year}"


def _where(day, published):
    days = (day - published).days
    if not days:
        return "the day of publication"
    return f"{abs(days)} day{'s' if abs(days) > 1 else ''} {'after' if days > 0 else 'before'} publication"
