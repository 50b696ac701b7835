"""Whom of the archive's people a printed voice may be. A wrong name is worse than none, so two are never decided."""

from datetime import date

import pytest

from articles.reading import Known, Names, Person, Role, read

BODIES = (
    Known(key="dot", name="Department of Transit", kind="department"),
    Known(key="pu", name="Porters United", aliases=("PU",), kind="union"),
    Known(key="at", name="Ashby Hospitals NHS Trust", kind="trust"),
)
SECRETARY = Role(
    key="r1",
    title="Secretary of State for Transit",
    organisation="dot",
    organisation_name="Department of Transit",
    since=date(2012, 9, 4),
    until=date(2018, 7, 9),
)
CHAIR = Role(key="r2", title="Chair of council", organisation="pu", organisation_name="Porters United")
PEOPLE = (
    Person(key="fern", name="Ivor Fern", aliases=("Lord Fern",), roles=(SECRETARY,)),
    Person(key="quill", name="Nora Quill", honorific="Dr", roles=(CHAIR,)),
    Person(key="doctor", name="Thomas Roe", honorific="Dr"),
    Person(
        key="member",
        name="Thomas Roe",
        roles=(Role(key="r3", title="MP for Ashby", since=date(2010, 5, 6)),),
    ),
    Person(key="orme", name="Giles Orme", honorific="Sir"),
    Person(key="vale", name="Siân Vale-Moor"),
    Person(key="voice", name="Voice of Ashby Hospitals NHS Trust", organisation="at"),
)
NAMES = Names(organisations=BODIES, people=PEOPLE)


def voices(text, published="2016-04-26", names=NAMES):
    return read(text, published=published, names=names).mentions


def only(text, published="2016-04-26"):
    (voice,) = voices(text, published)
    return voice


def keys(voice):
    return [each["key"] for each in voice.candidates]


@pytest.mark.parametrize(
    "passage",
    [
        "Transit Secretary Ivor Fern said: “No.”",
        "The Transit Secretary, Ivor Fern, said: “No.”",
        "Ivor Fern, Secretary of State for Transit, said: “No.”",
        "Transit secretary Ivor Fern had a cold.\n\nMr Fern said: “No, I have not.”",
    ],
)
def test_a_full_name_and_the_office_of_the_day_are_a_match(passage):
    voice = only(passage)
    assert voice.match == "fern"
    assert voice.candidates[0]["role"] == "r1"
    assert "Secretary of State for Transit at the time" in voice.candidates[0]["reason"]


def test_a_full_name_alone_is_a_candidate():
    voice = only("Ivor Fern said: “No.”")
    assert (voice.match, keys(voice)) == (None, ["fern"])


def test_an_office_of_another_time_is_not_the_office():
    voice = only("Transit Secretary Ivor Fern said: “No.”", "2019-04-26")
    assert (voice.match, keys(voice)) == (None, ["fern"])
    assert "at another time" in voice.candidates[0]["reason"]
    assert voice.candidates[0]["role"] is None


def test_a_surname_and_the_office_of_the_day_are_a_match():
    voice = only("Transit Secretary Mr Fern said: “No.”")
    assert (voice.match, voice.candidates[0]["how"]) == ("fern", "role")


def test_a_bare_surname_is_a_weak_candidate():
    voice = only("Mr Fern said: “No.”")
    assert (voice.match, voice.candidates[0]["how"]) == (None, "surname")
    assert voice.candidates[0]["score"] < 0.5


def test_another_first_name_is_somebody_else():
    assert only("Ada Fern said: “No.”").candidates == ()


def test_a_title_of_the_other_sex_is_hardly_the_same():
    same, other = only("Sir Giles said: “No.”"), only("Mrs Orme said: “No.”")
    assert only("Mr Orme said: “No.”").candidates[0]["score"] > 2 * other.candidates[0]["score"]
    assert (same.match, other.match) == (None, None)
    assert "not the title Sir" in other.candidates[0]["reason"]


def test_of_two_namesakes_the_printed_role_ranks_and_an_unknown_rival_keeps_it_undecided():
    voice = only("Thomas Roe, MP for Ashby, said: “No.”")
    assert (voice.match, keys(voice)) == (None, ["member", "doctor"])


def test_a_namesake_known_in_another_role_stands_back():
    voice = only("Thomas Roe, a registrar at Ashby Infirmary, said: “No.”")
    assert (voice.match, keys(voice)) == (None, ["doctor", "member"])
    assert "but known as MP for Ashby" in voice.candidates[1]["reason"]


@pytest.mark.parametrize(
    "passage",
    [
        "PU council chair Nora Quill said: “No.”",
        "Dr Nora Quill, chair of Porters United's council, said: “No.”",
        "Dr Nora Quill, chairwoman of the council of Porters United, said: “No.”",
    ],
)
def test_a_role_is_told_in_many_ways(passage):
    assert only(passage).match == "quill"


def test_the_body_alone_is_not_the_role():
    voice = only("Nora Quill, of Porters United, said: “No.”")
    assert (voice.match, keys(voice)) == (None, ["quill"])


def test_accents_and_hyphens_set_nobody_apart():
    assert keys(only("Sian Vale Moor, 41, said: “No.”")) == ["vale"]


def test_an_initial_is_a_candidate():
    voice = only("T Roe, MP for Ashby, said: “No.”")
    assert voice.match is None
    assert set(keys(voice)) <= {"member", "doctor"}


@pytest.mark.parametrize(
    "passage",
    [
        "A spokesman for Ashby Hospitals NHS Trust said: “No.”",
        "Ashby Hospitals NHS Trust met.\n\nA spokeswoman for the trust said: “No.”",
    ],
)
def test_who_speaks_for_a_body_is_its_voice(passage):
    voice = voices(passage)[-1]
    assert (voice.match, voice.speaks_for) == ("voice", "at")
    assert voice.candidates[0]["reason"].startswith("It is the voice of Ashby Hospitals NHS Trust.")


def test_the_trust_may_be_either_of_two():
    text = (
        "Ashby Hospitals NHS Trust met Burton Hospitals NHS Trust.\n\nA spokeswoman for the trust said: “No.”"
    )
    voice = voices(text)[-1]
    assert (voice.match, voice.speaks_for) == (None, None)


def test_a_named_spokesman_speaks_for_his_body_and_a_member_does_not():
    assert only("Porters United spokesman Ned Hart said: “No.”").speaks_for == "pu"
    member = only("Ned Hart, a member of Porters United, said: “No.”")
    assert (member.speaks_for, member.speaks_for_candidates[0]["key"]) == (None, "pu")


@pytest.mark.parametrize(
    "passage",
    [
        "A porter at Ashby Infirmary said: “No.”",
        "A source close to Porters United said: “No.”",
        "One man said: “No.”",
    ],
)
def test_nobody_is_concluded_of_voices_without_a_name(passage):
    for voice in voices(passage):
        assert (voice.match, voice.candidates) == (None, ())


PLACES = Names(
    places=(
        Known(key="ai", name="Ashby Infirmary", town="Ashby"),
        Known(key="m1", name="St Mary's Hospital", town="Denwick"),
        Known(key="m2", name="St Mary's Hospital", town="Portley"),
    )
)


def test_a_doctor_works_where_it_is_printed_that_he_works():
    (voice,) = voices("Dr Ned Hart, a registrar at Ashby Infirmary, said: “No.”", names=PLACES)
    assert voice.works_at == "ai"


def test_a_doctor_quoted_by_an_agency_does_not_work_where_the_article_is_about():
    text = "Porters left Ashby Infirmary.\n\nDr Ned Hart, 28, told the Press Association: “No.”"
    (voice,) = voices(text, names=PLACES)
    assert (voice.works_at, voice.works_at_candidates) == (None, ())


def test_a_workplace_that_may_be_one_of_two_is_neither():
    (voice,) = voices("Dr Ned Hart, a registrar at St Mary's Hospital, said: “No.”", names=PLACES)
    assert voice.works_at is None
    assert sorted(each["key"] for each in voice.works_at_candidates) == ["m1", "m2"]
