"""The browser refuses nothing of what the archive's pages hold, and would say so."""

import pytest
from django.contrib.auth.models import User

from strikes.models import Hospital
from tests.articles.desk.at_the_desk import put_on_the_desk
from tests.browser.at_the_desk import sign_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def refused(page):
    """What the browser refused since the test began, and scripts that failed."""
    said = []
    page.on("console", lambda message: message.type == "error" and said.append((page.url, message.text)))
    page.on("pageerror", lambda error: said.append((page.url, str(error))))
    return said


def test_nothing_on_the_pages_is_refused(page, archive, refused):
    row = put_on_the_desk(by=User.objects.get(username="curator"), publication="Your Local Guardian")
    hospital = Hospital.objects.get(name="St Helier Hospital")
    for address in ("/", "/hospitals/", f"/hospitals/{hospital.public_id}/", "/nowhere/", "/components/"):
        page.goto(address)
    sign_in(page, "editor")
    for address in (
        "/admin/account/",
        "/admin/articles/article/",
        "/admin/articles/article/add/",
        "/admin/articles/article/add-from-text/",
        f"/admin/strikes/hospital/{hospital.pk}/change/",
        f"/admin/strikes/hospital/{hospital.pk}/history/",
        "/admin/strikes/strikeday/add/",
        "/admin/records/fileimport/new/register/",
    ):
        page.goto(address)
    # At the desk a card is decided without a reload.
    page.goto(f"/admin/articles/reading/{row.pk}/")
    page.keyboard.press("r")
    page.locator("#desk[aria-busy=false]").wait_for()
    page.goto("/api/v1/docs/")
    page.get_by_role("button", name="GET /api/v1/articles/", exact=False).first.click()
    page.get_by_role("button", name="Try it out").click()
    page.get_by_role("button", name="Execute").click()
    page.get_by_text("Response headers").first.wait_for()
    assert [each for each in refused if "status of 404" not in each[1]] == []


@pytest.mark.parametrize("address", ["/", "/admin/login/", "/api/v1/docs/"])
@pytest.mark.parametrize(
    "added",
    [
        "document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">')",
        "document.body.insertAdjacentHTML('beforeend', '<img src=/static/img/mark.svg onload=alert(1)>')",
        "document.head.append(Object.assign(document.createElement('script'), { textContent: 'x = 1' }))",
        "document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }))",
        "fetch('https://elsewhere.example/').catch(() => {})",
    ],
    ids=["style attribute", "handler", "script", "style", "another host"],
)
def test_what_somebody_put_in_is_refused(page, db, address, added):
    page.goto(address)
    with page.expect_console_message(lambda message: "Content Security Policy" in message.text):
        page.evaluate(f"() => {{ {added}; }}")
