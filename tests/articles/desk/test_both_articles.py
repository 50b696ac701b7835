"""The two real articles, decided card by card as they are suggested, become entries with all that they tell."""

import datetime

import pytest

from articles.desk.entering import enter_reading
from articles.models import Passage
from people.choices import OrganisationKind
from records.editions import writing
from strikes.choices import GatheringKind, Observation
from strikes.models import PicketEvent
from tests.articles.desk.sheets import DAY, accept_all, on_the_desk
from tests.factories.accounts import CuratorFactory
from tests.factories.articles import PublicationFactory
from tests.factories.people import OrganisationFactory, RoleFactory, SpokespersonFactory
from tests.factories.strikes import HospitalFactory, StrikeDayFactory, StrikeFactory

pytestmark = [pytest.mark.seeds, pytest.mark.django_db]


@pytest.fixture
def curator():
    return CuratorFactory(username="ada")


@pytest.fixture
def archive():
    with writing():
        PublicationFactory(name="Evening Gazette", published=True)
        HospitalFactory(name="Huddersfield Royal Infirmary", town="Huddersfield", published=True)
        for name in (
            "Epsom Hospital",
            "St Helier Hospital",
            "St George's Hospital",
            "Croydon University Hospital",
        ):
            HospitalFactory(name=name, published=True)
        HospitalFactory(name="Royal Marsden Hospital", town="Sutton", published=True)
        OrganisationFactory(name="Department of Health", kind=OrganisationKind.DEPARTMENT, published=True)
        hunt = SpokespersonFactory(name="Jeremy Hunt", has_page=True, published=True)
        RoleFactory(
            spokesperson=hunt,
            title="Secretary of State for Health",
            held_from="2012-09-04",
            held_to="2018-07-09",
            published=True,
        )
        april = StrikeFactory(published=True)
        for day in (26, 27):
            StrikeDayFactory(strike=april, on=datetime.date(2016, 4, day), published=True)
        winter = StrikeFactory(published=True)
        StrikeDayFactory(strike=winter, on=datetime.date(2016, 1, 12), published=True)
        StrikeDayFactory(strike=winter, on=datetime.date(2016, 2, 10), start=8, end=8, published=True)


@pytest.fixture
def infirmary(seeds, archive, curator):
    """The article of 26 April as it was entered."""
    text = next(text for text in seeds.values() if "Huddersfield" in text)
    return entered(text, DAY, curator)


@pytest.fixture
def helier(seeds, archive, curator):
    """The article of 10 February as it was entered."""
    text = next(text for text in seeds.values() if "St Helier" in text)
    return entered(text, "2016-02-10", curator)


def entered(text, day, curator):
    row = on_the_desk(text, by=curator, day=day)
    accept_all(row, by=curator)
    return enter_reading(reading=row, by=curator)


def pickets(article):
    events = PicketEvent.objects.filter(passages__article=article).distinct().order_by("pk")
    return {event.hospital.name if event.hospital else event.place: event for event in events}


def speakers(article):
    quotes = article.quotes.in_order().select_related("mention")
    return [str(quote.mention) if quote.mention else quote.kind for quote in quotes]


def test_the_first_has_its_picket_its_days_and_its_speakers(infirmary):
    (event,) = pickets(infirmary).values()
    assert event.hospital.name == "Huddersfield Royal Infirmary"
    assert (event.kind, event.observation) == (GatheringKind.PICKET_LINE, Observation.OBSERVED)
    assert (event.size_low, event.size_as_printed) == (13, "more than a dozen")
    assert (str(event.on_date), str(event.strike_day.on_date)) == ("2016-04-26", "2016-04-26")
    days = {str(each.strike_day.on_date) for each in infirmary.passages.filter(strike_day__isnull=False)}
    assert days == {"2016-04-26", "2016-04-27"}
    assert speakers(infirmary) == ["sign", "sign", *["Jeremy Hunt"] * 8, *["Dr Tom Roberts"] * 3]


def test_its_minister_is_identified_by_office_and_nobody_is_placed_at_the_hospital(infirmary):
    hunt = infirmary.quotes.filter(mention__identification__spokesperson__name="Jeremy Hunt")
    assert hunt.count() == 8
    assert not infirmary.quotes.exclude(works_at=None).exists()


def test_the_second_has_a_picket_at_each_hospital_and_a_gathering_at_the_station(helier):
    events = pickets(helier)
    assert set(events) == {
        "Epsom Hospital",
        "St Helier Hospital",
        "St George's Hospital",
        "Croydon University Hospital",
        "Sutton station",
    }
    assert events["Epsom Hospital"].kind == events["St Helier Hospital"].kind == GatheringKind.PICKET_LINE
    assert events["Sutton station"].kind == GatheringKind.GATHERING
    assert str(events["St George's Hospital"].on_date) == "2016-01-12"
    assert str(events["St Helier Hospital"].strike_day.on_date) == "2016-02-10"


def test_its_doctors_work_where_the_article_says(helier):
    at = helier.quotes.exclude(works_at=None).values_list("mention__name", "works_at__name")
    assert set(at) == {
        ("Krishna Sivakumaran", "St Helier Hospital"),
        ("Aislin Macklin-Doherty", "Royal Marsden Hospital"),
    }


def test_its_statement_that_is_printed_twice_is_one_utterance(helier):
    statements = [
        quote for quote in helier.quotes.select_related("mention") if "spokes" in str(quote.mention)[-14:]
    ]
    assert len({quote.utterance_id for quote in statements}) == 1
    assert len(statements) == 2


def test_every_passage_stands_where_its_pin_says(infirmary, helier):
    for article in (infirmary, helier):
        text = article.current_text.text
        for passage in Passage.objects.filter(article=article).select_related("pin"):
            assert [text[start:end] for start, end in passage.pin.segments] == passage.pin.exact
