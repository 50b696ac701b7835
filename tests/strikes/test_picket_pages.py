import pytest

from tests.archive.crawl import Page
from tests.factories.articles import PassageFactory, QuoteFactory
from tests.factories.strikes import PicketEventFactory

pytestmark = pytest.mark.django_db


def page_of(client, picket):
    address = picket.get_absolute_url()
    return Page(address, client.get(address))


def test_it_says_where_when_and_how_many_as_printed(client):
    picket = PicketEventFactory(
        hospital__name="Northgate Infirmary", entrance="Mill Lane gate", published=True
    )
    html = page_of(client, picket).html
    for words in ["Northgate Infirmary", "Mill Lane gate", "26 April 2016", "more than a dozen", "Observed"]:
        assert words in html


def test_a_gathering_at_a_place_that_is_no_hospital_has_a_page(client):
    picket = PicketEventFactory(hospital=None, place="Sutton station", kind="gathering", published=True)
    assert "Sutton station" in page_of(client, picket).html


def test_it_shows_the_signs_that_were_carried_and_what_it_rests_on(client):
    picket = PicketEventFactory(published=True)
    QuoteFactory(words="Hoot if you agree", kind="sign", printed_name="", picket_event=picket, published=True)
    QuoteFactory(words="A sign not yet public", kind="sign", printed_name="", picket_event=picket)
    PassageFactory(picket_event=picket, words="Doctors stood at gate")
    html = page_of(client, picket).html
    assert "Hoot if you agree" in html
    assert "A sign not yet public" not in html
    assert "Doctors stood at gate" in html


def test_it_shows_what_else_is_dated_alike_and_leads_there(client):
    picket = PicketEventFactory(on_date="2016-04", published=True)
    alike = PicketEventFactory(on_date="2016-04", published=True)
    PicketEventFactory(on_date="2016-05", published=True)
    beside = client.get(picket.get_absolute_url()).context["beside"]
    assert [each["id"] for each in beside.entries] == [alike.public_id]
    assert client.get(beside.address).status_code == 200
