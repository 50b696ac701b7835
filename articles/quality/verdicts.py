"""What curators made of the machine's findings."""

from django.db.models import Count
from django.db.models.functions import TruncMonth

from articles.models import Verdict
from articles.quality.scores import scores


def of_verdicts(*, since=None):
    """[Score] over the readings entered since a day, or ever."""
    return scores(_rows(since).values_list("kind", "rule", "outcome").annotate(count=Count("pk")))


def by_month(*, since=None):
    """{first day of the month: [Score]}, the newest first."""
    months = {}
    rows = _rows(since).annotate(month=TruncMonth("at")).values_list("month", "kind", "rule", "outcome")
    for month, *row in rows.annotate(count=Count("pk")):
        months.setdefault(month.date(), []).append(row)
    return {month: scores(months[month]) for month in sorted(months, reverse=True)}


def _rows(since):
    verdicts = Verdict.objects.order_by()
    return verdicts if since is None else verdicts.filter(at__date__gte=since)
