"""A table of nothing but days: the staff, the date, and the share of the day that their strike took in.

It says of no union, dispute or hour, so nothing new is made of it: what it says stands beside strikes that the archive
has. Days of the same staff one after the other are one claim.
"""

import datetime
from decimal import Decimal, InvalidOperation

from strikes.choices import Cover, Scope, Standing, Status
from strikes.chronology import table
from strikes.chronology.periods import Moment, period
from strikes.chronology.said import Said

COLUMNS = ("staff_group", "date", "fraction_of_day")
_LONGEST = 80
_DAY = datetime.timedelta(days=1)
# As many days as one period may have.
_LONGEST_RUN = 60


def read(path, *, address):
    """(the rows of a file, a Said for each run of days). Raises table.UnreadableTable; rows carry their problems."""
    rows = table.read(path, columns=COLUMNS, required=COLUMNS)
    days = [(row, day) for row in rows if not row.problems and (day := _day(row))]
    _refuse_doubles(days)
    sound = [(row, day) for row, day in days if not row.problems]
    return rows, [_said(run, address) for run in _runs(sound)]


def _day(row):
    """The date of a row, or None; then its problems say why."""
    if len(row["staff_group"]) > _LONGEST:
        row.refuse("staff_group", f"It is longer than {_LONGEST} characters.", "Shorten it.")
    try:
        is_a_share = 0 < Decimal(row["fraction_of_day"]) <= 1
    except InvalidOperation:
        is_a_share = False
    if not is_a_share:
        row.refuse(
            "fraction_of_day",
            f"“{row['fraction_of_day'][:20]}” is no share of a day.",
            "Write more than 0 and at most 1, as .5.",
        )
    try:
        moment = Moment.read(row["date"])
    except ValueError as error:
        row.refuse("date", str(error), "Correct it.")
        return None
    if moment.time is not None:
        row.refuse("date", "It has a time of day.", "Give the day alone.")
    return None if row.problems else moment.day


def _refuse_doubles(days):
    seen = {}
    for row, day in days:
        first = seen.setdefault((row["staff_group"].casefold(), day), row.line)
        if first != row.line:
            row.refuse("date", f"The day stands in line {first} already.", "Leave one out.")


def _runs(days):
    """Rows of the same staff on days one after the other, as lists."""
    runs = []
    for row, day in sorted(days, key=lambda each: (each[0]["staff_group"].casefold(), each[1])):
        last = runs[-1][-1] if runs and len(runs[-1]) < _LONGEST_RUN else None
        if (
            last
            and last[0]["staff_group"].casefold() == row["staff_group"].casefold()
            and day - last[1] == _DAY
        ):
            runs[-1].append((row, day))
        else:
            runs.append([(row, day)])
    return sorted(runs, key=lambda run: run[0][0].line)


def _said(run, address):
    (first, starts), (_, ends) = run[0], run[-1]
    staff_group = first["staff_group"]
    shares = ", ".join(f"{day:%Y-%m-%d} {row['fraction_of_day']}" for row, day in run)
    cells = {
        "status": "listed as a strike",
        "start": starts.isoformat(),
        "end": ends.isoformat(),
        "staff_group": staff_group,
        "note": f"Share of each day: {shares}",
    }
    return Said(
        row=table.Row(first.line, cells),
        key=f"{staff_group} {starts.isoformat()}",
        status=Status.WENT_AHEAD,
        moment=Moment(starts, None),
        period=period(Moment(starts, None), Moment(ends, None)),
        staff_group=staff_group,
        unions=[],
        scope=Scope.NATIONAL,
        nations=[],
        dispute="",
        cover=Cover.UNKNOWN,
        standing=Standing.UNDISPUTED,
        address=address,
    )
