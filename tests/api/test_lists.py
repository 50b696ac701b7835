"""A list of the API: its shape, its addresses, its pages, and what it lets pass into caches."""

import pytest

from tests.api.answers import ids
from tests.factories.people import OrganisationFactory

pytestmark = pytest.mark.django_db


def test_leaves_out_drafts(client, db):
    OrganisationFactory(name="Not Yet")
    assert ids(client.get("/api/v1/organisations/")) == []


def test_a_page_has_fifty_entries_and_two_hundred_at_most(client, db):
    OrganisationFactory.create_batch(51, published=True)
    assert len(ids(client.get("/api/v1/organisations/"))) == 50
    assert len(ids(client.get("/api/v1/organisations/?page_size=200"))) == 51
    assert client.get("/api/v1/organisations/?page_size=201").status_code == 400


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_takes_nothing(client, db, kind, method):
    answer = getattr(client, method)(f"/api/v1/{kind}/")
    assert answer.status_code == 405
    assert answer["Allow"] == "GET, HEAD, OPTIONS"
    assert answer["Content-Type"] == "application/problem+json"


def test_an_address_without_its_slash_is_led_to_the_one_with_it(client, db):
    assert client.get("/api/v1/quotes?kind=direct")["Location"] == "/api/v1/quotes/?kind=direct"


def test_an_address_that_is_none_is_a_problem(client, db):
    answer = client.get("/api/v1/placards/")
    assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json")
