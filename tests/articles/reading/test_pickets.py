"""Pickets and other gatherings: where, at which door, when, how many, who."""

import pytest

from articles.reading import read

TUESDAY = "2016-04-26"


def only(text):
    (found,) = read(text, published=TUESDAY).pickets
    return found


def test_a_picket_line_has_a_hospital_an_entrance_a_street_an_hour_and_a_size():
    text = (
        "Ashby Royal Infirmary was quiet.\n\n"
        "By dawn more than a dozen pickets had gathered at the main entrance to the Infirmary in Mill Lane, "
        "and by shortly after 8am today they sang."
    )
    found = only(text)
    value = found.value
    assert found.kind == "picket_line"
    assert value["hospitals"] == ["Ashby Royal Infirmary"]
    assert (value["entrance"], value["address"]) == ("the main entrance", "Mill Lane")
    assert (value["start"], value["precision"]) == ("2016-04-26T08:00+01:00", "about")
    assert (value["size_as_printed"], value["size_low"], value["size_high"]) == (
        "more than a dozen",
        13,
        None,
    )
    assert value["observation"] == "observed"


def test_one_sentence_may_tell_of_pickets_at_two_hospitals_until_an_hour_that_lies_ahead():
    text = "Porters have picketed Ashby and St Bede Hospitals since 8am today and will stay there until 8am tomorrow."
    value = only(text).value
    assert value["hospitals"] == ["Ashby Hospital", "St Bede Hospital"]
    assert (value["start"], value["end"]) == ("2016-04-26T08:00+01:00", "2016-04-27T08:00+01:00")
    assert (value["observation"], value["end_is_announced"]) == ("observed", True)


@pytest.mark.parametrize(
    ("printed", "low", "high"),
    [
        ("About 40", 40, 40),
        ("Up to 100", None, 100),
        ("At least 60", 60, None),
        ("More than 200", 201, None),
        ("Fewer than 30", None, 29),
        ("Between 30 and 40", 30, 40),
        ("30 to 40", 30, 40),
        ("Dozens of", 24, None),
        ("Hundreds of", 200, None),
        ("Two dozen", 24, 24),
        ("Half a dozen", 6, 6),
        ("1,500", 1500, 1500),
    ],
)
def test_how_many_came_is_kept_as_printed_and_as_bounds(printed, low, high):
    value = only(f"{printed} nurses picketed Ashby Hospital.").value
    assert value["size_as_printed"] == printed.removesuffix(" of")
    assert (value["size_low"], value["size_high"]) == (low, high)


@pytest.mark.parametrize(
    ("passage", "kind", "place", "observation"),
    [
        ("Crowds rallied in Trafalgar Square.", "rally", "Trafalgar Square", "observed"),
        ("Nurses will march from Ashby town hall at noon.", "march", "Ashby town hall", "announced"),
        ("Nurses held a vigil outside Downing Street.", "vigil", "Downing Street", "observed"),
        ("Nurses demonstrated outside Parliament.", "demonstration", "Parliament", "observed"),
        ("Nurses gathered outside the town hall.", "gathering", "the town hall", "observed"),
        ("Nurses plan to picket outside Ashby station.", "picket_line", "Ashby station", "announced"),
    ],
)
def test_a_gathering_has_a_kind_and_a_place(passage, kind, place, observation):
    found = only(passage)
    assert (found.kind, found.value["place"], found.value["observation"]) == (kind, place, observation)


def test_a_caption_shows_a_campaign_outside_a_station():
    story = "Porters walked out at noon, the union said."
    line = "Members of Ashby's Keep Our NHS Public campaign outside Ashby station today"
    found = only(f"{story}\n\nAshby Gazette:\n\n{line}\n\n{story}")
    assert (found.kind, found.value["place"], found.value["hospitals"]) == ("gathering", "Ashby station", [])
    assert found.value["organisations"] == ["Keep Our NHS Public"]
    assert (found.value["date"], found.value["in"]) == (TUESDAY, "caption")


def test_the_number_of_another_thing_is_no_size():
    found = only("Nurses trained for 18 months to stand with pickets at Ashby Hospital.")
    assert found.value["size_as_printed"] is None


def test_who_stood_there_is_as_printed():
    found = only("Striking nurses and retired midwives joined the picket line at Ashby Hospital.")
    assert found.value["who"] == ["Striking nurses", "retired midwives"]


def test_the_same_pickets_told_twice_point_to_the_first():
    text = "Nurses picketed Ashby Hospital today.\n\nIt rained.\n\nPickets outside Ashby Hospital today sang."
    first, second = read(text, published=TUESDAY).pickets
    assert (first.value["same_as"], second.value["same_as"]) == (None, 0)


@pytest.mark.parametrize(
    "passage",
    [
        "Nobody crossed the picket line.",
        "Nora Quill said: “I stood on a picket line at Ashby Hospital in 1982.”",
        "Banners carried by the pickets fluttered.",
        "The strike enters March at Ashby Hospital.",
    ],
)
def test_no_gathering_is_told(passage):
    assert read(passage, published=TUESDAY).pickets == ()


@pytest.mark.parametrize(
    ("passage", "entrance", "address"),
    [
        ("Nurses stood at the Mill Street entrance of Ashby Hospital.", "the Mill Street entrance", None),
        ("Nurses picketed the gates in Mill Lane at Ashby Hospital.", "the gates", "Mill Lane"),
        ("Nurses stood at the front entrance of Ashby Hospital.", "the front entrance", None),
    ],
)
def test_an_entrance_may_have_a_street(passage, entrance, address):
    value = only(passage).value
    assert (value["entrance"], value["address"]) == (entrance, address)


@pytest.mark.parametrize(
    ("passage", "size"),
    [
        ("There were around 200 on the picket line at Ashby Hospital.", 200),
        ("A 40-strong picket line stood outside Ashby Hospital.", 40),
        ("Twelve thousand nurses marched through Ashby.", 12_000),
        ("Thirty-two nurses picketed Ashby Hospital.", 32),
    ],
)
def test_how_many_is_printed_in_many_ways(passage, size):
    assert only(passage).value["size_low"] == size


def test_a_march_through_a_town_is_at_that_town():
    assert only("Twelve thousand nurses marched through Ashby today.").value["place"] == "Ashby"


def test_pickets_on_two_days_are_two_events():
    found = read("Nurses picketed Ashby Hospital on Monday and Tuesday.", published=TUESDAY).pickets
    assert [each.value["date"] for each in found] == ["2016-04-25", TUESDAY]
    assert [each.value["same_as"] for each in found] == [None, None]


def test_the_day_of_talks_is_not_that_of_the_picket():
    value = only("After Monday's talks failed, nurses picketed Ashby Hospital today.").value
    assert value["date"] == TUESDAY


@pytest.mark.parametrize(
    ("passage", "observation"),
    [
        ("A rally is planned in Mill Square on Saturday.", "announced"),
        ("Pickets are expected outside Ashby Hospital on Saturday.", "announced"),
        ("About 25 nurses are outside the front doors of Ashby Hospital.", "observed"),
    ],
)
def test_what_is_planned_is_announced_and_what_is_seen_is_not(passage, observation):
    assert only(passage).value["observation"] == observation
