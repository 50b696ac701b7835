"""Pages of lists and entries: the right address, what became of an entry, and who may look early."""

import pytest
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from records import actions
from records.models import Edition
from tests.factories.accounts import UserFactory
from tests.factories.archive import populate
from tests.factories.articles import ArticleFactory, PublicationFactory, QuoteFactory
from tests.factories.people import OrganisationFactory, SpokespersonFactory
from tests.factories.strikes import (
    DisputeFactory,
    HospitalFactory,
    PicketEventFactory,
    StrikeDayFactory,
    StrikeFactory,
)
from web.pages import EntryList

pytestmark = pytest.mark.django_db

LISTS = [
    "/articles/",
    "/quotes/",
    "/publications/",
    "/hospitals/",
    "/disputes/",
    "/strikes/",
    "/pickets/",
    "/people/",
    "/organisations/",
]
FACTORIES = [
    ArticleFactory,
    QuoteFactory,
    PublicationFactory,
    HospitalFactory,
    DisputeFactory,
    StrikeFactory,
    PicketEventFactory,
    SpokespersonFactory,
    OrganisationFactory,
]


def detail(model, public_id):
    return reverse(f"{model._meta.app_label}:{model._meta.model_name}-detail", args=[public_id])


@pytest.fixture(params=FACTORIES, ids=lambda factory: factory._meta.model.__name__)
def factory(request):
    return request.param


class TestList:
    @pytest.mark.parametrize("address", LISTS)
    def test_shows_public_entries_from_their_editions(self, client, db, address):
        populate(2)
        page = client.get(address)
        shown = [entry["id"] for entry in page.context["entries"]]
        kind = page.context["view"].model.KIND
        live = Edition.objects.live().filter(kind=kind).order_by("id").values_list("public_id", flat=True)
        assert len(shown) == len(live) >= 2
        assert set(shown) == set(live)

    @pytest.mark.parametrize("address", LISTS)
    def test_may_be_kept_by_caches_and_by_no_cookie(self, client, db, address):
        page = client.get(address)
        assert page["Cache-Control"] == "public, max-age=0, s-maxage=60"
        assert "Cookie" not in page.get("Vary", "")
        assert not page.cookies

    @pytest.mark.parametrize("address", LISTS)
    @pytest.mark.parametrize(
        ("query", "named"),
        [
            ("colour=red", "colour"),
            ("cursor=tampered", "cursor"),
            ("cursor=a&cursor=b", "cursor"),
            ("page=2", "page"),
            ("format=json", "format"),
            ("%00=1", "�"),
            (f"cursor={'x' * 5000}", "cursor"),
        ],
    )
    def test_says_what_it_cannot_follow(self, client, db, address, query, named):
        page = client.get(f"{address}?{query}")
        assert page.status_code == 400
        assert set(page.context["errors"]) == {named}

    @pytest.mark.parametrize("address", LISTS)
    def test_leaves_tracking_out_of_every_address(self, client, db, address):
        page = client.get(f"{address}?utm_source=letter&fbclid=1")
        assert page.status_code == 200
        assert page.context["canonical"] == address
        assert "utm_source" not in page.text

    def test_takes_its_own_form_as_a_browser_sends_it(self, client, db):
        hospital = HospitalFactory(published=True)
        page = client.get(f"/quotes/?hospital={hospital.name}&from=&to=&on=&kind=")
        assert page.status_code == 200
        assert page.context["query"] == f"hospital={hospital.public_id}"
        assert page.context["active"] == 1
        assert page.context["canonical"] == f"/quotes/?hospital={hospital.public_id}"

    def test_pages_lead_there_and_back(self, client, db):
        unions = OrganisationFactory.create_batch(31, published=True)
        first = client.get("/organisations/?kind=union")
        assert first.context["previous"] is None
        second = client.get(first.context["next"])
        assert second.context["next"] is None
        assert (len(first.context["entries"]), len(second.context["entries"])) == (30, 1)
        back = client.get(second.context["previous"])
        assert back.context["entries"] == first.context["entries"]
        shown = first.context["entries"] + second.context["entries"]
        assert {entry["id"] for entry in shown} == {union.public_id for union in unions}

    def test_asks_nothing_of_the_tables_for_each_entry(self, client, db, django_assert_num_queries):
        OrganisationFactory.create_batch(3, published=True)
        with django_assert_num_queries(1):
            client.get("/organisations/")
        OrganisationFactory.create_batch(20, published=True)
        with django_assert_num_queries(1):
            client.get("/organisations/")


class TestDetail:
    def test_shows_the_edition(self, client, db, factory):
        entry = factory(published=True)
        page = client.get(entry.get_absolute_url())
        assert page.status_code == 200
        assert page.context["entry"]["id"] == entry.public_id
        assert page.context["preview"] is False
        assert page["Cache-Control"] == "public, max-age=0, s-maxage=60"
        assert "Cookie" not in page.get("Vary", "")

    def test_has_one_address(self, client, db, factory):
        entry = factory(published=True)
        for address in [entry.public_id, f"old-name-{entry.public_id}"]:
            page = client.get(f"{detail(type(entry), address)}?utm_source=letter")
            if address != entry.public_id or entry.get_absolute_url() != detail(type(entry), address):
                assert page.status_code == 301
                assert page["Location"] == f"{entry.get_absolute_url()}?utm_source=letter"

    def test_of_a_merged_entry_leads_to_the_one_that_was_kept(self, client, db):
        keep, between, discard = HospitalFactory.create_batch(3, published=True)
        old = discard.get_absolute_url()
        actions.merge(keep=between, discard=discard, by=None)
        actions.merge(keep=keep, discard=between, by=None)
        page = client.get(old, follow=True)
        assert {status for _, status in page.redirect_chain} == {301}
        assert page.context["entry"]["id"] == keep.public_id

    def test_of_a_withdrawn_entry_says_why_and_when(self, client, db, factory):
        entry = factory(published=True)
        address = entry.get_absolute_url()
        actions.withdraw(entry=entry, reason="It stood on a hoax.", by=None)
        page = client.get(address)
        assert page.status_code == 410
        assert "It stood on a hoax." in page.text
        assert (
            page.context["on"]
            == Edition.objects.get(kind=entry.KIND, entry_id=entry.pk).changed_at.date().isoformat()
        )
        assert client.get(detail(type(entry), entry.public_id)).status_code == 410

    def test_of_what_never_was_public_is_not_found(self, client, db, factory):
        entry = factory()
        for public_id in [entry.public_id, entry.address, "0000000000"]:
            assert client.get(detail(type(entry), public_id)).status_code == 404

    def test_of_a_private_person_is_not_found(self, client, db):
        person = SpokespersonFactory(has_page=False, published=True)
        page = client.get(f"/people/{person.address}/")
        assert page.status_code == 404
        assert person.name not in page.text

    def test_says_what_it_cannot_follow(self, client, db, factory):
        page = client.get(f"{factory(published=True).get_absolute_url()}?colour=red")
        assert page.status_code == 400
        assert set(page.context["errors"]) == {"colour"}

    def test_asks_for_row_and_edition_at_once(self, client, db, django_assert_num_queries):
        publication = PublicationFactory(published=True)
        ArticleFactory.create_batch(3, publication=publication, published=True)
        with django_assert_num_queries(3) as captured:
            client.get(publication.get_absolute_url())
        assert len([query for query in captured if 'FROM "articles_publication"' in query["sql"]]) <= 2


class TestPreview:
    def curator(self, client, model):
        client.force_login(UserFactory(may=[f"view_{model._meta.model_name}"]))

    def test_shows_a_draft_to_those_who_may_see_it(self, client, db, factory):
        entry = factory()
        self.curator(client, factory._meta.model)
        page = client.get(detail(type(entry), entry.public_id), follow=True)
        assert page.status_code == 200
        assert page.context["preview"] is True
        assert page.context["entry"]["id"] == entry.public_id
        assert page["Cache-Control"] == "private, no-store"
        assert not Edition.objects.filter(kind=entry.KIND).exists()

    def test_names_what_is_not_public_either(self, client, db):
        quote = QuoteFactory(about=[HospitalFactory(name="Draft Infirmary")])
        self.curator(client, type(quote))
        page = client.get(quote.get_absolute_url())
        assert page.context["entry"]["about"][0]["label"] == "Draft Infirmary"
        assert page.context["entry"]["article"]["id"] == quote.article.public_id

    def test_is_for_nobody_else(self, client, db, factory):
        entry = factory()
        client.force_login(UserFactory(may=["view_user"]))
        assert client.get(detail(type(entry), entry.public_id)).status_code == 404

    def test_is_not_of_what_was_withdrawn(self, client, db):
        hospital = HospitalFactory(published=True)
        actions.withdraw(entry=hospital, reason="Counted twice.", by=None)
        self.curator(client, type(hospital))
        assert client.get(hospital.get_absolute_url()).status_code == 410

    def test_does_not_change_what_others_get(self, client, db):
        public, draft = HospitalFactory(published=True), HospitalFactory()
        self.curator(client, type(public))
        client.get(detail(type(draft), draft.public_id), follow=True)
        page = client.get(public.get_absolute_url())
        assert page["Cache-Control"].startswith("public")


ASKED = {
    "/quotes/": ["hospital", "works_at", "about", "speaker", "publication", "from", "to", "kind"],
    "/articles/": ["hospital", "dispute", "publication", "from", "to"],
    "/pickets/": ["hospital", "dispute", "from", "to", "kind"],
    "/organisations/": ["name", "kind"],
}


@pytest.fixture
def archive(db, monkeypatch):
    # Short pages, so that a few entries fill several.
    monkeypatch.setattr(EntryList, "page_size", 2)
    populate(5)
    QuoteFactory.create_batch(2, kind="partial", article__published_on="2016", published=True)
    StrikeDayFactory.create_batch(2, published=True)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_page_api_and_table_hold_the_same_entries_in_the_same_order(client, archive, data):
    address = data.draw(st.sampled_from(sorted(ASKED)))
    values = {
        "kind": ["direct", "partial", "union", "trust", "picket_line"],
        "from": ["2016", "2016-01-05", "2016-01"],
        "to": ["2016", "2016-01-06", "2016-02"],
        "name": ["trust", "Invented"],
    }
    query = {}
    for name in data.draw(st.lists(st.sampled_from(ASKED[address]), max_size=2, unique=True)):
        ids = Edition.objects.live().filter(kind=_KINDS.get(name)).order_by("id")
        options = values.get(name) or list(ids.values_list("public_id", flat=True))
        query[name] = data.draw(st.sampled_from(options))
    page = client.get(address, query)
    if page.status_code == 400:
        assert client.get(_api(address), query).status_code == 400
        return
    doors = dict(page.context["doors"])
    on_pages = _walk(client, page)
    as_json = [entry["id"] for entry in client.get(doors["JSON"]).json()["results"]]
    as_table = [
        line.partition(",")[0]
        for line in b"".join(client.get(doors["CSV"])).decode().splitlines()[1:]
        if line
    ]
    assert on_pages == as_json == as_table


_KINDS = {
    "hospital": "hospitals",
    "works_at": "hospitals",
    "about": "hospitals",
    "speaker": "spokespeople",
    "publication": "publications",
    "dispute": "disputes",
}


def _api(address):
    return {"/pickets/": "/api/v1/picket-events/"}.get(address, f"/api/v1{address}")


def _walk(client, page):
    shown = [entry["id"] for entry in page.context["entries"]]
    while page.context["next"]:
        page = client.get(page.context["next"])
        shown += [entry["id"] for entry in page.context["entries"]]
    return shown
