"""The words of a child are not published, by no way in."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from articles.models import Mention
from articles.warnings.ages import is_under_age, under_age_sql
from records import actions
from records.choices import State
from tests.factories.articles import ArticleFactory, MentionFactory, QuoteFactory, TextVersionFactory

CHILDREN = [
    "17",
    "6",
    "aged 16",
    "15-year-old",
    "seventeen",
    "Seventeen-year-old",
    "eight",
    "18 months",
    "nine-month-old",
    "three weeks",
]
GROWN = [
    "",
    "18",
    "34",
    "aged 42",
    "20s",
    "mid-30s",
    "eighteen",
    "twenty-one",
    "thirty seven",
    "101",
    "45, mother of two",
    "nineteen",
    "his 50th birthday",
    "middle-aged",
    "someone",
]


@pytest.mark.parametrize("age", CHILDREN)
def test_an_age_below_eighteen_is_known_as_printed(age):
    assert is_under_age(age)


@pytest.mark.parametrize("age", GROWN)
def test_any_other_age_is_not_that_of_a_child(age):
    assert not is_under_age(age)


@pytest.mark.django_db
def test_the_database_reads_ages_in_the_same_way():
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT age, {under_age_sql('age')} FROM unnest(%s::text[]) AS printed (age)", [CHILDREN + GROWN]
        )
        assert dict(cursor.fetchall()) == {age: is_under_age(age) for age in CHILDREN + GROWN}


def quote_of(age, **fields):
    article = fields.pop("article", None) or ArticleFactory()
    version = TextVersionFactory(
        article=article, text=f"Robin Invented, {age}, said: “We want to sleep at night.”\n"
    )
    mention = MentionFactory(pin__text_version=version, age=age)
    return QuoteFactory(
        article=article, version=version, words="We want to sleep at night", mention=mention, **fields
    )


@pytest.mark.django_db
def test_a_quote_of_a_child_is_not_published():
    quote = quote_of("17")
    with pytest.raises(ValidationError, match="words of a child"):
        actions.publish(entry=quote, by=None)
    quote.refresh_from_db()
    assert quote.state == State.DRAFT


@pytest.mark.django_db
def test_a_quote_of_somebody_grown_up_is():
    quote = quote_of("18")
    actions.publish(entry=quote, by=None)
    assert quote.state == State.PUBLISHED


@pytest.mark.django_db
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE articles_quote SET state = 'published'",
        "UPDATE articles_quote SET state = 'in_review'; UPDATE articles_quote SET state = 'published'",
    ],
)
def test_nor_by_raw_sql(statement):
    quote_of("16")
    with (
        pytest.raises(IntegrityError, match="published_voice_is_of_age"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)


@pytest.mark.django_db
def test_a_public_quote_does_not_become_that_of_a_child():
    quote = quote_of("34", published=True, article=ArticleFactory(published=True))
    with pytest.raises(IntegrityError, match="published_voice_is_of_age"), transaction.atomic():
        # “3” stands in the text too.
        Mention.objects.filter(quotes=quote).update(age="3")


@pytest.mark.django_db
def test_nor_does_it_come_to_be_said_by_one():
    version = TextVersionFactory(
        article=ArticleFactory(published=True),
        text="Robin Invented and Ash Madeup, 12, said: “Sleep at night.”\n",
    )
    quote = QuoteFactory(article=version.article, version=version, words="Sleep at night", published=True)
    child = MentionFactory(pin__text_version=version, pin__words="Ash Madeup", age="12")
    with (
        pytest.raises(IntegrityError, match="published_voice_is_of_age"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("UPDATE articles_quote SET mention_id = %s WHERE id = %s", [child.pk, quote.pk])
