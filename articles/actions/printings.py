"""Which articles print one report, and which quotes one utterance: a curator's conclusions, kept in the history.

What joins two groups makes them one, and what is left alone is in none.
"""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import Q

from articles.models import Article, Quote, SyndicationCluster, Utterance
from records.editions import writing

# Links are made one after the other, so that two curators who join overlapping groups make one group of them.
# The key is arbitrary but permanent.
_LOCK = 5_417_330_218


def join_cluster(articles: Iterable[Article], *, by, note: str = "") -> SyndicationCluster:
    """Concludes that articles print one report, and with them all that any of them shares a cluster with.

    `note` says how we know; it is kept if a cluster is made. Raises ValidationError for fewer than two articles.
    """
    with writing(by=by):
        return _join(articles, "syndication_cluster", decided_by=by, note=note)


def leave_cluster(article: Article, *, by) -> None:
    """Takes back that an article prints the same report as others; those stay together."""
    with writing(by=by):
        _leave(article, "syndication_cluster")


def same_utterance(quotes: Iterable[Quote], *, by) -> Utterance:
    """Concludes that quotes print words said once, and with them all that any of them shares an utterance with.

    Raises ValidationError for fewer than two quotes.
    """
    with writing(by=by):
        return _join(quotes, "utterance")


def separate_utterance(quote: Quote, *, by) -> None:
    """Takes back that a quote prints the same utterance as others; those stay together."""
    with writing(by=by):
        _leave(quote, "utterance")


def _join(rows, link, **fields):
    rows = list(rows)
    model = type(rows[0]) if rows else None
    keys = {row.pk for row in rows}
    if len(keys) < 2:
        raise ValidationError("Choose at least two that are the same.", code="alone")
    _lock()
    if model.objects.filter(pk__in=keys).count() < len(keys):
        raise ValidationError("One of them was deleted meanwhile. Load the page again.", code="gone")
    field = model._meta.get_field(link)
    groups = field.related_model.objects
    joined = groups.filter((f"{field.related_query_name()}__in", keys)).order_by("pk").distinct()
    first, *others = list(joined) or [groups.create(**fields)]
    members = model.objects.filter(Q(pk__in=keys) | Q((f"{link}__in", others)))
    members.exclude(**{link: first}).update(**{link: first})
    groups.filter(pk__in=[other.pk for other in others]).delete()
    for row in rows:
        setattr(row, link, first)
    return first


def _leave(row, link):
    _lock()
    same = type(row).objects
    group = getattr(same.select_related(link).get(pk=row.pk), link)
    if group is None:
        return
    same.filter(pk=row.pk).update(**{link: None})
    left = same.filter(**{link: group})
    if left.count() < 2:
        left.update(**{link: None})
        group.delete()
    setattr(row, link, None)


def _lock():
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
