"""Days as British papers print them, told from the day of publication."""

from datetime import date

import pytest

from articles.reading import read

TUESDAY = date(2016, 4, 26)


def dates(text, published=TUESDAY):
    return [(d.text, d.value["date"]) for d in read(text, published=published).dates if d.kind == "date"]


@pytest.mark.parametrize(
    ("passage", "printed", "edtf"),
    [
        ("Porters met today.", "today", "2016-04-26"),
        ("Porters met this morning.", "this morning", "2016-04-26"),
        ("Porters met yesterday.", "yesterday", "2016-04-25"),
        ("Porters met last night.", "last night", "2016-04-25"),
        ("Porters will meet tomorrow morning.", "tomorrow morning", "2016-04-27"),
        ("Porters met on Monday.", "Monday", "2016-04-25"),
        ("Porters met last Tuesday.", "last Tuesday", "2016-04-19"),
        ("Porters will meet on Wednesday.", "Wednesday", "2016-04-27"),
        ("A meeting will be held on Wednesday.", "Wednesday", "2016-04-27"),
        ("Porters will meet next Tuesday.", "next Tuesday", "2016-05-03"),
        ("Pickets will be posted on Thursday.", "Thursday", "2016-04-28"),
        ("Porters met on January 12.", "January 12", "2016-01-12"),
        ("Porters met on 12 January 2016.", "12 January 2016", "2016-01-12"),
        ("Porters met on the 12th of January.", "the 12th of January", "2016-01-12"),
        ("Porters met on Tuesday, April 19.", "Tuesday, April 19", "2016-04-19"),
        ("Porters met on 31 December.", "31 December", "2015-12-31"),
        ("Porters met on 19/04/2016.", "19/04/2016", "2016-04-19"),
        ("Porters met last month.", "last month", "2016-03"),
        ("Porters met last year.", "last year", "2015"),
        ("Porters met this week.", "this week", "2016-04-25/2016-05-01"),
        ("Porters met in March.", "March", "2016-03"),
        ("Porters met in March 2014.", "March 2014", "2014-03"),
        ("Porters met in 2012.", "2012", "2012"),
        ("Porters met two weeks ago.", "two weeks ago", "2016-04-12~"),
        ("Porters met\u00a0on\u00a0April\u00a019.", "April\u00a019", "2016-04-19"),
    ],
)
def test_a_day_is_told_from_publication(passage, printed, edtf):
    assert dates(passage) == [(printed, edtf)]


def test_the_year_of_a_day_is_the_nearest_to_publication():
    assert dates("Porters met on December 30.", date(2016, 1, 4)) == [("December 30", "2015-12-30")]
    assert dates("Porters will meet on January 6.", date(2015, 12, 30)) == [("January 6", "2016-01-06")]


def test_two_days_may_share_their_month():
    text = "Porters met on 26 and 27 April 2016."
    first, second = read(text).dates
    assert [first.value["date"], second.value["date"]] == ["2016-04-26", "2016-04-27"]
    assert [text[slice(*span)] for span in first.words] == ["26", "April", "2016"]


def test_days_from_one_to_another_are_an_interval():
    assert dates("Porters were out from 5 to 7 April.") == [("5 to 7 April", "2016-04-05/2016-04-07")]


def test_a_weekday_that_nothing_places_keeps_its_other_reading():
    (found,) = read("No talks Monday.", published=TUESDAY).dates
    assert (found.value["date"], found.value["or_date"]) == ("2016-04-25", "2016-05-02")
    assert found.confidence <= 0.5


def test_the_words_of_another_clause_place_no_weekday():
    text = "Crews will vote soon, and on the radio on Sunday, Nora Quill said no."
    assert dates(text) == [("Sunday", "2016-04-24")]


def test_days_of_work_are_those_of_any_week():
    assert dates("Hours from 7am to 7pm Monday to Friday are paid.") == [("Monday", None), ("Friday", None)]
    assert dates("The row is about Saturday working.") == [("Saturday", None)]


def test_a_weekday_that_does_not_fit_its_date_is_said_not_to_fit():
    (found,) = read("Porters met on Monday, April 26 2016.").dates
    assert "was a Tuesday" in found.reason
    assert found.confidence < 0.5


def test_a_day_that_does_not_exist_is_not_told():
    (found,) = read("Porters met on April 31.", published=TUESDAY).dates
    assert (found.value["date"], found.rule) == (None, "no_such_day")


def test_without_a_day_of_publication_relative_days_stay_open_and_say_so():
    (found,) = read("Porters met today.").dates
    assert found.value["date"] is None
    assert "not known" in found.reason
    assert dates("Porters met on 12 January 2016.", None) == [("12 January 2016", "2016-01-12")]


@pytest.mark.parametrize(
    ("published", "edtf"),
    [
        ("2016-04-26", "2016-04-26"),
        ("2016-04-26~", "2016-04-26~"),
        ("2016-04", "2016-04"),
        ("2016", "2016"),
        ("soon", None),
    ],
)
def test_publication_may_be_known_in_part(published, edtf):
    assert dates("Porters met today.", published) == [("today", edtf)]


def test_the_reason_is_a_sentence_that_shows_the_reckoning():
    (found,) = read("Porters will meet again on Wednesday.", published=TUESDAY).dates
    assert (
        found.reason == "The next Wednesday after Tuesday 26 April 2016, for the words around it look ahead."
    )


@pytest.mark.parametrize(
    "passage",
    [
        "The May sun shone.",
        "Nora Quill may march.",
        "He saw 2000 people.",
        "Room 2012 was shut.",
        "It was Mayday.",
    ],
)
def test_no_day_is_printed(passage):
    assert dates(passage) == []


@pytest.mark.parametrize(
    ("passage", "kind", "value"),
    [
        ("Porters met shortly after 8am today.", "time", ("08:00", None, "shortly after")),
        ("Porters met at 8.30am today.", "time", ("08:30", None, None)),
        ("Porters met at noon.", "time", ("12:00", None, None)),
        ("Porters met from 8am to 5pm.", "hours", ("08:00", "17:00", None)),
        ("Porters met between 10pm and 7am.", "hours", ("22:00", "07:00", None)),
        ("Porters met 2 to 5pm.", "hours", ("14:00", "17:00", None)),
        ("Porters met from 8.30 to 9.15am.", "hours", ("08:30", "09:15", None)),
        ("Porters met from 8.30am–12.30pm.", "hours", ("08:30", "12:30", None)),
        ("Porters met from 08:00 BST to 17:00.", "hours", ("08:00", "17:00", None)),
        ("Porters met from 08:00 until midnight.", "hours", ("08:00", "00:00", None)),
    ],
)
def test_hours_are_told_by_the_clock(passage, kind, value):
    (found,) = [d for d in read(passage, published=TUESDAY).dates if d.kind in {"time", "hours"}]
    assert found.kind == kind
    assert (found.value["from"], found.value["to"], found.value["about"]) == value


@pytest.mark.parametrize(
    "passage", ["Pay rose by 3.54 points.", "The vote was 24:11.", "It cost £8.30.", "0am"]
)
def test_a_number_is_no_hour(passage):
    assert read(passage, published=TUESDAY).dates == ()


def test_a_length_of_time_is_told_in_hours():
    found = read("A 48-hour stoppage and a two-day march.").dates
    assert [(d.kind, d.text, d.value["hours"]) for d in found] == [
        ("duration", "48-hour", 48),
        ("duration", "two-day", 48),
    ]


SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@pytest.mark.parametrize("month", SHORT_MONTHS)
def test_every_month_may_be_cut_short(month):
    (found,) = read(f"It rained on 3 {month} 2016.").dates
    assert found.value["date"] == f"2016-{SHORT_MONTHS.index(month) + 1:02}-03"
