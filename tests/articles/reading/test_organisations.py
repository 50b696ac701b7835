"""Unions, trusts, departments and campaigns as printed."""

import pytest

from articles.reading import read


def organisations(text):
    return [(o.kind, o.text, o.value["name"]) for o in read(text).organisations]


@pytest.mark.parametrize(
    ("passage", "kind", "printed", "name"),
    [
        ("The BMA said no.", "union", "BMA", "British Medical Association"),
        (
            "The British Medical Association (BMA) said no.",
            "union",
            "British Medical Association (BMA)",
            "British Medical Association",
        ),
        ("Unite said no.", "union", "Unite", "Unite"),
        ("The Department of Health said no.", "department", "Department of Health", "Department of Health"),
        ("Ministers in the Government said no.", "government", "the Government", "the Government"),
        (
            "A spokesman for Ashby and Burton University Hospitals NHS Trust said no.",
            "trust",
            "Ashby and Burton University Hospitals NHS Trust",
            "Ashby and Burton University Hospitals NHS Trust",
        ),
        (
            "Dr Fern of University Hospitals of Ashby NHS Foundation Trust said no.",
            "trust",
            "University Hospitals of Ashby NHS Foundation Trust",
            "University Hospitals of Ashby NHS Foundation Trust",
        ),
        (
            "Ashby, Burton and Coalville Hospitals NHS Trust said no.",
            "trust",
            "Ashby, Burton and Coalville Hospitals NHS Trust",
            "Ashby, Burton and Coalville Hospitals NHS Trust",
        ),
        (
            "Ashby University Health Board said no.",
            "health_board",
            "Ashby University Health Board",
            "Ashby University Health Board",
        ),
        ("NHS Lothian said no.", "health_board", "NHS Lothian", "NHS Lothian"),
        (
            "A spokeswoman for Keep Our Ashby Infirmary said no.",
            "campaign",
            "Keep Our Ashby Infirmary",
            "Keep Our Ashby Infirmary",
        ),
    ],
)
def test_a_body_has_a_kind_and_a_name(passage, kind, printed, name):
    assert organisations(passage) == [(kind, printed, name)]


def test_an_abbreviation_in_brackets_is_its_name_from_then_on():
    text = "Ashby Hospitals NHS Trust (AHT) met.\n\nThe AHT said no."
    assert organisations(text) == [
        ("trust", "Ashby Hospitals NHS Trust (AHT)", "Ashby Hospitals NHS Trust"),
        ("trust", "AHT", "Ashby Hospitals NHS Trust"),
    ]


def test_first_letters_stand_for_a_campaign_named_before():
    text = "A spokeswoman for Keep Our Ashby Infirmary said: “KOAI backs the porters.”"
    assert organisations(text)[1] == ("campaign", "KOAI", "Keep Our Ashby Infirmary")


@pytest.mark.parametrize("passage", ["The trust said no.", "Trust is all.", "Governments come and go."])
def test_common_words_name_no_body(passage):
    assert organisations(passage) == []
