"""Whose a figure is, and which strike day, strike or ballot it is about."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from articles.reading import Known, KnownStrikeDay, Names, Person, read

TUESDAY = "2016-04-26"
LONDON = ZoneInfo("Europe/London")


def strike_day(key, day):
    start, end = datetime(2016, 4, day, 8, tzinfo=LONDON), datetime(2016, 4, day, 17, tzinfo=LONDON)
    return KnownStrikeDay(
        key=key, strike="s1", strike_name="Porters' strike", on=date(2016, 4, day), start=start, end=end
    )


NAMES = Names(
    organisations=(
        Known(key="ne", name="NHS England", kind="national_body"),
        Known(key="at", name="Ashby Hospitals NHS Trust", kind="trust"),
    ),
    people=(Person(key="v", name="Voice of the trust", organisation="at"),),
    strike_days=(strike_day("d26", 26), strike_day("d27", 27)),
)


def figures(text):
    return [each.value for each in read(text, published=TUESDAY, names=NAMES).figures]


def only(text):
    (value,) = figures(text)
    return value


def test_whoever_says_it_has_issued_it():
    value = only("NHS England said 12,711 operations had been postponed.")
    assert (value["issuer"], value["issued_by"]["match"]) == ("NHS England", "ne")


def test_a_figure_in_the_words_of_a_body_is_the_bodys():
    value = only("A spokesman for Ashby Hospitals NHS Trust said: “We postponed 120 operations today.”")
    assert (value["issued_by"]["match"], value["in"]) == ("at", "quote")


def test_a_figure_in_the_words_of_somebody_else_is_no_bodys():
    value = only("Nora Quill, 51, said: “They postponed 120 operations today.”")
    assert (value["issuer"], value["issued_by"]) == ("Nora Quill", None)


def test_a_figure_beside_a_strike_day_is_about_it():
    value = only(
        "About 78 per cent of porters were absent as the strike began at 8am today, NHS England said."
    )
    assert (value["subject"]["kind"], value["subject"]["match"], value["basis"]) == (
        "strike_day",
        "d26",
        "absent",
    )


def test_a_figure_as_of_a_day_is_about_the_strike_on_it():
    text = (
        "Porters strike from 8am to 5pm today and again on Wednesday.\n\n"
        "NHS England said 21,000 porters had not reported for duty today."
    )
    value = only(text)
    assert (value["subject"]["kind"], value["subject"]["match"], value["as_of"]) == (
        "strike_day",
        "d26",
        TUESDAY,
    )


def test_a_figure_without_a_day_is_about_the_strike_of_the_article():
    text = (
        "Porters strike from 8am to 5pm today and again on Wednesday.\n\n"
        "NHS England said 12,711 operations were postponed."
    )
    value = only(text)
    assert (value["subject"]["kind"], value["subject"]["fact"], value["subject"]["match"]) == (
        "strike",
        None,
        "s1",
    )


def test_the_turnout_is_about_a_ballot():
    value = only("Porters walked out today after 98 per cent voted for strikes.")
    assert (value["basis"], value["subject"]["kind"]) == ("voted_for", "dispute")


def test_a_number_that_no_strike_gave_rise_to_is_about_none():
    value = only("Porters strike today.\n\nThe trust employs 4,500 nurses.")
    assert value["subject"] is None
