"""An editor's first day: log in, set up the app, log out, log in with a code, then with a recovery code."""

import base64
import re

import pytest
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice

from tests.browser.at_the_desk import PASSWORD
from tests.factories.accounts import EditorFactory, code_of

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def give_name_and_password(page):
    page.goto("/admin/login/?next=/admin/people/role/")
    page.get_by_label("Username").fill("editor")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()


def log_out(page):
    page.get_by_role("button", name="Log out").click()
    page.get_by_text("Logged out").wait_for()


def is_among_roles(page):
    page.get_by_role("heading", name="Select role to change").wait_for()
    return page.url.endswith("/admin/people/role/")


def test_enrol_log_out_and_in_with_a_code_and_with_a_recovery_code(page):
    EditorFactory(username="editor", password=PASSWORD)
    give_name_and_password(page)

    page.get_by_role("heading", name="Set up a second factor").wait_for()
    assert page.locator(".account-qr svg").bounding_box()["width"] > 150
    assert page.get_by_role("link", name="Roles").count() == 0
    # The secret as a person would copy it.
    secret = re.sub(r"\s", "", page.locator(".account-typed").inner_text())
    page.get_by_label("Code").fill(f"{totp(base64.b32decode(secret)):06}")
    page.get_by_role("button", name="Set up").click()
    page.get_by_role("heading", name="Your recovery codes").wait_for()
    codes = page.locator(".account-codes code").all_inner_texts()
    assert len(codes) == 10
    page.get_by_role("link", name="I have kept them").click()
    assert is_among_roles(page)
    log_out(page)

    give_name_and_password(page)
    page.get_by_role("heading", name="One more step").wait_for()
    page.get_by_label("Code").fill(code_of(TOTPDevice.objects.get()))
    page.keyboard.press("Enter")
    assert is_among_roles(page)
    log_out(page)

    give_name_and_password(page)
    page.get_by_label("Code").fill(codes[0])
    page.keyboard.press("Enter")
    assert is_among_roles(page)
    page.get_by_role("link", name="Account").click()
    page.get_by_text("You have 9 recovery codes left").wait_for()
    log_out(page)

    give_name_and_password(page)
    page.get_by_label("Code").fill(codes[0])
    page.keyboard.press("Enter")
    page.get_by_text("none of your recovery codes").wait_for()
