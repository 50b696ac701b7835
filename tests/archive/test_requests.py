"""Anybody can ask for something to be taken out of public: without an account, a cookie, or being followed."""

from datetime import date

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.urls import reverse

from archive.requests.forms import stamp
from records import actions
from records.actions.requests import MOST_IN_AN_HOUR, a_month_after, due_on
from records.choices import AskedBy, Ground, RequestState, Rung
from records.models import RemovalRequest
from tests.factories.accounts import CuratorFactory, EditorFactory
from tests.factories.strikes import HospitalFactory

pytestmark = pytest.mark.django_db

TYPED = {
    "address": "https://picketline.example/quotes/7k2m9qd4x1/",
    "asked_by": "person",
    "ground": "data_protection",
    "words": "Please hide my name.",
    "contact": "robin@invented.example",
    "website": "",
}


def send(client, *, after=60, **typed):
    with time_machine.travel("2026-01-31 12:00 +0000", tick=False):
        given = stamp()
    with time_machine.travel(f"2026-01-31 12:{after // 60:02}:{after % 60:02} +0000", tick=False):
        return client.post("/requests/", {**TYPED, "stamp": given, **typed})


def test_it_comes_in_with_a_reference_number_and_a_day_by_which_it_is_due(client):
    answer = send(client)
    request = RemovalRequest.objects.get()
    assert answer.status_code == 302
    assert request.reference in client.get(answer["Location"]).text
    assert request.due_on == date(2026, 2, 28)
    assert (request.state, request.words) == (RequestState.OPEN, "Please hide my name.")


def test_no_cookie_is_set_and_nothing_is_kept_by_caches(client):
    for answer in (client.get("/requests/"), send(client)):
        assert not answer.cookies
        assert "no-store" in answer["Cache-Control"]


def test_a_page_can_be_named_in_the_address(client):
    assert "/quotes/7k2m9qd4x1/" in client.get("/requests/?about=/quotes/7k2m9qd4x1/").text
    assert client.get("/requests/?to=x").status_code == 400


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"words": ""}, "This field is required"),
        ({"address": "\u202e"}, "invisible mark"),
        ({"contact": "nowhere"}, "valid email"),
        ({"ground": "whim"}, "valid choice"),
        ({"website": "https://spam.example"}, "it is there for machines"),
        ({"stamp": "made up"}, "came back damaged"),
        ({"after": 1}, "faster than we can read"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(client, typed, said):
    after = typed.pop("after", 60)
    answer = send(client, after=after, **typed)
    assert answer.status_code == 422
    assert said in answer.text
    if "words" not in typed:
        assert "Please hide my name." in answer.text
    assert not RemovalRequest.objects.exists()


def test_a_form_that_was_open_for_days_is_sent_again(client):
    with time_machine.travel("2026-01-01 12:00 +0000", tick=False):
        given = stamp()
    with time_machine.travel("2026-01-05 12:00 +0000", tick=False):
        assert "open for days" in client.post("/requests/", {**TYPED, "stamp": given}).text


def test_more_in_an_hour_than_people_send_are_put_off(client):
    for _ in range(MOST_IN_AN_HOUR):
        actions.receive(address="a page", asked_by=AskedBy.READER, ground=Ground.PRIVACY, words="Hide it.")
    RemovalRequest.objects.update(received_at="2026-01-31 11:30 +0000")
    answer = send(client)
    assert answer.status_code == 429 and "within the last hour" in answer.text
    assert "Please hide my name." in answer.text
    RemovalRequest.objects.update(received_at="2026-01-31 10:30 +0000")
    assert send(client).status_code == 302


@pytest.mark.parametrize(
    ("day", "due"),
    [
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2024, 1, 31), date(2024, 2, 29)),
        (date(2026, 12, 5), date(2027, 1, 5)),
        (date(2026, 3, 30), date(2026, 4, 30)),
    ],
)
def test_a_month_ends_on_its_day_or_its_last(day, due):
    assert a_month_after(day) == due == due_on(Ground.DATA_PROTECTION, day)


def test_a_decision_says_why():
    request = actions.receive(address="a page", asked_by="reader", ground="privacy", words="Hide it.")
    with pytest.raises(ValidationError, match="Say why"):
        actions.decide(request=request, state=RequestState.REFUSED, note=" ", by=None)
    actions.decide(request=request, state=RequestState.REFUSED, note="A minister, in public.", by=None)
    request.refresh_from_db()
    assert request.state == RequestState.REFUSED and request.decided_at is not None


def test_what_came_of_them_is_counted_in_public(client):
    request = actions.receive(address="a page", asked_by="reader", ground="privacy", words="Secret words.")
    hospital = HospitalFactory(published=True)
    case = actions.Case(Ground.PRIVACY, AskedBy.READER, "A private note.", request)
    actions.step(entry=hospital, to=Rung.NO_INDEX, reason="As asked.", case=case, by=None)
    actions.step(entry=hospital, to=Rung.SHOWN, reason="A mistake.", case=case, by=None)
    page = client.get("/transparency/").text
    assert "1 to be decided" in page and "Steps undone: 1" in page and "Private life" in page
    assert "Secret words" not in page and "A private note" not in page


# At the desk

QUEUE = reverse("admin:records_removalrequest_changelist")


def test_editors_see_the_queue_by_what_is_due(client):
    late = actions.receive(address="late page", asked_by="reader", ground="privacy", words="Hide it.")
    RemovalRequest.objects.filter(pk=late.pk).update(due_on="2016-01-01")
    actions.receive(address="new page", asked_by="reader", ground="privacy", words="Hide it.")
    done = actions.receive(address="old page", asked_by="reader", ground="privacy", words="Hide it.")
    actions.decide(request=done, state=RequestState.REFUSED, note="A minister, in public.", by=None)
    client.force_login(EditorFactory())
    page = client.get(QUEUE).text
    assert page.index("late page") < page.index("new page") < page.index("old page")
    assert "1 January 2016, too late" in page
    assert "new page" not in client.get(QUEUE, {"due": "late"}).text


def test_curators_do_not_read_what_people_write_of_themselves(client):
    client.force_login(CuratorFactory())
    assert client.get(QUEUE).status_code == 403


def test_a_decision_at_the_desk_needs_its_note(client):
    request = actions.receive(address="a page", asked_by="reader", ground="privacy", words="Hide it.")
    client.force_login(EditorFactory())
    page = reverse("admin:records_removalrequest_change", args=[request.pk])
    typed = {
        "address": "a page",
        "asked_by": "reader",
        "ground": "privacy",
        "words": "Hide it.",
        "contact": "",
        "due_on": "2026-01-05",
        "state": "granted",
        "note": "",
    }
    assert "Say why it was decided so" in client.post(page, typed).text
    assert client.post(page, typed | {"note": "A private person."}).status_code == 302
    request.refresh_from_db()
    assert request.decided_by is not None


# The ladder at the desk


def ladder(entry):
    return reverse("admin:strikes_hospital_ladder", args=[entry.pk])


STEP = {
    "to": "1",
    "ground": "privacy",
    "asked_by": "person",
    "reason": "As asked.",
    "note": "",
    "request": "",
}


def test_an_editor_takes_a_step_and_sees_it_in_the_log(client):
    hospital = HospitalFactory(published=True)
    request = actions.receive(address="a page", asked_by="reader", ground="privacy", words="Hide it.")
    client.force_login(EditorFactory(username="eve"))
    assert client.post(ladder(hospital), STEP | {"request": request.reference}).status_code == 302
    page = client.get(ladder(hospital)).text
    assert "As asked." in page and "eve" in page and request.reference in page


def test_what_is_wrong_with_a_step_is_said(client):
    hospital = HospitalFactory(published=True)
    client.force_login(EditorFactory())
    for typed, said in [
        ({"reason": ""}, "This field is required"),
        ({"request": "0000000000"}, "no request with this number"),
        ({"to": "2"}, "valid choice"),
        ({"to": "5"}, "valid choice"),
    ]:
        answer = client.post(ladder(hospital), STEP | typed)
        assert answer.status_code == 200 and said in answer.text


def test_curators_do_not_decide_and_editors_alone_do_not_erase(client):
    hospital = HospitalFactory(published=True)
    actions.withdraw(entry=hospital, reason="To be erased.", by=None)
    client.force_login(CuratorFactory())
    assert client.get(ladder(hospital)).status_code == 403
    assert client.post(ladder(hospital), STEP).status_code == 403
    client.force_login(EditorFactory())
    assert "erase" not in client.get(ladder(hospital)).text.split("<form", 1)[1].split("</fieldset>")[0]
    assert client.post(ladder(hospital), STEP | {"to": "5"}).status_code == 200
    hospital.refresh_from_db()
    assert hospital.rung == Rung.TOMBSTONE
    both = EditorFactory()
    both.groups.add(Group.objects.get(name="administrator"))
    client.force_login(both)
    assert client.post(ladder(hospital), STEP | {"to": "5"}).status_code == 302
    hospital.refresh_from_db()
    assert hospital.rung == Rung.ERASED
