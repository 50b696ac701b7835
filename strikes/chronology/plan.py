"""What a chronology would change in the archive, found out before anything is written."""

import datetime
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from strikes.choices import Status
from strikes.chronology import day_table, said, table
from strikes.chronology.archive import Archive
from strikes.chronology.words import alike, strike_name
from strikes.models import Claim, Dispute, Strike
from strikes.models.claim import digest_of
from strikes.spans import LONDON

_DAY = datetime.timedelta(days=1)


class Deed(StrEnum):
    NEW = "new strike"
    JOINS = "same strike as another row"
    CLAIM = "claim on a strike in the archive"
    CHANGED = "says something else than before"
    BALLOT = "ballot"
    UNKNOWN = "on a strike that the archive does not have: left out"
    SAME = "nothing new"


@dataclass
class NewStrike:
    """A strike that the archive does not have, from the rows that tell of it; the first of them are followed."""

    dispute: str
    rows: list = field(default_factory=list)
    days: list = field(default_factory=list)  # (span, Said), earliest first

    @property
    def first(self):
        return self.rows[0]

    @property
    def name(self):
        return strike_name(self.first.staff_group, [span for span, _ in self.days])

    @property
    def last_date(self):
        return self.days[-1][0].lower.astimezone(LONDON).date()

    def goes_on_with(self, row):
        """Whether the row tells of the next day of the same call."""
        before = self.rows[-1]
        same = ("staff_group", "unions", "scope", "nations", "status", "dispute")
        return (
            all(getattr(before, name) == getattr(row, name) for name in same)
            and before.row["scope"] == row.row["scope"]
            and row.period.dates[0] - self.last_date == _DAY
            and row.period.days[0].lower >= self.days[-1][0].upper
        )

    def is_told_by(self, row):
        spans = [span for span, _ in self.days]
        return (
            alike(self.first.staff_group) == alike(row.staff_group)
            and alike(self.first.dispute) == alike(row.dispute)
            and bool({alike(name) for name in self.first.unions} & {alike(name) for name in row.unions})
            and any(_overlap(span, other) for span in spans for other in row.period.days)
        )


@dataclass
class Step:
    """What becomes of one row. `of` is the Strike, NewStrike or Dispute that it speaks of; `changes` says what its
    source said before, `{column: (before, now)}`, and `differs` in what it goes against the archive."""

    said: said.Said
    deed: Deed
    of: Strike | NewStrike | Dispute | str | None
    changes: dict[str, tuple[str, str]] = field(default_factory=dict)
    differs: list[str] = field(default_factory=list)


@dataclass
class Plan:
    steps: list[Step]
    problems: list[table.Problem]
    archive: Archive

    @property
    def counts(self):
        return Counter(step.deed for step in self.steps)

    @property
    def is_idle(self):
        return all(step.deed in (Deed.SAME, Deed.UNKNOWN) for step in self.steps)


def plan(path):
    """The Plan for a file. Raises table.UnreadableTable; bad rows stand among its problems."""
    rows = table.read(path, columns=said.COLUMNS, required=said.REQUIRED)
    understood = [each for row in rows if (each := said.understood(row))]
    _refuse_doubles(understood)
    understood = [each for each in understood if not each.row.problems]
    archive = Archive.known_to(understood)
    steps = _steps(understood, archive)
    return Plan(steps, [problem for row in rows for problem in row.problems], archive)


def plan_days(path, *, address):
    """The Plan for a table of days, whose source is a page: claims on strikes that the archive has, and nothing else.

    Raises table.UnreadableTable; bad rows stand among its problems.
    """
    rows, understood = day_table.read(path, address=address)
    archive = Archive.known_to(understood)
    steps = [_known(each, archive) or Step(each, Deed.UNKNOWN, None) for each in understood]
    return Plan(steps, [problem for row in rows for problem in row.problems], archive)


def _refuse_doubles(rows):
    seen = {}
    for each in rows:
        first = seen.setdefault((each.key, each.address), each.row.line)
        if first != each.row.line:
            each.row.refuse(
                "id",
                f"“{each.key}” stands in line {first} already, with the same source.",
                "Leave one out, or give each source a row of its own.",
            )


def _steps(rows, archive):
    new, steps = [], {}
    for each in rows:
        found = _known(each, archive)
        if found is None and each.period is None:
            found = Step(each, Deed.BALLOT, archive.dispute(each.dispute) or each.dispute)
        if found is not None:
            steps[each.row.line] = found
    # Where other rows of a dispute were found in the archive, the rest of it belongs there too.
    archive.learn((step.said.dispute, _dispute_of(step.of)) for step in steps.values())
    for each in rows:
        if each.row.line not in steps:
            steps[each.row.line] = _placed(each, new)
    return [steps[each.row.line] for each in rows]


def _known(each, archive):
    before = archive.claims(each.key, each.address)
    if before:
        latest = before[-1]
        of = latest.strike or latest.dispute
        digest = digest_of(each.row.cells)
        if any(claim.digest == digest for claim in before):
            return Step(each, Deed.SAME, of)
        return Step(each, Deed.CHANGED, of, _changes(latest.row, each.row.cells), _differs(each, of))
    other = archive.named_by(each.key)
    strike = other or (each.period and archive.strike(each))
    if strike:
        return Step(each, Deed.CLAIM, strike, differs=_differs(each, strike))
    return None


def _placed(each, new):
    for strike in new:
        if each.key in {row.key for row in strike.rows} or strike.is_told_by(each):
            strike.rows.append(each)
            return Step(each, Deed.JOINS, strike, differs=_differs_from_new(each, strike))
        if strike.goes_on_with(each):
            strike.rows.append(each)
            strike.days += [(span, each) for span in each.period.days]
            return Step(each, Deed.JOINS, strike)
    strike = NewStrike(each.dispute, [each], [(span, each) for span in each.period.days])
    new.append(strike)
    return Step(each, Deed.NEW, strike)


def _dispute_of(of):
    if isinstance(of, Strike):
        return of.dispute
    return of if isinstance(of, Dispute) else None


def _changes(before, now):
    columns = [*before, *(column for column in now if column not in before)]
    return {
        column: (before.get(column, ""), now.get(column, ""))
        for column in columns
        if before.get(column, "") != now.get(column, "")
    }


def claim_of(each, **about):
    """The unsaved Claim that a row makes."""
    called = each.period
    return Claim(
        key=each.key,
        row=each.row.cells,
        span=called and called.span,
        **({"precision": called.precision} if called else {}),
        status=each.status or "",
        cover=each.cover,
        standing=each.standing,
        **about,
    )


def _differs(each, of):
    return claim_of(each).differs_in(of.days.all()) if isinstance(of, Strike) else []


def _differs_from_new(each, strike):
    own = {span for span, _ in strike.days}
    found = [] if set(each.period.days) <= own and len(own) == len(each.period.days) else ["days"]
    if each.status not in (strike.first.status, Status.ANNOUNCED):
        found.append("status")
    if each.cover != strike.first.cover:
        found.append("cover")
    return found


def _overlap(one, other):
    return one.lower < other.upper and other.lower < one.upper
