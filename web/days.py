"""Calendars as data: months of weeks beginning on Monday, and a year in columns of weeks."""

import calendar
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.formats import date_format

Marks = Mapping[date, Mapping[str, int]]

UNITS = (
    ("strike_days", "strike day", "strike days"),
    ("called_off", "strike day called off", "strike days called off"),
    ("articles", "article", "articles"),
    ("pickets", "picket", "pickets"),
    ("steps", "step in a dispute", "steps in disputes"),
)

# A day in the picture of a year is a square of 10, one every 12.
STEP = 12
SQUARE = "h10v10h-10z"


def counted(counts: Mapping[str, int], *, repeated: int = 0) -> str:
    """`1 strike day, 14 articles`; empty when nothing is counted.

    If some of the articles only print what others do, `repeated` of them, `14 articles (9 reports)`.
    """
    said = {
        key: f"{counts[key]:,} {one if counts[key] == 1 else many}"
        for key, one, many in UNITS
        if counts.get(key)
    }
    if repeated:
        reports = counts["articles"] - repeated
        said["articles"] += f" ({reports:,} {'report' if reports == 1 else 'reports'})"
    return ", ".join(said.values())


def day_address(day: date) -> str:
    return f"/{day:%Y/%m/%d}/"


def coverage_level(articles: int) -> int:
    """0 to 4: none, one, a few, many, a great many articles on one day."""
    return sum(articles >= least for least in (1, 2, 5, 12))


@dataclass(frozen=True)
class Day:
    on: date
    counts: Mapping[str, int]
    repeated: int = 0

    @property
    def address(self) -> str:
        return day_address(self.on)

    @property
    def counted(self) -> str:
        """A strike that began the day before is said, and counted on that day alone."""
        going_on = "a strike goes on from the day before" if self.counts.get("continued") else ""
        return ", ".join(filter(None, [going_on, counted(self.counts, repeated=self.repeated)]))

    @property
    def struck(self) -> bool:
        return bool(self.counts.get("strike_days") or self.counts.get("continued"))

    @property
    def level(self) -> int:
        return coverage_level(self.counts.get("articles", 0))


@dataclass(frozen=True)
class Month:
    first: date
    weeks: list[list[Day | None]]

    @property
    def address(self) -> str:
        return f"/{self.first:%Y/%m}/"

    @property
    def total(self) -> dict[str, int]:
        return total(day for week in self.weeks for day in week if day)

    @property
    def counted(self) -> str:
        return counted(self.total)


@dataclass(frozen=True)
class Year:
    number: int
    days: list[Day]
    months: list[Month]

    @property
    def address(self) -> str:
        return f"/{self.number:04}/"

    @property
    def counted(self) -> str:
        return counted(total(self.days))

    @property
    def layers(self) -> list[tuple[str, str]]:
        """The picture: for each shade, one SVG path of squares, a column per week from Monday down."""
        paths: dict[str, str] = {}
        offset = self.days[0].on.weekday()
        for place, day in enumerate(self.days, start=offset):
            shade = "strike" if day.struck else f"coverage-{day.level}"
            column, row = divmod(place, 7)
            paths[shade] = paths.get(shade, "") + f"M{column * STEP} {row * STEP}{SQUARE}"
        return sorted(paths.items())


def total(days: Iterable[Day]) -> dict[str, int]:
    """What is counted on all the days together; a unit that never occurs is 0."""
    sums = {key: 0 for key, _, _ in UNITS}
    for day in days:
        for key in sums:
            sums[key] += day.counts.get(key) or 0
    return sums


def span_text(dates: Sequence[str]) -> str:
    """The dates that one period touches: `26 April 2016`, `10 to 11 February 2016`."""
    first, last = date.fromisoformat(dates[0]), date.fromisoformat(dates[-1])
    if first == last:
        return date_format(last, "j F Y")
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {date_format(last, 'j F Y')}"
    shown = "j F" if first.year == last.year else "j F Y"
    return f"{date_format(first, shown)} to {date_format(last, 'j F Y')}"


def month(year: int, number: int, marks: Marks) -> Month:
    def day(in_month: int) -> Day | None:
        if not in_month:
            return None
        on = date(year, number, in_month)
        return Day(on, marks.get(on, {}))

    weeks = calendar.Calendar().monthdayscalendar(year, number)
    return Month(date(year, number, 1), [[day(in_month) for in_month in week] for week in weeks])


def months(start: date, end: date, marks: Marks) -> list[Month]:
    """Every month from the one of `start` to the one of `end`, both included."""
    first, last = start.year * 12 + start.month - 1, end.year * 12 + end.month - 1
    return [month(index // 12, index % 12 + 1, marks) for index in range(first, last + 1)]


def year(number: int, marks: Marks) -> Year:
    length = 366 if calendar.isleap(number) else 365
    first = date(number, 1, 1)
    every_day = [first + timedelta(days=offset) for offset in range(length)]
    return Year(
        number=number,
        days=[Day(on, marks.get(on, {})) for on in every_day],
        months=[month(number, index, marks) for index in range(1, 13)],
    )
