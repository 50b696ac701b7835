"""Who changes what readers could read tells them, in the same form."""

import pytest
from django.urls import reverse

from records.history import changes_of
from records.models import Correction
from tests.factories.accounts import CuratorFactory, EditorFactory
from tests.factories.articles import IdentificationFactory, QuoteFactory
from tests.factories.strikes import HospitalFactory, HospitalNameFactory
from tests.records.test_admin_states import address, fields_of, stored

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    editor = EditorFactory(username="eve")
    client.force_login(editor)
    return editor


@pytest.fixture
def hospital(editor):
    return HospitalFactory(town="Inventon", published=True)


def save(client, entry, **typed):
    return client.post(
        address(entry),
        fields_of(client, entry) | typed | {"tell-asked_by": typed.get("tell-asked_by", "archive")},
    )


def test_the_form_of_a_public_entry_asks(client, hospital):
    page = client.get(address(hospital)).text
    assert "What readers are told" in page


def test_the_form_of_a_draft_does_not(client, editor):
    assert "What readers are told" not in client.get(address(HospitalFactory())).text


def test_a_change_without_a_word_is_stopped_with_the_difference_filled_in(client, hospital):
    answer = save(client, hospital, town="Otherton")
    assert answer.status_code == 200
    assert "nothing is saved yet" in answer.text
    assert "<del>Inventon</del>" in answer.text and "<ins>Otherton</ins>" in answer.text
    # What was typed is still there.
    assert 'value="Otherton"' in answer.text
    assert stored(hospital).town == "Inventon"


def test_one_more_field_makes_the_correction(client, hospital):
    answer = save(
        client,
        hospital,
        town="Otherton",
        **{"tell-reason": "Taken for its neighbour.", "tell-asked_by": "reader"},
    )
    assert answer.status_code == 302
    told = Correction.objects.get()
    assert (told.entry, told.field, told.before, told.after) == (hospital, "town", "Inventon", "Otherton")
    assert (told.reason, told.asked_by) == ("Taken for its neighbour.", "reader")
    page = client.get(hospital.get_absolute_url(), follow=True).text
    assert "Taken for its neighbour." in page and "<del>Inventon</del>" in page


def test_the_words_can_be_withheld(client, hospital):
    save(
        client, hospital, town="", **{"tell-reason": "It led to a private person.", "tell-is_withheld": "on"}
    )
    assert Correction.objects.get().before == ""
    assert "Inventon" not in client.get(hospital.get_absolute_url(), follow=True).text


def test_a_slip_is_mended_in_silence_and_the_history_says_so(client, hospital):
    answer = save(client, hospital, town="Invention", **{"tell-is_slip": "on"})
    assert answer.status_code == 302
    assert stored(hospital).town == "Invention"
    assert not Correction.objects.exists()


def test_what_only_adds_needs_no_word(client, hospital):
    assert save(client, hospital, wikidata="Q42").status_code == 302
    assert stored(hospital).wikidata == "Q42"
    assert not Correction.objects.exists()


def test_nor_does_what_readers_do_not_see(client, editor):
    quote = QuoteFactory(published=True, criticises_named_person=False)
    answer = save(client, quote, criticises_named_person="unknown", about=[])
    assert answer.status_code == 302, answer.context["adminform"].form.errors
    assert not Correction.objects.exists()


def test_a_part_is_told_like_a_field(client, hospital):
    HospitalNameFactory(hospital=hospital, name="The Gatehouse")
    answer = save(client, hospital, **{"names-0-name": "The Lodge"})
    assert "nothing is saved yet" in answer.text and "<del>The Gatehouse" in answer.text
    assert hospital.names.get().name == "The Gatehouse"


def test_it_cannot_be_both(client, hospital):
    answer = save(client, hospital, town="Otherton", **{"tell-reason": "Wrong.", "tell-is_slip": "on"})
    assert answer.status_code == 200 and "only a slip" in answer.text
    assert stored(hospital).town == "Inventon"


def test_nothing_is_told_of_nothing(client, hospital):
    answer = save(client, hospital, **{"tell-reason": "All wrong."})
    assert "there is nothing to tell them" in answer.text
    assert not Correction.objects.exists()


def test_a_reason_that_cannot_be_read_is_refused(client, hospital):
    answer = save(client, hospital, town="Otherton", **{"tell-reason": "Wrong\u202e."})
    assert "invisible mark" in answer.text
    assert stored(hospital).town == "Inventon"


def test_a_curator_is_not_asked_what_only_an_editor_may_change(client):
    hospital = HospitalFactory(published=True)
    client.force_login(CuratorFactory())
    assert "What readers are told" not in client.get(address(hospital)).text


def test_who_somebody_is_taken_for_is_told_at_every_quote(client, editor):
    quote = QuoteFactory(published=True)
    IdentificationFactory(mention=quote.mention, spokesperson__published=True, spokesperson__has_page=True)
    mention = quote.mention
    page = reverse("admin:articles_mention_change", args=[mention.pk])
    assert "What readers are told" in client.get(page).text
    typed = fields_of(client, mention) | {"identification-0-DELETE": "on", "tell-asked_by": "person"}
    assert "nothing is saved yet" in client.post(page, typed).text
    assert client.post(page, typed | {"tell-reason": "It was a namesake."}).status_code == 302
    assert {told.entry for told in Correction.objects.all()} == {quote}


@pytest.mark.django_db(transaction=True)
def test_the_history_gives_the_reason(client, hospital):
    save(client, hospital, town="Otherton", **{"tell-reason": "Taken for its neighbour."})
    newest = changes_of(hospital)[0]
    assert (newest.who, newest.why) == ("eve", "Taken for its neighbour.")
