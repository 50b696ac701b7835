"""A role that was surely not held when something was said is pointed out."""

import pytest

from articles.warnings import role_dates
from tests.factories.articles import ArticleFactory, QuoteFactory
from tests.factories.people import RoleFactory, SpokespersonFactory


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("held_from", "held_to", "said_on", "is_warned"),
    [
        (None, None, "2016-04-26", False),
        ("2012", "2018", "2016-04-26", False),
        ("2016", None, "2016-04-26", False),
        ("2016-04", "2016-04", "2016", False),
        ("2016-05", None, "2016-04-26", True),
        ("2016-05", None, "2016", False),
        (None, "2016-03", "2016-04-26", True),
        (None, "2015", "2016", True),
        (None, "2015~", "2016-04-26", False),
        ("2017?", None, "2016-04-26", False),
        (None, "2015", "2016-04~", False),
        ("2017", None, None, True),
    ],
)
def test_only_a_role_surely_not_held_then_is_pointed_out(held_from, held_to, said_on, is_warned):
    vale = SpokespersonFactory(name="Imogen Vale")
    role = RoleFactory(spokesperson=vale, title="Porter", held_from=held_from, held_to=held_to)
    quote = QuoteFactory(
        article=ArticleFactory(published_on="2016-04-26"), speaker=vale, speaker_role=role, said_on=said_on
    )
    quote = type(quote).objects.get(pk=quote.pk)
    assert bool(list(role_dates.in_quote(quote))) is is_warned


@pytest.mark.django_db
def test_the_sentence_names_role_person_and_day():
    vale = SpokespersonFactory(name="Imogen Vale")
    role = RoleFactory(spokesperson=vale, title="Porter", held_to="2015", organisation=None)
    quote = QuoteFactory(speaker=vale, speaker_role=role, said_on="2016-04-26")
    (found,) = role_dates.in_quote(type(quote).objects.get(pk=quote.pk))
    assert found.sentence == "The role “Porter” of Imogen Vale does not cover 26 April 2016."


@pytest.mark.django_db
def test_a_quote_of_nobody_we_know_has_no_role():
    assert list(role_dates.in_quote(QuoteFactory())) == []
    assert list(role_dates.in_quote(QuoteFactory(printed_name=""))) == []
