"""Quotes that criticise somebody by name: what waits for a second reader, and who may be that."""

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import BooleanField
from django.db.models.expressions import RawSQL

from articles.models import Quote
from articles.models.second_reader import authors, is_marked
from records.choices import State


def waiting():
    """Quotes that need a second reader and are not public, the longest waiting first."""
    return _marked().filter(state__in=[State.IN_REVIEW, State.DRAFT]).order_by("-state", "created_at", "pk")


def authors_of(quotes):
    """{key of a quote: keys of the users who had a hand in it}, for those of the quotes that need a second reader."""
    keys = [quote.pk for quote in quotes]
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            SELECT q.id, array_agg(each.who) FILTER (WHERE each.who IS NOT NULL)
            FROM articles_quote q CROSS JOIN LATERAL ({authors("q", "q.id")}) each
            WHERE q.id = ANY (%s) AND {is_marked("q", "q.id")}
            GROUP BY q.id
            """,
            [keys],
        )
        return {key: set(hands or ()) for key, hands in cursor.fetchall()}


def refusal(hands, user):
    """Why `user` is no second reader of what `hands` had a hand in, in words; None if they are one."""
    if not hands or (user is not None and user.pk not in hands):
        return None
    if user is None:
        return "A person publishes it: say with --by who."
    others = get_user_model().objects.filter(pk__in=hands - {user.pk}).order_by("username")
    also = f", and so had {' and '.join(map(str, others))}" if others else ""
    return f"You had a hand in it{also}: another editor reads and publishes it."


def needs_second_reader(quote, *, by):
    """Before publication: ValidationError if `by` had a hand in a quote that criticises somebody by name."""
    refused = refusal(authors_of([quote]).get(quote.pk), by)
    if refused:
        raise ValidationError(f"“{quote}” criticises somebody by name. {refused}", code="second_reader")


def _marked():
    return Quote.objects.filter(RawSQL(is_marked("articles_quote", "articles_quote.id"), [], BooleanField()))
