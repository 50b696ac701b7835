"""A picket told of in three places is one event, at one hospital, of one strike day."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from articles.reading import Known, KnownStrikeDay, Names, read

TUESDAY = "2016-04-26"
LONDON = ZoneInfo("Europe/London")
NAMES = Names(
    places=(
        Known(key="ai", name="Ashby Royal Infirmary", town="Ashby"),
        Known(key="bh", name="St Bede Hospital", town="Ashby"),
    ),
    organisations=(Known(key="pu", name="Porters United", aliases=("PU",), kind="union"),),
    strike_days=(
        KnownStrikeDay(
            key="d1",
            strike="s1",
            strike_name="Porters' strike",
            on=date(2016, 4, 26),
            start=datetime(2016, 4, 26, 8, tzinfo=LONDON),
            end=datetime(2016, 4, 26, 17, tzinfo=LONDON),
            staff_group="porters",
        ),
    ),
)


def pickets(text):
    return read(text, published=TUESDAY, names=NAMES).pickets


def told_best(text):
    return [each for each in pickets(text) if each.value["same_as"] is None]


def only(text):
    (found,) = told_best(text)
    return found


def test_each_hospital_of_a_sentence_is_a_place_of_its_own():
    value = only("Porters picketed Ashby Royal Infirmary and St Bede Hospital today.").value
    assert [(link["name"], link["match"]) for link in value["at"]] == [
        ("Ashby Royal Infirmary", "ai"),
        ("St Bede Hospital", "bh"),
    ]


def test_who_stood_there_is_matched():
    value = only("Members of Porters United stood outside Ashby Royal Infirmary today.").value
    assert [(link["name"], link["match"]) for link in value["present"]] == [("Porters United", "pu")]


def test_the_lead_the_story_and_the_caption_tell_of_one_event():
    text = (
        "Porters have joined a picket line outside Ashby Royal Infirmary.\n\n"
        "There were about 40 pickets at the main gate of the Infirmary shortly after 8am today.\n\n"
        "Picket line outside Ashby Royal Infirmary.\n\nIt rained."
    )
    found = pickets(text)
    (best,) = [each for each in found if each.value["same_as"] is None]
    value = best.value
    assert (value["size_low"], value["entrance"], value["time_as_printed"]) == (
        40,
        "the main gate",
        "shortly after 8am",
    )
    assert [found[each.value["same_as"]] for each in found if each is not best] == [best, best]
    assert best.reason.endswith("More of it stands elsewhere in the text.")


def test_what_the_best_telling_lacks_is_filled_in():
    text = (
        "About 40 porters picketed Ashby Royal Infirmary.\n\n"
        "Pickets stood at the main gate of the Infirmary from 8am today."
    )
    value = only(text).value
    assert (value["size_as_printed"], value["date"], value["from"], value["entrance"]) == (
        "About 40",
        TUESDAY,
        "08:00",
        "the main gate",
    )


def test_another_day_or_another_hospital_is_another_event():
    text = (
        "Porters picketed Ashby Royal Infirmary on Monday.\n\nPorters picketed Ashby Royal Infirmary today.\n\n"
        "Porters picketed St Bede Hospital today."
    )
    assert len(told_best(text)) == 3


def test_a_march_is_no_picket_line():
    text = "Porters picketed outside the town hall today.\n\nPorters marched to the town hall today."
    assert {each.kind for each in told_best(text)} == {"picket_line", "march"}


def test_the_strike_day_is_that_of_the_date():
    value = only(
        "Porters walked out from 8am to 5pm today.\n\nThey picketed Ashby Royal Infirmary today."
    ).value
    link = value["strike_day"]
    assert (link["fact"] is not None, link["match"]) == (True, "d1")


def test_a_strike_day_that_only_the_archive_knows_is_found_by_the_date():
    value = only("Porters picketed Ashby Royal Infirmary today.").value
    assert (value["strike_day"]["fact"], value["strike_day"]["match"]) == (None, "d1")


def test_pickets_without_a_day_stand_there_on_the_day_of_the_strike():
    found = only(
        "Porters have begun a strike from 8am to 5pm today.\n\nDozens picketed Ashby Royal Infirmary."
    )
    assert (found.value["date"], found.value["precision"]) == (TUESDAY, "day")
    assert "No day is printed beside it; the text tells of the strike on 26 April 2016." in found.reason


def test_pickets_without_a_day_and_without_a_strike_have_no_day():
    assert only("Dozens picketed Ashby Royal Infirmary.").value["date"] is None


def test_until_eight_in_the_morning_it_is_the_night_before():
    text = (
        "Porters walk out from 8am to 8am on Monday and midwives from 8am to 8am today.\n\n"
        "Pickets stood outside Ashby Royal Infirmary at 6am today."
    )
    reading = read(text, published=TUESDAY)
    (picket,) = reading.pickets
    assert reading.strikes[picket.value["strike_day"]["fact"]].value["date"] == "2016-04-25"


def test_of_two_strikes_on_one_day_the_one_of_those_who_stood_there():
    text = (
        "Porters walked out from 8am to noon today.\n\nMidwives walked out from 2pm to 6pm today.\n\n"
        "Midwives picketed Ashby Royal Infirmary today."
    )
    reading = read(text, published=TUESDAY)
    (picket,) = reading.pickets
    assert reading.strikes[picket.value["strike_day"]["fact"]].value["staff_group"] == "midwives"


def test_a_banner_belongs_to_the_pickets_who_carry_it():
    text = (
        "Porters picketed Ashby Royal Infirmary today.\n\nIt rained.\n\n"
        "Banners carried by the pickets read: “Pay us properly”."
    )
    reading = read(text, published=TUESDAY)
    (sign,) = [quote for quote in reading.quotes if quote.kind == "sign"]
    assert sign.picket == 0


def test_a_banner_of_two_pickets_is_of_neither():
    text = (
        "Porters picketed Ashby Royal Infirmary today.\n\nMidwives picketed St Bede Hospital today.\n\n"
        "One banner read: “Pay us properly”."
    )
    (sign,) = [quote for quote in read(text, published=TUESDAY).quotes if quote.kind == "sign"]
    assert sign.picket is None


def test_hours_without_a_day_are_those_of_the_strike_day():
    text = "Porters have begun a strike from 8am to 5pm today.\n\nDozens picketed Ashby Royal Infirmary from 7.30am."
    value = only(text).value
    assert (value["start"], value["precision"]) == ("2016-04-26T07:30+01:00", "exact")


def test_pickets_of_yesterdays_strike_stood_there_yesterday():
    text = "Porters walked out yesterday.\n\nDozens picketed Ashby Royal Infirmary from 6am."
    value = only(text).value
    assert (value["date"], value["start"]) == ("2016-04-25", "2016-04-25T06:00+01:00")
