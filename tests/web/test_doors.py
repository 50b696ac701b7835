"""Editions on their way out: addresses made absolute, entries laid flat for a table."""

import json

import pytest
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st

from archive.corrections.api import CorrectionSerializer
from config.api import VIEWSETS
from records.editions import as_json
from records.spreadsheets import safe
from strikes.api.serializers import HospitalSerializer, StrikeSerializer
from web.columns import columns, header, row
from web.doors import absolute

TEXT = st.text() | st.sampled_from([
    '"url":"/',
    '\\"url\\":\\"/',
    '"page":"/x"',
    '","url":"/',
    "/quotes/",
    "\\",
])
BODY = st.fixed_dictionaries({
    "id": TEXT,
    "url": TEXT.map(lambda text: f"/api/v1/quotes/{text}"),
    "page": st.none() | TEXT.map(lambda text: f"/quotes/{text}"),
    "words": TEXT,
    "about": st.lists(st.fixed_dictionaries({"url": TEXT.map(lambda text: f"/{text}"), "label": TEXT})),
})


@given(body=BODY)
def test_addresses_become_absolute_and_nothing_else_changes(body):
    request = RequestFactory().get("/")
    expected = body | {
        "url": f"http://testserver{body['url']}",
        "page": body["page"] and f"http://testserver{body['page']}",
        "about": [each | {"url": f"http://testserver{each['url']}"} for each in body["about"]],
    }
    assert json.loads(absolute(as_json(body), request)) == expected


def test_a_host_that_is_not_ours_is_refused(client, db):
    assert client.get("/api/v1/quotes/", headers={"Host": "thief.example"}).status_code == 400


@pytest.mark.parametrize("viewset", VIEWSETS, ids=lambda viewset: viewset.__name__)
def test_columns_begin_alike_and_no_two_have_one_name(viewset):
    names = header(columns(viewset.serializer_class))
    # A correction is no entry: it is found on the page of its own.
    is_entry = viewset.serializer_class is not CorrectionSerializer
    assert names[:4] == (["id", "url", "page", "label"] if is_entry else ["id", "made_at", "field", "before"])
    assert len(names) == len(set(names))
    assert not [name for name in names if name.endswith((".url", ".page"))]


def test_columns_name_the_parts_of_nested_entries():
    names = header(columns(HospitalSerializer))
    assert {"position.latitude", "run_by.trust.id", "run_by.trust.label", "run_by.from"} <= set(names)
    assert "run_by" not in names


def test_places_in_a_list_line_up_over_its_columns():
    """The second trust's name and the second beginning stand at the same place, unknown ones too."""
    paths = [("run_by", "trust", "label"), ("run_by", "from"), ("run_by", "to")]
    entry = {
        "run_by": [
            {"trust": {"label": "A"}, "from": None, "to": "2001"},
            {"trust": None, "from": "2001", "to": None},
        ]
    }
    assert row(entry, paths) == ["A | ", " | 2001", "2001 | "]


def test_lists_within_lists_have_a_mark_of_their_own():
    entry = {"days": [{"services_affected": ["A&E", "maternity; theatres"]}, {"services_affected": []}]}
    assert ("days", "services_affected") in columns(StrikeSerializer)
    assert row(entry, [("days", "services_affected")]) == ["A&E ; maternity\\; theatres | "]


def test_truth_values_are_words():
    assert row({"title_is_ours": False}, [("title_is_ours",)]) == ["false"]


@given(text=st.text())
def test_no_cell_begins_as_a_formula_unless_it_is_a_number(text):
    shown = safe(text)
    assert shown in (text, f"'{text}")
    if shown[:1] in tuple("=+-@\t\r\n＝＋－＠"):
        float(shown)


@pytest.mark.parametrize("number", ["-1", "+44", "-0.5", "12", "1948"])
def test_numbers_are_left_alone(number):
    assert safe(number) == number


@pytest.mark.parametrize("text", ["-1+2", "+44 20 7946 0000", "-", "--", "=1", "-1e5", "-١"])
def test_what_only_looks_like_a_number_is_not(text):
    assert safe(text) == f"'{text}"
