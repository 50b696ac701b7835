"""Whoever decides what is public needs a code beside the password; until it is given they are nobody."""

import re

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice

from accounts import second_factor
from accounts.choices import Outcome
from accounts.models import RecoveryCode, RecoverySheet, Session, SignIn
from tests.factories.accounts import (
    AdministratorFactory,
    ContributorFactory,
    CuratorFactory,
    EditorFactory,
    UserFactory,
    app_of,
    code_of,
)
from tests.factories.people import OrganisationFactory

pytestmark = pytest.mark.django_db

PASSWORD = "open sesame, said the gate"
LOGIN, INDEX = "/admin/login/?next=/admin/", "/admin/"
CODE, ENROL = "/admin/account/code/", "/admin/account/enrol/"


def log_in(client, user):
    """Name and password; returns the page that they lead to."""
    return client.post(LOGIN, {"username": user.username, "password": PASSWORD}, follow=True)


def give(client, code, page=CODE):
    return client.post(page, {"code": code}, follow=True)


def wrong(device):
    """Six digits that the app does not show, now or a moment ago."""
    near = {totp(device.bin_key, drift=drift) for drift in (-2, -1, 0, 1, 2)}
    return next(f"{code:06}" for code in range(10) if code not in near)


def is_in(client):
    return client.get(INDEX).status_code == 200


@pytest.mark.parametrize(
    ("factory", "needs"),
    [
        (UserFactory, False),
        (ContributorFactory, False),
        (CuratorFactory, False),
        (EditorFactory, True),
        (AdministratorFactory, True),
        (lambda: UserFactory(is_superuser=True), True),
        (lambda: UserFactory(may=["publish_quote"]), True),
        (lambda: UserFactory(may=["merge_hospital"]), True),
    ],
)
def test_who_needs_one_follows_from_their_rights(factory, needs):
    assert second_factor.is_needed(factory()) == needs


def test_a_curator_logs_in_with_the_password_alone(client):
    log_in(client, CuratorFactory())
    assert is_in(client)


def test_an_editor_without_one_can_only_enrol(client):
    editor = EditorFactory()
    page = log_in(client, editor)
    assert page.redirect_chain[-1][0].startswith(ENROL)
    assert not is_in(client)
    draft = OrganisationFactory()
    client.post(reverse("admin:people_organisation_step", args=[draft.pk, "publish"]), {"confirmed": "1"})
    draft.refresh_from_db()
    assert draft.state == "draft"


def test_the_password_alone_shows_no_draft_on_the_pages_of_the_archive(client):
    editor, draft = EditorFactory(), OrganisationFactory()
    app_of(editor)
    log_in(client, editor)
    assert client.get(draft.get_absolute_url(), follow=True).status_code == 404
    give(client, code_of(app_of(editor)))
    assert client.get(draft.get_absolute_url(), follow=True).status_code == 200


def test_enrolling_opens_the_desk_and_shows_ten_recovery_codes_once(client):
    editor = EditorFactory()
    page = log_in(client, editor).content.decode()
    assert "<svg" in page and "otpauth://totp/" in page
    device = second_factor.enrolling(editor)
    assert second_factor.secret_in_words(device) in page
    page = give(client, f"{totp(device.bin_key):06}", ENROL).content.decode()
    codes = re.findall(r"<code>([a-z2-7-]{19})</code>", page)
    assert len(set(codes)) == 10
    assert is_in(client)
    stored = " ".join(RecoveryCode.objects.values_list("digest", flat=True))
    assert not any(code in stored or code.replace("-", "") in stored for code in codes)
    assert not any(code in client.get("/admin/account/").content.decode() for code in codes)


def test_a_wrong_code_enrols_nobody(client):
    editor = EditorFactory()
    log_in(client, editor)
    page = give(client, wrong(second_factor.enrolling(editor)), ENROL)
    assert "Wait for the next one" in page.content.decode()
    assert second_factor.app_of(editor) is None and not is_in(client)


def test_the_code_completes_the_log_in(client):
    editor = EditorFactory()
    device = app_of(editor)
    page = log_in(client, editor)
    assert page.redirect_chain[-1][0].startswith(CODE)
    assert not is_in(client)
    assert SignIn.objects.get().outcome == Outcome.CODE_DUE
    give(client, code_of(device))
    assert is_in(client)
    assert SignIn.objects.get().outcome == Outcome.SIGNED_IN


def test_a_code_leads_on_to_where_one_wanted_to_go_and_to_no_other_site(client):
    editor = EditorFactory()
    for asked, led in {
        "/admin/people/role/": "/admin/people/role/",
        "https://elsewhere.example/": INDEX,
    }.items():
        device = app_of(editor)
        client.post(f"/admin/login/?next={asked}", {"username": editor.username, "password": PASSWORD})
        answer = client.post(CODE, {"code": code_of(device), "next": asked})
        assert answer["Location"] == led
        client.post("/admin/logout/")


def test_a_code_is_taken_once(client):
    editor = EditorFactory()
    code = code_of(app_of(editor))
    log_in(client, editor)
    give(client, code)
    other = Client()
    log_in(other, editor)
    assert "used already" in give(other, code).content.decode()
    assert not is_in(other)


def test_codes_cannot_be_tried_one_after_the_other(client):
    editor = EditorFactory()
    device = app_of(editor)
    log_in(client, editor)
    with time_machine.travel(timezone.now(), tick=False) as clock:
        for seconds in (1, 2, 4, 8):
            give(client, wrong(device))
            page = give(client, f"{totp(device.bin_key):06}").content.decode()
            assert "Several codes were wrong" in page and f"{seconds} second" in page
            clock.shift(seconds + 0.5)
        assert not is_in(client)
        give(client, f"{totp(device.bin_key):06}")
        assert is_in(client)


def test_a_recovery_code_logs_in_once(client):
    editor = EditorFactory()
    app_of(editor)
    code = second_factor.new_recovery_codes(editor)[3]
    log_in(client, editor)
    give(client, code.upper().replace("-", " "))
    assert is_in(client)
    other = Client()
    log_in(other, editor)
    assert "none of your recovery codes" in give(other, code).content.decode()
    assert not is_in(other)


def test_recovery_codes_cannot_be_tried_one_after_the_other():
    editor = EditorFactory()
    code = second_factor.new_recovery_codes(editor)[0]
    assert second_factor.verify(editor, "aaaa-bbbb-cccc-dddd")[0] is None
    assert "Several codes were wrong" in second_factor.verify(editor, code)[1]


def test_new_recovery_codes_make_the_old_ones_void(client):
    editor = EditorFactory()
    client.force_login(editor)
    old = second_factor.new_recovery_codes(editor)
    page = client.post("/admin/account/recovery-codes/").content.decode()
    new = re.findall(r"<code>([a-z2-7-]{19})</code>", page)
    assert len(new) == 10 and not set(new) & set(old)
    assert RecoverySheet.objects.get(user=editor).left == 10
    assert second_factor.verify(editor, old[0])[0] is None


def test_whoever_runs_out_of_recovery_codes_is_told(client):
    editor = EditorFactory()
    device = app_of(editor)
    log_in(client, editor)
    assert "0 recovery codes left" in give(client, code_of(device)).content.decode()


@pytest.mark.parametrize(
    "typed", ["", "12345", "1234567", "12３456", "x" * 41, "\0", "١٢٣٤٥٦", "drop table", "-1"]
)
def test_odd_codes_are_refused_politely(client, typed):
    editor = EditorFactory()
    app_of(editor)
    log_in(client, editor)
    page = give(client, typed)
    assert page.status_code == 200 and not is_in(client)


def test_an_app_is_replaced_only_by_who_has_shown_the_old_one(client):
    editor = EditorFactory()
    old = app_of(editor)
    log_in(client, editor)
    assert client.get(ENROL).status_code == 302
    assert client.post(ENROL, {"code": "123456"}).status_code == 302
    give(client, code_of(old))
    elsewhere = Client()
    elsewhere.force_login(editor)
    new = second_factor.enrolling(editor)
    give(client, f"{totp(new.bin_key):06}", ENROL)
    assert list(TOTPDevice.objects.filter(user=editor)) == [new]
    assert is_in(client) and not is_in(elsewhere)


def test_a_curator_who_set_one_up_is_asked_for_it(client):
    curator = CuratorFactory()
    device = app_of(curator)
    log_in(client, curator)
    assert not is_in(client)
    give(client, code_of(device))
    assert is_in(client)


def test_who_becomes_an_editor_enrols_at_the_next_click(client):
    curator = CuratorFactory()
    log_in(client, curator)
    curator.groups.set(EditorFactory().groups.all())
    assert client.get(INDEX, follow=True).redirect_chain[-1][0].startswith(ENROL)


def test_half_way_one_can_leave(client):
    editor = EditorFactory()
    log_in(client, editor)
    assert client.post("/admin/account/leave/")["Location"] == "/admin/login/"
    assert not Session.objects.filter(user=editor).exists()


def test_the_session_has_a_new_key_after_the_code(client):
    editor = EditorFactory()
    device = app_of(editor)
    log_in(client, editor)
    before = client.session.session_key
    give(client, code_of(device))
    assert client.session.session_key != before
    assert not Session.objects.filter(session_key=before).exists()
    # The password's session lasts minutes, the whole one as long as any.
    assert (Session.objects.get().expire_date - timezone.now()).days > 1


def test_anonymous_visitors_are_sent_to_the_log_in(client):
    for page in (CODE, ENROL, "/admin/account/"):
        assert client.get(page)["Location"].startswith("/admin/login/")
