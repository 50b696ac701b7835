"""axe finds nothing wrong with the desk, in light and dark, on a screen and on a phone; nothing sticks out."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User

from articles.desk.sheet import Sheet
from tests.articles.desk.at_the_desk import put_on_the_desk
from tests.browser.at_the_desk import sign_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

STANDARDS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
# Django's own page around ours.
AROUND = [["#header"], ["nav[aria-label='Breadcrumbs']"], [".skip-to-content-link"]]


@pytest.fixture
def row(archive):
    return put_on_the_desk(by=User.objects.get(username="curator"), publication="Your Local Guardian")


@pytest.mark.parametrize("width", [360, 768, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wrong_with_the_desk(page, row, width, scheme):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    sign_in(page, "curator")
    quote = Sheet(row).quotes[0].key
    for address in (
        f"/admin/articles/reading/{row.pk}/",
        f"/admin/articles/reading/{row.pk}/?card={quote}",
        f"/admin/articles/reading/{row.pk}/summary/",
        "/admin/articles/article/add-from-text/",
    ):
        page.goto(address)
        for folded in page.locator("main details").all():
            folded.evaluate("(details) => { details.open = true; }")
        found = Axe().run(page, context={"exclude": AROUND}, options=STANDARDS)
        assert not found.response["violations"], (address, found.generate_report())
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, address
