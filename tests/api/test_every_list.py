"""What holds for the list of every kind of entry."""

import pytest

from records.models import Edition
from tests.api.answers import ids

pytestmark = pytest.mark.django_db


def test_has_next_previous_and_results(client, archive, kind):
    answer = client.get(f"/api/v1/{kind}/")
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/json"
    assert list(answer.json()) == ["next", "previous", "results"]
    assert answer.json()["next"] is answer.json()["previous"] is None


def test_holds_every_public_entry_as_its_edition(client, archive, kind):
    entries = client.get(f"/api/v1/{kind}/").json()["results"]
    live = Edition.objects.live().filter(kind=kind)
    assert len(entries) == live.count() >= 3
    assert {entry["id"] for entry in entries} == set(live.values_list("public_id", flat=True))


def test_addresses_are_absolute_and_answer(client, archive, kind):
    for entry in client.get(f"/api/v1/{kind}/").json()["results"]:
        assert entry["url"] == f"http://testserver/api/v1/{kind}/{entry['id']}/"
        assert client.get(entry["url"]).json() == entry
        assert entry["page"] is None or entry["page"].startswith("http://testserver/")


def test_pages_lead_there_and_back(client, archive, kind):
    every = ids(client.get(f"/api/v1/{kind}/"))
    address, there = f"/api/v1/{kind}/?page_size=1", []
    while address:
        answer = client.get(address)
        there += ids(answer)
        last, address = address, answer.json()["next"]
    assert there == every
    back, address = [], last
    while address:
        answer = client.get(address)
        back = ids(answer) + back
        address = answer.json()["previous"]
    assert back == every


def test_pages_keep_the_filters(client, archive):
    answer = client.get("/api/v1/articles/?from=2016-01-05&page_size=1")
    assert "from=2016-01-05" in answer.json()["next"]
    assert "page_size=1" in answer.json()["next"]


def test_other_sites_may_read_it_and_caches_may_keep_it(client, archive, kind):
    answer = client.get(f"/api/v1/{kind}/")
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert answer["Cache-Control"] == "public, max-age=60"
    assert answer["Vary"] == "Accept"
    assert not answer.cookies


def test_what_has_not_changed_is_not_sent_again(client, archive, kind):
    answer = client.get(f"/api/v1/{kind}/")
    again = client.get(f"/api/v1/{kind}/", headers={"If-None-Match": answer["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again["Access-Control-Allow-Origin"] == "*"


def test_answers_head_and_options(client, archive, kind):
    head = client.head(f"/api/v1/{kind}/")
    assert (head.status_code, head.content) == (200, b"")
    options = client.options(f"/api/v1/{kind}/")
    assert options["Access-Control-Allow-Methods"] == options["Allow"] == "GET, HEAD, OPTIONS"


def test_the_root_lists_every_kind(client, archive):
    addresses = client.get("/api/v1/").json()
    others = {"corrections", "schema", "docs"}
    assert set(Edition.objects.values_list("kind", flat=True).order_by()) == set(addresses) - others
    for address in addresses.values():
        assert client.get(address).status_code == 200
