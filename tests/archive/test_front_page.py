import datetime

import pytest

from tests.archive.crawl import Page
from tests.factories.articles import ArticleFactory, QuoteFactory
from tests.factories.people import SpokespersonFactory
from tests.factories.strikes import HospitalFactory, PicketEventFactory, StrikeDayFactory

pytestmark = pytest.mark.django_db

DAY = datetime.date(2016, 1, 12)


def front(client):
    return Page("/", client.get("/"))


def test_an_empty_archive_has_a_front_page(client):
    page = front(client)
    assert page.status == 200
    assert "Nothing is published yet" in page.html


def test_it_counts_what_is_public_and_names_the_units(client):
    for number in range(3):
        ArticleFactory(published=number > 0)
    HospitalFactory(published=True)
    holdings = {unit: number for number, unit, _ in client.get("/").context["holdings"]}
    assert holdings["articles"] == 2
    assert holdings["hospital"] == 1
    assert holdings["quotes"] == 0


def test_words_of_private_people_do_not_stand_there(client):
    private = SpokespersonFactory(has_page=False, published=True)
    QuoteFactory(words="Said by nobody in office", published=True)
    QuoteFactory(words="Said at the gate", speaker=private, published=True)
    assert "Said " not in front(client).html


def test_signs_and_words_of_public_voices_stand_there_the_longest_first(client):
    minister = SpokespersonFactory(published=True)
    QuoteFactory(words="All the words that a minister has", speaker=minister, published=True)
    QuoteFactory(words="Hoot", printed_name="", kind="sign", published=True)
    context = client.get("/").context
    assert context["hero"]["words"] == "All the words that a minister has"
    assert [quote["words"] for quote in context["quotes"]] == ["Hoot"]


def test_the_newest_entries_come_first(client):
    old = ArticleFactory(published_on="2016-07-06", published=True)
    new = ArticleFactory(published_on="2015-11-19", published=True)
    shown = [article["id"] for article in client.get("/").context["articles"]]
    assert shown == [new.public_id, old.public_id]


def test_it_leads_in_by_date_hospital_person_and_dispute(client):
    picket = PicketEventFactory(strike_day=StrikeDayFactory(on=DAY, published=True), published=True)
    person = SpokespersonFactory(published=True)
    expected = {
        "/2016/",
        "/2016/01/",
        picket.hospital.get_absolute_url(),
        person.get_absolute_url(),
        picket.strike_day.strike.dispute.get_absolute_url(),
    }
    assert expected <= front(client).internal
