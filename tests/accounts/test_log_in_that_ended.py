"""A form that is sent after the log-in has ended is not lost."""

import pytest
from django.test import Client
from django.urls import reverse

from people.models import Organisation
from tests.controls import controls
from tests.factories.accounts import CuratorFactory, EditorFactory

pytestmark = pytest.mark.django_db

ADD = "/admin/people/organisation/add/"
SEND_AGAIN = "/admin/account/send-again/"
TYPED = {
    "name": "Union of <Night> Porters",
    "kind": "union",
    "description": "\n“Founded” in 1994.\nStill there.",
}


def fields_of(client):
    shown = controls(client.get(ADD).content.decode())
    del shown["csrfmiddlewaretoken"]
    return {**shown, **TYPED}


def test_what_was_typed_comes_back_and_is_sent_after_the_log_in(client):
    curator = CuratorFactory()
    client.force_login(curator)
    typed = fields_of(client)
    client.logout()
    page = client.post(ADD, typed)
    assert page.status_code == 403
    assert "nothing was saved yet" in page.content.decode()
    kept = controls(page.content.decode())
    assert typed.items() <= kept.items()

    client.force_login(curator)
    page = client.post(SEND_AGAIN, kept)
    again = controls(page.content.decode())
    assert f'action="{ADD}"' in page.content.decode() and typed.items() <= again.items()
    client.post(ADD, again)
    stored = Organisation.objects.get()
    assert (stored.name, stored.created_by) == (TYPED["name"], curator)
    assert stored.description.replace("\r\n", "\n").strip() == TYPED["description"].strip()


def test_going_on_before_the_log_in_asks_for_it_once_more(client):
    kept = controls(client.post(ADD, TYPED).content.decode())
    page = client.post(SEND_AGAIN, kept)
    assert page.status_code == 403 and TYPED.items() <= controls(page.content.decode()).items()


def test_the_second_step_is_asked_for_too():
    editor, client = EditorFactory(), Client()
    client.post("/admin/login/", {"username": editor.username, "password": "open sesame, said the gate"})
    assert client.post(SEND_AGAIN, {"_kept_for": ADD, **TYPED}).status_code == 403


@pytest.mark.parametrize(
    "whither", ["", "https://elsewhere.example/admin/", "//elsewhere.example", "/", "javascript:1"]
)
def test_it_is_sent_to_no_other_place(client, whither):
    client.force_login(CuratorFactory())
    answer = client.post(SEND_AGAIN, {"_kept_for": whither, **TYPED})
    assert answer["Location"] == reverse("admin:index")


def test_nothing_is_sent_without_a_token_that_holds():
    client = Client(enforce_csrf_checks=True)
    client.force_login(CuratorFactory())
    page = client.post(SEND_AGAIN, {"_kept_for": ADD, **TYPED}).content.decode()
    assert client.post(ADD, {**controls(page), "csrfmiddlewaretoken": "x" * 64}).status_code == 403
    assert client.post(ADD, controls(page)).status_code != 403


def test_an_empty_form_leads_to_the_log_in(client):
    assert client.post(ADD, {})["Location"].startswith("/admin/login/")
