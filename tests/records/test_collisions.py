"""Two people on the same entries at the same moment: one waits, begins again, or is told; nobody meets an error."""

import contextlib
import threading
import time

import pytest
from django.contrib.auth.forms import AuthenticationForm
from django.db import OperationalError
from django.test import Client
from django.urls import reverse
from psycopg.errors import DeadlockDetected, SerializationFailure

from people.models import Organisation
from records import actions
from records.admin.steps import take
from records.choices import State
from records.collisions import ATTEMPTS, Busy, begun_again
from records.editions import differences, writing
from tests.factories.accounts import EditorFactory
from tests.factories.people import OrganisationFactory
from tests.records.test_concurrency import in_thread

pytestmark = pytest.mark.django_db(transaction=True)

LIST = "admin:people_organisation_changelist"


def side_by_side(*work):
    failures = []
    for thread in [in_thread(each, failures) for each in work]:
        thread.join()
    return failures


def states():
    return set(Organisation.objects.values_list("state", flat=True))


def test_two_actions_on_the_same_entries_in_other_order_wait_for_each_other():
    entries = [OrganisationFactory() for _ in range(3)]
    taken = []

    def slowly(entry):
        actions.publish(entry=entry, by=None)
        time.sleep(0.2)

    def act(chosen):
        taken.append(take(slowly, chosen, by=None))

    assert side_by_side(lambda: act(entries), lambda: act(entries[::-1])) == []
    assert sorted(len(done) for done, _ in taken) == [0, 3]
    assert "cannot become published" in next(refused for _, refused in taken if refused)[0][1]
    assert states() == {State.PUBLISHED}


def lock(first, second, met):
    """Locks two rows in an order that crosses that of somebody else, the first time."""

    def work():
        with writing():
            rows = Organisation.objects.select_for_update()
            rows.get(pk=first.pk)
            if not met.broken:
                with contextlib.suppress(threading.BrokenBarrierError):
                    met.wait(5)
                met.abort()
            rows.filter(pk=second.pk).update(website="https://last.example")
            rows.filter(pk=first.pk).update(website="https://last.example")

    return work


def test_who_is_sent_away_by_the_database_begins_again():
    one, other = OrganisationFactory(), OrganisationFactory()
    met = threading.Barrier(2)
    work = [lock(one, other, met), lock(other, one, met)]
    assert side_by_side(*(lambda each=each: begun_again(each) for each in work)) == []
    assert set(Organisation.objects.values_list("website", flat=True)) == {"https://last.example"}
    assert list(differences()) == []


def test_without_that_one_of_them_fails():
    one, other = OrganisationFactory(), OrganisationFactory()
    met = threading.Barrier(2)
    failures = side_by_side(lock(one, other, met), lock(other, one, met))
    assert [type(each.__cause__) for each in failures] == [DeadlockDetected]


def colliding(error=DeadlockDetected):
    def work(*args, **kwargs):
        work.calls += 1
        raise OperationalError from error()

    work.calls = 0
    return work


@pytest.mark.parametrize("error", [DeadlockDetected, SerializationFailure])
def test_it_is_tried_so_often_and_then_said(error):
    work = colliding(error)
    with pytest.raises(Busy, match="Somebody else is changing"):
        begun_again(work)
    assert work.calls == ATTEMPTS


def test_another_failure_is_no_collision():
    work = colliding(ConnectionError)
    with pytest.raises(OperationalError):
        begun_again(work)
    assert work.calls == 1


@pytest.fixture
def editor():
    return EditorFactory()


def signed_in(editor):
    client = Client()
    client.force_login(editor)
    return client


def test_two_editors_act_on_one_list_in_other_order(editor):
    entries = [OrganisationFactory(name=f"Body {number}") for number in range(4)]
    keys = [entry.pk for entry in entries]
    clients = [signed_in(editor), signed_in(EditorFactory())]
    answers = []

    def act(client, order):
        answers.append(
            client.post(f"{reverse(LIST)}?o={order}", {"action": "publish", "_selected_action": keys})
        )

    assert side_by_side(lambda: act(clients[0], "1"), lambda: act(clients[1], "-1")) == []
    assert [answer.status_code for answer in answers] == [302, 302]
    assert states() == {State.PUBLISHED}


def test_a_form_that_collides_again_and_again_keeps_what_was_typed(editor, monkeypatch):
    entry = OrganisationFactory()
    work = colliding()
    monkeypatch.setattr(Organisation, "save", work)
    typed = {"name": "Typed with care", "kind": "union"}
    for prefix in ["names", "records-sourcing-content_type-object_id"]:
        typed |= {f"{prefix}-TOTAL_FORMS": "0", f"{prefix}-INITIAL_FORMS": "0"}
    page = signed_in(editor).post(reverse("admin:people_organisation_change", args=[entry.pk]), typed)
    assert work.calls == ATTEMPTS
    assert "Somebody else is changing" in page.text and 'value="Typed with care"' in page.text


@pytest.mark.parametrize("page", ["list", "step", "delete", "merge"])
def test_every_other_page_that_writes_says_so_too(editor, monkeypatch, page):
    entry, other = OrganisationFactory(published=page == "merge"), OrganisationFactory()
    monkeypatch.setattr(Organisation, "save", colliding())
    monkeypatch.setattr(Organisation, "delete", colliding())
    at = {
        name: reverse(f"admin:people_organisation_{name}", args=args)
        for name, args in {
            "changelist": [],
            "step": [entry.pk, "publish"],
            "delete": [entry.pk],
            "merge": [],
        }.items()
    }
    address, data = {
        "list": (at["changelist"], {"action": "publish", "_selected_action": [entry.pk, other.pk]}),
        "step": (at["step"], {"confirmed": "1"}),
        "delete": (at["delete"], {"post": "yes"}),
        "merge": (at["merge"], {"one": entry.pk, "other": other.pk, "keep": entry.pk, "confirmed": "1"}),
    }[page]
    answer = signed_in(editor).post(address, data, follow=True)
    assert answer.status_code == 200
    assert "Somebody else is changing" in answer.text
    assert Organisation.objects.filter(pk=other.pk, state=State.DRAFT).exists()


def test_a_page_that_does_not_see_to_it_answers_409(monkeypatch):
    monkeypatch.setattr(AuthenticationForm, "clean", colliding())
    page = Client().post(reverse("admin:login"), {"username": "x", "password": "y"})
    assert page.status_code == 409
    assert "Somebody else is changing" in page.text
