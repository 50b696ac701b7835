"""What is written leads to the hospital that is meant, with reasons; what may mean two is left to a person."""

import datetime

import pytest

from strikes.places import find_place
from tests.factories.people import OrganisationFactory
from tests.factories.strikes import HospitalFactory, HospitalNameFactory, OtherCodeFactory, RunByFactory
from tests.strikes.places.mentions import HOSPITALS, MENTIONS

pytestmark = pytest.mark.django_db

DAY = datetime.date(2016, 4, 26)


def enter_hospitals():
    trusts, hospitals = {}, {}
    for key, (name, town, trust, others) in HOSPITALS.items():
        hospital = hospitals[key] = HospitalFactory(
            name=name, town=town, ods_code="RWY01" if key == "hri" else None
        )
        trusts[trust] = trusts.get(trust) or OrganisationFactory(name=trust, trust=True)
        RunByFactory(hospital=hospital, trust=trusts[trust])
        for other in others:
            HospitalNameFactory(hospital=hospital, name=other, kind="short" if other.isupper() else "alias")
    return {hospital.pk: key for key, hospital in hospitals.items()}


def test_a_hundred_mentions():
    keys = enter_hospitals()
    assert len(MENTIONS) == 100
    wrong, rash = [], []
    for text, near, meant in MENTIONS:
        found = find_place(text, near=near, on=DAY)
        decided = found.decided and keys[found.decided.hospital]
        first = found.candidates[0] if found.candidates else None
        if meant is None and decided is not None:
            rash.append((text, near, decided))
        elif meant is not None and (first is None or keys[first.hospital] != meant):
            wrong.append((text, near, first and (keys[first.hospital], first.score)))
        elif decided not in {None, meant}:
            rash.append((text, near, decided))
    answerable = sum(meant is not None for _, _, meant in MENTIONS)
    assert rash == []
    assert len(wrong) <= answerable * 0.05, wrong


def test_every_candidate_says_why():
    hospital = HospitalFactory(name="Northgate Royal Infirmary", town="Northgate")
    found = find_place("the Infirmary", near="A picket in Northgate.")
    assert found.decided.hospital == hospital.pk
    assert found.decided.reasons == ["a part of “Northgate Royal Infirmary”", "Northgate is named nearby"]


def test_what_may_be_two_says_which_two():
    for town in ("Northgate", "Harbour"):
        HospitalFactory(name="St Agatha's Hospital", town=town)
    found = find_place("St Agatha’s")
    assert found.decided is None
    assert (
        found.undecided
        == "It may be St Agatha's Hospital, Harbour as well as St Agatha's Hospital, Northgate."
    )


def test_the_article_is_about_one_of_two_namesakes():
    meant, other = (
        HospitalFactory(name="St Agatha's Hospital", town=town) for town in ("Northgate", "Harbour")
    )
    assert find_place("St Agatha's", near=[meant]).decided.hospital == meant.pk
    assert find_place("St Agatha's", near=[other.pk]).decided.hospital == other.pk


def test_a_hospital_that_had_closed_is_not_meant_by_a_later_paper():
    HospitalFactory(name="St Agatha's Hospital", town="Northgate", closed_on="2010")
    later = HospitalFactory(name="St Agatha's Hospital", town="Harbour", opened_on="2011")
    assert find_place("St Agatha's Hospital", on=DAY).decided.hospital == later.pk


def test_a_name_counts_in_its_own_time():
    old, new = (
        HospitalFactory(name="Northgate Royal", town="Northgate"),
        HospitalFactory(name="Harbour Royal"),
    )
    HospitalNameFactory(hospital=old, name="Lantern Hospital", used_to="2010")
    HospitalNameFactory(hospital=new, name="Lantern Hospital", used_from="2011")
    assert find_place("Lantern Hospital", on=DAY).decided.hospital == new.pk
    assert find_place("Lantern Hospital", on=datetime.date(2005, 1, 1)).decided.hospital == old.pk


def test_every_code_of_a_building_leads_to_it():
    code = OtherCodeFactory(code="RX877")
    assert find_place("rx877").decided.hospital == code.hospital_id


def test_a_change_is_seen_at_once():
    hospital = HospitalFactory(name="Lantern Hospital")
    assert find_place("Lantern Hospital").decided.hospital == hospital.pk
    hospital.name = "Harbour Hospital"
    hospital.save()
    assert find_place("Lantern Hospital").decided is None


@pytest.mark.parametrize("text", ["", "   ", "…", "(", ",", "the", "\0", "ÿ" * 500, "in", "A " * 300])
def test_nothing_that_can_be_typed_is_an_error(text):
    HospitalFactory()
    assert find_place(text).decided is None
    assert find_place(text, near=text).decided is None
