"""Both newspaper articles from paste to *Send to review* without a mouse, every press counted."""

import pytest

from articles.models import Article, Quote
from records.choices import State
from tests.browser.at_the_desk import publish, read_by_keyboard, sign_in
from tests.browser.plain_forms import PlainForms, enter

pytestmark = [pytest.mark.browser, pytest.mark.seeds, pytest.mark.django_db(transaction=True)]

MOST_PRESSES = 60
# Nothing is spelt with these: no quote, name or role is typed.
KEYS = {"a", "r", "n", "f", "e", "s", "Enter", "ArrowDown", "Control"}


ARTICLES = [
    ("infirmary", "Huddersfield Daily Examiner", "2016-04-26"),
    ("helier", "Your Local Guardian", "2016-02-10"),
]


@pytest.mark.parametrize(("seed", "publication", "day"), ARTICLES, ids=["infirmary", "helier"])
def test_an_article_is_read_in_at_most_sixty_presses(page, strikes, request, capsys, seed, publication, day):
    text = request.getfixturevalue(seed)
    sign_in(page, "curator")
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
    publish(page, article)
    article.refresh_from_db()
    assert article.state == State.PUBLISHED
    assert page.goto(article.get_absolute_url()).ok
