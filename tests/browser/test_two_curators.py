"""Two browsers on one reading: nobody's decision is lost, nor overwritten without a word."""

import pytest
from django.contrib.auth.models import User

from articles.desk.sheet import Sheet
from articles.models import Decision, Reading
from tests.articles.desk.at_the_desk import put_on_the_desk
from tests.browser.at_the_desk import PASSWORD, Keyboard, sign_in
from tests.factories.accounts import CuratorFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def row(archive):
    CuratorFactory(username="ben", password=PASSWORD)
    return put_on_the_desk(by=User.objects.get(username="curator"), publication="Your Local Guardian")


@pytest.fixture
def other(chromium, live_server):
    context = chromium.new_context(base_url=live_server.url, locale="en-GB", timezone_id="Europe/London")
    yield context.new_page()
    context.close()


def open_desk(page, name, row, key=""):
    sign_in(page, name)
    page.goto(f"/admin/articles/reading/{row.pk}/?card={key}")
    page.wait_for_function("() => document.querySelector('#desk').ariaBusy === 'false'")
    return Keyboard(page)


def ask_for_news(page):
    """What happens every ten seconds, and when somebody comes back to the page."""
    with page.expect_response(lambda response: "/news/" in response.url):
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    page.wait_for_timeout(200)


def sheet(row):
    return Sheet(Reading.objects.get(pk=row.pk))


def test_both_decide_and_each_sees_what_the_other_did(page, other, row):
    first, second, third, *_ = [card.key for card in sheet(row).undecided]
    ada, ben = open_desk(page, "curator", row), open_desk(other, "ben", row, second)
    ada.press("a")
    ben.press("r")
    assert (ada.hand, ben.hand) == (second, third)
    decided = sheet(row).cards
    assert decided[first].is_accepted
    assert decided[second].is_rejected
    ask_for_news(page)
    # The card in Ada's hand was decided by Ben: it stays as it is, and says so.
    assert ada.hand == second
    assert "ben rejected this" in page.locator("#hand-notice").inner_text()
    ask_for_news(other)
    assert "card--accepted" in other.locator(f"#{first}").get_attribute("class")
    assert ben.hand == third


def test_whoever_is_late_is_told_and_may_do_it_once_more(page, other, row):
    first = sheet(row).undecided[0].key
    ada, ben = open_desk(page, "curator", row), open_desk(other, "ben", row)
    ada.press("a")
    ben.press("r")
    assert ben.hand == first
    assert "curator accepted this" in other.locator(".hand-refused").inner_text()
    assert sheet(row).cards[first].is_accepted
    ben.press("y")
    card = sheet(row).cards[first]
    assert card.is_rejected
    assert [each.said for each in Decision.objects.order_by("number")] == ["accepted", "rejected"]


def test_news_leaves_what_is_being_typed_alone(page, other, row):
    quote = next(card for card in sheet(row).quotes if not card.is_decided).key
    ada, ben = open_desk(page, "curator", row, quote), open_desk(other, "ben", row)
    ada.press("m")
    box = page.get_by_label("Said on, if the article says so")
    box.fill("2016-04-2")
    ben.press("a")
    ask_for_news(page)
    assert box.input_value() == "2016-04-2"
    assert ada.hand == quote


def test_many_presses_at_once_lose_nothing(page, other, row):
    ada, ben = open_desk(page, "curator", row), open_desk(other, "ben", row, sheet(row).undecided[-1].key)
    undecided = {card.key for card in sheet(row).undecided}
    for _ in undecided:
        for each in (ada, ben):
            if each.hand:
                each.press("r")
            if each.page.locator(".hand-refused").count():
                each.press("j")
    assert not sheet(row).undecided
    decisions = list(Decision.objects.order_by("number"))
    assert [each.number for each in decisions] == list(range(1, len(decisions) + 1))
    decided = [key for each in decisions for key in each.cards]
    assert len(decided) == len(set(decided))
    assert undecided <= set(decided)
