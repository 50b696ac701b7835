import datetime

import pytest

from records.editions import writing
from strikes.choices import Cover, Status
from tests.archive.crawl import Page
from tests.factories.articles import ArticleFactory, FigureFactory, QuoteFactory, TextVersionFactory
from tests.factories.people import OrganisationFactory
from tests.factories.strikes import DisputeFactory, MilestoneFactory, PicketEventFactory, StrikeDayFactory

pytestmark = pytest.mark.django_db

DAY = datetime.date(2016, 4, 26)


def test_a_day_says_which_strikes_were_on_with_hours_cover_and_services(client):
    StrikeDayFactory(
        on=DAY,
        status=Status.WENT_AHEAD,
        cover=Cover.WITHDRAWN,
        services_affected=["maternity"],
        strike__name="The spring walkout",
        published=True,
    )
    html = client.get("/2016/04/26/").content.decode()
    for words in [
        "8am–5pm",
        "The spring walkout",
        "Went ahead",
        "Emergency cover withdrawn",
        "maternity",
        "1 strike day",
    ]:
        assert words in html


def test_a_strike_across_midnight_stands_on_both_dates(client):
    StrikeDayFactory(on=DAY, start=8, end=8, strike__name="The long night", published=True)
    for address in ["/2016/04/26/", "/2016/04/27/"]:
        assert "The long night" in client.get(address).content.decode()
    assert "A strike goes on from the day before" in client.get("/2016/04/27/").content.decode()


def test_a_day_shows_its_pickets_coverage_and_quotes_and_no_other_days(client):
    here, elsewhere = "2016-04-26", "2016-04-27"
    for date, word in [(here, "Northgate"), (elsewhere, "Southgate")]:
        PicketEventFactory(on_date=date, hospital__name=f"{word} Infirmary", published=True)
        article = ArticleFactory(published_on=date, headline=f"Lanterns at {word}", published=True)
        QuoteFactory(article=article, words=f"We stood at {word}", published=True)
    html = client.get("/2016/04/26/").content.decode()
    for words in ["Northgate Infirmary", "Lanterns at Northgate", "We stood at Northgate"]:
        assert words in html
    assert "Southgate" not in html


def test_what_is_dated_to_the_month_stands_in_the_month_only(client):
    ArticleFactory(published_on="2016-04", headline="Some time in April", published=True)
    assert "Some time in April" in client.get("/2016/04/").content.decode()
    assert "Some time in April" in client.get("/2016/").content.decode()
    assert "Some time in April" not in client.get("/2016/04/01/").content.decode()


def test_neighbours_are_the_nearest_days_months_and_years_with_anything(client):
    for date in ["2015-11-19", "2016-04-26", "2016-07-06"]:
        ArticleFactory(published_on=date, published=True)
    assert {"/2015/11/19/", "/2016/07/06/"} <= Page("/", client.get("/2016/04/26/")).internal
    assert {"/2015/11/", "/2016/07/"} <= Page("/", client.get("/2016/04/")).internal
    assert "/2015/" in Page("/", client.get("/2016/")).internal


def test_steps_of_disputes_stand_on_their_day(client):
    dispute = DisputeFactory(name="The rota dispute", published=True)
    MilestoneFactory(dispute=dispute, happened_on="2016-04-26", title="Talks break down")
    MilestoneFactory(dispute=dispute, happened_on="2016-04", title="Tempers rise")
    day = client.get("/2016/04/26/").content.decode()
    assert "Talks break down" in day
    assert "Tempers rise" not in day
    assert "Tempers rise" in client.get("/2016/04/").content.decode()


def figures_of(client, address):
    return [figure["as_printed"] for figure in client.get(address).context["figures"]]


def test_a_day_has_the_figures_of_its_strike_days_its_pickets_and_then_of_the_whole_strike(client):
    day = StrikeDayFactory(on=DAY, published=True)
    picket = PicketEventFactory(on_date="2016-04-26", strike_day=day, published=True)
    FigureFactory(strike_day=None, strike=day.strike, as_printed="12,711 put off", published=True)
    FigureFactory(strike_day=None, picket_event=picket, as_printed="about forty", published=True)
    FigureFactory(strike_day=day, as_printed="78%", as_of="2016-04-30", published=True)
    FigureFactory(strike_day=day, as_printed="a draft of mine")
    FigureFactory(strike_day=StrikeDayFactory(published=True), as_printed="of another day", published=True)
    assert figures_of(client, "/2016/04/26/") == ["78%", "about forty", "12,711 put off"]
    assert figures_of(client, "/2016/04/25/") == []


def test_a_joint_figure_stands_on_the_days_of_every_strike_that_it_counts(client):
    day, other = StrikeDayFactory(on=DAY, published=True), StrikeDayFactory(published=True)
    figure = FigureFactory(strike_day=None, strike=other.strike, as_printed="of both", published=True)
    with writing():
        figure.also_about.add(day.strike)
    assert figures_of(client, "/2016/04/26/") == ["of both"]


def test_a_revised_figure_stands_behind_the_one_that_replaced_it(client):
    day = StrikeDayFactory(on=DAY, published=True)
    first = FigureFactory(strike_day=day, as_printed="77%", published=True)
    FigureFactory(strike_day=day, as_printed="78%", revises=first, published=True)
    assert figures_of(client, "/2016/04/26/") == ["78%"]
    assert "<del>77%</del>" in client.get("/2016/04/26/").content.decode()


def test_a_figure_says_whom_it_counts_who_gave_it_out_and_where_all_are(client):
    day = StrikeDayFactory(on=DAY, published=True)
    for printed, basis, issuer in [("78%", "absent", "The Register"), ("80%", "took_part", "The Gazette")]:
        FigureFactory(
            strike_day=day,
            as_printed=printed,
            basis=basis,
            issuer=OrganisationFactory(name=issuer, published=True),
            published=True,
        )
    html = client.get("/2016/04/26/").content.decode()
    for words in ["absent, any cause", "said to have taken part", "The Register", "The Gazette"]:
        assert words in html
    assert "/figures/?about_day=2016-04-26" in Page("/", client.get("/2016/04/26/")).internal


def test_quotes_stand_as_in_their_article(client):
    article = ArticleFactory(published=True)
    version = TextVersionFactory(article=article, text="“First words,” he said. “Last words,” he said.")
    for words in ["Last words", "First words"]:
        QuoteFactory(article=article, version=version, words=words, printed_name="", published=True)
    quotes = client.get("/2016/04/26/").context["quotes"].entries
    assert [quote["words"] for quote in quotes] == ["First words", "Last words"]


def test_what_is_not_public_stands_nowhere(client):
    ArticleFactory(published_on="2016-04-26", headline="A draft of mine")
    for address in ["/2016/04/26/", "/2016/04/", "/2016/", "/"]:
        assert "A draft of mine" not in client.get(address).content.decode()


@pytest.mark.parametrize("address", ["/2013/03/05/", "/2013/03/", "/2013/"])
def test_an_empty_day_month_or_year_says_so_and_is_not_indexed(client, address):
    page = Page(address, client.get(address))
    assert page.status == 200
    assert "Nothing is recorded for this" in page.html
    assert page.robots == "noindex, follow"


@pytest.mark.parametrize(
    ("address", "help"),
    [
        ("/2016/02/30/", "2016/02/30 is not in the calendar"),
        ("/2016/13/", "not in the calendar"),
        ("/2016/00/", "not in the calendar"),
        ("/1899/", "from 1900 to 2100"),
        ("/2101/01/01/", "from 1900 to 2100"),
        ("/0000/", "from 1900 to 2100"),
    ],
)
def test_a_date_that_does_not_exist_is_not_found_and_says_why(client, address, help):
    response = client.get(address)
    assert response.status_code == 404
    assert help in response.content.decode()


@pytest.mark.parametrize("address", ["/2016/4/26/", "/2016/4/", "/16/", "/٢٠١٦/"])
def test_a_date_is_written_in_one_way_only(client, address):
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("address", ["/1900/", "/1900/01/01/", "/2100/12/31/", "/2100/"])
def test_the_ends_of_the_calendar_are_inside(client, address):
    assert client.get(address).status_code == 200


@pytest.mark.parametrize("address", ["/", "/2016/", "/2016/04/", "/2016/04/26/", "/about/", "/method/"])
def test_pages_may_be_kept_by_a_cdn_for_a_minute(client, address):
    assert client.get(address)["Cache-Control"] == "public, max-age=0, s-maxage=60"


def test_an_unknown_parameter_is_refused_and_named(client):
    response = client.get("/2016/04/26/?hospital=x")
    assert response.status_code == 400
    assert "hospital" in response.content.decode()
    assert client.get("/2016/04/26/?utm_source=mail").status_code == 200
