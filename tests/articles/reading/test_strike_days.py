"""The days of strikes by the clock in London, and what papers say became of them."""

import pytest

from articles.reading import read


def strike_days(text, published="2016-04-26"):
    return [s for s in read(text, published=published).strikes if s.kind == "strike_day"]


def spans(text, published="2016-04-26"):
    return [(s.value["start"], s.value["end"]) for s in strike_days(text, published)]


def test_hours_are_those_of_each_day_beside_them():
    text = "Porters are on strike from 8am to 5pm today and again on Wednesday."
    assert spans(text) == [
        ("2016-04-26T08:00+01:00", "2016-04-26T17:00+01:00"),
        ("2016-04-27T08:00+01:00", "2016-04-27T17:00+01:00"),
    ]
    today, wednesday = strike_days(text)
    assert wednesday.value["status"] == "announced"
    assert [text[slice(*span)] for span in today.words] == ["are on strike", "from 8am to 5pm", "today"]


def test_eight_to_eight_ends_on_the_next_day():
    text = "The strike on Wednesday will run from 8am to 8am."
    assert spans(text, "2016-02-08") == [("2016-02-10T08:00+00:00", "2016-02-11T08:00+00:00")]


def test_from_a_time_of_one_day_to_a_time_of_another():
    text = "Porters went on strike at 8am this morning and will stay out until 8am tomorrow."
    assert spans(text, "2016-02-10") == [("2016-02-10T08:00+00:00", "2016-02-11T08:00+00:00")]


def test_a_strike_of_two_days_is_two_strike_days():
    text = "Porters will walk out from 8am on Wednesday, January 6 until 8am on Friday, January 8."
    assert spans(text, "2016-01-04") == [
        ("2016-01-06T08:00+00:00", "2016-01-07T08:00+00:00"),
        ("2016-01-07T08:00+00:00", "2016-01-08T08:00+00:00"),
    ]


def test_a_time_and_a_length_tell_the_end():
    text = "Midwives began a 12-hour strike at 7am today."
    (found,) = strike_days(text)
    assert (found.value["end"], found.value["hours"]) == ("2016-04-26T19:00+01:00", 12)
    assert found.rule == "time_and_length"


def test_a_48_hour_strike_from_a_time_is_two_strike_days():
    text = "A 48-hour strike will start at 8am on Wednesday."
    assert [s.value["date"] for s in strike_days(text)] == ["2016-04-27", "2016-04-28"]


def test_the_night_when_the_clocks_go_forward_is_an_hour_short():
    (found,) = strike_days("Porters will strike from 8pm to 8am on Saturday, March 26.", "2016-03-20")
    assert found.value["hours"] == 11


def test_a_day_without_hours_is_a_strike_day_whose_hours_are_not_known():
    (found,) = strike_days("Porters held their first strike on January 12.")
    assert (found.value["date"], found.value["start"], found.value["status"]) == (
        "2016-01-12",
        None,
        "went_ahead",
    )
    assert "hours are not printed" in found.reason


def test_a_length_without_a_day_says_that_the_day_is_not_printed():
    (found,) = strike_days("Porters will walk out for 24 hours.")
    assert (found.value["date"], found.value["hours"]) == (None, 24)
    assert found.confidence <= 0.5


@pytest.mark.parametrize(
    "passage",
    [
        "Nora Quill said on Monday that the strike was lawful.",
        "Nora Quill said on Monday the strike was lawful.",
        "It was a striking contrast with Monday.",
        "The strike ballot closed on Monday.",
        "Talks to avert a strike, which began on Monday, went on.",
        "Hours worked from 7pm to 7am on Monday cost more.",
        "Crews hoped to strike a deal on Monday.",
    ],
)
def test_the_day_of_another_matter_is_no_strike_day(passage):
    assert strike_days(passage) == []


@pytest.mark.parametrize(
    ("passage", "status", "strike"),
    [
        ("The union called off the 48-hour strike.", "called_off", "the 48-hour strike"),
        ("The union has called the strike off.", "called_off", "the strike"),
        ("Two walkouts were cancelled.", "called_off", "Two walkouts"),
        ("A planned strike was suspended.", "suspended", "A planned strike"),
        ("The union announced a new strike.", "announced", "a new strike"),
        ("Porters plan to strike.", "announced", "to strike"),
        ("Porters have begun the first all-out strike.", "went_ahead", "the first all-out strike"),
        ("Porters walked out.", "went_ahead", "walked out"),
        ("Industrial action is under way.", "went_ahead", "Industrial action"),
    ],
)
def test_what_became_of_a_strike(passage, status, strike):
    found = [s.value for s in read(passage).strikes if s.kind == "status"]
    assert [value["status"] for value in found] == [status]
    assert found[0]["strike"].lower().endswith(strike.lower().split()[-1])
    assert found[0]["strike"] in passage


def test_a_strike_called_off_gives_its_day_that_status():
    (found,) = strike_days("The union called off the strike planned for May 3.")
    assert (found.value["date"], found.value["status"]) == ("2016-05-03", "called_off")


@pytest.mark.parametrize(
    "passage", ["Managers urged the union to call off the strike.", "The union refused to cancel the strike."]
)
def test_what_somebody_asks_for_or_refuses_did_not_happen(passage):
    assert "called_off" not in [s.value.get("status") for s in read(passage).strikes]


@pytest.mark.parametrize(
    "passage",
    [
        "Last night the union called off the strike.",
        "The union called off the strike last night.",
        "The union called off the strike on Monday.",
        "The strike was suspended yesterday.",
        "The union yesterday announced a strike.",
        "Today the union cancelled the strike.",
    ],
)
def test_the_day_of_the_decision_is_no_strike_day(passage):
    assert strike_days(passage) == []


@pytest.mark.parametrize(
    ("passage", "day"),
    [
        ("The union called off today's strike.", "2016-04-26"),
        ("The union called off Friday’s strike.", "2016-04-29"),
        ("The strike on Friday was suspended.", "2016-04-29"),
    ],
)
def test_the_day_of_the_strike_called_off_is_one(passage, day):
    (found,) = strike_days(passage)
    assert found.value["date"] == day
    assert found.value["status"] in {"called_off", "suspended"}


def test_a_strike_over_several_days_is_a_strike_day_each():
    text = "Porters will walk out from Monday 9 August until Friday 13 August."
    days = [s.value["date"] for s in strike_days(text, "2021-08-05")]
    assert days == [f"2021-08-{day:02}" for day in (9, 10, 11, 12, 13)]


def test_days_printed_as_one_range_are_a_strike_day_each():
    days = [s.value["date"] for s in strike_days("Porters will strike on 26-28 April.", "2016-04-20")]
    assert days == ["2016-04-26", "2016-04-27", "2016-04-28"]


def test_a_strike_that_has_begun_and_is_due_to_end_has_both_hours():
    text = "The strike started at 06:59 GMT on Monday and is due to end at 06:59 on Thursday, March 16."
    assert spans(text, "2023-03-14") == [
        ("2023-03-13T06:59+00:00", "2023-03-14T06:59+00:00"),
        ("2023-03-14T06:59+00:00", "2023-03-15T06:59+00:00"),
        ("2023-03-15T06:59+00:00", "2023-03-16T06:59+00:00"),
    ]


def test_hours_belong_to_the_days_beside_them_and_not_to_a_day_with_hours_of_its_own():
    text = "A 48-hour strike will start at 8am on April 6, and on April 26 and 27 from 8am to 5pm porters strike again."
    assert [(s.value["date"], s.value["from"], s.value["to"]) for s in strike_days(text, "2016-03-09")] == [
        ("2016-04-06", "08:00", "08:00"),
        ("2016-04-07", "08:00", "08:00"),
        ("2016-04-26", "08:00", "17:00"),
        ("2016-04-27", "08:00", "17:00"),
    ]


@pytest.mark.parametrize(
    "passage", ["The strike will last until 8am on Friday.", "The strike will go on until Friday."]
)
def test_the_end_of_a_strike_begins_none(passage):
    assert strike_days(passage) == []


@pytest.mark.parametrize(
    "passage",
    [
        "A second day of action will be held on Friday.",
        "Porters will stop work on Friday.",
        "An overtime ban will begin on Friday.",
    ],
)
def test_a_strike_has_many_names(passage):
    (found,) = strike_days(passage)
    assert (found.value["date"], found.value["status"]) == ("2016-04-29", "announced")


def test_a_question_says_nothing_of_what_became_of_a_strike():
    assert [s.value for s in read("Porters' strike called off?").strikes if s.kind == "status"] == []


def test_six_in_the_morning_is_an_hour():
    assert spans("Porters walked out from six in the morning to 2pm today.") == [
        ("2016-04-26T06:00+01:00", "2016-04-26T14:00+01:00")
    ]


def test_days_beside_those_with_hours_are_strike_days_too():
    text = "Further strikes are planned for 26-28 January and 10 February, from 8am to 5pm."
    days = sorted(s.value["date"] for s in strike_days(text, "2016-01-12"))
    assert days == ["2016-01-26", "2016-01-27", "2016-01-28", "2016-02-10"]


def test_an_hour_goes_with_the_day_behind_it():
    text = "Porters walk out from 7am on Thursday, June 27 to 7am on Saturday, June 29."
    assert [s.value["date"] for s in strike_days(text, "2024-06-20")] == ["2024-06-27", "2024-06-28"]


@pytest.mark.parametrize(
    "passage",
    [
        "Troops drive from 7am tomorrow as the overtime ban goes on.",
        "Nora Quill told the Today programme the strike was over.",
        "The strike ended after talks on Monday.",
    ],
)
def test_the_day_of_another_clause_is_no_strike_day(passage):
    assert strike_days(passage) == []


def test_operations_that_are_postponed_are_no_strike_that_is():
    text = "The last walkout led to 91,048 appointments being postponed."
    assert [s.value["status"] for s in read(text).strikes if s.kind == "status"] == []
