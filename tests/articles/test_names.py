"""What the archive lends to a reading: all of its names, kept until something changed."""

from datetime import date, datetime

import pytest
from django.db import connection, transaction

from articles.intake.names import names_known
from articles.reading import Used, read
from people.choices import OrganisationKind
from records import actions
from records.choices import NameKind
from records.editions import writing
from strikes.spans import LONDON
from tests.factories.people import (
    OrganisationFactory,
    OrganisationNameFactory,
    RoleFactory,
    SpokespersonFactory,
    SpokespersonNameFactory,
)
from tests.factories.strikes import (
    HospitalFactory,
    HospitalNameFactory,
    RunByFactory,
    StrikeDayFactory,
    StrikeFactory,
)

pytestmark = pytest.mark.django_db


def keyed(entries):
    return {each.key: each for each in entries}


def of(entry, entries):
    return keyed(entries)[str(entry.pk)]


def test_a_hospital_has_its_town_and_its_names_over_time():
    hospital = HospitalFactory(name="Ashby General Hospital", town="Ashby")
    HospitalNameFactory(hospital=hospital, name="AGH", kind=NameKind.SHORT)
    HospitalNameFactory(
        hospital=hospital, name="Ashby Workhouse", kind=NameKind.FORMER, used_from="1880", used_to="1948-07"
    )
    lent = of(hospital, names_known().places)
    assert (lent.name, lent.town, lent.aliases) == ("Ashby General Hospital", "Ashby", ("AGH",))
    assert lent.used == (Used("Ashby Workhouse", date(1880, 1, 1), date(1948, 7, 31)),)


def test_a_hospital_has_the_trusts_that_ran_it():
    run = RunByFactory(ran_from="2001-04")
    assert of(run.hospital, names_known().places).run_by == (Used(str(run.trust_id), date(2001, 4, 1), None),)


def test_an_organisation_has_its_kind_its_short_form_and_its_other_names():
    body = OrganisationFactory(name="Porters United", abbreviation="PU", kind=OrganisationKind.UNION)
    OrganisationNameFactory(organisation=body, name="Union of Porters")
    lent = of(body, names_known().organisations)
    assert (lent.name, lent.kind, lent.aliases) == ("Porters United", "union", ("PU", "Union of Porters"))


def test_a_person_has_names_a_title_and_roles():
    body = OrganisationFactory(name="Porters United")
    person = SpokespersonFactory(name="Nora Quill", honorific="Dr", has_page=False)
    SpokespersonNameFactory(spokesperson=person, name="Nora Vale")
    role = RoleFactory(
        spokesperson=person, organisation=body, title="Chair of council", held_from="2015-06", held_to="2017"
    )
    lent = of(person, names_known().people)
    assert (lent.name, lent.honorific, lent.aliases, lent.organisation) == (
        "Nora Quill",
        "Dr",
        ("Nora Vale",),
        None,
    )
    (held,) = lent.roles
    assert (held.key, held.title, held.organisation, held.organisation_name) == (
        str(role.pk),
        "Chair of council",
        str(body.pk),
        "Porters United",
    )
    assert (held.since, held.until) == (date(2015, 6, 1), date(2017, 12, 31))


def test_the_voice_of_an_organisation_names_it_and_holds_no_office():
    voice = SpokespersonFactory(voice=True)
    RoleFactory(spokesperson=voice, title="Transport Secretary")
    assert of(voice, names_known().people).organisation == str(voice.organisation_id)
    assert names_known().offices == ()


def test_a_strike_day_has_its_hours_its_strike_and_whose_it_is():
    union, trust, hospital = OrganisationFactory(), OrganisationFactory(trust=True), HospitalFactory()
    strike = StrikeFactory(
        name="Porters' strike", staff_group="porters", unions=[union], trusts=[trust], hospitals=[hospital]
    )
    day = StrikeDayFactory(strike=strike, on=date(2016, 4, 26), start=20, end=8)
    lent = of(day, names_known().strike_days)
    assert (lent.strike, lent.strike_name, lent.staff_group) == (str(strike.pk), "Porters' strike", "porters")
    assert (lent.on, lent.start, lent.end) == (
        date(2016, 4, 26),
        datetime(2016, 4, 26, 20, tzinfo=LONDON),
        datetime(2016, 4, 27, 8, tzinfo=LONDON),
    )
    assert (lent.unions, lent.trusts, lent.hospitals) == (
        (str(union.pk),),
        (str(trust.pk),),
        (str(hospital.pk),),
    )
    assert (lent.status, lent.cover, lent.precision) == ("announced", "unknown", "exact")


def test_what_was_withdrawn_is_not_lent():
    hospital = HospitalFactory(published=True)
    day = StrikeDayFactory(published=True)
    assert keyed(names_known().places) and keyed(names_known().strike_days)
    with writing():
        actions.withdraw(entry=hospital, reason="Entered twice.", by=None)
        actions.withdraw(entry=day.strike, reason="Entered twice.", by=None)
    assert names_known().places == ()
    assert names_known().strike_days == ()


def test_the_names_of_the_day_reach_the_reading():
    union = OrganisationFactory(name="Porters United", kind=OrganisationKind.UNION)
    hospital = HospitalFactory(name="Ashby Infirmary", town="Ashby")
    strike = StrikeFactory(staff_group="porters", unions=[union])
    day = StrikeDayFactory(strike=strike, on=date(2016, 4, 26))
    text = "Porters at Ashby Infirmary walked out from 8am to 5pm today, said Porters United."
    found = read(text, published="2016-04-26", names=names_known())
    (told,) = [each for each in found.strikes if each.kind == "strike_day"]
    assert told.value["match"] == str(day.pk)
    assert [each.value["match"] for each in found.hospitals] == [str(hospital.pk)]
    assert [each.value["match"] for each in found.organisations] == [str(union.pk)]


def test_office_holders_are_known_by_what_papers_call_the_office():
    person = SpokespersonFactory(name="Ivor Fern")
    RoleFactory(
        spokesperson=person, title="Secretary of State for Transport", held_from="2012", held_to="2018"
    )
    text = (
        "Crews cheered Ivor Fern and Ruth Orme.\n\nIt rained.\n\nThe Transport Secretary said: “I am cold.”"
    )
    assert read(text, published=date(2016, 4, 26), names=names_known()).quotes[0].speaker == "Ivor Fern"


def test_nothing_changed_is_one_query_and_the_same_names(django_assert_num_queries):
    HospitalFactory()
    first = names_known()
    with django_assert_num_queries(1):
        assert names_known() is first


def test_queries_do_not_grow_with_the_archive(django_assert_max_num_queries):
    for _ in range(3):
        RunByFactory()
        RoleFactory()
        StrikeDayFactory()
    with django_assert_max_num_queries(20):
        names_known()


def test_a_change_is_seen_and_the_other_indexes_are_kept():
    hospital, body = HospitalFactory(), OrganisationFactory()
    before = names_known()
    index = before.organisation_index
    with writing():
        hospital.name = "Ashby Infirmary"
        hospital.save()
    after = names_known()
    assert of(hospital, after.places).name == "Ashby Infirmary"
    assert after.organisation_index is index
    assert of(body, after.organisations).name == body.name


@pytest.mark.parametrize(
    "change",
    [
        lambda hospital: HospitalNameFactory(hospital=hospital, name="AGH"),
        lambda hospital: RunByFactory(hospital=hospital),
        lambda hospital: hospital.delete(),
    ],
)
def test_every_part_of_a_hospital_counts_as_a_change(change):
    hospital = HospitalFactory()
    before = names_known().places
    with writing():
        change(hospital)
    assert names_known().places != before


def test_a_new_union_of_a_strike_counts_as_a_change():
    day = StrikeDayFactory()
    before = names_known().strike_days
    with writing():
        day.strike.unions.add(OrganisationFactory())
    assert names_known().strike_days != before


def test_raw_sql_counts_as_a_change():
    body = OrganisationFactory(name="Porters United")
    names_known()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE people_organisation SET abbreviation = 'PU' WHERE id = %s", [body.pk])
    assert of(body, names_known().organisations).aliases == ("PU",)


def test_what_is_rolled_back_is_forgotten():
    class Regret(Exception):
        pass

    OrganisationFactory(name="Porters United")
    with pytest.raises(Regret), transaction.atomic():
        OrganisationFactory(name="Porters Divided")
        assert len(names_known().organisations) == 2
        raise Regret
    assert [each.name for each in names_known().organisations] == ["Porters United"]


@pytest.mark.django_db(transaction=True)
def test_a_long_transaction_that_ends_late_is_seen():
    """Its history has lower ids than what was seen before, for ids are given out when rows are written."""
    slow = connection.copy()
    try:
        with slow.cursor() as cursor:
            cursor.execute("BEGIN")
            cursor.execute(
                "INSERT INTO people_organisation"
                " (public_id, name, kind, state, state_reason, rung, abbreviation, wikidata, website, description)"
                " VALUES ('abcdefghjk', 'Porters Late', 'union', 'draft', '', 0, '', '', '', '')"
            )
            OrganisationFactory(name="Porters United")
            assert [each.name for each in names_known().organisations] == ["Porters United"]
            cursor.execute("COMMIT")
    finally:
        slow.close()
    assert [each.name for each in names_known().organisations] == ["Porters Late", "Porters United"]
