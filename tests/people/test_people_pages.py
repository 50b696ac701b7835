import pytest

from tests.archive.crawl import Page
from tests.factories.articles import ArticleFactory, QuoteFactory
from tests.factories.people import OrganisationFactory, RoleFactory, SpokespersonFactory
from tests.factories.strikes import (
    DisputeFactory,
    DisputePartyFactory,
    HospitalFactory,
    PicketEventFactory,
    RunByFactory,
    StrikeFactory,
)

pytestmark = pytest.mark.django_db


def page_of(client, entry):
    address = entry.get_absolute_url()
    return Page(address, client.get(address))


def test_a_private_person_has_no_page_and_stands_in_no_list(client):
    person = SpokespersonFactory(name="Robin Quiet", has_page=False, published=True)
    QuoteFactory(speaker=person, published=True)
    assert person.get_absolute_url() is None
    assert client.get(f"/people/robin-quiet-{person.public_id}/").status_code == 404
    assert "Robin Quiet" not in client.get("/people/").content.decode()


def test_roles_are_told_with_their_time_and_source_latest_first(client):
    person = SpokespersonFactory(published=True)
    department = OrganisationFactory(name="Department of Wards", published=True)
    RoleFactory(
        spokesperson=person, title="Under-secretary", held_from="2006", held_to="2012", published=True
    )
    RoleFactory(
        spokesperson=person,
        title="Secretary of State",
        organisation=department,
        held_from="2012-09-04",
        held_to="2018-07-09",
        published=True,
    )
    html = page_of(client, person).html
    order = ["Secretary of State", "4 September 2012 to 9 July 2018", "Under-secretary", "2006 to 2012"]
    assert sorted(order, key=html.index) == order
    assert "Department of Wards" in html
    assert "Register of invented facts, 2016" in html


def test_quotes_come_newest_first(client):
    person = SpokespersonFactory(published=True)
    for date, words in [("2015-11-19", "Said in autumn"), ("2016-04-26", "Said in spring")]:
        article = ArticleFactory(published_on=date, published=True)
        QuoteFactory(article=article, words=words, speaker=person, published=True)
    QuoteFactory(words="Said by somebody else", published=True)
    html = page_of(client, person).html
    assert html.index("Said in spring") < html.index("Said in autumn")
    assert "Said by somebody else" not in html


def test_a_voice_without_quotes_says_so(client):
    page = page_of(client, SpokespersonFactory(voice=True, published=True))
    assert page.status == 200
    assert "No quotes yet" in page.html


def test_an_organisation_shows_what_it_ran_who_spoke_and_what_it_did(client):
    union = OrganisationFactory(name="Union of Ward Doctors", published=True)
    hospital = HospitalFactory(name="Northgate Infirmary", published=True)
    RunByFactory(hospital=hospital, trust=union, ran_from="2004")
    dispute = DisputeFactory(name="The rota dispute", published=True)
    DisputePartyFactory(dispute=dispute, organisation=union)
    StrikeFactory(name="The April walkout", dispute=dispute, unions=[union], published=True)
    PicketEventFactory(hospital__name="Southgate Hospital", organisations=[union], published=True)
    RoleFactory(organisation=union, title="Chair of the committee", held_from="2015", published=True)
    SpokespersonFactory(voice=True, organisation=union, name="Voice of the Union", published=True)
    QuoteFactory(words="We had no choice", speaks_for=union, published=True)
    html = page_of(client, union).html
    for words in [
        "Northgate Infirmary (since 2004)",
        "The rota dispute",
        "The April walkout",
        "Southgate Hospital",
        "Chair of the committee",
        "since 2015",
        "Voice of the Union",
        "We had no choice",
    ]:
        assert words in html


def test_an_organisation_of_which_nothing_is_known_says_so(client):
    page = page_of(client, OrganisationFactory(published=True))
    assert page.status == 200
    assert "Nothing here yet" in page.html


def test_roles_of_private_people_do_not_stand_with_an_organisation(client):
    union = OrganisationFactory(published=True)
    person = SpokespersonFactory(name="Robin Quiet", has_page=False, published=True)
    RoleFactory(spokesperson=person, organisation=union, title="Branch secretary", published=True)
    assert "Branch secretary" not in page_of(client, union).html
