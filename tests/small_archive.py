"""One of everything, published: a whole archive small enough to think about."""

import datetime
from types import SimpleNamespace

from django.contrib.contenttypes.models import ContentType

from articles.choices import (
    FigureBasis,
    FigureUnit,
    FindingKind,
    ItemOutcome,
    MentionKind,
    NoticeKind,
    Outcome,
    QuoteKind,
    SearchResult,
)
from articles.models import (
    Article,
    Batch,
    BatchItem,
    Caption,
    Decision,
    Figure,
    Identification,
    Mention,
    Passage,
    Pin,
    Publication,
    PublisherNotice,
    Quote,
    Reading,
    RelatedCoverage,
    Search,
    TextVersion,
    Utterance,
    Verdict,
)
from people.choices import OrganisationKind, SpokespersonKind
from people.models import Organisation, OrganisationName, Role, Spokesperson, SpokespersonName
from records import actions
from records.editions import writing
from records.models import Correction, FieldSource, FileImport, Job, Reference
from strikes.choices import Cover, PartySide, ProposalKind, Status
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

DAY = datetime.date(2016, 4, 26)
TEXT = (
    "Dr Imogen Vale, a minister, said: “We are sorry.” A spokesman for the trust said: “Nobody was turned away.” "
    "A sign at the gate of Northgate Infirmary read “Hoot if you agree”. Private words stay private."
)


def pinned(version, words):
    start = version.text.index(words)
    pin = Pin.at(version, [(start, start + len(words))])
    pin.save()
    return pin


def small_archive(by=None):
    """The entries by short names; everything is published and rests on a reference or a passage."""
    w = SimpleNamespace()
    with writing(by=by):
        w.reference = Reference.objects.create(
            name="Yearbook of strikes", address="https://yearbook.example/2016"
        )
        w.union = Organisation.objects.create(
            name="Union of Ward Staff", kind=OrganisationKind.UNION, abbreviation="UWS"
        )
        w.trust = Organisation.objects.create(
            name="Northgate NHS Trust", kind=OrganisationKind.TRUST, ods_code="RX9"
        )
        w.old_trust = Organisation.objects.create(
            name="Harbour NHS Trust",
            kind=OrganisationKind.TRUST,
            successor=w.trust,
            succeeded_on="2010-04-01",
            parent=w.union,
            part_from="1994",
        )
        OrganisationName.objects.create(organisation=w.trust, name="Northgate Hospitals")
        w.minister = Spokesperson.objects.create(name="Imogen Vale", honorific="Dr", has_page=True)
        SpokespersonName.objects.create(spokesperson=w.minister, name="Immy Vale")
        w.voice = Spokesperson.objects.create(
            name="Northgate NHS Trust", kind=SpokespersonKind.VOICE, organisation=w.trust, has_page=True
        )
        w.role = Role.objects.create(
            spokesperson=w.minister, title="Minister", organisation=w.union, held_from="2012"
        )
        w.hospital = Hospital.objects.create(name="Northgate Infirmary", town="Northgate", ods_code="RX901")
        w.name = HospitalName.objects.create(hospital=w.hospital, name="The Infirmary")
        w.code = OtherCode.objects.create(hospital=w.hospital, code="RX877")
        w.run = RunBy.objects.create(
            hospital=w.hospital, trust=w.trust, ran_from="2010-04-01", reference=w.reference
        )
        w.proposal = Proposal.objects.create(
            hospital=w.hospital,
            kind=ProposalKind.WIKIDATA,
            value="Q1",
            name="Northgate Infirmary",
            why="Of the same name, 120 metres away.",
            reference=w.reference,
        )
        w.field_source = FieldSource.objects.create(
            content_type=ContentType.objects.get_for_model(Hospital),
            object_id=w.hospital.pk,
            field="town",
            value="Northgate",
            dataset="ods",
            reference=w.reference,
        )
        w.dispute = Dispute.objects.create(name="Rota dispute", started_on="2015-11")
        DisputeParty.objects.create(dispute=w.dispute, organisation=w.union, side=PartySide.WORKERS)
        w.milestone = Milestone.objects.create(
            dispute=w.dispute, happened_on="2015-11-19", title="Ballot closes", reference=w.reference
        )
        w.strike = Strike.objects.create(
            name="Spring strike", dispute=w.dispute, staff_group="ward staff", nations=["england"]
        )
        w.strike.unions.add(w.union)
        w.strike.trusts.add(w.trust)
        w.strike.hospitals.add(w.hospital)
        w.day = StrikeDay.objects.create(
            strike=w.strike,
            span=(london(DAY, 8), london(DAY, 17)),
            status=Status.WENT_AHEAD,
            cover=Cover.WITHDRAWN,
            services_affected=["A&E"],
        )
        w.law = BallotLaw.objects.create(
            name="Ballots Act",
            nations=["england"],
            in_force_from=DAY,
            least_turnout=50,
            reference=w.reference,
        )
        w.ballot = Ballot.objects.create(
            dispute=w.dispute,
            union=w.union,
            opened_on="2015-11-05",
            closed_on="2015-11-18",
            eligible=1000,
            voted=700,
            voted_for=600,
            turnout=70,
            law=w.law,
            mandate_from="2015-11-19",
            mandate_to="2016-05",
            reference=w.reference,
        )
        w.claim = Claim.objects.create(
            strike=w.strike,
            key="spring",
            reference=w.reference,
            row={"status": "called off", "start": "2016-04-26", "end": "2016-04-26"},
            status=Status.CALLED_OFF,
            span=(london(DAY), london(DAY, 23)),
        )
        w.picket = PicketEvent.objects.create(
            hospital=w.hospital, on_date="2016-04-26", strike_day=w.day, entrance="the gate", size_low=12
        )
        w.picket.organisations.add(w.union)
        w.publication = Publication.objects.create(name="The Harbour Gazette", publisher=w.union)
        w.article = Article.objects.create(
            publication=w.publication,
            headline="Lanterns at the gate",
            published_on="2016-04-26",
            summary="A report.",
        )
        w.other_article = Article.objects.create(
            publication=w.publication, our_title="A second report", published_on="2016-04-27"
        )
        w.version = TextVersion.objects.create(article=w.article, text=TEXT)
        w.other_version = TextVersion.objects.create(article=w.other_article, text=TEXT + " Twice.")
        Caption.objects.create(article=w.article, text="Outside the gate", credit="A. Reader")
        PublisherNotice.objects.create(
            article=w.article, kind=NoticeKind.CLARIFICATION, words="Lanterns were lit, not waved"
        )
        w.related = RelatedCoverage.objects.create(
            article=w.article, title="The day before", leads_to=w.other_article
        )
        w.mention = Mention.objects.create(
            pin=pinned(w.version, "Dr Imogen Vale, a minister"), name="Imogen Vale", role="a minister"
        )
        w.identification = Identification.objects.create(
            mention=w.mention, spokesperson=w.minister, role=w.role
        )
        w.voice_mention = Mention.objects.create(
            pin=pinned(w.version, "A spokesman for the trust"),
            kind=MentionKind.VOICE,
            described_as="A spokesman for the trust",
        )
        Identification.objects.create(mention=w.voice_mention, spokesperson=w.voice)
        w.utterance = Utterance.objects.create()
        w.quote = Quote.objects.create(
            article=w.article,
            pin=pinned(w.version, "“We are sorry.”"),
            cue=pinned(w.version, "said"),
            attribution=pinned(w.version, "Dr Imogen Vale"),
            mention=w.mention,
            works_at=w.hospital,
            speaks_for=w.trust,
            utterance=w.utterance,
        )
        w.quote.about.add(w.hospital)
        w.statement = Quote.objects.create(
            article=w.article, pin=pinned(w.version, "“Nobody was turned away.”"), mention=w.voice_mention
        )
        w.sign = Quote.objects.create(
            article=w.article,
            pin=pinned(w.version, "“Hoot if you agree”"),
            kind=QuoteKind.SIGN,
            picket_event=w.picket,
        )
        w.reprint = Quote.objects.create(
            article=w.other_article, pin=pinned(w.other_version, "“We are sorry.”"), utterance=w.utterance
        )
        w.passage = Passage.objects.create(
            article=w.article,
            pin=pinned(w.version, "at the gate of Northgate Infirmary"),
            picket_event=w.picket,
        )
        w.figure = Figure.objects.create(
            strike_day=w.day,
            what="ward staff",
            value_low=78,
            as_printed="78%",
            unit=FigureUnit.PER_CENT,
            basis=FigureBasis.ABSENT,
            issuer=w.trust,
            as_of="2016-04-26",
        )
        w.search = Search.objects.create(
            hospital=w.hospital,
            place="Northgate Library",
            first_date=DAY,
            last_date=DAY,
            terms=["strike"],
            result=SearchResult.FOUND,
            searched_on=DAY,
            searched_by="A. Reader",
        )
        w.search.publications.add(w.publication)
        w.job = Job.objects.create(what="Count the gates")
        w.file_import = FileImport.objects.create(
            kind="strikes", name="strikes.csv", size=1, content=b"x", comparing=w.job
        )
        w.batch = Batch.objects.create(key="0" * 64, sources=["/srv/clippings"])
        w.item = BatchItem.objects.create(
            batch=w.batch,
            key="1" * 64,
            place="/srv/clippings/gate.txt",
            sha256="2" * 64,
            outcome=ItemOutcome.READ,
            run=1,
        )
        w.reading = Reading.objects.create(
            text="Nurses stood at the gate.", details={"headline": "At the gate"}, item=w.item
        )
        w.decision = Decision.objects.create(reading=w.reading, number=1, said="rejected", cards={})
        w.verdict = Verdict.objects.create(
            reading=w.reading,
            card="q-0-6",
            kind=FindingKind.QUOTE,
            rule="opens_a_paragraph",
            outcome=Outcome.REJECTED,
        )
        for fact in (w.hospital, w.dispute, w.strike, w.day, w.role, w.figure):
            fact.sourcings.create(reference=w.reference)
        for entry in entries(w):
            actions.publish(entry=entry, by=by)
        w.correction = Correction.objects.create(
            entry=w.hospital, field="town", before="Southgate", after="Northgate", reason="A mistaken town."
        )
    return w


def entries(w):
    """Every entry of a small archive, wholes before what depends on them."""
    return [
        w.union,
        w.trust,
        w.old_trust,
        w.minister,
        w.voice,
        w.role,
        w.hospital,
        w.dispute,
        w.strike,
        w.day,
        w.picket,
        w.publication,
        w.article,
        w.other_article,
        w.quote,
        w.statement,
        w.sign,
        w.reprint,
        w.figure,
    ]
