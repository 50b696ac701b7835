import datetime

import pytest

from strikes import facts
from strikes.choices import Cover, PartySide, Status
from tests.archive.crawl import Page
from tests.factories.articles import (
    ArticleFactory,
    FigureFactory,
    PassageFactory,
    QuoteFactory,
    UtteranceFactory,
)
from tests.factories.people import OrganisationFactory
from tests.factories.strikes import (
    DisputeFactory,
    DisputePartyFactory,
    MilestoneFactory,
    PicketEventFactory,
    StrikeDayFactory,
    StrikeFactory,
)

pytestmark = pytest.mark.django_db

DAY = datetime.date(2016, 4, 26)


def page_of(client, entry):
    address = entry.get_absolute_url()
    return Page(address, client.get(address))


def test_a_timeline_holds_steps_and_strike_days_in_order(client):
    dispute = DisputeFactory(published=True)
    MilestoneFactory(dispute=dispute, happened_on="2016-05", title="A deal")
    MilestoneFactory(dispute=dispute, happened_on="2015-11-19", title="The ballot")
    strike = StrikeFactory(dispute=dispute, name="Two days in April", published=True)
    for passed in range(2):
        StrikeDayFactory(
            strike=strike,
            on=DAY + datetime.timedelta(days=passed),
            status=Status.WENT_AHEAD,
            published=True,
        )
    events = client.get(dispute.get_absolute_url()).context["events"]
    assert [(event["on"], event["title"]) for event in events] == [
        ("19 November 2015", "The ballot"),
        ("26 to 27 April 2016", "Two days in April"),
        ("May 2016", "A deal"),
    ]
    assert events[1]["text"] == "8am–5pm, each day: went ahead"


def test_parties_stand_by_their_side_with_their_words(client):
    dispute = DisputeFactory(published=True)
    union, trust = OrganisationFactory(published=True), OrganisationFactory(trust=True, published=True)
    DisputePartyFactory(dispute=dispute, organisation=union, side=PartySide.WORKERS)
    DisputePartyFactory(dispute=dispute, organisation=trust, side=PartySide.EMPLOYERS)
    article = ArticleFactory(published=True)
    PassageFactory(article=article, dispute=dispute)
    for words, organisation in [("We had no choice", union), ("Care went on", trust)]:
        QuoteFactory(article=article, words=words, speaks_for=organisation, published=True)
    QuoteFactory(words="Said in another dispute", speaks_for=union, published=True)
    html = page_of(client, dispute).html
    order = [
        "In the words of the workers",
        "We had no choice",
        "In the words of the employers",
        "Care went on",
    ]
    assert sorted(order, key=html.index) == order
    assert "Said in another dispute" not in html


def test_words_printed_twice_stand_once_on_a_side(client):
    dispute, union = DisputeFactory(published=True), OrganisationFactory(published=True)
    DisputePartyFactory(dispute=dispute, organisation=union)
    utterance = UtteranceFactory()
    for _ in range(2):
        article = ArticleFactory(published=True)
        PassageFactory(article=article, dispute=dispute)
        QuoteFactory(
            article=article,
            words="We had no choice",
            speaks_for=union,
            utterance=utterance,
            published=True,
        )
    assert page_of(client, dispute).html.count("We had no choice") == 1


def test_every_step_shows_what_it_rests_on(client):
    dispute = DisputeFactory(published=True)
    MilestoneFactory(dispute=dispute, title="The ballot")
    html = page_of(client, dispute).html
    assert "Register of invented facts, 2016" in html[html.index("What each step rests on") :]


def test_a_strike_shows_its_days_with_hours_fate_cover_and_support(client):
    strike = StrikeFactory(as_printed="all-out strike", published=True)
    day = StrikeDayFactory(
        strike=strike, on=DAY, start=8, end=8, status=Status.SUSPENDED, cover=Cover.PARTIAL, published=True
    )
    page = page_of(client, strike)
    for words in [
        "8am–8am next day",
        "26 to 27 April 2016",
        "Suspended",
        "Emergency cover partly withdrawn",
        "“all-out strike”",
        "Register of invented facts, 2016",
    ]:
        assert words in page.html
    assert day.public_id in page.ids


def test_a_strike_shows_its_pickets_and_the_articles_that_bear_it_out(client):
    strike = StrikeFactory(published=True)
    day = StrikeDayFactory(strike=strike, published=True)
    picket = PicketEventFactory(strike_day=day, hospital__name="Northgate Infirmary", published=True)
    facts_of_it = {"strike": strike, "strike_day": day, "picket_event": picket}
    for name, fact in facts_of_it.items():
        article = ArticleFactory(headline=f"On the {name}", published=True)
        PassageFactory(article=article, **{name: fact})
    other = ArticleFactory(headline="On another strike", published=True)
    PassageFactory(article=other, strike=StrikeFactory(published=True))
    html = page_of(client, strike).html
    for words in ["Northgate Infirmary", *(f"On the {name}" for name in facts_of_it)]:
        assert words in html
    assert "On another strike" not in html


def test_figures_on_different_bases_stand_side_by_side(client):
    strike = StrikeFactory(published=True)
    day = StrikeDayFactory(strike=strike, published=True)
    issuer = OrganisationFactory(name="Office of Counting", published=True)
    FigureFactory(strike_day=day, as_printed="78%", basis="absent", issuer=issuer, published=True)
    FigureFactory(strike=strike, strike_day=None, as_printed="almost 80%", basis="took_part", published=True)
    html = page_of(client, strike).html
    for words in ["78%", "absent, any cause", "Office of Counting", "almost 80%", "said to have taken part"]:
        assert words in html


def test_days_that_differ_are_told_apart():
    days = [
        {"on_date": "2016-04-26", "hours_text": "8am–5pm", "status": "went_ahead"},
        {"on_date": "2016-04-27", "hours_text": "8am–5pm", "status": "went_ahead"},
        {"on_date": "2016-04-28", "hours_text": "8am–5pm", "status": "called_off"},
        {"on_date": "2016-05-02", "hours_text": "8am–5pm", "status": "called_off"},
    ]
    assert [(run["when"], run["hours"], run["status"]) for run in facts.runs(days)] == [
        ("26 to 27 April 2016", "8am–5pm, each day", "went_ahead"),
        ("28 April 2016", "8am–5pm", "called_off"),
        ("2 May 2016", "8am–5pm", "called_off"),
    ]
