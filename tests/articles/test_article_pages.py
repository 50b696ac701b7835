import pytest

from articles.choices import DateBasis, Rights
from tests.archive.crawl import Page
from tests.factories.articles import (
    ArticleFactory,
    CaptionFactory,
    PassageFactory,
    PublicationFactory,
    QuoteFactory,
    RelatedCoverageFactory,
    TextVersionFactory,
)
from tests.factories.strikes import PicketEventFactory

pytestmark = pytest.mark.django_db


def page_of(client, article):
    address = article.get_absolute_url()
    return Page(address, client.get(address))


def test_quotes_stand_in_the_order_of_the_text(client):
    article = ArticleFactory(published=True)
    version = TextVersionFactory(
        article=article, text="“First words,” said Robin. “Second words,” said Robin. “Last words,” he said."
    )
    for words in ["Last words", "First words", "Second words"]:
        QuoteFactory(article=article, version=version, words=words, printed_name="", published=True)
    quotes = client.get(article.get_absolute_url()).context["quotes"]
    assert [quote["words"] for quote in quotes] == ["First words", "Second words", "Last words"]


def test_a_title_of_ours_is_marked_as_ours(client):
    article = ArticleFactory(headline="", our_title="Pickets in the rain", published=True)
    html = page_of(client, article).html
    assert "Our description; the headline is not known to us" in html
    assert (
        "Our description" not in page_of(client, ArticleFactory(headline="As printed", published=True)).html
    )


def test_the_summary_is_marked_as_ours(client):
    article = ArticleFactory(summary="People stood and it rained.", published=True)
    html = page_of(client, article).html
    assert html.index("In our words") < html.index("People stood and it rained.", html.index("<main"))


def test_an_inferred_date_gives_its_reason(client):
    article = ArticleFactory(
        published_basis=DateBasis.INFERRED, published_reason="It says “this morning”.", published=True
    )
    assert "Inferred. It says “this morning”." in page_of(client, article).html


def test_it_shows_what_it_bears_out_captions_and_what_it_points_to(client):
    article = ArticleFactory(published=True)
    picket = PicketEventFactory(hospital__name="Northgate Infirmary", published=True)
    PassageFactory(article=article, picket_event=picket, words="Doctors stood at gate")
    CaptionFactory(article=article, text="Lanterns in the rain", credit="R. Adeyemi")
    RelatedCoverageFactory(article=article, title="The day before", dated_as_printed="From January 13")
    page = page_of(client, article)
    for words in ["Doctors stood at gate", "Lanterns in the rain", "R. Adeyemi", "The day before"]:
        assert words in page.html
    assert picket.get_absolute_url() in page.links


@pytest.mark.parametrize(("rights", "shown"), [(Rights.IN_COPYRIGHT, False), (Rights.OGL, True)])
def test_the_full_text_is_shown_only_where_the_rights_allow_it(client, rights, shown):
    article = ArticleFactory(rights=rights, published=True)
    TextVersionFactory(article=article, text="All the words that were ever printed here.")
    assert ("All the words that were ever printed" in page_of(client, article).html) is shown


def test_its_source_is_one_link_away(client):
    article = ArticleFactory(source_address="https://gazette.example/lanterns", published=True)
    assert "https://gazette.example/lanterns" in page_of(client, article).links


def test_a_stub_without_publication_headline_or_quotes_has_a_page(client):
    article = ArticleFactory(publication=None, headline="", our_title="", summary="", published=True)
    assert page_of(client, article).status == 200


def test_the_old_name_of_an_article_leads_to_the_present_one(client):
    article = ArticleFactory(headline="The right name", published=True)
    response = client.get(f"/articles/the-wrong-name-{article.public_id}/")
    assert (response.status_code, response["Location"]) == (301, article.get_absolute_url())


def test_a_publication_shows_its_articles_newest_first_and_leads_to_them_all(client):
    publication = PublicationFactory(published=True)
    old = ArticleFactory(publication=publication, published_on="2015-11-19", published=True)
    new = ArticleFactory(publication=publication, published_on="2016-04-26", published=True)
    ArticleFactory(published=True)
    articles = client.get(publication.get_absolute_url()).context["articles"]
    assert [article["id"] for article in articles.entries] == [new.public_id, old.public_id]
    assert articles.count == 2
    listed = client.get(articles.address).context["entries"]
    assert [entry["id"] for entry in listed] == [new.public_id, old.public_id]


@pytest.mark.parametrize("headline", ["#doctors_strike: “we_stay_out”", "Ärzte – im Streik", "罢工", "-_-"])
def test_a_headline_in_any_letters_has_an_address(client, headline):
    assert page_of(client, ArticleFactory(headline=headline, published=True)).status == 200
