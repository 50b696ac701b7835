"""One of everything with much around it: what a page that composes lists must bear."""

import datetime
from types import SimpleNamespace

from records.editions import writing
from strikes.choices import PartySide
from tests.factories.articles import (
    ArticleFactory,
    CaptionFactory,
    FigureFactory,
    PassageFactory,
    PublicationFactory,
    QuoteFactory,
    UtteranceFactory,
)
from tests.factories.people import OrganisationFactory, RoleFactory, SpokespersonFactory
from tests.factories.strikes import (
    BallotFactory,
    ClaimFactory,
    DisputeFactory,
    DisputePartyFactory,
    HospitalFactory,
    MilestoneFactory,
    PicketEventFactory,
    RunByFactory,
    StrikeDayFactory,
    StrikeFactory,
)

DAY = datetime.date(2016, 4, 26)


def centre():
    """The entries that everything else will be about."""
    with writing():
        it = SimpleNamespace()
        it.union = OrganisationFactory(published=True)
        it.trust = OrganisationFactory(trust=True, published=True)
        it.speaker = SpokespersonFactory(published=True)
        it.hospital = HospitalFactory(published=True)
        RunByFactory(hospital=it.hospital, trust=it.trust)
        it.dispute = DisputeFactory(published=True)
        DisputePartyFactory(dispute=it.dispute, organisation=it.union, side=PartySide.WORKERS)
        DisputePartyFactory(dispute=it.dispute, organisation=it.trust, side=PartySide.EMPLOYERS)
        it.strike = StrikeFactory(dispute=it.dispute, unions=[it.union], published=True)
        it.strike_day = StrikeDayFactory(strike=it.strike, on=DAY, published=True)
        it.picket = PicketEventFactory(
            hospital=it.hospital, strike_day=it.strike_day, organisations=[it.union], published=True
        )
        it.publication = PublicationFactory(published=True)
        it.article = ArticleFactory(publication=it.publication, published=True)
        it.utterance = UtteranceFactory()
        it.quote = _quote(it, it.article)
    return it


def crowd(it, days):
    """More of everything that a page may show about the entries of `it`, for each number of days after the first."""
    with writing():
        for index in days:
            _one_more(it, DAY + datetime.timedelta(days=index + 1))


def _one_more(it, day):
    RoleFactory(spokesperson=it.speaker, organisation=it.union, published=True)
    RunByFactory(hospital=HospitalFactory(published=True), trust=it.trust)
    MilestoneFactory(dispute=it.dispute, happened_on=str(day))
    other_strike = StrikeFactory(
        dispute=it.dispute, unions=[it.union], hospitals=[it.hospital], published=True
    )
    StrikeDayFactory(strike=other_strike, on=DAY, published=True)
    strike_day = StrikeDayFactory(strike=it.strike, on=day, published=True)
    BallotFactory(dispute=it.dispute, union=it.union, closed_on=str(day))
    ClaimFactory(strike=it.strike)
    ClaimFactory(strike=None, dispute=it.dispute)
    for where, on in [(it.hospital, DAY), (HospitalFactory(published=True), day)]:
        picket = PicketEventFactory(
            hospital=where,
            on_date=str(on),
            strike_day=it.strike_day if on == DAY else strike_day,
            organisations=[it.union],
            published=True,
        )
        PassageFactory(article=it.article, picket_event=picket)
    QuoteFactory(article=it.article, printed_name="", kind="sign", picket_event=it.picket, published=True)
    article = ArticleFactory(publication=it.publication, published=True)
    for fact in ("picket_event", "strike_day", "strike", "dispute", "hospital"):
        subject = it.picket if fact == "picket_event" else getattr(it, fact)
        PassageFactory(article=article, **{fact: subject})
    CaptionFactory(article=it.article)
    _quote(it, article)
    _quote(it, it.article)
    FigureFactory(strike_day=it.strike_day, issuer=it.trust, published=True)


def _quote(it, article):
    return QuoteFactory(
        article=article,
        speaker=it.speaker,
        works_at=it.hospital,
        speaks_for=it.union,
        about=[it.hospital],
        utterance=it.utterance,
        published=True,
    )
