"""Half the country's hospitals share their names: what is told from the town, the trust and the day, and what is not."""

from datetime import date

import pytest

from articles.reading import Known, Names, Used, read

NAMES = Names(
    places=(
        Known(key="denwick", name="St Mary's Hospital", town="Denwick", run_by=(Used("dt"),)),
        Known(key="portley", name="St Mary's Hospital", town="Portley"),
        Known(key="isle", name="St Mary's Hospital", town="Newbury"),
        Known(key="ashby", name="Ashby Royal Infirmary", aliases=("ARI",), town="Ashby"),
        Known(key="arden", name="Arden Royal Infirmary", town="Arden"),
        Known(key="king", name="King's Hospital", town="Ashby"),
        Known(key="helier", name="St Oswin's Hospital", town="Carsby", run_by=(Used("ct"),)),
        Known(key="thomas", name="St Thomas Hospital", town="London"),
        Known(
            key="general",
            name="Coalville General Hospital",
            town="Coalville",
            used=(
                Used("Coalville Infirmary", None, date(1998, 3, 31)),
                Used("Coalville General Hospital", date(1998, 4, 1), None),
            ),
        ),
        Known(
            key="new",
            name="Coalville Infirmary",
            town="Coalville",
            used=(Used("Coalville Infirmary", date(2005, 1, 1)),),
        ),
    ),
    organisations=(
        Known(key="dt", name="Denwick Hospitals NHS Trust", kind="trust"),
        Known(key="ct", name="Carsby and Oswin NHS Trust", kind="trust"),
        Known(key="kt", name="King's", kind="trust"),
    ),
)


def hospitals(text, published="2016-04-26"):
    return [found.value for found in read(text, published=published, names=NAMES).hospitals]


def only(text, published="2016-04-26"):
    (value,) = hospitals(text, published)
    return value


def keys(value):
    return [each["key"] for each in value["candidates"]]


def test_a_saint_alone_is_none_of_them():
    value = only("Nurses stood at St Mary’s Hospital.")
    assert (value["match"], sorted(keys(value))) == (None, ["denwick", "isle", "portley"])


@pytest.mark.parametrize(
    "passage",
    [
        "Nurses stood at St Mary’s Hospital in Portley.",
        "Nurses stood at St. Mary’s Hospital, Portley, today.",
        "Nurses stood at St Marys Hospital (Portley).",
        "Nurses stood at Portley's Saint Mary's Hospital.",
        "Nurses stood outside St Mary's in Portley.",
        "Portley’s St Mary’s was quiet.",
    ],
)
def test_the_town_beside_the_name_tells_which(passage):
    value = only(passage)
    assert (value["match"], value["town"]) == ("portley", "Portley")
    assert value["candidates"][1]["score"] < 0.5


@pytest.mark.parametrize("elsewhere", ["It rained in Portley.", "Portley woke early."])
def test_the_town_elsewhere_in_the_text_ranks_them_and_decides_nothing(elsewhere):
    value = only(f"{elsewhere}\n\nNurses stood at St Mary’s Hospital.")
    assert (value["match"], keys(value)[0]) == (None, "portley")


def test_the_trust_named_elsewhere_ranks_them_too():
    value = only("Denwick Hospitals NHS Trust was sorry.\n\nNurses stood at St Mary’s Hospital.")
    assert (value["match"], keys(value)[0]) == (None, "denwick")
    assert "the trust that ran it" in value["candidates"][0]["reason"]


def test_the_only_one_of_a_common_name_still_needs_its_town_or_its_trust():
    assert only("Nurses stood at St Oswin's Hospital.")["match"] is None
    assert only("Carsby was cold.\n\nNurses stood at St Oswin's Hospital.")["match"] == "helier"
    assert (
        only("Carsby and Oswin NHS Trust met.\n\nNurses stood at St Oswin's Hospital.")["match"] == "helier"
    )


def test_every_article_names_london_so_that_it_tells_nothing():
    assert only("They marched in London.\n\nNurses stood at St Thomas's Hospital.")["match"] is None
    assert only("Nurses stood at St Thomas' Hospital in London.")["match"] == "thomas"


def test_a_name_of_its_own_needs_no_town():
    assert only("It was quiet at Ashby Royal Infirmary.")["match"] == "ashby"


@pytest.mark.parametrize(
    ("published", "match"), [("1990-04-26", "general"), ("2001-04-26", None), ("2016-04-26", "new")]
)
def test_a_name_that_moved_house_is_that_of_the_day(published, match):
    value = only("It was quiet at Coalville Infirmary.", published)
    assert value["match"] == match
    assert set(keys(value)) == {"general", "new"}


def test_a_name_out_of_use_says_so():
    value = only("It was quiet at Coalville Infirmary.")
    assert "until 1998, before that day" in value["candidates"][1]["reason"]


def test_the_infirmary_alone_offers_those_of_the_towns_that_the_text_names():
    value = only("Ashby woke early. Nurses stood at the Infirmary.")
    assert (value["name"], value["match"], keys(value)) == (None, None, ["ashby"])


def test_the_royal_is_short_for_the_fuller_name_before_it():
    first, second = hospitals("They left Arden Royal Infirmary.\n\nIt was quiet at the Royal.")
    assert second["short_for"] == ["Arden Royal Infirmary"]
    assert first["match"] == second["match"] == "arden"


@pytest.mark.parametrize(
    "passage",
    [
        "The Royal Family came to the Royal Albert Hall.",
        "The General Election was near.",
        "They prayed at St Mary's Church.",
        "Pupils of St Mary's Primary School sang.",
        "Portley beat St Mary's on Saturday.",
    ],
)
def test_what_else_is_royal_or_a_saints(passage):
    assert hospitals(passage) == []


def test_an_abbreviation_needs_its_town_as_well():
    assert only("Nurses left ARI at noon.")["match"] is None
    assert only("Ashby woke early. Nurses left ARI at noon.")["match"] == "ashby"


def test_first_letters_that_fit_two_are_both():
    names = Names(places=(NAMES.places[3], NAMES.places[4])[::-1])
    archive = Names(places=tuple(Known(key=p.key, name=p.name, town=p.town) for p in names.places))
    (found,) = read("Nurses stood outside ARI at noon.", names=archive).hospitals
    assert (found.value["match"], sorted(keys(found.value))) == (None, ["arden", "ashby"])


def test_a_hospital_and_its_trust_of_one_name_are_told_by_what_they_do():
    reading = read("Nurses at King’s said no. Ashby slept.\n\nA spokesman for King's said yes.", names=NAMES)
    assert [h.value["match"] for h in reading.hospitals] == ["king"]
    assert [(o.value["name"], o.value["match"]) for o in reading.organisations] == [("King's", "kt")]


def test_words_without_their_noun_are_short_for_the_fuller_name_of_the_text():
    first, second = hospitals("They left St Oswin's Hospital.\n\nPickets outside St Oswin's sang.")
    assert second["name"] == first["name"] == "St Oswin's Hospital"
