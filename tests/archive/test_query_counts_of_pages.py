"""How many queries a page costs, however much it has to show."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.archive.crowd import centre, crowd

pytestmark = pytest.mark.django_db

LISTS = (
    "articles",
    "quotes",
    "publications",
    "figures",
    "hospitals",
    "disputes",
    "strikes",
    "pickets",
    "people",
    "organisations",
)
QUERIES = {
    "/": 16,
    "/2016/": 10,
    "/2016/04/": 11,
    "/2016/04/26/": 16,
    "/about/": 0,
    "/method/": 0,
    "a list": 1,
    "a publication": 3,
    "an article": 2,
    "a quote": 4,
    "a hospital": 10,
    "a dispute": 11,
    "a strike": 5,
    "a picket event": 3,
    "a person": 4,
    "an organisation": 12,
}


def queries(client, address):
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
    assert response.status_code == 200, address
    return [query["sql"] for query in captured]


def test_are_the_same_for_few_rows_and_for_many(client):
    it = centre()
    pages = {
        "a publication": it.publication,
        "an article": it.article,
        "a quote": it.quote,
        "a hospital": it.hospital,
        "a dispute": it.dispute,
        "a strike": it.strike,
        "a picket event": it.picket,
        "a person": it.speaker,
        "an organisation": it.union,
    }
    addresses = {name: entry.get_absolute_url() for name, entry in pages.items()}
    addresses |= {name: name for name in QUERIES if name.startswith("/")}
    addresses |= {f"/{name}/": f"/{name}/" for name in LISTS}

    crowd(it, range(2))
    client.get("/")  # what is asked once a process, such as content types
    few = {name: queries(client, address) for name, address in addresses.items()}
    crowd(it, range(2, 40))
    many = {name: queries(client, address) for name, address in addresses.items()}

    assert {name: len(asked) for name, asked in many.items()} == {
        name: len(asked) for name, asked in few.items()
    }
    expected = QUERIES | {f"/{name}/": QUERIES["a list"] for name in LISTS}
    assert {name: len(asked) for name, asked in many.items()} == {name: expected[name] for name in addresses}
