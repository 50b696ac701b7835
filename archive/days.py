"""What the archive has for each day: strikes that were on, coverage printed, pickets that stood, steps in disputes."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.db.backends.postgresql.psycopg_any import DateRange
from django.db.models import DateField, Exists, Func, OuterRef, Q, Value
from django.db.models.functions import Cast, Greatest, Least, Length

from articles.figures.shown import chained, in_words
from articles.models import Article, Figure, Passage
from records.dates import PartialDate
from strikes.choices import Status
from strikes.models import Dispute, Milestone, PicketEvent, StrikeDay
from web.days import Marks
from web.related import bodies

FIRST_YEAR, LAST_YEAR = 1900, 2100
ONE_DAY = timedelta(days=1)
MOST_FIGURES = 60


class LastDay(Func):
    """The last date in a daterange, whose upper bound is the day after."""

    template = "(upper(%(expressions)s) - 1)"
    arity = 1
    output_field = DateField()


def span(first: date, last: date) -> DateRange:
    """Half-open, as the database compares it, from two days that both count."""
    return DateRange(first, last + ONE_DAY)


def marks(first: date, last: date) -> Marks:
    """Counts of every day from `first` to `last` that has any; four queries, however long the span.

    A strike day counts on the date on which it starts; on further dates that it touches it is `continued`,
    so that a night shift is coloured on two days and counted once.
    """
    found = {}

    def add(day, unit, number=1):
        counts = found.setdefault(day, {})
        counts[unit] = counts.get(unit, 0) + number

    called = StrikeDay.objects.published().touching(span(first, last)).in_order()
    for starts, dates, status in called.values_list("on_date", "dates", "status"):
        for day in _days(dates.lower, dates.upper):
            if first <= day <= last:
                add(day, _unit(status, is_first=day == starts))
    for day, articles in (
        Article.objects.published().filter(published_first__range=(first, last)).counted_by_day()
    ):
        add(day, "articles", articles)
    for day in _milestones(first_day__range=(first, last)).values_list("first_day", flat=True):
        add(day, "steps")
    for day, pickets in (
        PicketEvent.objects.published().filter(first_day__range=(first, last)).counted_by_day()
    ):
        add(day, "pickets", pickets)
    return found


def _unit(status, *, is_first):
    if status in Status.off():
        return "called_off"
    return "strike_days" if is_first else "continued"


def _days(start: date, end: date) -> Iterator[date]:
    return (start + timedelta(days=passed) for passed in range((end - start).days))


def repeated(first: date, last: date) -> int:
    """How many of the articles from `first` to `last` only print a report that another of them prints."""
    return _articles(published_first__range=(first, last)).repeated()


def following(day: date) -> date | None:
    """The next day that has anything; one query."""
    tomorrow = day + ONE_DAY
    called = StrikeDay.objects.published().touching(DateRange(tomorrow, None))
    starts = Greatest("on_date", Cast(Value(tomorrow), DateField()))
    return min(
        _first_of_each(
            called.annotate(day=starts).order_by("day").values_list("day"),
            _articles(published_first__gt=day).order_by("published_first").values_list("published_first"),
            _pickets(first_day__gt=day).order_by("first_day").values_list("first_day"),
            _milestones(first_day__gt=day).values_list("first_day"),
        ),
        default=None,
    )


def preceding(day: date) -> date | None:
    """The last day before that has anything; one query."""
    yesterday = day - ONE_DAY
    called = StrikeDay.objects.published().touching(DateRange(None, day))
    ends = Least(LastDay("dates"), Cast(Value(yesterday), DateField()))
    return max(
        _first_of_each(
            called.annotate(day=ends).order_by("-day").values_list("day"),
            _articles(published_first__lt=day).order_by("-published_first").values_list("published_first"),
            _pickets(first_day__lt=day).order_by("-first_day").values_list("first_day"),
            _milestones(first_day__lt=day).reverse().values_list("first_day"),
        ),
        default=None,
    )


def extent() -> tuple[date, date] | None:
    """The first and the last day that have anything."""
    first = following(date(FIRST_YEAR, 1, 1) - ONE_DAY)
    return first and (first, preceding(date(LAST_YEAR, 12, 31) + ONE_DAY))


def years() -> list[int]:
    """The years that have anything. One query for the ends, and one that looks into each year between them."""
    ends = extent()
    if ends is None:
        return []
    found = []
    for year in range(ends[0].year, ends[1].year + 1):
        dates = (date(year, 1, 1), date(year, 12, 31))
        called = StrikeDay.objects.published().filter(on_date__range=dates).order_by("on_date")
        printed = _articles(published_first__range=dates).order_by("published_first")
        stood = _pickets(first_day__range=dates).order_by("first_day")
        happened = _milestones(first_day__range=dates)
        for rows in (called, printed, stood, happened):
            found.append(rows.annotate(year=Value(year)).values_list("year"))
    return sorted(_first_of_each(*found))


def latest_picketed_day() -> date | None:
    """The last strike day on which people are known to have stood somewhere."""
    pickets = PicketEvent.objects.published().filter(strike_day=OuterRef("pk"))
    picketed = StrikeDay.objects.published().filter(Exists(pickets)).order_by("-on_date", "-id")
    return picketed.values_list("on_date", flat=True).first()


def steps(first: date, last: date) -> list[dict]:
    """Milestones of public disputes dated within the days from `first` to `last`, as events of a timeline."""
    disputes = Dispute.objects.published()
    dated = Milestone.objects.filter(happened_span__contained_by=span(first, last))
    found = [
        (PartialDate(step["happened_on"]), step, dispute)
        for dispute in bodies(disputes.filter(pk__in=dated.values("dispute")).order_by("id"))
        for step in dispute["milestones"]
    ]
    return [
        {"on": on.text, "title": step["title"], "text": dispute["label"], "page": dispute["page"]}
        for on, step, dispute in sorted(found, key=lambda each: (each[0].earliest, each[2]["id"]))
        if first <= on.earliest and on.latest <= last
    ]


def figures(day: date) -> list[dict]:
    """What was counted on a day, as a page shows it: of its strikes and pickets first, then of whole strikes."""
    found = bodies(Figure.objects.published().about_day(day).by_subject()[:MOST_FIGURES])
    return [figure | in_words(figure) for figure in chained(found)]


def _articles(**dates):
    return Article.objects.published().precise_to_the_day("published_on").filter(**dates)


def _pickets(**dates):
    return PicketEvent.objects.published().precise_to_the_day("on_date").filter(**dates)


def _milestones(**dates):
    """Public steps of disputes that are dated to the day, earliest first."""
    borne_out = Passage.objects.published().filter(milestone__isnull=False)
    return (
        Milestone.objects
        .filter(Q(reference__isnull=False) | Q(pk__in=borne_out.values("milestone")))
        .filter(dispute__in=Dispute.objects.published())
        .alias(date_length=Length("happened_on"))
        .filter(date_length__gte=len("2016-04-26"), **dates)
        .order_by("first_day", "id")
    )


def _first_of_each(*querysets):
    """The first value of each queryset that has any; one query."""
    first, *others = (queryset[:1] for queryset in querysets)
    return [value for (value,) in first.union(*others)]
