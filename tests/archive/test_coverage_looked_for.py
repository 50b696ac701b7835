"""Hospitals are found by what came of looking for coverage of a day; that nobody looked is something else."""

import datetime

import pytest

from articles.choices import SearchResult
from strikes import searched
from strikes.choices import Looked
from tests.factories.articles import ArticleFactory, PassageFactory, QuoteFactory, SearchFactory
from tests.factories.strikes import DisputeFactory, HospitalFactory, PicketEventFactory, StrikeDayFactory

pytestmark = pytest.mark.django_db

DAY = datetime.date(2016, 4, 26)
NEXT = DAY + datetime.timedelta(days=1)
RESULTS = {
    "Found": [SearchResult.FOUND, SearchResult.NONE, SearchResult.PARTIAL],
    "Half": [SearchResult.PARTIAL, SearchResult.NONE],
    "Nothing": [SearchResult.NONE],
    "Unread": [],
}


@pytest.fixture
def hospitals():
    """A hospital for each mix of results of the searches of one day."""
    for name, results in RESULTS.items():
        hospital = HospitalFactory(name=f"{name} Hospital", published=True)
        for result in results:
            SearchFactory(hospital=hospital, result=result)


def listed(client, **query):
    entries = client.get("/api/v1/hospitals/", query).json()["results"]
    return [entry["name"].removesuffix(" Hospital") for entry in entries]


def test_every_result_of_a_search_can_be_asked_for_and_that_there_was_none():
    assert {*Looked.values} == {*SearchResult.values, "not_searched"}


@pytest.mark.parametrize(
    ("coverage", "names"),
    [
        ("found", ["Found"]),
        ("unfinished", ["Half"]),
        ("none_found", ["Nothing"]),
        ("not_searched", ["Unread"]),
    ],
)
def test_each_hospital_of_a_day_has_one_answer(client, hospitals, coverage, names):
    assert listed(client, coverage=coverage, coverage_on="2016-04-26") == names
    assert listed(client, coverage=coverage) == names


def test_another_day_was_not_searched(client, hospitals):
    assert listed(client, coverage="not_searched", coverage_on="2016-04-27") == sorted(RESULTS)
    assert listed(client, coverage="none_found", coverage_on="2016-04-27") == []


def test_a_day_alone_finds_those_for_which_it_was_searched(client, hospitals):
    assert listed(client, coverage_on="2016-04-26") == ["Found", "Half", "Nothing"]
    assert listed(client, coverage_on="2016-04") == ["Found", "Half", "Nothing"]
    assert listed(client, coverage_on="2016-04-27") == []


def test_the_list_in_the_api_and_its_page_and_the_entry_agree(client, hospitals):
    for coverage in Looked.values:
        query = {"coverage": coverage, "coverage_on": "2016-04-26"}
        page = client.get("/hospitals/", query).context["entries"]
        assert [entry["name"].removesuffix(" Hospital") for entry in page] == listed(client, **query)
        for entry in page:
            assert searched.looked(searched.of_day(entry, "2016-04-26")) == coverage


def test_an_answer_that_does_not_exist_is_refused_and_named(client):
    response = client.get("/api/v1/hospitals/", {"coverage": "nothing"})
    assert response.status_code == 400
    assert "not_searched" in response.content.decode()


def test_a_hospitals_page_says_it_of_each_of_its_strike_days(client):
    hospital = HospitalFactory(published=True)
    for on in (DAY, NEXT):
        strike_day = StrikeDayFactory(on=on, published=True)
        PicketEventFactory(hospital=hospital, on_date=str(on), strike_day=strike_day, published=True)
    SearchFactory(hospital=hospital)
    assert client.get(hospital.get_absolute_url()).context["looked_for"] == [
        ("27 April 2016", "Not searched"),
        ("26 April 2016", "None found"),
    ]


def looked_for(client):
    rows = client.get("/2016/04/26/").context["looked_for"]
    return [(row["entry"]["label"], row["label"], row["is_covered"]) for row in rows]


def test_the_page_of_a_day_says_it_of_each_hospital_with_pickets_or_a_search(client):
    read, unread = (
        PicketEventFactory(on_date="2016-04-26", hospital__name=f"{name} Infirmary", published=True).hospital
        for name in ("Northgate", "Southgate")
    )
    SearchFactory(hospital=read)
    SearchFactory(hospital=HospitalFactory(name="Harbour Hospital", published=True), result="found")
    SearchFactory(
        hospital=HospitalFactory(name="Lantern Hospital", published=True), first_date=NEXT, last_date=NEXT
    )
    SearchFactory(hospital=HospitalFactory(name="A draft of mine"))
    assert looked_for(client) == [
        ("Harbour Hospital", "coverage found", False),
        ("Northgate Infirmary", "none found", False),
        (unread.name, "not searched", False),
    ]
    html = client.get("/2016/04/26/").content.decode()
    assert "/hospitals/?coverage=not_searched&amp;coverage_on=2016-04-26" in html


def test_a_dispute_that_was_searched_for_stands_there_too(client):
    SearchFactory(hospital=None, dispute=DisputeFactory(name="The rota dispute", published=True))
    assert looked_for(client) == [("The rota dispute", "none found", False)]


def test_coverage_that_nobody_searched_for_is_not_passed_over(client):
    article = ArticleFactory(published_on="2016-04-26", published=True)
    works, about, borne = (
        HospitalFactory(name=f"{name} Hospital", published=True) for name in ("Ward", "Spoken", "Borne")
    )
    QuoteFactory(article=article, works_at=works, about=[about], published=True)
    PassageFactory(article=article, hospital=borne)
    QuoteFactory(
        article=ArticleFactory(published_on="2016-04-27", published=True),
        works_at=HospitalFactory(name="Another day's", published=True),
        published=True,
    )
    assert looked_for(client) == [
        ("Borne Hospital", "not searched", True),
        ("Spoken Hospital", "not searched", True),
        ("Ward Hospital", "not searched", True),
    ]
    assert "yet the archive has coverage" in client.get("/2016/04/26/").content.decode()
