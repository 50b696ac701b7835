"""What was corrected, in one list: as a page, as JSON and as CSV, cut out of the editions of the entries."""

import json

import pytest
import time_machine

from archive.corrections.filters import Kinds
from records import actions, editions
from records.models import Correction
from tests.api.answers import ids, problem, table
from tests.factories.accounts import EditorFactory
from tests.factories.articles import QuoteFactory
from tests.factories.records import CorrectionFactory
from tests.factories.strikes import HospitalFactory, StrikeDayFactory

pytestmark = pytest.mark.django_db

API = "/api/v1/corrections/"


@pytest.fixture
def hospital():
    return HospitalFactory(published=True, name="Invented “Old” Infirmary")


def test_one_of_the_api_is_what_stands_in_the_edition(client, hospital):
    correction = CorrectionFactory(entry=hospital, before="A \\ and “B”", after='"made_at"')
    (shown,) = client.get(API).json()["results"]
    entry = editions.stored(hospital)
    assert shown == {
        "id": correction.public_id,
        "url": f"http://testserver{API}{correction.public_id}/",
        "entry": {
            "id": hospital.public_id,
            "url": f"http://testserver{entry['url']}",
            "page": f"http://testserver{entry['page']}",
            "label": "Invented “Old” Infirmary",
        },
        "kind": "hospitals",
        **{key: value for key, value in entry["corrections"][0].items() if key != "id"},
    }
    assert client.get(f"{API}{correction.public_id}/").json() == shown


def test_the_page_shows_it_with_a_link_to_the_entry(client, hospital):
    CorrectionFactory(entry=hospital)
    page = client.get("/corrections/").text
    assert hospital.get_absolute_url() in page
    assert "The town was mistaken for its neighbour." in page
    assert "<del>Inventon</del>" in page and "<ins>Otherton</ins>" in page


def test_entries_without_a_page_are_named_as_well(client):
    day = StrikeDayFactory(published=True)
    CorrectionFactory(entry=day, field="status")
    assert "status" in client.get("/corrections/").text
    assert json.loads(client.get(API).content)["results"][0]["kind"] == "strike-days"


def test_the_newest_comes_first(client, hospital):
    first, second = CorrectionFactory(entry=hospital), CorrectionFactory(entry=hospital)
    assert ids(client.get(API)) == [second.public_id, first.public_id]


def test_it_goes_with_its_entry_from_every_form(client, hospital):
    correction = CorrectionFactory(entry=hospital, before="Secretville")
    actions.withdraw(entry=hospital, reason="It was a hoax.", by=EditorFactory())
    assert Correction.objects.count() == 1
    assert ids(client.get(API)) == []
    assert table(client, f"{API}?format=csv") == []
    assert client.get(f"{API}{correction.public_id}/").status_code == 404
    assert "Secretville" not in client.get("/corrections/").text


def test_withheld_words_are_said_to_be(client, hospital):
    CorrectionFactory(entry=hospital, before="", after="", is_withheld=True)
    assert "is withheld" in client.get("/corrections/").text
    assert client.get(API).json()["results"][0]["before"] is None


def test_filters_narrow_it(client, hospital):
    with time_machine.travel("2026-03-05 12:00 +0000"):
        early = CorrectionFactory(entry=hospital, asked_by="reader")
    Correction.objects.filter(pk=early.pk)
    late = CorrectionFactory(entry=QuoteFactory(published=True))
    assert ids(client.get(API, {"kind": "quotes"})) == [late.public_id]
    assert ids(client.get(API, {"entry": hospital.public_id})) == [early.public_id]
    assert ids(client.get(API, {"entry": hospital.get_absolute_url()})) == [early.public_id]
    assert ids(client.get(API, {"asked_by": "reader"})) == [early.public_id]
    assert ids(client.get(API, {"entry": "0000000000"})) == []


def test_dates_narrow_it(client, hospital):
    correction = CorrectionFactory(entry=hospital)
    day = client.get(API).json()["results"][0]["made_at"][:10]
    assert ids(client.get(API, {"on": day})) == [correction.public_id]
    assert ids(client.get(API, {"to": "2016"})) == []
    assert ids(client.get(API, {"from": day[:4]})) == [correction.public_id]


@pytest.mark.parametrize(
    "query", [{"kind": "people"}, {"entry": "nowhere"}, {"on": "soon"}, {"of": "x"}, {"cursor": "x"}]
)
def test_what_cannot_be_followed_is_named(client, query):
    assert list(problem(client.get(API, query))) == list(query)
    assert client.get("/corrections/", query).status_code == 400


def test_there_is_a_choice_for_every_kind_of_entry():
    assert set(Kinds.values) == set(editions.kinds())


def test_pages_of_it_follow_each_other(client, hospital):
    wanted = [CorrectionFactory(entry=hospital).public_id for _ in range(5)][::-1]
    found, address = [], f"{API}?page_size=2"
    while address:
        answer = client.get(address)
        found += ids(answer)
        address = answer.json()["next"]
    assert found == wanted
