"""Excerpts stay excerpts: the share of an article, and of a whole publication, that readers see."""

import pytest
from django.urls import reverse

from articles.choices import Rights, TextBasis
from articles.warnings import excerpts
from records.choices import State
from tests.factories.accounts import EditorFactory
from tests.factories.articles import (
    ArticleFactory,
    CaptionFactory,
    PublicationFactory,
    QuoteFactory,
    TextVersionFactory,
)

FIRST, SECOND = "one two three four", "five six seven"
# Twenty words.
TEXT = (
    f"“{FIRST},” said Robin Invented.\n\n“{SECOND},” she added.\n\nHere stand eight more words of the paper\n"
)


def article_with(*quotes, caption="", publication=None, **fields):
    """Of twenty words in three lines; every quote is public with it if `published`."""
    article = ArticleFactory(**({"publication": publication} if publication else {}), **fields)
    version = TextVersionFactory(article=article, text=TEXT)
    for words in quotes:
        QuoteFactory(
            article=article,
            version=version,
            words=words,
            printed_name="",
            published=bool(fields.get("published")),
        )
    if caption:
        CaptionFactory(article=article, text=caption, credit="")
    return article


def said(article):
    return [warning.sentence for warning in excerpts.in_article(article)]


def test_words_in_two_excerpts_count_once():
    assert excerpts.public_words("one two three four", [(0, 7), (4, 13), (0, 3)]) == 3


def test_a_text_without_words_shows_nothing_of_them():
    assert excerpts.Share(0, 0).of_one == 0
    assert excerpts.warning(excerpts.Share(0, 0)) is None


@pytest.mark.parametrize(("per_cent", "is_warned"), [(19, True), (20, False), (21, False)])
def test_the_share_that_is_too_much_is_a_setting(settings, per_cent, is_warned):
    settings.EXCERPT_PER_CENT = per_cent
    assert bool(excerpts.warning(excerpts.Share(public=4, words=20))) is is_warned


@pytest.fixture
def quarter(settings):
    settings.EXCERPT_PER_CENT = 25


@pytest.mark.django_db
@pytest.mark.usefixtures("quarter")
def test_quotes_and_captions_together_are_a_large_share():
    assert len(TEXT.split()) == 20
    assert said(article_with(FIRST)) == []
    (sentence,) = said(article_with(FIRST, SECOND, caption="eight more words"))
    assert sentence.startswith(
        "Quotes and captions make 50% of the article's words public, which is more than 25%."
    )


@pytest.mark.django_db
@pytest.mark.usefixtures("quarter")
def test_what_may_be_shown_whole_has_no_excerpts():
    assert said(article_with(FIRST, SECOND, rights=Rights.OGL)) == []


@pytest.mark.django_db
@pytest.mark.usefixtures("quarter")
def test_a_precis_is_no_text_to_measure_by():
    article = ArticleFactory()
    version = TextVersionFactory(article=article, text=TEXT, basis=TextBasis.PRECIS)
    QuoteFactory(article=article, version=version, words=FIRST)
    assert said(article) == []


@pytest.mark.django_db
@pytest.mark.usefixtures("quarter")
def test_a_quote_that_joins_a_public_article_is_measured_with_the_others():
    article = article_with(FIRST, published=True)
    version = article.current_text
    quote = QuoteFactory(article=article, version=version, words=SECOND, printed_name="")
    (found,) = excerpts.in_quote(quote)
    assert found.sentence.startswith("With this quote, quotes and captions make 35%")
    # Before that, its article says so.
    assert list(excerpts.in_quote(article_with(FIRST, SECOND).quotes.first())) == []


@pytest.mark.django_db
def test_a_publication_is_measured_by_its_public_articles():
    publication = PublicationFactory(published=True)
    article_with(FIRST, SECOND, published=True, publication=publication)
    article_with(FIRST, caption="eight more words", published=True, publication=publication)
    article_with(FIRST, publication=publication)
    article_with(FIRST, published=True, publication=publication, rights=Rights.OGL)
    article_with(FIRST, published=True, publication=PublicationFactory(published=True))
    assert excerpts.share_of_publication(publication) == excerpts.Share(public=14, words=40, articles=2)


@pytest.mark.django_db
def test_sql_and_python_measure_the_same():
    publication = PublicationFactory(published=True)
    article = article_with(
        FIRST, f"{FIRST},” said Robin", caption="Robin Invented.", published=True, publication=publication
    )
    found = excerpts.share_of_article(article, article.quotes.filter(state=State.PUBLISHED))
    assert excerpts.share_of_publication(publication) == found


@pytest.mark.django_db
def test_the_page_of_a_publication_says_its_share(client):
    publication = PublicationFactory(published=True)
    article_with(FIRST, published=True, publication=publication)
    client.force_login(EditorFactory())
    page = client.get(reverse("admin:articles_publication_change", args=[publication.pk]))
    assert "20% of the 20 words of 1 public article" in page.text
    page = client.get(reverse("admin:articles_publication_change", args=[PublicationFactory().pk]))
    assert "No public article in copyright" in page.text
