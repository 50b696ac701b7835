"""What each list's filters find."""

import datetime

import pytest
from django.http import QueryDict
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.choices import FigureBasis, QuoteKind
from articles.filters import ArticleFilters, FigureFilters, PublicationFilters, QuoteFilters
from articles.models import Article, Figure, Publication, Quote
from people.filters import OrganisationFilters, RoleFilters, SpokespersonFilters
from people.models import Organisation, Role, Spokesperson
from records import actions
from records.dates import PartialDate
from strikes.choices import Status
from strikes.filters import (
    DisputeFilters,
    HospitalFilters,
    PicketEventFilters,
    StrikeDayFilters,
    StrikeFilters,
)
from strikes.models import Dispute, Hospital, PicketEvent, Strike, StrikeDay
from tests.factories.articles import (
    ArticleFactory,
    FigureFactory,
    PassageFactory,
    QuoteFactory,
)
from tests.factories.people import (
    OrganisationFactory,
    OrganisationNameFactory,
    RoleFactory,
    SpokespersonFactory,
)
from tests.factories.strikes import (
    DisputeFactory,
    DisputePartyFactory,
    HospitalFactory,
    HospitalNameFactory,
    MilestoneFactory,
    PicketEventFactory,
    RunByFactory,
    StrikeDayFactory,
    StrikeFactory,
)
from web.filters import LONGEST, checked
from web.problems import BadQuery

pytestmark = pytest.mark.django_db

MODELS = {
    ArticleFilters: Article,
    QuoteFilters: Quote,
    PublicationFilters: Publication,
    FigureFilters: Figure,
    OrganisationFilters: Organisation,
    SpokespersonFilters: Spokesperson,
    RoleFilters: Role,
    HospitalFilters: Hospital,
    DisputeFilters: Dispute,
    StrikeFilters: Strike,
    StrikeDayFilters: StrikeDay,
    PicketEventFilters: PicketEvent,
}


def find(filterset, **asked):
    """The public entries that a list shows for some parameters; `from_` stands for `from`."""
    query = QueryDict(mutable=True)
    query.update({name.rstrip("_"): getattr(value, "public_id", value) for name, value in asked.items()})
    filters = filterset.read(query)
    rows = filters.order.sorted(filters.filter_queryset(MODELS[filterset].objects.published()))
    return list(rows)


@pytest.fixture
def hospital():
    return HospitalFactory(published=True)


@pytest.fixture
def speaker():
    return SpokespersonFactory(published=True)


class TestArticles:
    def test_hospital_finds_words_about_it_words_of_its_staff_and_its_pickets(self, hospital):
        by_staff = QuoteFactory(works_at=hospital, published=True).article
        about_it = QuoteFactory(about=[hospital], published=True).article
        both = QuoteFactory(works_at=hospital, about=[hospital], published=True).article
        fact = PassageFactory(hospital=hospital).article
        picket = PassageFactory(picket_event=PicketEventFactory(hospital=hospital, published=True)).article
        ArticleFactory(published=True)
        QuoteFactory(works_at=HospitalFactory(published=True), published=True)
        found = find(ArticleFilters, hospital=hospital)
        assert len(found) == 5
        assert set(found) == {by_staff, about_it, both, fact, picket}

    def test_hospital_ignores_quotes_and_pickets_that_are_not_public(self, hospital):
        article = ArticleFactory(published=True)
        QuoteFactory(article=article, works_at=hospital)
        PassageFactory(article=article, picket_event=PicketEventFactory(hospital=hospital))
        assert find(ArticleFilters, hospital=hospital) == []

    def test_dispute_finds_what_bears_out_any_fact_of_it(self):
        dispute = DisputeFactory(published=True)
        strike = StrikeFactory(dispute=dispute, published=True)
        day = StrikeDayFactory(strike=strike, published=True)
        supported = [
            PassageFactory(dispute=dispute),
            PassageFactory(milestone=MilestoneFactory(dispute=dispute)),
            PassageFactory(strike=strike),
            PassageFactory(strike_day=day),
            PassageFactory(picket_event=PicketEventFactory(strike_day=day, published=True)),
        ]
        PassageFactory(dispute=DisputeFactory(published=True))
        PassageFactory(strike_day=StrikeDayFactory(strike=strike))
        assert set(find(ArticleFilters, dispute=dispute)) == {passage.article for passage in supported}

    def test_speaker_finds_articles_once(self, speaker):
        article = ArticleFactory(published=True)
        QuoteFactory.create_batch(2, article=article, speaker=speaker, published=True)
        QuoteFactory(speaker=speaker)
        assert find(ArticleFilters, speaker=speaker) == [article]

    def test_publication_and_genre(self):
        article = ArticleFactory(genre="letter", published=True)
        ArticleFactory(published=True)
        assert find(ArticleFilters, publication=article.publication) == [article]
        assert find(ArticleFilters, genre="letter") == [article]

    @pytest.mark.parametrize(
        ("date", "asked", "is_found"),
        [
            ("2016-04-26", {"on": "2016-04-26"}, True),
            ("2016-04-26", {"on": "2016-04-27"}, False),
            ("2016-04", {"on": "2016-04-26"}, True),
            ("2016-04-26", {"on": "2016-04"}, True),
            ("2016", {"on": "2016-04-26"}, True),
            ("201X", {"on": "2016-04"}, True),
            ("2016-04-26~", {"on": "2016-04-26"}, True),
            ("2016-04", {"from_": "2016-04-30"}, True),
            ("2016-04", {"from_": "2016-05"}, False),
            ("2016-04", {"to": "2016-04-01"}, True),
            ("2016-04", {"to": "2016-03"}, False),
            ("2016-04-26", {"from_": "2016-04", "to": "2016-04"}, True),
            ("2016-05-01", {"from_": "2016-04", "to": "2016-04"}, False),
        ],
    )
    def test_a_date_known_in_part_is_found_on_every_day_that_it_may_mean(self, date, asked, is_found):
        ArticleFactory(published_on=date, published=True)
        assert bool(find(ArticleFilters, **asked)) == is_found

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(data=st.data())
    def test_ranges_find_exactly_the_dates_that_overlap_them(self, db, data):
        if not Article.objects.exists():
            for date in ["2015", "2015-12-31", "2016-01", "2016-01-01", "2016-02-29", "201X", "2016-03~"]:
                ArticleFactory(published_on=date, published=True)
        day = st.dates(datetime.date(2015, 11, 1), datetime.date(2016, 5, 1)).map(str)
        date = (day | day.map(lambda text: text[:7]) | day.map(lambda text: text[:4])).map(PartialDate)
        first, last = data.draw(date), data.draw(date)
        if first.earliest > last.latest:
            first, last = last, first
        expected = {
            article
            for article in Article.objects.order_by("id")
            if article.published_on.overlaps(first.earliest, last.latest)
        }
        assert set(find(ArticleFilters, from_=first, to=last)) == expected


class TestQuotes:
    def test_hospital_finds_both_and_each_has_its_own_filter(self, hospital):
        by_staff = QuoteFactory(works_at=hospital, published=True)
        about_it = QuoteFactory(about=[hospital, HospitalFactory(published=True)], published=True)
        QuoteFactory(published=True)
        assert set(find(QuoteFilters, hospital=hospital)) == {by_staff, about_it}
        assert find(QuoteFilters, works_at=hospital) == [by_staff]
        assert find(QuoteFilters, about=hospital) == [about_it]

    def test_hospital_finds_signs_that_were_held_up_there(self, hospital):
        picket = PicketEventFactory(hospital=hospital, published=True)
        sign = QuoteFactory(kind=QuoteKind.SIGN, printed_name="", picket_event=picket, published=True)
        draft = PicketEventFactory(hospital=hospital)
        QuoteFactory(kind=QuoteKind.SIGN, printed_name="", picket_event=draft, published=True)
        assert find(QuoteFilters, hospital=hospital) == [sign]

    def test_speaker_organisation_publication_article_and_kind(self, speaker):
        union = OrganisationFactory(published=True)
        quote = QuoteFactory(speaker=speaker, speaks_for=union, kind=QuoteKind.WRITTEN, published=True)
        QuoteFactory(published=True)
        assert find(QuoteFilters, speaker=speaker) == [quote]
        assert find(QuoteFilters, speaks_for=union) == [quote]
        assert find(QuoteFilters, publication=quote.article.publication) == [quote]
        assert find(QuoteFilters, article=quote.article) == [quote]
        assert find(QuoteFilters, kind="written_statement") == [quote]

    def test_dispute_finds_those_in_its_articles(self):
        dispute = DisputeFactory(published=True)
        article = PassageFactory(dispute=dispute).article
        quote = QuoteFactory(article=article, published=True)
        QuoteFactory(published=True)
        assert find(QuoteFilters, dispute=dispute) == [quote]

    def test_dates_are_those_of_the_article(self):
        quote = QuoteFactory(article__published_on="2016-04", said_on="2016-02-10", published=True)
        assert find(QuoteFilters, on="2016-04-26") == [quote]
        assert find(QuoteFilters, on="2016-02-10") == []


class TestPeople:
    def test_organisations_by_kind_and_any_name_that_they_had(self):
        trust = OrganisationFactory(trust=True, abbreviation="IHT", published=True)
        OrganisationNameFactory.create_batch(2, organisation=trust, name="Eastern Infirmaries Trust")
        OrganisationFactory(published=True)
        assert find(OrganisationFilters, kind="trust") == [trust]
        assert find(OrganisationFilters, name="eastern INF") == [trust]
        assert find(OrganisationFilters, name="iht") == [trust]

    def test_spokespeople_by_organisation_through_their_roles_or_as_its_voice(self):
        union = OrganisationFactory(published=True)
        chair = RoleFactory(organisation=union, published=True).spokesperson
        RoleFactory(organisation=union, spokesperson=chair, title="Member of council", published=True)
        voice = SpokespersonFactory(voice=True, organisation=union, published=True)
        SpokespersonFactory(published=True)
        assert set(find(SpokespersonFilters, organisation=union)) == {chair, voice}
        assert find(SpokespersonFilters, kind="voice_of_organisation") == [voice]

    def test_a_private_person_is_nowhere(self):
        private = SpokespersonFactory(has_page=False, name="Private Person", published=True)
        QuoteFactory(speaker=private, published=True)
        assert find(SpokespersonFilters, name="Private") == []
        for value in [private.public_id, private.name]:
            with pytest.raises(BadQuery):
                find(QuoteFilters, speaker=value)

    @pytest.mark.parametrize(
        ("held", "on", "is_found"),
        [
            (("2012-09", "2018-07-09"), "2016-04-26", True),
            (("2012-09", "2018-07-09"), "2018-07-09", True),
            (("2012-09", "2018-07-09"), "2018-07-10", False),
            (("2012-09", "2018-07-09"), "2012-08-31", False),
            (("2012-09", "2018-07-09"), "2012-09-01", True),
            (("2012-09", None), "2026", True),
            ((None, "2014"), "2014-12-31", True),
            ((None, "2014"), "2015", False),
            ((None, None), "1948-07-05", True),
        ],
    )
    def test_roles_held_on_a_day(self, held, on, is_found):
        RoleFactory(held_from=held[0], held_to=held[1], published=True)
        assert bool(find(RoleFilters, on=on)) == is_found


class TestStrikes:
    def test_hospitals_by_place_name_and_trust(self, hospital):
        trust = RunByFactory(hospital=hospital, ran_from="1992", ran_to="2001").trust
        RunByFactory(hospital=hospital, trust=trust, ran_from="2011")
        HospitalNameFactory(hospital=hospital, name="Royal Workhouse")
        other = HospitalFactory(nation="scotland", region="scotland", town="Elsewhere", published=True)
        assert find(HospitalFilters, trust=trust) == [hospital]
        assert find(HospitalFilters, name="workhouse") == [hospital]
        assert find(HospitalFilters, town="elsew") == [other]
        assert find(HospitalFilters, nation="scotland") == [other]
        assert find(HospitalFilters, region="yorkshire") == [hospital]

    def test_hospitals_of_a_strike_are_named_by_it_or_saw_its_pickets(self, hospital):
        strike = StrikeFactory(hospitals=[hospital], published=True)
        day = StrikeDayFactory(strike=strike, published=True)
        picket = PicketEventFactory(strike_day=day, published=True)
        PicketEventFactory(strike_day=day)
        assert set(find(HospitalFilters, strike=strike)) == {hospital, picket.hospital}

    @pytest.mark.parametrize(
        ("lasted", "on", "is_found"),
        [
            (("2015-09", "2016-11"), "2016-04-26", True),
            (("2015-09", "2016-11"), "2015-08", False),
            (("2015-09", "2016-11"), "2016-11-30", True),
            (("2015-09", "2016-11"), "2016-12", False),
            (("2015-09", None), "2026", True),
            ((None, None), "2016", True),
        ],
    )
    def test_disputes_that_lasted_on_a_day(self, lasted, on, is_found):
        DisputeFactory(started_on=lasted[0], ended_on=lasted[1], published=True)
        assert bool(find(DisputeFilters, on=on)) == is_found

    def test_disputes_by_party(self):
        party = DisputePartyFactory(
            dispute=DisputeFactory(published=True), organisation=OrganisationFactory(published=True)
        )
        DisputeFactory(published=True)
        assert find(DisputeFilters, organisation=party.organisation) == [party.dispute]

    def test_strikes_by_union_staff_scope_and_what_became_of_a_day(self):
        union = OrganisationFactory(published=True)
        strike = StrikeFactory(unions=[union], staff_group="midwives", scope="site", published=True)
        StrikeDayFactory.create_batch(2, strike=strike, status=Status.CALLED_OFF, published=True)
        other = StrikeFactory(published=True)
        StrikeDayFactory(strike=other, status=Status.CALLED_OFF)
        assert find(StrikeFilters, union=union) == [strike]
        assert find(StrikeFilters, staff_group="midwi") == [strike]
        assert find(StrikeFilters, scope="site") == [strike]
        assert find(StrikeFilters, status="called_off") == [strike]
        assert find(StrikeFilters, dispute=strike.dispute) == [strike]

    def test_a_strike_is_found_by_a_day_inside_the_range_not_around_it(self):
        strike = StrikeFactory(published=True)
        for on in [datetime.date(2016, 1, 12), datetime.date(2016, 4, 26)]:
            StrikeDayFactory(strike=strike, on=on, published=True)
        assert find(StrikeFilters, from_="2016-01-12", to="2016-01") == [strike]
        assert find(StrikeFilters, from_="2016-02", to="2016-03") == []

    def test_a_night_shift_is_found_on_both_dates(self):
        night = StrikeDayFactory(on=datetime.date(2016, 2, 10), start=8, end=8, published=True)
        for on, found in [
            ("2016-02-09", []),
            ("2016-02-10", [night]),
            ("2016-02-11", [night]),
            ("2016-02-12", []),
        ]:
            assert find(StrikeDayFilters, on=on) == found

    def test_strike_days_by_strike_dispute_status_and_cover(self):
        day = StrikeDayFactory(status="went_ahead", cover="withdrawn", published=True)
        StrikeDayFactory(published=True)
        assert find(StrikeDayFilters, strike=day.strike) == [day]
        assert find(StrikeDayFilters, dispute=day.strike.dispute) == [day]
        assert find(StrikeDayFilters, status="went_ahead") == [day]
        assert find(StrikeDayFilters, cover="withdrawn") == [day]

    def test_picket_events_by_place_kind_people_and_day(self, hospital):
        union = OrganisationFactory(published=True)
        day = StrikeDayFactory(published=True)
        picket = PicketEventFactory(
            hospital=hospital, strike_day=day, organisations=[union], on_date="2016-04", published=True
        )
        rally = PicketEventFactory(kind="rally", observation="announced", on_date="2015", published=True)
        assert find(PicketEventFilters, hospital=hospital) == [picket]
        assert find(PicketEventFilters, organisation=union) == [picket]
        assert find(PicketEventFilters, strike_day=day) == [picket]
        assert find(PicketEventFilters, dispute=day.strike.dispute) == [picket]
        assert find(PicketEventFilters, on="2016-04-26") == [picket]
        assert find(PicketEventFilters, kind="rally") == [rally]
        assert find(PicketEventFilters, observation="announced") == [rally]


class TestFigures:
    def test_by_what_they_are_about_and_on_what_basis(self):
        figure = FigureFactory(issuer=OrganisationFactory(published=True), published=True)
        day = figure.strike_day
        other = FigureFactory(
            strike_day=None,
            dispute=DisputeFactory(published=True),
            basis=FigureBasis.TURNOUT,
            as_of=None,
            published=True,
        )
        assert find(FigureFilters, subject="strike_day") == [figure]
        assert find(FigureFilters, subject="dispute") == [other]
        assert find(FigureFilters, strike_day=day) == [figure]
        assert find(FigureFilters, dispute=day.strike.dispute) == [figure]
        assert find(FigureFilters, dispute=other.dispute) == [other]
        assert find(FigureFilters, issuer=figure.issuer) == [figure]
        assert find(FigureFilters, basis="turnout") == [other]
        assert find(FigureFilters, on="2016-04") == [figure]
        assert find(FigureFilters, about_day=str(day.on_date)) == [figure]
        assert find(FigureFilters, about_day=str(day.on_date.year)) == [figure]
        assert find(FigureFilters, about_day="1948-07-05") == []


class TestNamingAnEntry:
    def test_by_id_address_or_name(self, hospital):
        quote = QuoteFactory(works_at=hospital, published=True)
        site = "https://archive.example"
        for value in [
            hospital.public_id,
            hospital.address,
            f"any-old-name-{hospital.public_id}",
            hospital.get_absolute_url(),
            f"{site}{hospital.get_absolute_url()}",
            f"{site}/api/v1/hospitals/{hospital.public_id}/",
            hospital.name,
            hospital.name.upper(),
        ]:
            assert find(QuoteFilters, hospital=value) == [quote], value

    def test_by_ods_code_or_a_former_name(self):
        hospital = HospitalFactory(ods_code="RWY02", published=True)
        HospitalNameFactory(hospital=hospital, name="Old Infirmary")
        quote = QuoteFactory(about=[hospital], published=True)
        for value in ["RWY02", "rwy02", "old infirmary"]:
            assert find(QuoteFilters, hospital=value) == [quote]

    def test_by_the_id_of_one_that_was_merged_into_it(self):
        keep, discard = HospitalFactory.create_batch(2, published=True)
        quote = QuoteFactory(works_at=discard, published=True)
        actions.merge(keep=keep, discard=discard, by=None)
        assert find(QuoteFilters, hospital=discard.public_id) == [quote]


class TestReading:
    def test_its_form_shows_entries_by_readable_addresses(self, hospital):
        filters = QuoteFilters.read(QueryDict(f"hospital={hospital.public_id}"), as_page=True)
        assert filters.form["hospital"].value() == hospital.address

    def test_says_what_was_asked_in_one_spelling(self, hospital):
        query = QueryDict(f"to=2016-04&hospital={hospital.name}&kind=")
        filters = QuoteFilters.read(query, as_page=True)
        assert filters.query == f"hospital={hospital.public_id}&to=2016-04"

    def test_a_page_lets_pass_what_others_add_to_follow_readers(self):
        query = QueryDict("utm_source=x&utm_medium=y&fbclid=1&fbclid=2&gclid=3&kind=sign")
        assert checked(query, ["kind"], as_page=True) == {"kind": "sign"}
        with pytest.raises(BadQuery) as refused:
            checked(query, ["kind"])
        assert "utm_source" in refused.value.errors

    def test_a_value_may_be_long_but_not_endless(self):
        assert checked(QueryDict(f"name={'x' * LONGEST}"), ["name"])
        with pytest.raises(BadQuery):
            checked(QueryDict(f"name={'x' * (LONGEST + 1)}"), ["name"])

    @pytest.mark.parametrize("filterset", MODELS, ids=lambda filterset: filterset.__name__)
    def test_every_filter_says_what_it_is(self, filterset):
        for name, each in filterset.base_filters.items():
            assert each.label, name
            assert each.extra["help_text"].endswith((".", "?")), name
            assert each.schema["type"] == "string"
