"""Figures: what is counted, on what basis, whose number it is, as of when."""

import pytest

from articles.reading import read


def only(text):
    (found,) = read(text, published="2016-04-27").figures
    return found


@pytest.mark.parametrize(
    ("passage", "unit", "low", "high", "counted", "basis"),
    [
        ("78 per cent of junior doctors were absent.", "per_cent", 78, 78, "junior doctors", "absent"),
        ("21,608 nurses had not reported for duty.", "people", 21608, 21608, "nurses", "absent"),
        ("1,200 nurses reported for duty.", "people", 1200, 1200, "nurses", "reported_for_duty"),
        ("More than 300 nurses were on strike.", "people", 301, None, "nurses", "on_strike"),
        ("Nearly 37,000 nurses took part.", "people", None, 37000, "nurses", "took_part"),
        (
            "12,711 planned operations were postponed.",
            "operations",
            12711,
            12711,
            "planned operations",
            "postponed",
        ),
        ("Some 90 appointments were cancelled.", "appointments", 90, 90, "appointments", "postponed"),
        ("98% voted for a strike.", "per_cent", 98, 98, None, "voted_for"),
        ("There was a turnout of 76%.", "per_cent", 76, 76, None, "turnout"),
    ],
)
def test_a_figure_names_its_unit_and_basis(passage, unit, low, high, counted, basis):
    found = only(passage)
    value = found.value
    assert (found.kind, value["low"], value["high"]) == (unit, low, high)
    assert (value["counted"], value["basis"]) == (counted, basis)
    assert value["basis_as_printed"] in passage


@pytest.mark.parametrize(
    ("passage", "issuer"),
    [
        ("NHS England said 12,711 operations were postponed.", "NHS England"),
        ("According to the BMA, 12,711 operations were postponed.", "British Medical Association"),
        ("Figures from NHS England show that 12,711 operations were postponed.", "NHS England"),
        ("Nora Quill said: “We saw 12,711 operations postponed.”", "Nora Quill"),
        ("12,711 operations were postponed.", None),
    ],
)
def test_whose_number_it_is(passage, issuer):
    assert only(passage).value["issuer"] == issuer


def test_a_figure_is_as_of_the_day_beside_it():
    assert only("78 per cent of nurses were absent on Tuesday.").value["as_of"] == "2016-04-26"


def test_two_figures_on_two_bases_are_two():
    text = "78 per cent of nurses were absent, while 80 per cent of nurses took part."
    found = read(text).figures
    assert [f.value["basis"] for f in found] == ["absent", "took_part"]


@pytest.mark.parametrize(
    "passage",
    [
        "Nora Quill, 51, walked out for 24 hours.",
        "It was the first strike in 41 years.",
        "Two nurses waved.",
        "About 40 nurses picketed Ashby Hospital.",
        "Hours from 7am to 7pm are paid.",
        "Porters met on 26 April 2016.",
    ],
)
def test_ages_lengths_days_and_the_size_of_a_picket_are_no_figures(passage):
    assert read(passage).figures == ()
