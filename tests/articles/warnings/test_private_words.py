"""No street, mail address or telephone number slips into public words unseen."""

import pytest

from articles.choices import Rights
from articles.warnings import private_words
from tests.factories.articles import (
    ArticleFactory,
    CaptionFactory,
    MentionFactory,
    PassageFactory,
    PrivateSpanFactory,
    PublisherNoticeFactory,
    QuoteFactory,
    RelatedCoverageFactory,
    TextVersionFactory,
)
from tests.factories.strikes import HospitalFactory

pytestmark = pytest.mark.django_db

MAIL = "robin@gazette.example"
PHONE = "01632 960123"


def said(entry):
    rule = private_words.in_quote if hasattr(entry, "pin") else private_words.in_article
    return [warning.sentence for warning in rule(entry)]


def test_plain_words_are_passed_over():
    assert said(ArticleFactory()) == []
    assert said(QuoteFactory()) == []


@pytest.mark.parametrize(
    "field", ["headline", "our_title", "standfirst", "byline", "published_reason", "summary"]
)
def test_every_public_field_of_an_article_is_looked_at(field):
    (sentence,) = said(ArticleFactory(**{field: f"Ring {PHONE} to join"}))
    assert f"says “{PHONE}”, which looks private (phone number)" in sentence


@pytest.mark.parametrize(
    ("words", "private", "kind"),
    [
        (f"Write to {MAIL}", MAIL, "e-mail address"),
        ("Robin Invented, of Lantern Lane, stood at the gate", "Lantern Lane", "home"),
        ("Robin Invented, who lives in Lantern Lane, spoke", "Lantern Lane", "home"),
        ("Meet at 14 Lantern Lane tonight", "14 Lantern Lane", "home"),
    ],
)
def test_what_the_reading_knows_as_private_is_known_here(words, private, kind):
    (sentence,) = said(ArticleFactory(summary=words))
    assert f"The summary says “{private}”, which looks private ({kind})" in sentence


def test_what_stands_around_an_article_is_looked_at():
    article = ArticleFactory()
    CaptionFactory(article=article, text=f"Ring {PHONE} to join", credit=f"Picture by {MAIL}")
    RelatedCoverageFactory(article=article, title=f"Tell us at {MAIL}")
    PublisherNoticeFactory(article=article, summary=f"It gave {PHONE} in error")
    assert [sentence.partition(" says")[0] for sentence in said(article)] == [
        "A publisher’s notice",
        "A caption",
        "The credit of a caption",
        "The title of other coverage",
    ]


def test_a_passage_is_looked_at():
    version = TextVersionFactory(text=f"Doctors stood at the gate. Ring {PHONE} to join.\n")
    PassageFactory(
        article=version.article, version=version, words=f"Ring {PHONE}", hospital=HospitalFactory()
    )
    (sentence,) = said(version.article)
    assert sentence.startswith("A passage says")


@pytest.mark.parametrize(("rights", "is_warned"), [(Rights.OGL, True), (Rights.IN_COPYRIGHT, False)])
def test_the_full_text_is_looked_at_where_readers_see_it(rights, is_warned):
    version = TextVersionFactory(article=ArticleFactory(rights=rights), text=f"Ring {PHONE} to join.\n")
    assert bool(said(version.article)) is is_warned


def test_what_readers_see_dots_for_is_passed_over():
    span = PrivateSpanFactory()
    CaptionFactory(article=span.text_version.article, text="Doctors of Lantern Lane")
    assert said(span.text_version.article) == []


def test_what_was_marked_private_in_the_text_is_known_in_our_own_words():
    article = PrivateSpanFactory().text_version.article
    article.summary = "Doctors met near Lantern Lane."
    (sentence,) = said(article)
    assert sentence.startswith("The summary says “Lantern Lane”, which looks private (home)")


def test_a_quote_and_where_it_was_said_are_looked_at():
    quote = QuoteFactory(
        words=f"Ring me on {PHONE} tonight", venue=f"by mail to {MAIL}", said_to=f"us at {MAIL}"
    )
    assert [sentence.partition(" says")[0] for sentence in said(quote)] == [
        "The quote",
        "The venue",
        "“Said to”",
    ]


def test_a_street_printed_as_a_workplace_is_a_home():
    version = TextVersionFactory(text="Robin Invented, Lantern Lane, said: “We are tired.”\n")
    mention = MentionFactory(pin__text_version=version, workplace="Lantern Lane")
    quote = QuoteFactory(article=version.article, version=version, words="We are tired", mention=mention)
    (sentence,) = said(quote)
    assert sentence.startswith("The printed workplace says “Lantern Lane”, which looks private (home)")


def test_a_sign_has_no_voice_to_look_at():
    assert said(QuoteFactory(printed_name="", kind="sign")) == []
