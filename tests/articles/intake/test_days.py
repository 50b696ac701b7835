"""Days as pages and mails write them, told by the calendar in London."""

import pytest

from articles.intake.sources.days import day_of


@pytest.mark.parametrize(
    "written",
    [
        "2016-04-26",
        "20160426",
        "2016-04-26T06:00:00+01:00",
        "2016-04-26T06:00:00.000+0100",
        "2016-04-26 06:00",
        "2016-04-26T06:00 BST",
        "20160426T050000Z",
        "Tue, 26 Apr 2016 06:00:00 +0100",
        "Tue Apr 26 06:00:00 BST 2016",
        "1461650400",
        "1461650400000",
        "26 April 2016",
        "Tuesday 26th April, 2016",
        "April 26, 2016 11:07 am",
        "Published: 26 Apr 2016, 06:00",
        "26/04/2016",
        "04/26/2016",
    ],
)
def test_one_day_in_many_hands(written):
    assert day_of(written).edtf == "2016-04-26"


def test_midnight_in_summer_comes_an_hour_earlier_in_universal_time():
    assert day_of("2016-04-25T22:59:59Z").edtf == "2016-04-25"
    assert day_of("2016-04-25T23:00:00Z").edtf == "2016-04-26"
    assert day_of("2016-01-12T23:00:00Z").edtf == "2016-01-12"


def test_figures_are_read_as_they_are_written_here_and_it_is_said():
    assert day_of("03/04/2016").edtf == "2016-04-03"
    assert day_of("03/04/2016").basis("<time>") == "<time> (03/04/2016 read as day, month, year)"


def test_a_month_is_no_more_than_that():
    assert day_of("2016-04").edtf == "2016-04"
    assert day_of("April 2016").edtf == "2016-04"


@pytest.mark.parametrize(
    "written",
    [
        "",
        "yesterday",
        "2 hours ago",
        "31/04/2016",
        "2016-13-01",
        "0001-01-01",
        "1970-01-01",
        "1",
        "9" * 13,
        "9" * 400,
        "9999-12-31T23:59:59-12:00",
        "0000-00-00",
        "May",
        "Monday",
    ],
)
def test_what_cannot_be_read_without_guessing_is_not_read(written):
    assert day_of(written) is None
