"""A text tells of one strike day many times; what it says of it is gathered where it says most."""

from articles.reading import read

TUESDAY = "2016-04-26"


def strikes(text, kind, published=TUESDAY):
    return [each.value for each in read(text, published=published).strikes if each.kind == kind]


def told_best(text, published=TUESDAY):
    return [value for value in strikes(text, "strike_day", published) if value["same_as"] is None]


def test_today_tuesday_and_the_date_are_one_strike_day():
    text = (
        "Porters walked out today.\n\n"
        "The strike, from 8am to 5pm on Tuesday, is their first.\n\n"
        "The strike of April 26 is about pay."
    )
    found = read(text, published=TUESDAY).strikes
    days = [each for each in found if each.kind == "strike_day"]
    (best,) = [each for each in days if each.value["same_as"] is None]
    assert best.value["from"] == "08:00"
    assert [found[each.value["same_as"]] for each in days if each is not best] == [best, best]
    assert {each.value["date"] for each in days} == {TUESDAY}


def test_the_best_one_holds_what_the_others_say():
    text = "Porters across the country walked out today.\n\nThe strike, from 8am to 5pm on Tuesday, is their first."
    (value,) = told_best(text)
    assert (value["from"], value["to"], value["staff_group"], value["scope"]) == (
        "08:00",
        "17:00",
        "porters",
        "national",
    )


def test_other_hours_are_another_strike_day():
    text = "Porters strike from 8am to noon today.\n\nMidwives strike from 2pm to 6pm today."
    assert [value["staff_group"] for value in told_best(text)] == ["porters", "midwives"]


def test_the_staff_of_the_text_are_those_of_the_sentence_that_names_none():
    text = "Junior doctors have begun a strike.\n\nThe action, a strike from 8am to 5pm today, is about pay."
    (value,) = told_best(text)
    assert value["staff_group"] == "junior doctors"


def test_doctors_are_the_junior_doctors_of_the_same_text():
    text = "Junior doctors are on strike.\n\nDoctors walked out at 8am today."
    (value,) = told_best(text)
    assert value["staff_group"] == "junior doctors"


def test_the_only_union_of_a_text_calls_its_strike():
    text = "Porters walked out today.\n\nUnison said the pay was poor."
    (value,) = told_best(text)
    assert [union["name"] for union in value["unions"]] == ["Unison"]


def test_of_two_unions_neither_is_taken():
    text = "Porters walked out today.\n\nUnison and the GMB said the pay was poor."
    (value,) = told_best(text)
    assert value["unions"] == []


def test_a_strike_called_off_elsewhere_in_the_text_takes_the_days_ahead():
    text = (
        "A strike by porters on May 3 and May 4 was planned.\n\nLast night the union called off the strike."
    )
    assert [value["status"] for value in told_best(text)] == ["called_off", "called_off"]
    (status,) = [v for v in strikes(text, "status") if v["status"] == "called_off"]
    assert len(status["days"]) == 2


def test_a_day_ahead_is_announced_though_nothing_says_so():
    (value,) = told_best("The porters' strike of May 3 is about pay.")
    assert value["status"] == "announced"


def test_what_has_begun_is_todays_strike():
    text = "Porters have begun their first strike.\n\nThe strike, from 8am to 5pm today, is about pay."
    (value,) = told_best(text)
    assert value["status"] == "went_ahead"


def test_cover_is_that_of_the_days_the_article_is_about():
    text = "Porters held a strike on January 12.\n\nThey walked out again today. Emergency cover has been withdrawn."
    january, today = told_best(text)
    assert (january["cover"], today["cover"]) == (None, "withdrawn")


def test_cover_that_is_kept_and_withdrawn_is_for_a_person_to_decide():
    text = "Porters walked out today. Emergency cover was kept.\n\nEmergency cover was withdrawn."
    (value,) = told_best(text)
    assert value["cover"] is None


def test_services_are_named_on_the_day():
    text = "Porters walked out today. A&E, maternity and intensive care have been hit by the strike."
    (value,) = told_best(text)
    assert (value["cover"], value["services"]) == ("withdrawn", ["A&E", "maternity", "intensive care"])


def test_what_a_speaker_says_of_cover_is_not_taken_for_the_day():
    text = "Porters walked out today.\n\nNora Quill said: “Emergency cover was withdrawn.”"
    (value,) = told_best(text)
    assert value["cover"] is None


def test_groups_that_strike_together_are_one_group():
    (value,) = told_best("Porters, cleaners and cooks walked out today.")
    assert value["staff_group"] == "porters, cleaners and cooks"


def test_the_capitals_that_open_a_story_are_no_acronym():
    assert told_best("JUNIOR doctors walked out today.")[0]["staff_group"] == "junior doctors"
    assert told_best("NHS staff walked out today.")[0]["staff_group"] == "NHS staff"


def test_cover_announced_is_that_of_the_strike_the_article_is_about_not_of_a_later_one():
    text = "Porters walked out today. Emergency care will still be provided.\n\nThey will strike again on May 24."
    today, later = told_best(text)
    assert (today["cover"], later["cover"]) == ("kept", None)


def test_hours_of_the_next_sentence_are_those_of_the_day():
    text = "Porters will strike on Friday. They will strike from 8pm to 8am."
    (day,) = [value for value in told_best(text) if value["date"]]
    assert (day["start"], day["end"], day["hours"]) == (
        "2016-04-29T20:00+01:00",
        "2016-04-30T08:00+01:00",
        12,
    )


def test_hours_far_from_any_day_are_nobodys():
    text = "Porters will strike on Friday.\n\nIt rained.\n\nIt rained.\n\nA strike runs from 8pm to 8am."
    (day,) = [value for value in told_best(text) if value["date"]]
    assert day["start"] is None
