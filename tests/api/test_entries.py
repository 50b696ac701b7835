"""One entry of the API, and what became of it."""

import pytest

from records import actions
from tests.factories.articles import QuoteFactory
from tests.factories.people import OrganisationFactory, SpokespersonFactory
from tests.factories.records import RedirectFactory

pytestmark = pytest.mark.django_db


def address(entry):
    return f"/api/v1/{entry.KIND}/{entry.public_id}/"


def test_is_the_edition(client, db):
    union = OrganisationFactory(name="Union of Porters & “Friends”", published=True)
    answer = client.get(address(union))
    assert answer.json()["name"] == "Union of Porters & “Friends”"
    assert answer.json()["page"] == f"http://testserver/organisations/{union.address}/"
    assert answer["ETag"]


def test_never_public_is_not_found(client, db):
    for entry in [OrganisationFactory(), SpokespersonFactory(has_page=False, published=True)]:
        answer = client.get(address(entry))
        assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json")
        assert entry.name not in answer.text


@pytest.mark.parametrize("public_id", ["0000000000", "nonsense", "1", "%00", "🪧", "a" * 5000])
def test_an_id_that_nothing_has_is_not_found(client, db, kind, public_id):
    answer = client.get(f"/api/v1/{kind}/{public_id}/")
    assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json")


def test_withdrawn_says_why_and_when(client, db):
    quote = QuoteFactory(published=True)
    actions.withdraw(entry=quote, reason="The newspaper withdrew the article.", by=None)
    answer = client.get(address(quote))
    assert (answer.status_code, answer["Content-Type"]) == (410, "application/problem+json")
    assert answer.json()["detail"] == "The newspaper withdrew the article."
    assert answer.json()["withdrawn_at"]
    assert answer.json()["id"] == quote.public_id


def test_a_quote_goes_with_its_article(client, db):
    quote = QuoteFactory(published=True)
    actions.withdraw(entry=quote.article, reason="Entered by mistake.", by=None)
    assert client.get(address(quote)).status_code == 410


def test_withdrawn_and_published_again_is_back(client, db):
    union = OrganisationFactory(published=True)
    actions.withdraw(entry=union, reason="Looked like a hoax.", by=None)
    actions.publish(entry=union, reason="It is real.", by=None)
    assert client.get(address(union)).status_code == 200


def test_merged_leads_on_with_its_query(client, db):
    keep, discard = OrganisationFactory.create_batch(2, published=True)
    actions.merge(keep=keep, discard=discard, by=None)
    answer = client.get(f"{address(discard)}?format=csv")
    assert answer.status_code == 301
    assert answer["Location"] == f"http://testserver{address(keep)}?format=csv"
    assert answer["Access-Control-Allow-Origin"] == "*"


def test_merged_again_and_again_leads_to_the_last(client, db):
    last = OrganisationFactory(published=True)
    RedirectFactory(kind="organisations", old_id="aaaaaaaaaa", new_id="bbbbbbbbbb")
    RedirectFactory(kind="organisations", old_id="bbbbbbbbbb", new_id=last.public_id)
    assert client.get("/api/v1/organisations/aaaaaaaaaa/")["Location"].endswith(address(last))


def test_merges_that_go_in_a_circle_end(client, db):
    RedirectFactory(kind="organisations", old_id="aaaaaaaaaa", new_id="bbbbbbbbbb")
    RedirectFactory(kind="organisations", old_id="bbbbbbbbbb", new_id="aaaaaaaaaa")
    assert client.get("/api/v1/organisations/aaaaaaaaaa/").status_code == 301


def test_refuses_parameters_that_it_does_not_know(client, db):
    union = OrganisationFactory(published=True)
    answer = client.get(f"{address(union)}?colour=red")
    assert answer.status_code == 400
    assert answer.json()["errors"] == [
        {
            "parameter": "colour",
            "detail": "There is no such parameter here. There are format.",
            "allowed": ["format"],
        }
    ]


def test_is_a_table_of_one_row_too(client, db):
    union = OrganisationFactory(published=True)
    lines = b"".join(client.get(f"{address(union)}?format=csv")).decode().splitlines()
    assert len(lines) == 2
    assert lines[1].startswith(union.public_id)
