import datetime

import pytest

from tests.archive.crawl import Page
from tests.factories.articles import ArticleFactory, PassageFactory, QuoteFactory
from tests.factories.people import OrganisationFactory
from tests.factories.strikes import (
    HospitalFactory,
    HospitalNameFactory,
    PicketEventFactory,
    RunByFactory,
    StrikeDayFactory,
    StrikeFactory,
)

pytestmark = pytest.mark.django_db

DAY = datetime.date(2016, 4, 26)


def page_of(client, hospital):
    address = hospital.get_absolute_url()
    return Page(address, client.get(address))


def ids(entries):
    return [entry["id"] for entry in entries]


def test_it_tells_its_names_and_who_ran_it_when(client):
    hospital = HospitalFactory(latitude=53.655, longitude=-1.816, published=True)
    HospitalNameFactory(
        hospital=hospital, name="The Old Infirmary", kind="former", used_from="1831", used_to="1967"
    )
    trust = OrganisationFactory(name="Northgate Trust", trust=True, published=True)
    RunByFactory(hospital=hospital, trust=trust, ran_from="2006-08", ran_to=None)
    html = page_of(client, hospital).html
    for words in [
        "The Old Infirmary (1831 to 1967)",
        "Northgate Trust (since August 2006)",
        "53.6550, -1.8160",
    ]:
        assert words in html


def test_it_saw_the_days_on_which_people_stood_there_or_that_name_it(client):
    hospital = HospitalFactory(published=True)
    picketed, elsewhere = (StrikeDayFactory(on=DAY, published=True) for _ in range(2))
    PicketEventFactory(hospital=hospital, strike_day=picketed, published=True)
    PicketEventFactory(strike_day=elsewhere, published=True)
    named = StrikeDayFactory(
        on=datetime.date(2016, 2, 10),
        strike=StrikeFactory(hospitals=[hospital], published=True),
        published=True,
    )
    unseen = StrikeDayFactory(on=DAY, published=True)
    PicketEventFactory(hospital=hospital, strike_day=unseen)
    days = client.get(hospital.get_absolute_url()).context["strike_days"]
    assert ids(days) == [picketed.public_id, named.public_id]


def test_words_by_staff_and_words_about_it_stand_apart(client):
    hospital, other = HospitalFactory(published=True), HospitalFactory(published=True)
    QuoteFactory(words="Said by one of its nurses", works_at=hospital, published=True)
    QuoteFactory(words="Said of it in Parliament", about=[hospital], published=True)
    QuoteFactory(words="Said of another place", about=[other], published=True)
    html = page_of(client, hospital).html
    order = ["Said by its staff", "Said by one of its nurses", "Said about it", "Said of it in Parliament"]
    assert sorted(order, key=html.index) == order
    assert "Said of another place" not in html


def test_coverage_is_what_bears_something_out_about_it(client):
    hospital = HospitalFactory(published=True)
    covering = ArticleFactory(headline="Lanterns at the gate", published=True)
    PassageFactory(article=covering, hospital=hospital)
    ArticleFactory(headline="Something else altogether", published=True)
    html = page_of(client, hospital).html
    assert "Lanterns at the gate" in html
    assert "Something else altogether" not in html


def test_a_part_of_a_list_leads_to_the_list_that_begins_with_it(client):
    hospital = HospitalFactory(published=True)
    for day in range(1, 10):
        PicketEventFactory(hospital=hospital, on_date=f"2016-04-{day:02}", published=True)
    pickets = client.get(hospital.get_absolute_url()).context["pickets"]
    assert (len(pickets.entries), pickets.count) == (6, 9)
    listed = client.get(pickets.address).context["entries"]
    assert ids(listed)[:6] == ids(pickets.entries)
    assert len(listed) == 9


def test_it_shows_what_it_rests_on(client):
    hospital = HospitalFactory(published=True)
    PassageFactory(hospital=hospital, words="Doctors stood at gate")
    html = page_of(client, hospital).html
    assert "What this rests on" in html
    assert "Doctors stood at gate" in html
    assert "Register of invented facts, 2016" in html


def test_a_hospital_of_which_nothing_is_known_says_so(client):
    page = page_of(client, HospitalFactory(published=True))
    assert page.status == 200
    assert "Nothing here yet" in page.html


def test_private_words_on_it_are_kept_out_of_snippets(client):
    hospital = HospitalFactory(published=True)
    QuoteFactory(words="Said in private", works_at=hospital, published=True)
    html = page_of(client, hospital).html
    start = html.index("data-nosnippet")
    assert start < html.index("Said in private") < html.index("</section>", start)
