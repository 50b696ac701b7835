import datetime

import factory
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange

from strikes.choices import MilestoneKind, PartySide, ProposalKind, Status, TimePrecision
from strikes.models import (
    Ballot,
    BallotLaw,
    Claim,
    Dispute,
    DisputeParty,
    Hospital,
    HospitalName,
    Milestone,
    OtherCode,
    PicketEvent,
    Proposal,
    RunBy,
    Strike,
    StrikeDay,
)
from strikes.spans import london
from tests.factories.people import OrganisationFactory
from tests.factories.records import FactFactory, ReferenceFactory, RowFactory, stands_in

FIRST_DAY = datetime.date(2016, 1, 12)


class HospitalFactory(FactFactory):
    class Meta:
        model = Hospital

    name = factory.Sequence(lambda n: f"Invented Infirmary {n}")
    town = factory.Sequence(lambda n: f"Inventon {n}")
    nation = "england"
    region = "yorkshire"


class HospitalNameFactory(RowFactory):
    class Meta:
        model = HospitalName

    hospital = factory.SubFactory(HospitalFactory)
    name = factory.Sequence(lambda n: f"Old Infirmary {n}")


class RunByFactory(RowFactory):
    class Meta:
        model = RunBy

    hospital = factory.SubFactory(HospitalFactory, published=True)
    trust = factory.SubFactory(OrganisationFactory, trust=True, published=True)


class OtherCodeFactory(RowFactory):
    class Meta:
        model = OtherCode

    hospital = factory.SubFactory(HospitalFactory)
    code = factory.Sequence(lambda n: f"X{n:04}")


class ProposalFactory(RowFactory):
    class Meta:
        model = Proposal

    hospital = factory.SubFactory(HospitalFactory)
    kind = ProposalKind.CODE
    value = factory.Sequence(lambda n: f"Y{n:04}")
    name = factory.SelfAttribute("hospital.name")
    why = "Of the same name, at the same postcode."
    reference = factory.SubFactory(ReferenceFactory)


class DisputeFactory(FactFactory):
    class Meta:
        model = Dispute

    name = factory.Sequence(lambda n: f"Invented contract dispute {n}")
    started_on = "2015-09"


class DisputePartyFactory(RowFactory):
    class Meta:
        model = DisputeParty

    dispute = factory.SubFactory(DisputeFactory)
    organisation = factory.SubFactory(OrganisationFactory)
    side = PartySide.WORKERS


class MilestoneFactory(RowFactory):
    class Meta:
        model = Milestone

    dispute = factory.SubFactory(DisputeFactory)
    happened_on = "2015-11-19"
    kind = MilestoneKind.BALLOT
    title = "Members vote for action"
    reference = factory.SubFactory(ReferenceFactory)


class StrikeFactory(FactFactory):
    class Meta:
        model = Strike

    name = factory.Sequence(lambda n: f"Invented strike {n}")
    dispute = stands_in("strikes.DisputeFactory")
    staff_group = "junior doctors"

    @factory.post_generation
    def unions(strike, create, unions):
        strike.unions.set(unions or ())

    @factory.post_generation
    def trusts(strike, create, trusts):
        strike.trusts.set(trusts or ())

    @factory.post_generation
    def hospitals(strike, create, hospitals):
        strike.hospitals.set(hospitals or ())


def hours(day, start=8, end=17):
    """A span by the clock in London; an end that is not after the start falls on the next day."""
    last = day if end > start else day + datetime.timedelta(days=1)
    return DateTimeTZRange(london(day, start), london(last, end))


class StrikeDayFactory(FactFactory):
    """8am to 5pm, or all the hours from `start` to `end`, on the day `on`; each one a day later than the last."""

    class Meta:
        model = StrikeDay
        exclude = ("on", "start", "end")

    on = factory.Sequence(lambda n: FIRST_DAY + datetime.timedelta(days=n))
    start, end = 8, 17
    strike = stands_in("strikes.StrikeFactory")
    span = factory.LazyAttribute(lambda day: hours(day.on, day.start, day.end))


class BallotLawFactory(RowFactory):
    class Meta:
        model = BallotLaw

    name = factory.Sequence(lambda n: f"Invented Ballots Act {n}")
    nations = ("england",)
    in_force_from = datetime.date(2017, 3, 1)
    least_turnout = 50
    least_support = 40
    notice_days = 14
    mandate = "six months"
    reference = factory.SubFactory(ReferenceFactory)


class BallotFactory(RowFactory):
    class Meta:
        model = Ballot

    dispute = factory.SubFactory(DisputeFactory)
    union = factory.SubFactory(OrganisationFactory)
    question = "Are you prepared to take part in a strike?"
    opened_on = "2015-11-05"
    closed_on = "2015-11-18"
    reference = factory.SubFactory(ReferenceFactory)


class ClaimFactory(RowFactory):
    """What a source says of a strike, by default that it went ahead from 8am to 5pm on 26 April 2016."""

    class Meta:
        model = Claim

    strike = factory.SubFactory(StrikeFactory)
    key = factory.Sequence(lambda n: f"2016-04-26-invented-{n}")
    reference = factory.SubFactory(ReferenceFactory)
    row = factory.LazyAttribute(
        lambda claim: {"id": claim.key, "status": "held", "start": "2016-04-26T08:00"}
    )
    span = hours(datetime.date(2016, 4, 26))
    precision = TimePrecision.EXACT
    status = Status.WENT_AHEAD


class PicketEventFactory(FactFactory):
    class Meta:
        model = PicketEvent

    hospital = stands_in("strikes.HospitalFactory")
    entrance = "main entrance"
    on_date = "2016-04-26"
    size_low = 12
    size_as_printed = "more than a dozen"

    @factory.post_generation
    def organisations(event, create, organisations):
        event.organisations.set(organisations or ())
