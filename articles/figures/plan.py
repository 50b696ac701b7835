"""What a table of figures would change in the archive, found out before anything is written."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from enum import StrEnum

from articles.figures import said
from articles.models import Figure
from strikes.choices import Status
from strikes.chronology import table
from strikes.models import Claim, Strike, StrikeDay


class Deed(StrEnum):
    NEW = "new figure"
    REVISES = "revises another"
    SAME = "nothing new"


@dataclass
class Step:
    """What becomes of one row. `revises` is a Figure of the archive, or the Step of another row."""

    said: said.Said
    deed: Deed
    subject: Strike | StrikeDay
    also_about: list[Strike] = field(default_factory=list)
    revises: "Figure | Step | None" = None

    @property
    def counts(self):
        """What makes two figures alike, so that one may revise the other."""
        also = frozenset(strike.pk for strike in self.also_about)
        return _counts(self.subject, also, self.said.what, self.said.measure.basis, self.said.measure.unit)


@dataclass
class Plan:
    steps: list[Step]
    problems: list[table.Problem]

    @property
    def counts(self):
        return Counter(step.deed for step in self.steps)

    @property
    def is_idle(self):
        return all(step.deed == Deed.SAME for step in self.steps)


def plan(path):
    """The Plan for a file. Raises table.UnreadableTable; bad rows stand among its problems."""
    rows = table.read(path, columns=said.COLUMNS, required=said.REQUIRED)
    understood = [each for row in rows if (each := said.understood(row))]
    _refuse_doubles(understood)
    strikes = _Strikes(understood)
    steps = [
        Step(each, Deed.NEW, subject, also)
        for each in understood
        if not each.row.problems
        for subject, *also in [strikes.of(each)]
        if subject is not None
    ]
    _compare(steps)
    return Plan(steps, [problem for row in rows for problem in row.problems])


def _refuse_doubles(rows):
    seen = {}
    for each in rows:
        name = (each.row["strike_id"], each.row["measure"], each.row["as_of"], each.address)
        first = seen.setdefault(name, each.row.line)
        if first != each.row.line:
            each.row.refuse(
                "measure",
                f"The same figure stands in line {first} already.",
                "Leave one out, or give each its own date or source.",
            )


class _Strikes:
    """The strikes and strike days that ids of a chronology lead to, by the claims that they made."""

    def __init__(self, rows):
        claims = Claim.objects.filter(
            key__in={key for each in rows for key in each.keys}, strike__isnull=False
        )
        self._claims = {
            claim.key: claim
            for claim in claims.select_related("strike").prefetch_related("strike__days").order_by("pk")
        }

    def of(self, said):
        """[the strike day or strike that a figure is about, other strikes]; [None] if one of them is not known."""
        if said.since:
            return self._since(said)
        unknown = [key for key in said.keys if key not in self._claims]
        if unknown:
            said.row.refuse(
                "strike_id",
                f"No row of a chronology in the archive is called “{'”, “'.join(unknown)}”.",
                "Import the chronology first, or correct the id.",
            )
            return [None]
        claims = [self._claims[key] for key in said.keys]
        if len(claims) == 1:
            return [_narrowest(claims[0])]
        return list(dict.fromkeys(claim.strike for claim in claims))

    def _since(self, said):
        # The first strike, and every other until the figure was given out.
        days = StrikeDay.objects.filter(
            on_date__gte=said.since.earliest, on_date__lte=said.as_of.latest, status=Status.WENT_AHEAD
        )
        strikes = list(
            dict.fromkeys(
                day.strike for day in days.select_related("strike").order_by("on_date", "span", "pk")
            )
        )
        if not strikes:
            said.row.refuse(
                "strike_id", "The archive has no strike of these dates.", "Import the chronology first."
            )
        return strikes or [None]


def _narrowest(claim):
    """The one strike day that a row tells of, or its strike."""
    days = claim.days_among(claim.strike.days.all())
    if len(days) != 1:
        return claim.strike
    days[0].strike = claim.strike
    return days[0]


def _compare(steps):
    """Finds out which figures the archive has, and which row revises which figure."""
    known = defaultdict(list)
    for figure in _figures_about(steps):
        known[_of(figure)].append(figure)
    latest = {}
    for step in sorted(steps, key=lambda step: step.said.place):
        mine = [figure for figure in known[step.counts] if _is_from(figure, step.said.address)]
        same = [
            figure
            for figure in mine
            if figure.value_low == step.said.value and figure.as_of == step.said.as_of
        ]
        if same:
            step.deed = Deed.SAME
            latest[step.counts] = same[0]
            continue
        corrected = [figure for figure in mine if figure.as_of == step.said.as_of and _is_latest(figure)]
        former = corrected[0] if corrected else latest.get(step.counts) if step.said.is_revised else None
        if former is not None:
            step.deed, step.revises = Deed.REVISES, former
        latest[step.counts] = step


def _figures_about(steps):
    days = [step.subject.pk for step in steps if isinstance(step.subject, StrikeDay)]
    strikes = [step.subject.pk for step in steps if isinstance(step.subject, Strike)]
    figures = Figure.objects.filter(strike_day__in=days) | Figure.objects.filter(strike__in=strikes)
    return (
        figures
        .select_related("strike_day", "strike", "revised_by")
        .prefetch_related("sourcings__reference", "also_about")
        .order_by("pk")
    )


def _of(figure):
    also = frozenset(strike.pk for strike in figure.also_about.all())
    return _counts(figure.strike_day or figure.strike, also, figure.what, figure.basis, figure.unit)


def _counts(subject, also, what, basis, unit):
    return (type(subject), subject.pk, also, what, str(basis), str(unit))


def _is_from(figure, address):
    return any(sourcing.reference.address == address for sourcing in figure.sourcings.all())


def _is_latest(figure):
    return getattr(figure, "revised_by", None) is None
