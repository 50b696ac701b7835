from datetime import date

import pytest

from web.templatetags.entries import day_text, linked, machine_day

PLACE = {"id": "nf8", "url": "/api/v1/hospitals/nf8/", "page": "/hospitals/nf8/", "label": "A & E"}


def test_a_reference_is_a_link_to_its_page():
    assert linked(PLACE) == '<a href="/hospitals/nf8/">A &amp; E</a>'


def test_a_reference_without_a_page_is_its_bare_label():
    assert linked(PLACE | {"page": None}) == "A & E"


def test_a_list_of_references_is_joined_by_commas():
    assert linked([PLACE | {"page": None}, "<b>"]) == "A &amp; E, &lt;b&gt;"


def test_nothing_is_printed_for_nothing():
    assert linked(None) == ""
    assert day_text(None) == ""


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("2016-04-26", "26 April 2016"),
        ("2016-04", "April 2016"),
        ("2016-04~", "about April 2016"),
        ("2016-04-26T08:00:00+01:00", "26 April 2016"),
        (date(2016, 4, 26), "26 April 2016"),
        ("last month", "last month"),
    ],
)
def test_a_date_is_written_out_as_far_as_it_is_known(value, text):
    assert day_text(value) == text


@pytest.mark.parametrize(("value", "machine"), [("2016-04~", "2016-04"), ("201X", ""), (None, "")])
def test_a_date_for_machines_has_no_mark(value, machine):
    assert machine_day(value) == machine
