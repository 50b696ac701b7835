"""The archive's strike days beside those that a text tells of: by date, hours, staff and union."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from articles.reading import Known, KnownStrikeDay, Names, read

LONDON = ZoneInfo("Europe/London")
TUESDAY = "2016-04-26"


def strike_day(key, day, opens=8, closes=17, **more):
    start = datetime(2016, *day, opens, tzinfo=LONDON)
    end = datetime(2016, *day, closes, tzinfo=LONDON)
    end += timedelta(days=closes <= opens)
    known = {
        "strike": "s1",
        "strike_name": "Porters' strike",
        "staff_group": "hospital porters",
        "unions": ("pu",),
    }
    return KnownStrikeDay(key=key, on=date(2016, *day), start=start, end=end, **(known | more))


UNIONS = (
    Known(key="pu", name="Porters United", kind="union"),
    Known(key="mu", name="Midwives' Union", kind="union"),
)
PLACES = (
    Known(key="ai", name="Ashby Infirmary", town="Ashby"),
    Known(key="bi", name="Burton Infirmary", town="Burton"),
)
DAYS = (strike_day("tue", (4, 26)), strike_day("wed", (4, 27)), strike_day("jan", (1, 12), 8, 8))


def days(text, *known, published=TUESDAY):
    names = Names(strike_days=known or DAYS, organisations=UNIONS, places=PLACES)
    found = read(text, published=published, names=names).strikes
    return [each.value for each in found if each.kind == "strike_day"]


def only(text, *known, published=TUESDAY):
    (value,) = days(text, *known, published=published)
    return value


def keys(value):
    return [each["key"] for each in value["candidates"]]


def test_the_same_day_and_hours_are_a_match():
    today, wednesday = days("Porters are on strike from 8am to 5pm today and again on Wednesday.")
    assert (today["match"], wednesday["match"]) == ("tue", "wed")
    assert today["candidates"][0]["how"] == "hours"
    assert today["candidates"][0]["reason"] == "The same day and hours, 08:00–17:00, of hospital porters."
    assert not today["is_new"]


@pytest.mark.parametrize(
    "passage",
    [
        "Porters walked out today.",
        "The porters' strike on January 12 was the first.",
        "Porters strike tomorrow.",
    ],
)
def test_a_day_without_hours_matches_the_only_strike_day_of_that_date(passage):
    value = only(passage)
    assert (value["match"], value["candidates"][0]["how"]) == (keys(value)[0], "day")


def test_hours_that_differ_are_shown_and_decide_nothing():
    value = only("Porters are on strike from 9am to 3pm today.")
    assert (value["match"], keys(value), value["is_new"]) == (None, ["tue"], False)
    assert "but known from 08:00–17:00" in value["candidates"][0]["reason"]


def test_a_night_shift_that_began_the_day_before_is_a_weak_candidate():
    value = only("Porters were on strike on January 13.")
    assert (value["match"], keys(value)) == (None, ["jan"])
    assert value["candidates"][0]["how"] == "touches"


def test_a_strike_of_other_staff_on_that_day_is_not_it():
    value = only("Midwives walked out today.")
    assert (value["match"], value["is_new"]) == (None, False)
    assert "but of hospital porters" in value["candidates"][0]["reason"]


def test_two_strikes_of_one_day_are_told_apart_by_their_staff():
    midwives = strike_day(
        "mid", (4, 26), strike="s2", strike_name="Midwives' strike", staff_group="midwives", unions=("mu",)
    )
    assert only("Midwives walked out today.", *DAYS, midwives)["match"] == "mid"
    assert only("Porters walked out today.", *DAYS, midwives)["match"] == "tue"


def test_two_strikes_of_one_day_are_undecided_where_the_text_does_not_say_whose():
    midwives = strike_day(
        "mid", (4, 26), strike="s2", strike_name="Midwives' strike", staff_group="midwives", unions=("mu",)
    )
    value = only("A strike began today.", *DAYS, midwives)
    assert (value["match"], sorted(keys(value))) == (None, ["mid", "tue"])


def test_the_union_tells_them_apart_as_well():
    midwives = strike_day(
        "mid", (4, 26), strike="s2", strike_name="Midwives' strike", staff_group="midwives", unions=("mu",)
    )
    assert only("Members of the Midwives' Union walked out today.", *DAYS, midwives)["match"] == "mid"


def test_a_strike_at_one_site_is_not_that_at_another():
    here = strike_day("here", (4, 26), strike="s3", scope="site", hospitals=("ai",), staff_group="porters")
    there = strike_day("there", (4, 26), strike="s4", scope="site", hospitals=("bi",), staff_group="porters")
    value = only("Porters at Ashby Infirmary walked out today.", here, there)
    assert (value["match"], value["scope"], value["at"][0]["match"]) == ("here", None, "ai")
    assert "but elsewhere" in value["candidates"][1]["reason"]


def test_what_the_archive_lacks_is_new_with_all_that_a_form_needs():
    value = only("The Midwives' Union said midwives in England will strike from 8pm to 8am on May 3.")
    assert value["is_new"]
    assert (value["start"], value["end"]) == ("2016-05-03T20:00+01:00", "2016-05-04T08:00+01:00")
    assert (value["date"], value["hours"], value["precision"]) == ("2016-05-03", 12, "exact")
    assert (value["status"], value["kind"], value["scope"]) == ("announced", "strike", "national")
    assert value["staff_group"] == "midwives"
    assert [union["match"] for union in value["unions"]] == ["mu"]


def test_a_new_day_may_belong_to_a_strike_whose_other_days_are_known():
    value = only("Porters will strike again on May 3.")
    assert value["is_new"]
    assert [each["key"] for each in value["strikes"]] == ["s1"]
    assert value["strikes"][0]["reason"] == "A strike day of it is 6 days away, of hospital porters."


def test_a_new_day_of_other_staff_belongs_to_no_strike_of_the_porters():
    assert only("Midwives will strike on May 3.")["strikes"] == []


def test_without_the_day_of_publication_today_is_nothing():
    value = only("Porters walked out on April 26, 2016.", published=None)
    assert value["match"] == "tue"
    assert days("Porters walked out today.", published=None) == []


@pytest.mark.parametrize("passage", ["Staff began a work to rule today.", "An overtime ban began today."])
def test_action_short_of_a_strike_has_its_kind(passage):
    assert only(passage)["kind"] == "asos"
