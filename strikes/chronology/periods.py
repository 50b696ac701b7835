"""The called period of a row, cut into strike days."""

import datetime
import re
from dataclasses import dataclass

from django.db.backends.postgresql.psycopg_any import DateTimeTZRange

from strikes.choices import TimePrecision
from strikes.spans import LONDON, LONGEST, london

# Longer than any strike of hospital staff was; what is longer has a wrong year or month.
_LONGEST_PERIOD = datetime.timedelta(days=60)
_DAY = datetime.timedelta(days=1)
_MOMENT = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::00)?)?", re.ASCII)
_YEARS = range(1900, 2200)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
# “5,6,7,10,11 Oct”, “1, 8 and 16 December 2015”: two days at least, of one month.
_LISTED = re.compile(
    rf"(?<![\d:/.-])(\d{{1,2}}(?:\s*,\s*\d{{1,2}})*(?:\s*,\s*|\s*,?\s*(?:and|&)\s+)\d{{1,2}})"
    rf"\s+({'|'.join(_MONTHS)})[a-z]*\b",
    re.IGNORECASE | re.ASCII,
)


@dataclass(frozen=True)
class Moment:
    """A day by the calendar in London, with the time of day if it is known."""

    day: datetime.date
    time: datetime.time | None

    @classmethod
    def read(cls, text):
        """Raises ValueError, with what is wrong in a sentence."""
        found = _MOMENT.fullmatch(text)
        if not found:
            raise ValueError(f"“{text[:40]}” is not a date or time like 2016-04-26 or 2016-04-26T08:00.")
        year, month, day, hour, minute = (part and int(part) for part in found.groups())
        try:
            moment = cls(
                datetime.date(year, month, day), None if hour is None else datetime.time(hour, minute)
            )
        except ValueError:
            raise ValueError(f"“{text}” does not exist in the calendar.") from None
        if year not in _YEARS:
            raise ValueError(f"The year of “{text}” cannot be right.")
        if moment.time:
            moment.real()
        return moment

    def real(self):
        """Raises ValueError for an hour that the clocks skip in spring."""
        time = self.time or datetime.time(0)
        return london(self.day, time.hour, time.minute)


@dataclass(frozen=True)
class Period:
    """What was called, from the first moment to the last, and the strike days that it comes to."""

    span: DateTimeTZRange
    precision: TimePrecision
    days: tuple[DateTimeTZRange, ...]

    @property
    def dates(self):
        """The London dates on which its days start."""
        return [day.lower.astimezone(LONDON).date() for day in self.days]


def period(start, end, *, said=""):
    """The Period between two Moments, both with a time or neither.

    Days run around the clock, cut every 24 hours. If `said`, the words beside them, repeats the hours of start and
    end (“08:00-17:00”), each day has these hours; if it lists days of a month, only those are meant. Raises
    ValueError, with what is wrong in a sentence.
    """
    if (start.time is None) != (end.time is None):
        raise ValueError("Give a time of day for both start and end, or for neither.")
    if end.day < start.day or (end.day == start.day and start.time and end.time <= start.time):
        raise ValueError("It ends before it starts.")
    if end.day - start.day > _LONGEST_PERIOD:
        raise ValueError(f"It lasts longer than {_LONGEST_PERIOD.days} days.")
    wanted = _listed(said, start.day, end.day)
    if start.time is None:
        days = [_whole(day) for day in wanted or _dates(start.day, end.day)]
        precision = TimePrecision.DAY
    elif _repeats_hours(said, start, end):
        days = [_hours(day, start.time, end.time) for day in wanted or _dates(start.day, end.day)]
        precision = TimePrecision.EXACT
    else:
        days = [
            day
            for day in _around_the_clock(start, end)
            if not wanted or day.lower.astimezone(LONDON).date() in wanted
        ]
        precision = TimePrecision.EXACT
    return Period(_span(days[0].lower, days[-1].upper), precision, tuple(days))


def _dates(first, last):
    return [first + _DAY * passed for passed in range((last - first).days + 1)]


def _whole(day):
    return _span(london(day), london(day + _DAY))


def _hours(day, starts, ends):
    return _span(london(day, starts.hour, starts.minute), london(day, ends.hour, ends.minute))


def _around_the_clock(start, end):
    days, moment, last = [], _utc(start.real()), _utc(end.real())
    while moment < last:
        next_day = moment.astimezone(LONDON).date() + _DAY
        # On the night on which the clocks go back the same hour is 25 hours away, and a strike day has 24.
        cut = min(_same_time(next_day, start.time), moment + LONGEST, last)
        days.append(_span(moment, cut))
        moment = cut
    return days


def _same_time(day, time):
    try:
        return _utc(london(day, time.hour, time.minute))
    except ValueError:
        # The clocks go forward over it: the next hour that there is.
        return _utc(london(day, time.hour + 1, time.minute))


def _repeats_hours(said, start, end):
    if end.day == start.day or end.time <= start.time:
        return False
    return bool(re.search(rf"{start.time:%H:%M}\s*(?:-|–|to)\s*{end.time:%H:%M}", said))


def _listed(said, first, last):
    """The days that the words list, if all of them fall within the period; else none."""
    found = set()
    for numbers, month in _LISTED.findall(said):
        wanted = {int(number) for number in re.findall(r"\d+", numbers)}
        number = _MONTHS.index(month.lower()) + 1
        within = {day for day in _dates(first, last) if day.month == number and day.day in wanted}
        if len(within) == len(wanted):
            found |= within
    return sorted(found)


def _utc(moment):
    return moment.astimezone(datetime.UTC)


def _span(lower, upper):
    return DateTimeTZRange(_utc(lower), _utc(upper))
