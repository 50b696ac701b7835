"""The page that publishes an article says what to look at in it and in its quotes."""

import html
import re

import pytest
from django.urls import reverse

from articles.models import Article
from records.choices import State
from records.history import changes_of
from tests.factories.accounts import EditorFactory
from tests.factories.articles import ArticleFactory, MentionFactory, QuoteFactory, TextVersionFactory

pytestmark = pytest.mark.django_db

PHONE = "01632 960123"
TELLING = f"Ring me on {PHONE} tonight"


@pytest.fixture(autouse=True)
def editor(client):
    client.force_login(EditorFactory())


def step(article, name="publish"):
    return reverse("admin:articles_article_step", args=[article.pk, name])


def stored(entry):
    return type(entry).objects.get(pk=entry.pk).state


def ticks(page):
    return [html.unescape(each) for each in re.findall(r'name="looked_at" value="([^"]*)"', page.text)]


def noted(entry):
    return [change.looked_at for change in changes_of(entry) if change.looked_at]


def child_of(article):
    version = TextVersionFactory(article=article, text="Ash Madeup, 15, said: “We want to sleep.”\n")
    mention = MentionFactory(pin__text_version=version, pin__words="Ash Madeup", age="15")
    return QuoteFactory(article=article, version=version, words="We want to sleep", mention=mention)


def test_warnings_of_article_and_quotes_stand_on_one_page_with_one_tick(client):
    article = ArticleFactory(rights="unknown")
    quote = QuoteFactory(article=article, words=TELLING)
    page = client.get(step(article))
    assert "The rights of the article are not known" in page.text
    assert f"The quote says “{PHONE}”" in page.text
    (tick,) = ticks(page)
    sent = {"confirmed": "1", "along": [quote.public_id]}
    assert "tick that you have" in client.post(step(article), sent).text
    assert stored(article) == stored(quote) == State.DRAFT
    client.post(step(article), sent | {"looked_at": tick})
    assert stored(article) == stored(quote) == State.PUBLISHED
    assert noted(article) == ["rights"]
    assert noted(quote) == ["private words"]


def test_a_quote_that_waits_needs_no_tick(client):
    article = ArticleFactory()
    quote = QuoteFactory(article=article, words=TELLING)
    client.post(step(article), {"confirmed": "1"})
    assert (stored(article), stored(quote)) == (State.PUBLISHED, State.DRAFT)


def test_an_article_that_comes_back_is_looked_at_with_its_quotes(client):
    article = ArticleFactory(published=True)
    QuoteFactory(article=article, words=TELLING, published=True)
    client.post(step(article, "withdraw"), {"confirmed": "1", "reason": "Entered twice."})
    page = client.post(step(article, "publish-again"), {"confirmed": "1", "reason": "It was entered once."})
    assert f"The quote says “{PHONE}”" in page.text
    assert stored(article) == State.WITHDRAWN


def test_on_a_list_articles_without_their_tick_stay_back(client):
    plain, seen, unseen = ArticleFactory(), ArticleFactory(rights="unknown"), ArticleFactory(rights="unknown")
    listed = reverse("admin:articles_article_changelist")
    sent = {"action": "publish", "_selected_action": [each.pk for each in (plain, seen, unseen)]}
    page = client.post(listed, sent)
    (tick,) = [each for each in ticks(page) if seen.public_id in each]
    page = client.post(listed, sent | {"confirmed": "1", "looked_at": tick}, follow=True)
    assert [stored(each) for each in (plain, seen, unseen)] == [
        State.PUBLISHED,
        State.PUBLISHED,
        State.DRAFT,
    ]
    assert f"“{unseen}” stays back" in page.text


def test_no_tick_publishes_the_words_of_a_child(client):
    article = ArticleFactory()
    quote = child_of(article)
    sent = {"confirmed": "1", "along": [quote.public_id], "looked_at": ticks(client.get(step(article)))}
    page = client.post(step(article), sent, follow=True)
    assert "the words of a child are not published" in page.text
    assert Article.objects.get().state == State.DRAFT
    client.post(step(article), {"confirmed": "1"})
    assert (stored(article), stored(quote)) == (State.PUBLISHED, State.DRAFT)
