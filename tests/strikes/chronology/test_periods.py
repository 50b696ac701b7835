import datetime

import pytest

from strikes.choices import TimePrecision
from strikes.chronology.periods import Moment, period
from strikes.spans import LONDON, hours_text


def days(start, end, said=""):
    """(date, hours) of each strike day."""
    found = period(Moment.read(start), Moment.read(end), said=said)
    return [(f"{day.lower.astimezone(LONDON):%Y-%m-%d}", hours_text(day)) for day in found.days]


def test_one_day_keeps_its_hours():
    assert days("2016-04-26T08:00", "2016-04-26T17:00") == [("2016-04-26", "8am–5pm")]


def test_a_strike_around_the_clock_is_cut_every_day():
    assert days("2016-03-09T08:00", "2016-03-11T08:00") == [
        ("2016-03-09", "8am–8am next day"),
        ("2016-03-10", "8am–8am next day"),
    ]


def test_what_is_left_at_the_end_is_a_shorter_day():
    assert days("2024-02-27T07:00", "2024-02-28T23:59") == [
        ("2024-02-27", "7am–7am next day"),
        ("2024-02-28", "7am–11.59pm"),
    ]


def test_hours_said_of_each_day_are_those_of_each_day():
    assert days("2016-09-12T08:00", "2016-09-14T17:00", "full withdrawal 08:00-17:00") == [
        ("2016-09-12", "8am–5pm"),
        ("2016-09-13", "8am–5pm"),
        ("2016-09-14", "8am–5pm"),
    ]


@pytest.mark.parametrize(
    ("said", "dates"),
    [
        ("1, 8 and 16 Dec 2015 called off", [1, 8, 16]),
        ("planned; 2,3,4,7 Dec", [2, 3, 4, 7]),
        ("on 5 & 6 December", [5, 6]),
    ],
)
def test_days_that_the_words_list_are_those_that_are_meant(said, dates):
    assert [int(day[-2:]) for day, _ in days("2015-12-01", "2015-12-16", said)] == dates


@pytest.mark.parametrize(
    "said",
    [
        "announced as two days from 2 Dec",
        "the list of 17 Apr has none of 1-3 Dec",
        "1, 8 and 16 Nov",
        "19 and 20 Dec",
        "the 12th walkout since March",
    ],
)
def test_other_numbers_and_months_list_nothing(said):
    assert len(days("2015-12-01", "2015-12-16", said)) == 16


def test_days_without_hours_are_whole_days():
    found = period(Moment.read("2022-12-15"), Moment.read("2022-12-16"))
    assert found.precision == TimePrecision.DAY
    assert found.dates == [datetime.date(2022, 12, 15), datetime.date(2022, 12, 16)]


def test_no_day_has_more_than_24_hours_when_the_clocks_go_back():
    found = period(Moment.read("2023-10-28T07:00"), Moment.read("2023-10-31T07:00"))
    lengths = [day.upper - day.lower for day in found.days]
    assert max(lengths) <= datetime.timedelta(hours=24)
    assert sum(lengths, datetime.timedelta()) == datetime.timedelta(hours=73)


def test_days_meet_without_a_gap_when_the_clocks_go_forward():
    found = period(Moment.read("2023-03-25T07:00"), Moment.read("2023-03-27T07:00"))
    assert found.days[0].upper == found.days[1].lower
    assert [day.upper - day.lower for day in found.days] == [
        datetime.timedelta(hours=23),
        datetime.timedelta(hours=24),
    ]


def test_a_cut_at_an_hour_that_the_clocks_skip_is_made_at_the_next():
    found = period(Moment.read("2023-03-25T01:30"), Moment.read("2023-03-26T09:00"))
    assert found.days[0].upper == found.days[1].lower
    assert found.days[1].upper.astimezone(LONDON).hour == 9


@pytest.mark.parametrize(
    ("start", "end", "why"),
    [
        ("2016-04-26T08:00", "2016-04-26T07:00", "ends before"),
        ("2016-04-26", "2016-04-25", "ends before"),
        ("2016-04-26T08:00", "2016-04-27", "for both"),
        ("2016-04-26", "2017-04-26", "longer than 60 days"),
    ],
)
def test_a_period_that_cannot_be_is_refused(start, end, why):
    with pytest.raises(ValueError, match=why):
        period(Moment.read(start), Moment.read(end))


@pytest.mark.parametrize(
    "text", ["26/04/2016", "2016-04-31", "0016-04-26", "2016-04-26T25:00", "2016-03-27T01:30", ""]
)
def test_a_moment_that_is_none_is_refused(text):
    with pytest.raises(ValueError, match=r"\w"):
        Moment.read(text)
