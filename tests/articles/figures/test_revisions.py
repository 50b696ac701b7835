import pytest
from django.db import IntegrityError, connection, transaction

from articles.models import Figure
from records import actions
from tests.factories.articles import FigureFactory
from tests.factories.strikes import StrikeDayFactory, StrikeFactory

pytestmark = pytest.mark.django_db


def update(figure, assignment):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE articles_figure SET {assignment} WHERE id = {figure.pk}")
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


@pytest.fixture
def chain():
    day = StrikeDayFactory()
    first = FigureFactory(strike_day=day, value_low=61989, as_printed="61,989")
    second = FigureFactory(strike_day=day, value_low=67034, as_printed="67,034", revises=first)
    return first, second


@pytest.mark.parametrize("difference", ["basis = 'on_strike'", "unit = 'people'"])
def test_a_revision_counts_the_same(chain, difference):
    for figure in chain:
        with pytest.raises(IntegrityError, match="figure_revises_one_about_the_same"):
            update(figure, difference)


def test_a_revision_is_about_the_same(chain):
    other = StrikeDayFactory()
    for figure in chain:
        with pytest.raises(IntegrityError, match="figure_revises_one_about_the_same"):
            update(figure, f"strike_day_id = {other.pk}")


def test_revisions_do_not_run_in_a_circle(chain):
    first, second = chain
    third = FigureFactory(strike_day=first.strike_day, revises=second)
    with pytest.raises(IntegrityError, match="figure_revises_none_that_revises_it"):
        update(first, f"revises_id = {third.pk}")


def test_a_figure_is_revised_once(chain):
    first, _ = chain
    with pytest.raises(IntegrityError, match="revises_id"):
        FigureFactory(strike_day=first.strike_day, revises=first)


def test_a_chain_moves_with_a_merged_strike():
    keep, discard = StrikeFactory(published=True), StrikeFactory(published=True)
    first = FigureFactory(strike_day=None, strike=discard, published=True)
    FigureFactory(strike_day=None, strike=discard, revises=first, published=True)
    actions.merge(keep=keep, discard=discard, by=None)
    assert {figure.strike for figure in Figure.objects.all()} == {keep}


def test_three_figures_in_a_chain_are_one_with_two_behind_it(client):
    day = StrikeDayFactory(published=True)
    latest = None
    for value in (10, 20, 30):
        latest = FigureFactory(
            strike_day=day, value_low=value, as_printed=f"{value}%", revises=latest, published=True
        )
    page = client.get(day.strike.get_absolute_url()).text
    assert page.count("stat-value") == 1
    assert page.index("30%") < page.index("<del>20%</del>") < page.index("<del>10%</del>")


def test_a_revision_that_is_not_public_leaves_the_former_as_it_is(client):
    first = FigureFactory(as_printed="61,989", published=True)
    FigureFactory(strike_day=first.strike_day, as_printed="67,034", revises=first)
    assert client.get(f"/api/v1/figures/{first.public_id}/").json()["revised_by"] is None
    found = client.get("/api/v1/figures/?revision=unrevised").json()["results"]
    assert [each["id"] for each in found] == [first.public_id]
    page = client.get(first.strike_day.strike.get_absolute_url()).text
    assert "61,989" in page
    assert "67,034" not in page


def test_the_list_says_what_was_revised_and_what_each_is_about(client):
    first = FigureFactory(as_printed="61,989", published=True)
    FigureFactory(strike_day=first.strike_day, as_printed="67,034", revises=first, published=True)
    page = client.get("/figures/").text
    assert "Revised since: 67,034" in page
    assert first.strike_day.strike.name in page
    assert "61,989" not in client.get("/figures/?revision=unrevised").text
