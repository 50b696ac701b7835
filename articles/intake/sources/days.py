"""Dates as pages and mails write them, told by the calendar in London."""

import datetime
import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

_LONDON = ZoneInfo("Europe/London")
_YEARS = range(1800, 2100)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "january"),
            ("feb", "february"),
            ("mar", "march"),
            ("apr", "april"),
            ("may",),
            ("jun", "june"),
            ("jul", "july"),
            ("aug", "august"),
            ("sep", "sept", "september"),
            ("oct", "october"),
            ("nov", "november"),
            ("dec", "december"),
        ),
        start=1,
    )
    for name in names
}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_IN_WORDS = (
    re.compile(rf"\b{_DAY}\s+(?:of\s+)?{_MONTH},?\s+(?P<year>\d{{4}})\b", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}\s+{_DAY},?\s+(?P<year>\d{{4}})\b", re.IGNORECASE),
)
_MONTH_ALONE = re.compile(rf"{_MONTH}\s+(?P<year>\d{{4}})", re.IGNORECASE)
_IN_FIGURES = re.compile(r"(?<!\d)(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>\d{4})(?!\d)")
_ISO_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?!\d)")
_ISO_MONTH = re.compile(r"(\d{4})-(\d\d)")
# Python reads no zone of one digit and no name of one; pages write both.
_LOOSE_ZONE = re.compile(r"\s*(?:UTC|GMT|Z)$", re.IGNORECASE)
_LOOSE_OFFSET = re.compile(r"\s*([+-])(\d{1,2}):?(\d\d)$")
_BRITISH_SUMMER = re.compile(r"\s*BST$", re.IGNORECASE)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")


@dataclass(frozen=True, slots=True)
class Day:
    """`edtf` is a day, or a month where no more is said; `note` tells how it was read where one may wonder."""

    edtf: str
    note: str = ""

    def basis(self, basis):
        """Where it stands, with how it was read."""
        return f"{basis} ({self.note})" if self.note else basis


def day_of(written):
    """The Day that a written date means, or None if it cannot be read without guessing.

    A time with a zone is put into London time first; one without is taken for London's.
    """
    written = " ".join(written.split())[:80]
    if not written:
        return None
    try:
        return _from_machines(written) or in_words(written)
    except (ValueError, OverflowError):
        # The 31st of April, the year 0, an hour past the last day that there is.
        return None


def in_words(words):
    """The first date in some printed words: “Tuesday, 26 April 2016”, “April 26th 2016”, “26/04/2016”."""
    for pattern in _IN_WORDS:
        if found := pattern.search(words):
            return _checked(int(found["year"]), _MONTHS[found["month"].lower()], int(found["day"]))
    if found := _IN_FIGURES.search(words):
        day, month, year = (int(found[name]) for name in ("day", "month", "year"))
        if month > 12 >= day:
            return _checked(year, day, month)
        note = f"{found[0]} read as day, month, year" if day <= 12 and day != month else ""
        return _checked(year, month, day, note)
    if found := _MONTH_ALONE.fullmatch(words.strip(" .,")):
        return _checked_month(int(found["year"]), _MONTHS[found["month"].lower()])
    return None


def _from_machines(written):
    if _EPOCH.fullmatch(written):
        seconds = int(written) / (1000 if len(written) == 13 else 1)
        return _in_london(datetime.datetime.fromtimestamp(seconds, datetime.UTC))
    if found := _ISO_DAY.match(written):
        moment = _iso(written)
        if moment is None or found.end() == len(written):
            return _checked(*map(int, found.groups()))
        return _in_london(moment)
    if found := _ISO_MONTH.fullmatch(written):
        return _checked_month(*map(int, found.groups()))
    try:
        return _in_london(parsedate_to_datetime(written))
    except (ValueError, TypeError, IndexError):
        return None


def _iso(written):
    zoned = _LOOSE_ZONE.sub("+00:00", written)
    zoned = _BRITISH_SUMMER.sub("+01:00", zoned)
    zoned = _LOOSE_OFFSET.sub(lambda found: f"{found[1]}{found[2]:0>2}:{found[3]}", zoned)
    try:
        return datetime.datetime.fromisoformat(zoned)
    except ValueError:
        return None


def _in_london(moment):
    if moment.tzinfo is None:
        return _checked(moment.year, moment.month, moment.day)
    there = moment.astimezone(_LONDON)
    note = "" if there.date() == moment.date() else f"{moment:%d %B, %H:%M %Z}, by the calendar in London"
    return _checked(there.year, there.month, there.day, note)


def _checked(year, month, day, note=""):
    date = datetime.date(year, month, day)
    # Where a page has no date its software may write the first day of its clock.
    if year not in _YEARS or date == datetime.date(1970, 1, 1):
        return None
    return Day(date.isoformat(), note)


def _checked_month(year, month):
    return Day(datetime.date(year, month, 1).isoformat()[:7]) if year in _YEARS else None
