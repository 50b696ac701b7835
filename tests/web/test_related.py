import pytest

from articles.filters import ArticleFilters
from articles.models import Article
from tests.factories.articles import ArticleFactory
from tests.factories.strikes import HospitalFactory
from web import related

pytestmark = pytest.mark.django_db


def test_it_holds_the_first_entries_the_count_and_the_address_of_all():
    articles = [ArticleFactory(published_on=f"2016-04-{day:02}", published=True) for day in range(1, 6)]
    found = related.first_of(ArticleFilters, number=2, on="2016-04")
    assert [entry["id"] for entry in found.entries] == [articles[4].public_id, articles[3].public_id]
    assert (found.count, found.counted, found.has_more) == (5, "5", True)
    assert found.address == "/articles/?on=2016-04"


def test_an_empty_list_is_false_and_counts_nothing():
    found = related.first_of(ArticleFilters, number=2)
    assert not found
    assert (found.count, found.has_more) == (0, False)


def test_counting_stops_where_it_would_cost_too_much(monkeypatch):
    monkeypatch.setattr(related, "COUNTED_TO", 2)
    for _ in range(4):
        ArticleFactory(published=True)
    assert related.first_of(ArticleFilters, number=1).counted == "over 2"


def test_an_entry_that_is_not_public_has_no_list():
    ArticleFactory(published=True)
    assert not related.first_of(ArticleFilters, number=2, hospital=HospitalFactory().public_id)


def test_a_parameter_that_the_list_does_not_know_is_our_mistake():
    with pytest.raises(TypeError, match="no hospitl"):
        related.first_of(ArticleFilters, number=2, hospitl="x")


def test_bodies_come_in_the_order_of_the_rows():
    first, second = ArticleFactory(published=True), ArticleFactory(published=True)
    bodies = related.bodies(Article.objects.published().latest_added())
    assert [body["id"] for body in bodies] == [second.public_id, first.public_id]
