import pytest

from articles.choices import MentionKind, QuoteKind
from records import actions
from tests.archive.crawl import Page
from tests.factories.accounts import EditorFactory
from tests.factories.articles import (
    ArticleFactory,
    MentionFactory,
    QuoteFactory,
    TextVersionFactory,
    UtteranceFactory,
)
from tests.factories.people import RoleFactory, SpokespersonFactory
from tests.factories.strikes import HospitalFactory

pytestmark = pytest.mark.django_db


def page_of(client, quote):
    address = quote.get_absolute_url()
    return Page(address, client.get(address))


def test_words_of_a_public_voice_may_be_indexed(client):
    quote = QuoteFactory(speaker=SpokespersonFactory(published=True), published=True)
    assert page_of(client, quote).robots == "index, follow"


@pytest.mark.parametrize("speaker", [None, {"has_page": False, "published": True}, {"published": False}])
def test_words_of_anybody_else_are_kept_out_of_search_engines(client, speaker):
    quote = QuoteFactory(speaker=speaker and SpokespersonFactory(**speaker), published=True)
    assert page_of(client, quote).robots == "noindex, follow"


def test_words_without_a_printed_speaker_are_kept_out_of_search_engines(client):
    quote = QuoteFactory(printed_name="", published=True)
    assert page_of(client, quote).robots == "noindex, follow"


def test_a_sign_and_the_voice_of_a_body_may_be_indexed(client):
    sign = QuoteFactory(printed_name="", kind=QuoteKind.SIGN, published=True)
    article = ArticleFactory(published=True)
    version = TextVersionFactory(article=article, text="“We thank all staff,” said a trust spokesman.")
    mention = MentionFactory(
        pin__text_version=version, pin__words="a trust spokesman", kind=MentionKind.VOICE, name=""
    )
    voice = QuoteFactory(
        article=article, version=version, words="We thank all staff", mention=mention, published=True
    )
    assert page_of(client, sign).robots == page_of(client, voice).robots == "index, follow"


def test_what_was_printed_stands_apart_from_what_is_concluded(client):
    speaker = SpokespersonFactory(name="Robin Goodfellow", published=True)
    role = RoleFactory(spokesperson=speaker, title="Chair of the committee", published=True)
    quote = QuoteFactory(
        speaker=speaker,
        speaker_role=role,
        works_at=HospitalFactory(name="Northgate Infirmary", published=True),
        published=True,
    )
    context = client.get(quote.get_absolute_url()).context
    assert ("Name", "Robin Invented") in context["printed"]
    concluded = {each["term"]: each["value"]["label"] for each in context["concluded"]}
    assert concluded["Speaker"] == "Robin Goodfellow"
    assert concluded["Works at"] == "Northgate Infirmary"
    assert context["concluded"][0]["certainty"] == "confirmed"


def test_a_voice_that_was_only_described_is_said_to_be_unidentified(client):
    article = ArticleFactory(published=True)
    version = TextVersionFactory(article=article, text="“Thin as paper,” said a registrar.")
    mention = MentionFactory(
        pin__text_version=version,
        pin__words="a registrar",
        kind=MentionKind.DESCRIBED,
        name="",
        described_as="a registrar",
    )
    quote = QuoteFactory(
        article=article, version=version, words="Thin as paper", mention=mention, published=True
    )
    assert "Described only; not identified" in page_of(client, quote).html


def test_other_printings_and_the_other_words_of_the_article_stand_beside_it(client):
    utterance = UtteranceFactory()
    article = ArticleFactory(published=True)
    quote = QuoteFactory(article=article, utterance=utterance, published=True)
    reprint = QuoteFactory(utterance=utterance, published=True)
    neighbour = QuoteFactory(article=article, published=True)
    draft = QuoteFactory(article=article)
    stranger = QuoteFactory(published=True)
    context = client.get(quote.get_absolute_url()).context
    assert [each["id"] for each in context["printings"]] == [reprint.public_id]
    assert [each["id"] for each in context["beside"].entries] == [neighbour.public_id]
    assert draft.public_id not in page_of(client, quote).html
    assert stranger.public_id not in page_of(client, quote).html


def test_a_quote_of_no_utterance_has_no_other_printings(client):
    quote = QuoteFactory(published=True)
    QuoteFactory(published=True)
    assert client.get(quote.get_absolute_url()).context["printings"] == []


def test_a_withdrawn_quote_says_why(client):
    quote = QuoteFactory(published=True)
    actions.withdraw(entry=quote, reason="The paper corrected it.", by=None)
    response = client.get(quote.get_absolute_url())
    assert response.status_code == 410
    assert "The paper corrected it." in response.content.decode()


def test_a_draft_is_shown_to_those_who_may_see_it_and_never_indexed(client):
    quote = QuoteFactory(article=ArticleFactory(published=True), words="Not out yet")
    assert client.get(quote.get_absolute_url()).status_code == 404
    client.force_login(EditorFactory(may=["view_quote"], group=""))
    page = page_of(client, quote)
    assert page.status == 200
    assert "Not public yet" in page.html
    assert page.robots == "noindex, follow"
