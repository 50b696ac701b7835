"""What is counted is counted both ways: printings, and what they print."""

import datetime

import pytest

from articles import actions
from articles.models import Article, Quote
from tests.archive.crawl import Page
from tests.factories.articles import ArticleFactory, PublicationFactory, QuoteFactory
from tests.factories.people import OrganisationFactory, SpokespersonFactory
from tests.factories.strikes import HospitalFactory

pytestmark = pytest.mark.django_db

DAY = datetime.date(2016, 4, 26)


def copies(number, day=DAY, **fields):
    """Articles that print one report, on following days."""
    found = [
        ArticleFactory(published_on=str(day + datetime.timedelta(days=later)), published=True, **fields)
        for later in range(number)
    ]
    actions.join_cluster(found, by=None)
    return found


def printings(number, **fields):
    """Quotes that print one utterance, each in an article of its own."""
    found = [QuoteFactory(published=True, **fields) for _ in range(number)]
    actions.same_utterance(found, by=None)
    return found


def page(client, address):
    return Page(address, client.get(address))


def listed(client, address):
    return [each["id"] for each in client.get(f"/api/v1{address}").json()["results"]]


def ids(entries):
    return [entry.public_id for entry in entries]


# Lists


def test_a_list_of_articles_that_is_all_there_says_both_numbers(client):
    copies(3)
    ArticleFactory(published=True)
    assert "4 articles, 2 reports" in page(client, "/articles/").html


def test_a_list_of_quotes_says_both_numbers(client):
    printings(3)
    QuoteFactory(published=True)
    assert "4 quotes, 2 utterances" in page(client, "/quotes/").html


def test_where_every_one_is_its_own_one_number_is_said(client):
    ArticleFactory(published=True)
    HospitalFactory(published=True)
    assert client.get("/articles/").context["counted"] == "1 article"
    assert client.get("/hospitals/").context["counted"] == "1 hospital"


def test_a_list_of_several_pages_is_not_counted(client):
    for _ in range(31):
        ArticleFactory(published=True)
    assert client.get("/articles/").context["counted"] == ""


# Each once


def test_each_report_once_is_the_one_printed_first(client):
    first, *_ = copies(3)
    own = ArticleFactory(published_on="2016-04-27", published=True)
    assert listed(client, "/articles/?one_per=report") == ids([own, first])
    assert len(listed(client, "/articles/")) == 4


def test_each_utterance_once(client):
    article = ArticleFactory(published_on="2016-01-01", published=True)
    printings(2, article__published_on="2016-04-26")
    early = QuoteFactory(article=article, published=True)
    actions.same_utterance([early, Quote.objects.first()], by=None)
    assert listed(client, "/quotes/?one_per=utterance") == ids([early])


def test_it_is_the_first_of_those_that_answer_to_the_other_filters(client):
    gazette = PublicationFactory(published=True)
    _, second, third = copies(3)
    Article.objects.filter(pk__in=[second.pk, third.pk]).update(publication=gazette)
    assert listed(client, f"/articles/?publication={gazette.public_id}&one_per=report") == ids([second])
    assert listed(client, "/articles/?from=2016-04-28&one_per=report") == ids([third])


def test_a_filter_that_looks_into_several_tables_still_finds_the_first(client):
    hospital = HospitalFactory(published=True)
    quotes = printings(2, works_at=hospital)
    assert listed(client, f"/quotes/?hospital={hospital.public_id}&one_per=utterance") == ids(quotes[:1])
    assert len(listed(client, f"/quotes/?hospital={hospital.public_id}")) == 2


def test_a_draft_stands_in_for_no_public_printing(client):
    draft = ArticleFactory(published_on="2016-01-01")
    public, _ = copies(2)
    actions.join_cluster([draft, public], by=None)
    assert listed(client, "/articles/?one_per=report") == ids([public])


def test_pages_of_each_once_lead_on(client):
    firsts = [copies(2, day=datetime.date(2016, month, 1))[0] for month in (1, 2, 3)]
    answer = client.get("/api/v1/articles/?one_per=report&page_size=2").json()
    rest = client.get(answer["next"]).json()
    assert [each["id"] for each in answer["results"] + rest["results"]] == ids(reversed(firsts))


def test_the_form_offers_it_and_a_wrong_value_is_refused(client):
    copies(2)
    html = page(client, "/articles/?one_per=report").html
    assert "each report once" in html
    assert "1 article" in html
    refused = client.get("/api/v1/articles/?one_per=utterance")
    assert refused.status_code == 400
    assert "Allowed are report" in refused.json()["errors"][0]["detail"]


# Pages that count


def test_the_front_page_counts_both_ways(client):
    copies(3)
    printings(2)
    holdings = {unit: number for number, unit, _ in client.get("/").context["holdings"]}
    assert holdings["articles, 3 reports"] == 5
    assert holdings["quotes, 1 utterance"] == 2


def test_a_day_a_month_and_a_year_count_the_reports_of_their_own_days(client):
    copies(2)
    copies(2, day=DAY)
    assert client.get("/2016/04/26/").context["counted"] == "2 articles"
    assert client.get("/2016/04/").context["counted"] == "4 articles (2 reports)"
    assert client.get("/2016/").context["counted"] == "4 articles (2 reports)"
    same_day = [ArticleFactory(published_on="2016-05-01", published=True) for _ in range(3)]
    actions.join_cluster(same_day, by=None)
    assert client.get("/2016/05/01/").context["counted"] == "3 articles (1 report)"
    assert "3 articles, 1 report" in page(client, "/2016/05/01/").html


def test_a_person_a_hospital_and_a_body_count_both_ways(client):
    minister, hospital = SpokespersonFactory(published=True), HospitalFactory(published=True)
    union = OrganisationFactory(published=True)
    printings(3, speaker=minister, works_at=hospital, speaks_for=union, about=[hospital])
    for entry in (minister, hospital, union):
        assert "3 quotes, 1 utterance" in page(client, entry.get_absolute_url()).html


def test_more_than_is_shown_is_counted_both_ways(client):
    minister = SpokespersonFactory(published=True)
    printings(20, speaker=minister)
    QuoteFactory(speaker=minister, published=True)
    assert "All 21 quotes, 2 utterances" in page(client, minister.get_absolute_url()).html


def test_an_article_that_prints_words_twice_has_fewer_utterances_than_quotes(client):
    article = ArticleFactory(published=True)
    quotes = [QuoteFactory(article=article, published=True) for _ in range(3)]
    actions.same_utterance(quotes[:2], by=None)
    found = client.get(f"/api/v1/articles/{article.public_id}/").json()
    assert (found["quote_count"], found["utterance_count"]) == (3, 2)
    assert "3 quotes, 2 utterances" in page(client, "/articles/").html


def test_an_article_shows_where_the_report_was_printed_too(client):
    article, other = copies(2)
    draft = ArticleFactory()
    actions.join_cluster([article, draft], by=None)
    html = page(client, article.get_absolute_url()).html
    assert "The same report, printed elsewhere" in html
    assert other.get_absolute_url() in html
    assert str(other.publication) in html
    assert draft.public_id not in html
    assert "The same report" not in page(client, ArticleFactory(published=True).get_absolute_url()).html
