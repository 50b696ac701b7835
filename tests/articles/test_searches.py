import datetime

import pytest
from django.urls import reverse

from articles.choices import SearchResult
from articles.models import Search
from records.editions import writing
from tests.factories.accounts import CuratorFactory
from tests.factories.articles import PublicationFactory, SearchFactory
from tests.factories.strikes import DisputeFactory, HospitalFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(
    params=[(HospitalFactory, "hospital"), (DisputeFactory, "dispute")], ids=["hospital", "dispute"]
)
def searched(request):
    """An entry, and how a search names it."""
    maker, name = request.param
    entry = maker(published=True)
    return entry, {"hospital": None, name: entry}


def api(client, entry):
    return client.get(f"/api/v1/{entry.KIND}/{entry.public_id}/").json()["searches"]


def test_not_searched_is_not_none_found(client, searched):
    entry, about = searched
    assert api(client, entry) == []
    page = client.get(entry.get_absolute_url()).text
    assert "Not searched" in page
    assert "None found" not in page
    SearchFactory(**about)
    assert [search["result"] for search in api(client, entry)] == ["none_found"]
    page = client.get(entry.get_absolute_url()).text
    assert "None found" in page
    assert "Not searched" not in page
    assert "Other days were not searched" in page


def test_it_is_said_where_when_for_what_and_by_whom(client, searched):
    entry, about = searched
    gazette = PublicationFactory(name="The Invented Gazette", published=True)
    SearchFactory(
        **about,
        publications=[gazette, PublicationFactory(name="The Draft")],
        last_date=datetime.date(2016, 4, 28),
        result=SearchResult.FOUND,
    )
    page = client.get(entry.get_absolute_url()).text
    assert "Issues of 26 April 2016 to 28 April 2016, Archive of invented newspapers" in page
    assert "The Invented Gazette" in page
    assert "Words: strike, picket." in page
    assert "Searched by A. Reader on 5 January 2026." in page
    assert "The Draft" not in page
    (search,) = api(client, entry)
    assert (search["first_date"], search["last_date"], search["terms"]) == (
        "2016-04-26",
        "2016-04-28",
        ["strike", "picket"],
    )
    assert [each["label"] for each in search["publications"]] == ["The Invented Gazette"]


def test_a_title_searched_later_is_shown(client, searched):
    entry, about = searched
    search = SearchFactory(**about)
    with writing():
        search.publications.add(PublicationFactory(name="The Other Gazette", published=True))
    assert "The Other Gazette" in client.get(entry.get_absolute_url()).text


def test_searches_stand_in_the_order_of_the_days(client, searched):
    entry, about = searched
    for day in (28, 26, 27):
        SearchFactory(**about, first_date=datetime.date(2016, 4, day), last_date=datetime.date(2016, 4, 28))
    assert [search["first_date"][-2:] for search in api(client, entry)] == ["26", "27", "28"]


FORM = {
    "place": "Northgate Library",
    "first_date": "2016-04-26",
    "last_date": "2016-04-26",
    "terms": "strike, picket",
    "result": "none_found",
    "searched_on": "2026-01-05",
    "searched_by": "A. Reader",
}


def test_a_curator_logs_a_search(client):
    client.force_login(CuratorFactory())
    address = reverse("admin:articles_search_add")
    assert client.post(address, FORM | {"hospital": HospitalFactory().pk}).status_code == 302
    search = Search.objects.get()
    assert (search.terms, search.result) == (["strike", "picket"], SearchResult.NONE)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({}, "Say which hospital or which dispute"),
        ({"last_date": "2016-04-25"}, "The last day is before the first."),
        ({"terms": ""}, "This field is required."),
        ({"terms": " , "}, "did not validate"),
        ({"searched_by": ""}, "This field is required."),
    ],
)
def test_a_search_that_says_too_little_is_sent_back(client, wrong, said):
    client.force_login(CuratorFactory())
    about = {"hospital": HospitalFactory().pk} if wrong else {}
    page = client.post(reverse("admin:articles_search_add"), FORM | about | wrong)
    assert said in page.text
    assert not Search.objects.exists()
