"""The desk works with plain forms and links, and keys rest while somebody types or has switched them off."""

import pytest
from django.contrib.auth.models import User

from articles.desk.sheet import Sheet
from articles.models import Article, Reading
from tests.articles.desk.at_the_desk import put_on_the_desk
from tests.browser.at_the_desk import Keyboard, sign_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def row(archive):
    return put_on_the_desk(by=User.objects.get(username="curator"), publication="Your Local Guardian")


@pytest.fixture
def plain(chromium, live_server):
    """A tab in which no script runs."""
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_a_reading_is_decided_and_saved_without_a_script(plain, row):
    sign_in(plain, "curator")
    plain.goto(f"/admin/articles/reading/{row.pk}/")
    plain.get_by_role("button", name="Accept all furniture").click()
    while plain.locator("[data-hand]").count():
        before = plain.locator("[data-hand]").get_attribute("id")
        is_quote = before.startswith("q-")
        plain.get_by_role("button", name="Accept" if is_quote else "Reject", exact=True).click()
        assert f"#{before}" not in plain.url
    plain.get_by_role("link", name="Review and save").first.click()
    plain.get_by_role("button", name="Save as draft").click()
    assert Article.objects.get().quotes.count() == 5


def test_words_are_added_without_a_script(plain, row):
    sign_in(plain, "curator")
    plain.goto(f"/admin/articles/reading/{row.pk}/")
    plain.get_by_label("Something was missed?").fill("walked out of Northgate Infirmary")
    plain.get_by_role("button", name="Add as a quote").click()
    assert plain.locator("[data-hand] blockquote").inner_text() == "walked out of Northgate Infirmary"


def test_keys_rest_in_boxes_and_when_they_are_switched_off(page, row):
    sign_in(page, "curator")
    quote = Sheet(row).quotes[0].key
    page.goto(f"/admin/articles/reading/{row.pk}/?card={quote}")
    keyboard = Keyboard(page)
    page.get_by_label("or another voice in the archive").focus()
    keyboard.press("a", "r")
    assert not Sheet(Reading.objects.get()).cards[quote].is_decided
    assert page.get_by_label("or another voice in the archive").input_value() == "ar"
    keyboard.press("Escape", "?")
    page.get_by_label("Single keys work outside of boxes").uncheck()
    page.get_by_role("button", name="Close").click()
    page.locator("[data-hand]").focus()
    keyboard.press("a")
    assert not Sheet(Reading.objects.get()).cards[quote].is_decided
    page.reload()
    page.locator("[data-hand]").focus()
    keyboard.press("a")
    assert not Sheet(Reading.objects.get()).cards[quote].is_decided


def test_selected_words_become_a_quote_and_split_one(page, row):
    sign_in(page, "curator")
    quote = next(
        card for card in Sheet(row).quotes if "on our backs" in row.text[card.spans[0][0] : card.spans[0][1]]
    )
    page.goto(f"/admin/articles/reading/{row.pk}/?card={quote.key}")
    keyboard = Keyboard(page)
    select(page, "on our backs")
    keyboard.press("x")
    first = Sheet(Reading.objects.get()).cards[quote.key]
    assert row.text[first.spans[-1][0] : first.spans[-1][1]].endswith("place")
    select(page, "Porters walked")
    keyboard.press("q")
    assert page.locator("[data-hand] blockquote").inner_text() == "Porters walked"
    keyboard.press("u")
    assert page.locator("[data-hand] blockquote").inner_text() != "Porters walked"


def select(page, words):
    """Selects words in the text, as a mouse would; marks of findings may begin or end within them."""
    page.evaluate(
        """(words) => {
          const walker = document.createTreeWalker(document.querySelector("[data-text]"), NodeFilter.SHOW_TEXT);
          const nodes = [];
          while (walker.nextNode()) nodes.push(walker.currentNode);
          const start = nodes.map((node) => node.data).join("").indexOf(words);
          if (start < 0) throw new Error(`No “${words}” in the text`);
          const place = (offset) => {
            let left = offset;
            const node = nodes.find(({ length }) => left < length || ((left -= length), false));
            return [node, left];
          };
          const [last, at] = place(start + words.length - 1);
          getSelection().setBaseAndExtent(...place(start), last, at + 1);
        }""",
        words,
    )
