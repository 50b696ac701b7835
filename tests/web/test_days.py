from datetime import date

import pytest

from web import days


def test_a_month_begins_on_monday_and_leaves_other_months_out():
    april = days.month(2016, 4, {})
    assert [day and day.on.day for day in april.weeks[0]] == [None, None, None, None, 1, 2, 3]
    assert sum(day is not None for week in april.weeks for day in week) == 30


def test_the_months_of_a_span_include_both_ends():
    strip = days.months(date(2015, 12, 31), date(2016, 2, 1), {})
    assert [month.address for month in strip] == ["/2015/12/", "/2016/01/", "/2016/02/"]


@pytest.mark.parametrize("number", [1, 9999])
def test_the_first_and_last_years_of_the_calendar_can_be_drawn(number):
    year = days.year(number, {})
    assert len(year.days) == 365
    assert len(year.months) == 12


def test_a_year_is_drawn_a_column_per_week_from_monday_down():
    # 1 January 2016 was a Friday: fifth from the top of the first column.
    layers = dict(days.year(2016, {date(2016, 1, 1): {"strike_days": 1}}).layers)
    assert layers["strike"].startswith("M0 48")


def test_a_strike_day_outweighs_its_coverage_in_the_picture():
    layers = dict(days.year(2016, {date(2016, 4, 26): {"strike_days": 1, "articles": 20}}).layers)
    assert set(layers) == {"strike", "coverage-0"}


def test_counts_name_their_units():
    counts = {"strike_days": 1, "articles": 1200, "pickets": 0}
    assert days.counted(counts) == "1 strike day, 1,200 articles"


def test_a_strike_across_midnight_is_said_on_its_second_date_and_not_counted_again():
    second = days.Day(date(2016, 2, 11), {"continued": 1})
    assert second.struck
    assert second.counted == "a strike goes on from the day before"
    assert days.total([second])["strike_days"] == 0


def test_a_strike_day_called_off_is_said_but_is_no_strike_day():
    day = days.Day(date(2015, 12, 1), {"called_off": 1})
    assert day.counted == "1 strike day called off"
    assert not day.struck


@pytest.mark.parametrize(
    ("articles", "level"), [(0, 0), (1, 1), (2, 2), (4, 2), (5, 3), (11, 3), (12, 4), (900, 4)]
)
def test_shades_follow_the_numbers_in_the_key(articles, level):
    assert days.coverage_level(articles) == level


@pytest.mark.parametrize(
    ("dates", "text"),
    [
        (["2016-04-26"], "26 April 2016"),
        (["2016-02-10", "2016-02-11"], "10 to 11 February 2016"),
        (["2016-02-29", "2016-03-01"], "29 February to 1 March 2016"),
        (["2015-12-31", "2016-01-01"], "31 December 2015 to 1 January 2016"),
    ],
)
def test_the_dates_a_period_touches_are_said_once(dates, text):
    assert days.span_text(dates) == text
