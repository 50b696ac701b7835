"""Pages that begin where the last one ended: whole, in order, both ways, whatever the dates."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.filters import QuoteFilters
from articles.models import Quote
from people.filters import OrganisationFilters
from people.models import Organisation
from records.editions import writing
from strikes.filters import DisputeFilters, StrikeFilters
from strikes.models import Dispute, Strike
from tests.factories.articles import ArticleFactory, QuoteFactory, TextVersionFactory
from tests.factories.people import OrganisationFactory
from tests.factories.strikes import DisputeFactory, StrikeDayFactory, StrikeFactory
from web.keyset import Order, page
from web.problems import BadQuery

pytestmark = pytest.mark.django_db

DAYS = st.sampled_from([None, "2015", "2015-09", "2015-09-01", "2015-09-02", "2016-01-12"])


def forwards(queryset, order, size):
    return _walk(queryset, order, size, "next")


def backwards(queryset, order, size):
    """From the end that walking forwards reaches, back to the start."""
    cursor, last = "", ""
    while cursor is not None:
        last, cursor = cursor, page(queryset, "pk", order=order, cursor=cursor, size=size).next
    return _walk(queryset, order, size, "previous", cursor=last)


def _walk(queryset, order, size, direction, cursor=""):
    keys = []
    while cursor is not None:
        found = page(queryset, "pk", order=order, cursor=cursor, size=size)
        rows = [key for (key,) in found.rows]
        keys = keys + rows if direction == "next" else rows + keys
        cursor = getattr(found, direction)
    return keys


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(dates=st.lists(DAYS, max_size=9), size=st.integers(1, 4))
def test_every_row_comes_once_in_order_both_ways(db, dates, size):
    with writing():
        Dispute.objects.all().delete()
        for date in dates:
            DisputeFactory(started_on=date)
    earliest = datetime.date.min
    expected = sorted(
        Dispute.objects.order_by("id"),
        key=lambda dispute: (dispute.first_day or earliest, dispute.pk),
        reverse=True,
    )
    expected = [dispute.pk for dispute in expected]
    assert forwards(Dispute.objects.all(), DisputeFilters.order, size) == expected
    assert backwards(Dispute.objects.all(), DisputeFilters.order, size) == expected


def test_names_are_ordered_as_the_database_orders_them(db):
    for name in ["Öse", "ash", "Ash", "Zeal", "ash tree", "Ash"]:
        OrganisationFactory(name=name)
    expected = list(Organisation.objects.order_by("name", "id").values_list("pk", flat=True))
    assert forwards(Organisation.objects.all(), OrganisationFilters.order, 1) == expected
    assert backwards(Organisation.objects.all(), OrganisationFilters.order, 1) == expected


def test_quotes_stand_by_article_newest_first_and_in_the_order_of_its_text(db):
    quotes = {}
    for date in ["2016-01-12", "2016-04-26", "2016-04-26"]:
        article = ArticleFactory(published_on=date)
        version = TextVersionFactory(article=article, text="First. Second. Third.")
        for words in ["Third", "First", "Second"]:
            quote = QuoteFactory(article=article, version=version, words=words, printed_name="")
            quotes[article.pk, words] = quote.pk
    old, first, second = sorted({article for article, _ in quotes})
    expected = [
        quotes[article, words] for article in (second, first, old) for words in ("First", "Second", "Third")
    ]
    for size in (1, 2, 4):
        assert forwards(Quote.objects.all(), QuoteFilters.order, size) == expected
        assert backwards(Quote.objects.all(), QuoteFilters.order, size) == expected


def test_a_strike_without_days_comes_last(db):
    empty = StrikeFactory(published=True)
    later, earlier = StrikeFactory.create_batch(2, published=True)
    for strike, day in [(earlier, 12), (later, 26), (earlier, 28)]:
        StrikeDayFactory(strike=strike, on=datetime.date(2016, 1, day), published=True)
    expected = [later.pk, earlier.pk, empty.pk]
    assert forwards(Strike.objects.all(), StrikeFilters.order, 1) == expected
    assert backwards(Strike.objects.all(), StrikeFilters.order, 1) == expected


def test_rows_that_come_and_go_between_pages_disturb_no_other(db):
    names = ["b", "d", "f", "h"]
    for name in names:
        OrganisationFactory(name=name)
    first = page(Organisation.objects.all(), "name", order=OrganisationFilters.order, size=2)
    OrganisationFactory(name="a")
    OrganisationFactory(name="e")
    Organisation.objects.filter(name="d").delete()
    second = page(
        Organisation.objects.all(), "name", order=OrganisationFilters.order, size=2, cursor=first.next
    )
    assert [name for (name,) in first.rows + second.rows] == ["b", "d", "e", "f"]


def test_an_empty_page_leads_back_to_what_is_left(db):
    OrganisationFactory.create_batch(4)
    first = page(Organisation.objects.all(), "pk", order=OrganisationFilters.order, size=2)
    left = [key for (key,) in first.rows]
    Organisation.objects.exclude(pk__in=left).delete()
    empty = page(Organisation.objects.all(), "pk", order=OrganisationFilters.order, size=2, cursor=first.next)
    assert (empty.rows, empty.next) == ([], None)
    back = page(
        Organisation.objects.all(), "pk", order=OrganisationFilters.order, size=2, cursor=empty.previous
    )
    assert [key for (key,) in back.rows] == left


def test_is_one_query_with_one_comparison_of_rows(db):
    OrganisationFactory.create_batch(3)
    first = page(Organisation.objects.all(), "pk", order=OrganisationFilters.order, size=1)
    with CaptureQueriesContext(connection) as captured:
        page(Organisation.objects.all(), "pk", order=OrganisationFilters.order, size=1, cursor=first.next)
    (query,) = captured
    assert '("people_organisation"."name", "people_organisation"."id") > (' in query["sql"]
    assert " OR " not in query["sql"]
    assert "OFFSET" not in query["sql"]
    assert "LIMIT 2" in query["sql"]


@pytest.mark.parametrize("wrong", ["x", "x.y", ".", "WyJmIixudWxsXQ.AAAA", "🪧", "\ud800", "a" * 10_000])
def test_a_cursor_that_nobody_gave_out_is_refused(db, wrong):
    with pytest.raises(BadQuery) as refused:
        page(Organisation.objects.all(), "pk", order=OrganisationFilters.order, size=1, cursor=wrong)
    assert set(refused.value.errors) == {"cursor"}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_cursor_with_any_letter_changed_is_refused(db, data):
    if not Organisation.objects.exists():
        OrganisationFactory.create_batch(2)
    cursor = page(Organisation.objects.all(), "pk", order=OrganisationFilters.order, size=1).next
    place = data.draw(st.integers(0, len(cursor) - 1))
    letter = data.draw(st.characters(codec="ascii").filter(lambda each: each != cursor[place]))
    with pytest.raises(BadQuery):
        page(
            Organisation.objects.all(),
            "pk",
            order=OrganisationFilters.order,
            size=1,
            cursor=cursor[:place] + letter + cursor[place + 1 :],
        )


def test_a_cursor_holds_in_its_own_order_only(db):
    OrganisationFactory.create_batch(2)
    cursor = page(Organisation.objects.all(), "pk", order=Order("name", "id"), size=1).next
    with pytest.raises(BadQuery):
        page(Organisation.objects.all(), "pk", order=Order("-name", "-id"), size=1, cursor=cursor)
