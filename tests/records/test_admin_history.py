"""The history of an entry reads as who changed what when, its parts included."""

import pytest
from django.urls import reverse

from records.actions import withdraw
from records.editions import writing
from records.history import changes_of
from tests.factories.accounts import CuratorFactory, EditorFactory
from tests.factories.articles import QuoteFactory
from tests.factories.people import OrganisationFactory
from tests.factories.records import SourcingFactory
from tests.factories.strikes import HospitalFactory, RunByFactory, StrikeFactory

# Changes are told apart by their transactions.
pytestmark = pytest.mark.django_db(transaction=True)


def said(entry):
    """[(who, what, verb, {field: words})] of every row change, newest first."""
    return [
        (change.who, row.what, row.verb, {each.name: each.words for each in row.differences})
        for change in changes_of(entry)
        for row in change.rows
    ]


def change(entry, by, **fields):
    with writing(by=by):
        for name, value in fields.items():
            setattr(entry, name, value)
        entry.save()


def test_a_change_names_the_person_and_the_field():
    curator = CuratorFactory(username="ada")
    hospital = HospitalFactory(town="Inventon")
    change(hospital, curator, town="Otherton")
    who, what, verb, differences = said(hospital)[0]
    assert (who, what, verb) == ("ada", "", "changed")
    assert differences == {"town": [("gone", "Inventon"), ("new", "Otherton")]}


def test_running_text_is_compared_word_by_word():
    organisation = OrganisationFactory(
        description="A body of porters who carry lamps through the wards at night."
    )
    change(
        organisation,
        CuratorFactory(),
        description="A body of porters who carry lanterns through the wards at night.",
    )
    words = said(organisation)[0][3]["description"]
    assert ("gone", " lamps") in words and ("new", " lanterns") in words
    assert words[0] == ("same", "A body of porters who carry")


def test_choices_are_shown_in_words_and_other_entries_by_their_names():
    union = OrganisationFactory(name="Union of Lamplighters")
    organisation = OrganisationFactory()
    change(organisation, CuratorFactory(), kind="campaign", parent=union)
    differences = said(organisation)[0][3]
    assert differences["kind"] == [("gone", "trade union"), ("new", "campaign group")]
    assert differences["parent"] == [("new", "Union of Lamplighters")]


def test_parts_references_and_unions_belong_to_the_history():
    hospital, strike = HospitalFactory(), StrikeFactory()
    RunByFactory(hospital=hospital)
    SourcingFactory(entry=hospital)
    with writing():
        strike.unions.add(OrganisationFactory(name="Union of Lamplighters"))
    assert {what for _, what, _, _ in said(hospital)} >= {"trust that ran it", "sourcing"}
    assert any("Union of Lamplighters" in str(differences) for _, _, _, differences in said(strike))


def test_a_removed_part_is_said_to_be_removed():
    hospital = HospitalFactory()
    run = RunByFactory(hospital=hospital)
    with writing(by=CuratorFactory()):
        run.delete()
    assert said(hospital)[0][1:3] == ("trust that ran it", "removed")


def test_a_withdrawal_shows_its_reason():
    organisation = OrganisationFactory(published=True)
    withdraw(entry=organisation, reason="Entered by mistake.", by=EditorFactory(username="eve"))
    newest = changes_of(organisation)[0]
    assert (newest.who, newest.why) == ("eve", "Entered by mistake.")


def test_moved_words_of_a_quote_show_in_its_history():
    quote = QuoteFactory()
    assert any(what == "pin" for _, what, _, _ in said(quote))


def test_the_page_shows_it(client):
    curator = CuratorFactory(username="ada")
    hospital = HospitalFactory(town="Inventon")
    change(hospital, curator, town="<b>Otherton</b>")
    client.force_login(curator)
    page = client.get(reverse("admin:strikes_hospital_history", args=[hospital.pk])).text
    assert "<ins>&lt;b&gt;Otherton&lt;/b&gt;</ins>" in page and "ada" in page


@pytest.mark.parametrize("number", ["0", "-1", "abc", "9" * 40])
def test_any_page_number_shows_a_page(client, number):
    client.force_login(CuratorFactory())
    hospital = HospitalFactory()
    path = reverse("admin:strikes_hospital_history", args=[hospital.pk])
    assert client.get(path, {"p": number}).status_code == 200
