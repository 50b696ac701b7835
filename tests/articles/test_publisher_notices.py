"""What a publication said later of its own article stands with it, apart from what was ours to correct."""

import pytest

from records import actions, editions
from tests.factories.articles import ArticleFactory, PrivateSpanFactory, PublisherNoticeFactory, QuoteFactory

pytestmark = pytest.mark.django_db


def test_it_stands_in_the_edition_and_on_the_page(client):
    article = ArticleFactory(published=True)
    PublisherNoticeFactory(article=article, words="Not the north gate but the south gate")
    entry = editions.stored(article)
    assert entry["publisher_notices"] == [
        {
            "kind": "correction",
            "published_on": "2016-05-03",
            "words": "Not the north gate but the south gate",
            "summary": "The gate was another one.",
            "address": "https://gazette.example/corrections",
        }
    ]
    assert entry["corrections"] == []
    page = client.get(article.get_absolute_url()).text
    assert "The publication said later" in page and "Correction of 3 May 2016" in page


def test_the_page_of_a_quote_shows_it_too(client):
    quote = QuoteFactory(published=True)
    PublisherNoticeFactory(article=quote.article, kind="apology")
    assert "Apology of 3 May 2016" in client.get(quote.get_absolute_url()).text


def test_private_words_are_left_out_of_it():
    span = PrivateSpanFactory()
    article = span.text_version.article
    PublisherNoticeFactory(article=article, words="They did not stand in Lantern Lane")
    actions.publish(entry=article, by=None)
    (notice,) = editions.stored(article)["publisher_notices"]
    assert notice["words"] == "They did not stand in […]"


def test_it_goes_when_it_is_deleted():
    article = ArticleFactory(published=True)
    notice = PublisherNoticeFactory(article=article)
    with editions.writing():
        notice.delete()
    assert editions.stored(article)["publisher_notices"] == []
