"""What the archive lacks is added at the desk from the printed words, once its namesakes were looked at."""

import pytest
from django.core.exceptions import ValidationError

from articles import reading
from articles.actions import start_reading
from articles.desk import creating
from articles.desk.sheet import Card, Sheet
from people.choices import OrganisationKind, SpokespersonKind
from people.models import Spokesperson
from records import actions
from records.choices import State
from records.editions import writing
from tests.articles.desk.at_the_desk import said
from tests.articles.desk.sheets import changed
from tests.factories.accounts import CuratorFactory
from tests.factories.people import OrganisationFactory, SpokespersonFactory
from tests.factories.strikes import HospitalFactory

pytestmark = pytest.mark.django_db

TEXT = """Porters walked out of Northgate Infirmary on Monday.

Dr Imogen Vale, a registrar at Southgate General Hospital, said: “We have waited long enough.”

A spokesman for Eastmere NHS Trust said: “We are sorry for the wait.”

One nurse, who did not want to be named, said: “It is about patients.”
"""


@pytest.fixture
def curator():
    return CuratorFactory(username="ada")


@pytest.fixture
def sheet(curator):
    found = reading.read(TEXT, published="2016-04-26")
    return Sheet(start_reading(text=TEXT, found=found.to_dict(), by=curator))


def voice(sheet, name):
    return next(card for card in sheet.of_kind("voice") if name in sheet.words(card.state["words"]))


def choosing(card, **entries):
    return Card(card.key, card.findings, {**card.state, **entries}, None)


def test_a_person_is_added_as_printed_without_a_page(sheet, curator):
    card = voice(sheet, "Imogen Vale")
    person, state = creating.add(sheet, card, "person", by=curator)
    person.refresh_from_db()
    assert (person.name, person.honorific, person.has_page) == ("Imogen Vale", "Dr", False)
    assert (person.state, person.created_by) == (State.DRAFT, curator)
    assert state == {**card.state, "person": person.pk}


def test_who_it_may_be_already_is_shown_first(sheet):
    with writing():
        known = SpokespersonFactory(name="I. Vale")
    proposal = creating.propose(sheet, voice(sheet, "Imogen Vale"), "person")
    assert proposal.namesakes == (known,)
    assert not Spokesperson.objects.filter(name="Imogen Vale").exists()


def test_a_role_is_added_to_whoever_was_chosen(sheet, curator):
    card = voice(sheet, "Imogen Vale")
    with pytest.raises(ValidationError, match="Say first who"):
        creating.propose(sheet, card, "role_held")
    person, state = creating.add(sheet, card, "person", by=curator)
    role, state = creating.add(sheet, Card(card.key, card.findings, state, None), "role_held", by=curator)
    assert (role.spokesperson, role.title, role.state) == (person, "Registrar", State.DRAFT)
    assert state["role_held"] == role.pk


def gone(entry, how):
    """Another curator has merged or deleted an entry since it was chosen."""
    if how == "deleted":
        with writing():
            entry.delete()
    else:
        actions.merge(
            keep=type(entry).objects.get(name="Kept"), discard=entry, reason="Entered twice.", by=None
        )


@pytest.mark.parametrize("how", ["deleted", "merged"])
def test_a_role_of_somebody_who_is_gone_asks_to_choose_again(sheet, how):
    with writing():
        person = SpokespersonFactory(name="Imogen Vale", published=how == "merged")
        SpokespersonFactory(name="Kept", published=True)
    card = choosing(voice(sheet, "Imogen Vale"), person=person.pk)
    gone(person, how)
    with pytest.raises(ValidationError, match="no longer in the archive"):
        creating.propose(sheet, card, "role_held")


@pytest.mark.parametrize("how", ["deleted", "merged"])
@pytest.mark.parametrize("field", ["person", "role_held"])
def test_an_organisation_that_is_gone_asks_to_choose_again(sheet, field, how):
    with writing():
        person = SpokespersonFactory(name="Imogen Vale")
        trust = OrganisationFactory(name="Eastmere NHS Trust", published=how == "merged")
        OrganisationFactory(name="Kept", published=True)
    card = voice(sheet, "spokesman" if field == "person" else "Imogen Vale")
    card = choosing(card, person=person.pk, speaks_for=trust.pk)
    gone(trust, how)
    with pytest.raises(ValidationError, match="no longer in the archive"):
        creating.propose(sheet, card, field)


def test_a_workplace_is_added_as_a_hospital(sheet, curator):
    hospital, state = creating.add(sheet, voice(sheet, "Imogen Vale"), "works_at", by=curator)
    assert hospital.name == "Southgate General Hospital"
    assert state["works_at"] == hospital.pk


def test_the_voice_of_an_organisation_needs_its_organisation(sheet, curator):
    card = voice(sheet, "spokesman")
    with pytest.raises(ValidationError, match="for which organisation"):
        creating.propose(sheet, card, "person")
    trust, state = creating.add(sheet, card, "speaks_for", by=curator)
    assert (trust.name, trust.kind) == ("Eastmere NHS Trust", OrganisationKind.TRUST)
    ours, _ = creating.add(sheet, Card(card.key, card.findings, state, None), "person", by=curator)
    assert (ours.kind, ours.organisation) == (SpokespersonKind.VOICE, trust)


def test_the_voice_that_an_organisation_has_is_shown(sheet):
    with writing():
        trust = OrganisationFactory(name="Eastmere NHS Trust", kind=OrganisationKind.TRUST)
        ours = SpokespersonFactory(kind=SpokespersonKind.VOICE, organisation=trust, name="Trust spokespeople")
    assert creating.propose(sheet, voice(sheet, "spokesman"), "person").namesakes == (ours,)


def test_nobody_is_made_of_a_description(sheet):
    with pytest.raises(ValidationError, match="printed name"):
        creating.propose(sheet, voice(sheet, "nurse"), "person")


def test_a_hospital_of_the_text_is_added_and_its_namesakes_are_shown(sheet, curator):
    with writing():
        other = HospitalFactory(name="Northgate Royal Infirmary", town="Eastmere")
    card = next(card for card in sheet.of_kind("hospital") if card.state["name"] == "Northgate Infirmary")
    assert creating.propose(sheet, card, "entry").namesakes == (other,)
    hospital, state = creating.add(sheet, card, "entry", by=curator)
    assert (hospital.name, state["entry"]) == ("Northgate Infirmary", hospital.pk)


def test_the_desk_says_so_and_goes_on(desk, ada):
    card = desk.quote("“a bad joke”")
    voice = desk.sheet.voice_of(card)
    with writing():
        person = SpokespersonFactory(name="Imogen Vale")
    changed(desk.row, voice, by=ada, person=person.pk)
    fields = desk.fields(card)
    with writing():
        person.delete()
    answer = desk.do(card, f"new:{voice.key}:role_held", fields)
    assert answer.status_code == 200
    assert "no longer in the archive" in said(answer)
