"""Everybody sees where they are logged in, and ends it; administrators end it for others."""

from datetime import timedelta
from io import StringIO

import pytest
import time_machine
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.choices import Outcome
from accounts.models import Session, SignIn
from tests.factories.accounts import (
    AdministratorFactory,
    CuratorFactory,
    EditorFactory,
    UserFactory,
    app_of,
    code_of,
)

pytestmark = pytest.mark.django_db

PASSWORD = "open sesame, said the gate"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
EDGE = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0"


def logged_in(user, agent=FIREFOX, address="203.0.113.77", password=PASSWORD):
    client = Client(REMOTE_ADDR=address, HTTP_USER_AGENT=agent)
    client.post("/admin/login/", {"username": user.username, "password": password})
    return client


def is_in(client):
    return client.get("/admin/").status_code == 200


def test_the_log_says_when_roughly_from_where_and_with_what():
    curator = CuratorFactory()
    logged_in(curator)
    logged_in(curator, EDGE, "2001:db8:1:2::3")
    first, second = SignIn.objects.order_by("pk")
    assert (first.network, first.browser, first.outcome) == (
        "203.0.113.0/24",
        "Firefox on Linux",
        Outcome.SIGNED_IN,
    )
    assert (second.network, second.browser) == ("2001:db8:1::/48", "Edge on Windows")


def test_a_wrong_password_is_noted_for_its_account_and_a_wrong_name_for_nobody():
    curator = CuratorFactory()
    logged_in(curator, password="wrong")
    Client().post("/admin/login/", {"username": "my secret pass phrase", "password": "x"})
    assert SignIn.objects.get().outcome == Outcome.WRONG_PASSWORD
    assert SignIn.objects.get().user == curator


def test_the_account_page_shows_ones_own_sessions_and_nobody_elses():
    curator, other = CuratorFactory(), CuratorFactory()
    here, there = logged_in(curator), logged_in(curator, EDGE)
    logged_in(other, "Opera/9.80", "192.0.2.1")
    page = here.get("/admin/account/").content.decode()
    assert "Firefox on Linux" in page and "Edge on Windows" in page and "192.0.2" not in page
    assert page.count("this one") == 1 + page.count("all but this one")
    keys = Session.objects.values_list("session_key", flat=True)
    assert is_in(there) and not any(key in page for key in keys)


def test_one_session_is_ended():
    curator = CuratorFactory()
    here, there, third = logged_in(curator), logged_in(curator, EDGE), logged_in(curator)
    ended = SignIn.objects.get(browser="Edge on Windows")
    here.post("/admin/account/end/", {"sign_in": ended.pk})
    assert is_in(here) and is_in(third) and not is_in(there)


def test_all_but_this_one_are_ended():
    curator = CuratorFactory()
    here, there, third = logged_in(curator), logged_in(curator, EDGE), logged_in(curator)
    here.post("/admin/account/end/")
    assert is_in(here) and not is_in(there) and not is_in(third)


def test_nobody_ends_the_sessions_of_others():
    curator, other = CuratorFactory(), CuratorFactory()
    theirs, here = logged_in(other), logged_in(curator)
    here.post("/admin/account/end/", {"sign_in": SignIn.objects.get(user=other).pk})
    assert is_in(theirs)


@pytest.mark.parametrize("key", ["x", "-1", "9" * 30, "１", "\0", "0"])
def test_odd_keys_end_nothing(key):
    curator = CuratorFactory()
    here, there = logged_in(curator), logged_in(curator)
    assert here.post("/admin/account/end/", {"sign_in": key}).status_code == (302 if key == "0" else 400)
    assert is_in(there)


def test_an_administrator_ends_sessions_of_others(client):
    curator = CuratorFactory()
    there = logged_in(curator)
    client.force_login(AdministratorFactory())
    page = client.get(reverse("admin:accounts_signin_changelist"), {"session": "open"})
    assert "Firefox on Linux" in page.content.decode()
    keys = [SignIn.objects.get(user=curator).pk]
    client.post(
        reverse("admin:accounts_signin_changelist"), {"action": "end_sessions", "_selected_action": keys}
    )
    assert not is_in(there)


def test_an_administrator_removes_a_lost_second_factor(client):
    editor = EditorFactory()
    code = code_of(app_of(editor))
    there = logged_in(editor)
    there.post("/admin/account/code/", {"code": code})
    assert is_in(there)
    client.force_login(AdministratorFactory())
    fields = {"action": "remove_second_factor", "_selected_action": [editor.pk]}
    client.post("/admin/auth/user/", fields)
    assert not is_in(there)
    assert (
        logged_in(editor)
        .get("/admin/", follow=True)
        .redirect_chain[-1][0]
        .startswith("/admin/account/enrol/")
    )


def test_an_administrator_does_nothing_to_a_superuser(client):
    superuser = UserFactory(is_superuser=True, is_staff=True, username="root")
    app_of(superuser)
    administrator = AdministratorFactory()
    client.force_login(administrator)
    for action in ("end_sessions", "remove_second_factor"):
        client.post("/admin/auth/user/", {"action": action, "_selected_action": [superuser.pk]})
    assert client.post(f"/admin/auth/user/{superuser.pk}/change/", {"username": "mine"}).status_code == 403
    assert client.post(f"/admin/auth/user/{superuser.pk}/password/", {"password1": "x"}).status_code == 403
    page = client.get(f"/admin/auth/user/{administrator.pk}/change/").content.decode()
    assert 'name="is_superuser"' not in page and 'name="user_permissions"' not in page
    assert superuser.totpdevice_set.count() == 1


def test_a_new_password_ends_all_other_sessions():
    curator = CuratorFactory()
    here, there = logged_in(curator), logged_in(curator)
    new = "a gate that nobody opens twice"
    here.post(
        "/admin/password_change/",
        {"old_password": PASSWORD, "new_password1": new, "new_password2": new},
    )
    assert is_in(here) and not is_in(there)
    assert Session.objects.filter(user=curator, sign_in__isnull=False).exists()


@pytest.mark.parametrize("weak", ["short", "password1234", "123456789012345", "curator.account"])
def test_weak_passwords_are_refused(weak):
    curator = CuratorFactory(username="curator.account")
    here = logged_in(curator)
    fields = {"old_password": PASSWORD, "new_password1": weak, "new_password2": weak}
    assert here.post("/admin/password_change/", fields).status_code == 200
    curator.refresh_from_db()
    assert curator.check_password(PASSWORD)


def test_old_log_ins_are_purged():
    curator = CuratorFactory()
    with time_machine.travel(timezone.now() - timedelta(days=settings.SIGN_IN_LOG_DAYS + 1)):
        old = SignIn.objects.create(user=curator, outcome=Outcome.SIGNED_IN, at=timezone.now())
    new = SignIn.objects.create(user=curator, outcome=Outcome.SIGNED_IN)
    out = StringIO()
    call_command("purge_sign_ins", stdout=out)
    assert list(SignIn.objects.all()) == [new] and old != new
    assert "90 days ago that were forgotten: 1." in out.getvalue()


def test_readers_get_no_session(client):
    client.get("/")
    assert not Session.objects.exists() and not client.cookies
