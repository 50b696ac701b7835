"""Many entries of every kind at once, linked to each other as an archive's are."""

import datetime

from records.editions import writing
from tests.factories.articles import (
    ArticleFactory,
    CaptionFactory,
    FigureFactory,
    PassageFactory,
    PublicationFactory,
    PublisherNoticeFactory,
    QuoteFactory,
    SearchFactory,
)
from tests.factories.people import OrganisationFactory, RoleFactory, SpokespersonFactory
from tests.factories.records import CorrectionFactory
from tests.factories.strikes import (
    BallotFactory,
    BallotLawFactory,
    ClaimFactory,
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

FIRST = datetime.date(2016, 1, 4)


def populate(number):
    """`number` public entries of each kind at least; the editions are built once, at the end."""
    with writing():
        for index in range(number):
            _one_of_each(FIRST + datetime.timedelta(days=index))


def _one_of_each(day):
    union = OrganisationFactory(published=True)
    trust = OrganisationFactory(trust=True, published=True)
    speaker = SpokespersonFactory(published=True)
    role = RoleFactory(spokesperson=speaker, organisation=union, published=True)
    hospital = HospitalFactory(published=True)
    HospitalNameFactory(hospital=hospital)
    RunByFactory(hospital=hospital, trust=trust)
    dispute = DisputeFactory(started_on=str(day), published=True)
    DisputePartyFactory(dispute=dispute, organisation=union)
    MilestoneFactory(dispute=dispute)
    strike = StrikeFactory(dispute=dispute, unions=[union], hospitals=[hospital], published=True)
    strike_day = StrikeDayFactory(strike=strike, on=day, published=True)
    BallotFactory(dispute=dispute, union=union, law=BallotLawFactory(), voted=700, mandate_to="2016-05")
    ClaimFactory(strike=strike)
    ClaimFactory(strike=None, dispute=dispute)
    picket = PicketEventFactory(
        hospital=hospital, strike_day=strike_day, on_date=str(day), organisations=[union], published=True
    )
    article = ArticleFactory(
        publication=PublicationFactory(published=True), published_on=str(day), published=True
    )
    CaptionFactory(article=article)
    QuoteFactory(
        article=article,
        speaker=speaker,
        speaker_role=role,
        works_at=hospital,
        speaks_for=union,
        about=[hospital],
        published=True,
    )
    PassageFactory(article=article, picket_event=picket)
    SearchFactory(hospital=hospital, publications=[article.publication])
    SearchFactory(hospital=None, dispute=dispute)
    FigureFactory(strike_day=strike_day, issuer=trust, as_of=str(day), published=True)
    CorrectionFactory(entry=hospital)
    PublisherNoticeFactory(article=article)
