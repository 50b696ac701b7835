"""The page on which a former state is put back."""

import pytest
from django.urls import reverse

from records.editions import writing
from records.history import changes_of
from records.models import Correction
from tests.factories.accounts import CuratorFactory, EditorFactory
from tests.factories.people import OrganisationFactory
from tests.factories.strikes import HospitalFactory

# Changes are told apart by their transactions.
pytestmark = pytest.mark.django_db(transaction=True)


def changed(entry, **fields):
    """The moment before the change."""
    then = changes_of(entry)[0].when
    with writing():
        for name, value in fields.items():
            setattr(entry, name, value)
        entry.save()
    return then


def address(entry):
    opts = entry._meta
    return reverse(f"admin:{opts.app_label}_{opts.model_name}_restore", args=[entry.pk])


@pytest.fixture
def hospital():
    return HospitalFactory(town="Inventon")


def test_the_history_leads_to_it_from_every_change_but_the_last(client, hospital):
    changed(hospital, town="Otherton")
    client.force_login(CuratorFactory())
    history = reverse("admin:strikes_hospital_history", args=[hospital.pk])
    assert client.get(history).text.count("Restore the entry as it was then") == len(changes_of(hospital)) - 1


def test_it_shows_what_would_change_and_then_changes_it(client, hospital):
    then = changed(hospital, town="Otherton")
    client.force_login(CuratorFactory(username="ada"))
    page = client.get(address(hospital), {"at": then.isoformat()}).text
    assert "<del>Otherton</del>" in page and "<ins>Inventon</ins>" in page
    answer = client.post(address(hospital), {"at": then.isoformat(), "note": "It was right."})
    assert answer.status_code == 302
    hospital.refresh_from_db()
    assert hospital.town == "Inventon"
    newest = changes_of(hospital)[0]
    assert newest.who == "ada" and newest.why.endswith("It was right.")


def test_readers_are_told_as_at_any_saving(client):
    hospital = HospitalFactory(town="Inventon", published=True)
    then = changed(hospital, town="Otherton")
    client.force_login(EditorFactory())
    typed = {"at": then.isoformat(), "tell-asked_by": "archive"}
    answer = client.post(address(hospital), typed)
    assert answer.status_code == 200 and "nothing is saved yet" in answer.text
    hospital.refresh_from_db()
    assert hospital.town == "Otherton"
    assert client.post(address(hospital), typed | {"tell-reason": "It was right before."}).status_code == 302
    told = Correction.objects.get()
    assert (told.before, told.after) == ("Otherton", "Inventon")


def test_what_stands_in_the_way_is_said(client):
    parent = OrganisationFactory(name="Union of Lamplighters")
    organisation = OrganisationFactory(parent=parent)
    then = changed(organisation, parent=None)
    with writing():
        parent.delete()
    client.force_login(CuratorFactory())
    page = client.get(address(organisation), {"at": then.isoformat()}).text
    assert "“Union of Lamplighters”, is gone from the archive" in page


def test_a_rule_that_refuses_it_is_said_and_nothing_changes(client, hospital):
    changed(hospital, ods_code="RX901")
    then = changed(hospital, ods_code=None)
    HospitalFactory(ods_code="RX901")
    client.force_login(CuratorFactory())
    answer = client.post(address(hospital), {"at": then.isoformat()})
    assert answer.status_code == 200 and "errornote" not in answer.text.split("<form")[0]
    assert "already" in answer.text
    hospital.refresh_from_db()
    assert hospital.ods_code is None


def test_only_editors_restore_what_is_public(client):
    hospital = HospitalFactory(town="Inventon", published=True)
    then = changed(hospital, town="Otherton")
    client.force_login(CuratorFactory())
    assert client.get(address(hospital), {"at": then.isoformat()}).status_code == 403
    assert client.post(address(hospital), {"at": then.isoformat()}).status_code == 403


@pytest.mark.parametrize("at", ["", "soon", "\0", "2016-04-26"])
def test_a_moment_that_is_none_is_not_found(client, hospital, at):
    client.force_login(CuratorFactory())
    assert client.get(address(hospital), {"at": at}).status_code == 404
