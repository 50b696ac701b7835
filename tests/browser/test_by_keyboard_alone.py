"""Both newspaper articles from paste to *Send to review* without a mouse, every press counted."""

import pytest

from articles.models import Article, Quote
from records.choices import State
from tests.browser.at_the_desk import Keyboard, paste, sign_in
from tests.browser.plain_forms import PlainForms, enter

pytestmark = [pytest.mark.browser, pytest.mark.seeds, pytest.mark.django_db(transaction=True)]

MOST_PRESSES = 60
# Nothing is spelt with these: no quote, name or role is typed.
KEYS = {"a", "r", "n", "f", "e", "s", "Enter", "ArrowDown", "Control"}


def read_by_keyboard(page, text, publication, day):
    """Decides every card as a curator would, and sends the article to review. Returns the presses."""
    sign_in(page, "curator")
    paste(page, text, publication, day)
    keyboard = Keyboard(page)
    keyboard.press("Enter")
    page.locator("#desk").wait_for()
    keyboard.press("f")
    while keyboard.hand:
        decide(keyboard)
    keyboard.press("e")
    page.get_by_role("button", name="Send to review").wait_for()
    keyboard.press("Enter")
    page.locator(".messagelist").wait_for()
    assert "is sent to review" in page.locator(".messagelist").inner_text()
    return keyboard.presses


def decide(keyboard):
    card, before = keyboard.page.locator("[data-hand]"), keyboard.hand
    if before.startswith("c-") and not card.get_by_role("checkbox").count():
        # Cover of no day that the archive knows: what somebody was asked to do is no fact.
        keyboard.press("r")
    else:
        for _ in range(2):
            # What the archive lacks: the place, the person, the body. Whose namesake it is was looked at first.
            if card.locator("[data-key='n']").count() and not has_role_only(card):
                keyboard.press("n")
        if (
            card.locator("select[name$='-about']").count()
            and not card.locator("select[name$='-about']").input_value()
        ):
            keyboard.press("s", "ArrowDown", "Control+Enter")
        else:
            keyboard.press("a")
    assert keyboard.hand != before, card.locator(".errorlist").all_inner_texts()


def has_role_only(card):
    """A role of somebody private is printed with the quote, and needs no entry of its own."""
    return "as a role" in card.locator("[data-key='n']").inner_text()


ARTICLES = [
    ("infirmary", "Huddersfield Daily Examiner", "2016-04-26"),
    ("helier", "Your Local Guardian", "2016-02-10"),
]


@pytest.mark.parametrize(("seed", "publication", "day"), ARTICLES, ids=["infirmary", "helier"])
def test_an_article_is_read_in_at_most_sixty_presses(page, strikes, request, capsys, seed, publication, day):
    text = request.getfixturevalue(seed)
    at_the_desk = read_by_keyboard(page, text, publication, day)
    article = Article.objects.get()
    assert article.state == State.IN_REVIEW
    assert article.current_text.text == text
    assert set(at_the_desk) <= KEYS
    speakers = [quote.mention is not None for quote in article.quotes.in_order() if quote.kind != "sign"]
    assert len(speakers) >= 10
    assert all(speakers)
    assert Quote.objects.filter(mention__identification__spokesperson__name="Jeremy Hunt").exists()

    sign_in(page, "curator")
    in_plain_forms = PlainForms(page)
    enter(in_plain_forms, article)
    with capsys.disabled():
        print(  # noqa: T201
            f"\n{publication}: {len(at_the_desk)} presses at the desk, {len(in_plain_forms.presses):,} in the plain "
            f"forms for {article.quotes.count()} quotes"
        )
    assert len(at_the_desk) <= MOST_PRESSES
    assert len(in_plain_forms.presses) > 5 * len(at_the_desk)

    sign_in(page, "editor")
    page.goto(f"/admin/articles/article/{article.pk}/step/publish/")
    page.get_by_role("button", name="Publish").click()
    assert "Published" in page.locator(".messagelist").inner_text()
    article.refresh_from_db()
    assert article.state == State.PUBLISHED
    assert page.goto(article.get_absolute_url()).ok
