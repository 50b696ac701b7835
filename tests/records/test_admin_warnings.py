"""Before an entry becomes public the desk says what to look at, and waits for one tick."""

import html
import re

import pytest
from django.urls import reverse

from people.models import Organisation
from records.actions import PublicationWarning, publication_warnings, withdraw
from records.actions.warning import _warning_rules
from records.choices import State
from records.history import changes_of
from tests.factories.accounts import EditorFactory
from tests.factories.people import OrganisationFactory

pytestmark = pytest.mark.django_db

SENTENCE = "The name says “lantern”, which may be a street."


def of_lanterns(organisation):
    if "Lantern" in organisation.name:
        yield PublicationWarning("private_words", SENTENCE)


@pytest.fixture(autouse=True)
def rule(monkeypatch):
    monkeypatch.setitem(_warning_rules, Organisation, [of_lanterns])


@pytest.fixture
def editor(client):
    client.force_login(EditorFactory())


def address(entry, page="change", *args):
    return reverse(f"admin:people_organisation_{page}", args=[entry.pk, *args])


def state(entry):
    return Organisation.objects.get(pk=entry.pk).state


def noted(entry):
    return [change.looked_at for change in changes_of(entry) if change.looked_at]


def ticks(page):
    return [html.unescape(each) for each in re.findall(r'name="looked_at" value="([^"]*)"', page.text)]


def listed(client, *entries, **sent):
    data = {"action": "publish", "_selected_action": [entry.pk for entry in entries]} | sent
    return client.post(reverse("admin:people_organisation_changelist"), data, follow=True)


def test_the_page_of_the_step_says_what_to_look_at_and_waits_for_the_tick(client, editor):
    entry = OrganisationFactory(name="Lantern Porters")
    page = client.get(address(entry, "step", "publish"))
    assert SENTENCE in page.text
    page = client.post(address(entry, "step", "publish"), {"confirmed": "1"})
    assert "tick that you have" in page.text
    assert state(entry) == State.DRAFT
    client.post(address(entry, "step", "publish"), {"confirmed": "1", "looked_at": ticks(page)})
    assert state(entry) == State.PUBLISHED


def test_what_was_looked_at_stands_in_the_history_without_its_words(client, editor):
    entry = OrganisationFactory(name="Lantern Porters")
    page = client.get(address(entry, "step", "publish"))
    client.post(address(entry, "step", "publish"), {"confirmed": "1", "looked_at": ticks(page)})
    assert noted(entry) == ["private words"]
    page = client.get(address(entry, "history"))
    assert "Looked at before it became public: private words." in page.text
    assert SENTENCE not in page.text


def test_without_a_warning_nothing_is_asked(client, editor):
    entry = OrganisationFactory(name="Gate Porters")
    page = client.get(address(entry, "step", "publish"))
    assert "looked_at" not in page.text
    client.post(address(entry, "step", "publish"), {"confirmed": "1"})
    assert state(entry) == State.PUBLISHED
    assert noted(entry) == []


def test_a_tick_does_not_cover_what_came_up_since(client, editor, monkeypatch):
    entry = OrganisationFactory(name="Lantern Porters")
    ticked = ticks(client.get(address(entry, "step", "publish")))
    later = PublicationWarning("private_words", "The name holds a telephone number.")
    monkeypatch.setitem(_warning_rules, Organisation, [of_lanterns, lambda organisation: [later]])
    page = client.post(address(entry, "step", "publish"), {"confirmed": "1", "looked_at": ticked})
    assert later.sentence in page.text
    assert state(entry) == State.DRAFT


def test_a_tick_of_one_entry_does_not_cover_another(client, editor):
    first, second = OrganisationFactory(name="Lantern Porters"), OrganisationFactory(name="Lantern Nurses")
    ticked = ticks(client.get(address(first, "step", "publish")))
    client.post(address(second, "step", "publish"), {"confirmed": "1", "looked_at": ticked})
    assert state(second) == State.DRAFT


def test_saving_and_publishing_in_one_goes_by_the_page_too(client, editor):
    entry = OrganisationFactory(name="Lantern Porters")
    opened = client.get(address(entry)).context["adminform"].form
    parts = {
        f"{prefix}-{name}": "0"
        for prefix in re.findall(r'name="([\w-]+)-TOTAL_FORMS"', client.get(address(entry)).text)
        for name in ("TOTAL_FORMS", "INITIAL_FORMS")
    }
    data = {"name": entry.name, "kind": entry.kind, opened.OPENED: opened.opened_at, "_step": "publish"}
    page = client.post(address(entry), data | parts, follow=True)
    assert SENTENCE in page.text
    assert state(entry) == State.DRAFT


def test_publishing_again_warns_as_well(client, editor):
    entry = OrganisationFactory(name="Lantern Porters", published=True)
    withdraw(entry=entry, reason="Entered twice.", by=None)
    again = address(entry, "step", "publish-again")
    sent = {"confirmed": "1", "reason": "It was entered once after all."}
    page = client.post(again, sent)
    assert SENTENCE in page.text
    assert state(entry) == State.WITHDRAWN
    client.post(again, sent | {"looked_at": ticks(page)})
    assert state(entry) == State.PUBLISHED


def test_no_other_step_warns(client, editor):
    entry = OrganisationFactory(name="Lantern Porters")
    page = client.get(address(entry, "step", "review"))
    assert SENTENCE not in page.text
    client.post(address(entry, "step", "review"), {"confirmed": "1"})
    assert state(entry) == State.IN_REVIEW


def test_on_a_list_what_was_not_looked_at_stays_back_and_is_named(client, editor):
    plain = OrganisationFactory(name="Gate Porters")
    seen, unseen = OrganisationFactory(name="Lantern Porters"), OrganisationFactory(name="Lantern Nurses")
    page = listed(client, plain, seen, unseen)
    assert page.text.count(SENTENCE) == 2
    assert state(plain) == State.DRAFT
    (ticked,) = [tick for tick in ticks(page) if seen.public_id in tick]
    page = listed(client, plain, seen, unseen, confirmed="1", looked_at=ticked)
    assert [state(entry) for entry in (plain, seen, unseen)] == [
        State.PUBLISHED,
        State.PUBLISHED,
        State.DRAFT,
    ]
    assert "“Lantern Nurses” stays back" in page.text


def test_on_a_list_without_warnings_nothing_is_asked(client, editor):
    first, second = OrganisationFactory(name="Gate Porters"), OrganisationFactory(name="Gate Nurses")
    listed(client, first, second)
    assert state(first) == state(second) == State.PUBLISHED


@pytest.mark.parametrize("sent", ["", "x", "💥", "a" * 5000, "\0"])
def test_a_mark_that_nobody_was_shown_covers_nothing(client, editor, sent):
    entry = OrganisationFactory(name="Lantern Porters")
    assert (
        client.post(address(entry, "step", "publish"), {"confirmed": "1", "looked_at": sent}).status_code
        == 200
    )
    assert state(entry) == State.DRAFT


def test_entries_of_a_kind_without_rules_have_no_warnings(monkeypatch):
    monkeypatch.delitem(_warning_rules, Organisation)
    assert publication_warnings(OrganisationFactory(name="Lantern Porters")) == []
