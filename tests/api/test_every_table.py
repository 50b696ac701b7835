"""What holds for the table of every kind of entry."""

import pytest

from tests.api.answers import table

pytestmark = pytest.mark.django_db


def leaves(value, key=""):
    if isinstance(value, dict):
        for name, each in value.items():
            yield from leaves(each, name)
    elif isinstance(value, list):
        for each in value:
            yield from leaves(each, key)
    elif key not in ("url", "page") and value is not None and not isinstance(value, bool):
        yield value


def test_is_a_download_with_a_name(client, archive, kind):
    answer = client.get(f"/api/v1/{kind}/?format=csv")
    assert answer.streaming
    assert answer["Content-Type"] == "text/csv; charset=utf-8; header=present"
    assert answer["Content-Disposition"] == f'attachment; filename="picketline-{kind}.csv"'


def test_may_be_asked_for_by_accept(client, archive, kind):
    answer = client.get(f"/api/v1/{kind}/", headers={"Accept": "text/csv"})
    assert answer["Content-Type"].startswith("text/csv")


def test_holds_what_the_list_holds_in_its_order(client, archive, kind):
    entries = client.get(f"/api/v1/{kind}/").json()["results"]
    rows = table(client, f"/api/v1/{kind}/?format=csv")
    assert [row["id"] for row in rows] == [entry["id"] for entry in entries]
    assert [row["url"] for row in rows] == [entry["url"] for entry in entries]
    assert [row["label"] for row in rows] == [entry["label"] for entry in entries]


def test_every_value_of_an_entry_stands_in_it(client, archive, kind):
    """Whatever a list says of an entry, except the addresses of others, is in its row."""
    entry = client.get(f"/api/v1/{kind}/").json()["results"][0]
    cells = " ".join(table(client, f"/api/v1/{kind}/?format=csv")[0].values())
    for value in leaves(entry):
        assert str(value) in cells
