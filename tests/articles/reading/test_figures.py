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


def figures(text):
    return [(f.text, f.value) for f in read(text, published="2016-04-26").figures]


def test_of_a_part_and_a_whole_the_part_is_the_figure():
    ((_, value),) = figures("Just 14 of the trust's 61 porters took part.")
    assert (value["low"], value["counted"], value["basis"]) == (14, "porters", "took_part")


def test_two_numbers_may_share_their_basis():
    found = figures("The trust said 1,100 appointments and 180 operations had been postponed.")
    assert [(value["low"], value["basis"]) for _, value in found] == [(1100, "postponed"), (180, "postponed")]


def test_what_is_expected_has_not_happened():
    ((_, value),) = figures("More than 150 doctors were expected to take part.")
    assert (value["basis"], value["basis_as_printed"]) == ("other", "expected to take part")


def test_the_day_beside_a_ballot_is_that_of_the_strike():
    ((_, value),) = figures("Porters will walk out on Friday after 94 per cent voted for action.")
    assert (value["basis"], value["as_of"]) == ("voted_for", None)


def test_the_trust_that_says_it_is_the_only_one_of_the_text():
    text = "Ashby Hospitals NHS Trust was sorry.\n\nThe trust, which runs two hospitals, said 180 operations were postponed."
    assert [value["issuer"] for _, value in figures(text)] == ["Ashby Hospitals NHS Trust"]


def test_hospitals_in_a_name_are_not_counted():
    assert figures("About 150 University Hospitals Ashby porters sang.") == []


def test_letters_that_grow_when_they_are_small_move_no_offset():
    text = "İ İ İ After the İftar walk-out the trust said 1,400 operations were postponed at Ashby Hospital."
    (figure,) = read(text).figures
    assert figure.value["number"] == "1,400"
    assert text[figure.start : figure.end] == figure.text == "1,400 operations were postponed"


def test_a_number_may_open_a_story_in_capitals():
    text = "TWO HUNDRED porters went on strike at Ashby Hospital on Monday, the union said."
    (figure,) = read(text, published="2016-04-26").figures
    assert (figure.value["number"], figure.value["low"]) == ("TWO HUNDRED", 200)
