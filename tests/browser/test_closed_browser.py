"""A browser that is closed in the middle of it loses nothing."""

import time

import pytest
from django.contrib.auth.models import User

from articles.desk.sheet import Sheet
from articles.models import Jotting, Reading
from tests.articles.desk.at_the_desk import put_on_the_desk
from tests.browser.at_the_desk import Keyboard, sign_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def row(archive):
    return put_on_the_desk(by=User.objects.get(username="curator"), publication="Your Local Guardian")


def browser(chromium, live_server):
    context = chromium.new_context(base_url=live_server.url, locale="en-GB", timezone_id="Europe/London")
    page = context.new_page()
    sign_in(page, "curator")
    return context, page


def until(is_so):
    """Waits until something is so, which it must be within half a minute."""
    for _ in range(300):
        if is_so():
            return
        time.sleep(0.1)
    pytest.fail("It never was.")


def test_decisions_and_half_typed_boxes_are_there_again(chromium, live_server, row):
    context, page = browser(chromium, live_server)
    page.goto(f"/admin/articles/reading/{row.pk}/")
    keyboard = Keyboard(page)
    first = keyboard.hand
    keyboard.press("a")
    quote = next(card for card in Sheet(Reading.objects.get()).quotes if not card.is_decided).key
    page.goto(f"/admin/articles/reading/{row.pk}/?card={quote}")
    keyboard.press("m")
    with page.expect_response(lambda response: response.status == 204):
        page.get_by_label("Said on, if the article says so").fill("2016-04-2")
    context.close()

    context, page = browser(chromium, live_server)
    page.goto(f"/admin/articles/reading/{row.pk}/?card={quote}")
    assert "card--accepted" in page.locator(f"#{first}").get_attribute("class")
    assert "What you chose here before" in page.locator("[data-hand]").inner_text()
    Keyboard(page).press("m")
    assert page.get_by_label("Said on, if the article says so").input_value() == "2016-04-2"
    context.close()


def test_leaving_the_page_before_the_pause_is_over_loses_nothing_either(chromium, live_server, row):
    quote = next(card for card in Sheet(Reading.objects.get()).quotes if not card.is_decided).key
    context, page = browser(chromium, live_server)
    page.goto(f"/admin/articles/reading/{row.pk}/?card={quote}")
    Keyboard(page).press("m")
    page.get_by_label("Said on, if the article says so").fill("2016-03")
    page.goto("/admin/")
    # What a page sends as it is left may arrive behind what the next one asks for.
    until(Jotting.objects.exists)
    page.goto(f"/admin/articles/reading/{row.pk}/?card={quote}")
    Keyboard(page).press("m")
    assert page.get_by_label("Said on, if the article says so").input_value() == "2016-03"
    context.close()


def test_somebody_who_was_signed_out_is_told_and_goes_on_after_signing_in(page, row):
    sign_in(page, "curator")
    page.goto(f"/admin/articles/reading/{row.pk}/")
    keyboard = Keyboard(page)
    first = keyboard.hand
    page.context.clear_cookies()
    keyboard.press("a")
    assert "Not saved: you are signed out." in page.locator("#desk-said").inner_text()
    assert keyboard.hand == first
    tab = page.context.new_page()
    sign_in(tab, "curator")
    keyboard.press("a")
    assert Sheet(Reading.objects.get()).cards[first].is_accepted


def test_an_archive_that_cannot_be_reached_is_said(page, row):
    sign_in(page, "curator")
    page.goto(f"/admin/articles/reading/{row.pk}/")
    keyboard = Keyboard(page)
    first = keyboard.hand
    page.context.set_offline(True)
    keyboard.press("a")
    assert "cannot be reached" in page.locator("#desk-said").inner_text()
    page.context.set_offline(False)
    keyboard.press("a")
    assert Sheet(Reading.objects.get()).cards[first].is_accepted
