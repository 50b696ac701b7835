from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from strikes.models import Dispute, Hospital, PicketEvent, Strike, StrikeDay
from strikes.spans import LONDON
from web.refs import api_address, ref, refs
from web.serializers import (
    PASSAGE,
    REF,
    REFERENCE,
    Edtf,
    NamesField,
    RecordSerializer,
    Ref,
    Refs,
    SupportedSerializer,
    passages,
    reference,
    shape,
)

POSITION = shape("Position", {"latitude": serializers.FloatField(), "longitude": serializers.FloatField()})
RUN_BY = shape(
    "RunBy",
    {
        "trust": REF(),
        "from": serializers.CharField(allow_null=True),
        "to": serializers.CharField(allow_null=True),
        "references": REFERENCE(many=True),
    },
)
PARTY = shape("DisputeParty", {"organisation": REF(), "side": serializers.CharField()})
MILESTONE = shape(
    "Milestone",
    {
        "happened_on": serializers.CharField(),
        "kind": serializers.CharField(),
        "title": serializers.CharField(),
        "text": serializers.CharField(allow_blank=True),
        "references": REFERENCE(many=True),
        "passages": PASSAGE(many=True),
    },
)
BALLOT_LAW = shape(
    "BallotLaw",
    {
        "name": serializers.CharField(),
        "nations": serializers.ListField(child=serializers.CharField()),
        "in_force_from": serializers.DateField(),
        "in_force_to": serializers.DateField(allow_null=True),
        "least_turnout": serializers.FloatField(
            allow_null=True, help_text="Per cent of those entitled to vote."
        ),
        "least_support": serializers.FloatField(
            allow_null=True, help_text="Per cent of all those entitled that must vote for action."
        ),
        "notice_days": serializers.IntegerField(allow_null=True),
        "mandate": serializers.CharField(allow_blank=True),
        "reference": REFERENCE(),
    },
)
BALLOT = shape(
    "Ballot",
    {
        "union": REF(allow_null=True),
        "question": serializers.CharField(allow_blank=True),
        "staff_group": serializers.CharField(allow_blank=True),
        "opened_on": serializers.CharField(allow_null=True),
        "closed_on": serializers.CharField(),
        "eligible": serializers.IntegerField(allow_null=True),
        "voted": serializers.IntegerField(allow_null=True),
        "voted_for": serializers.IntegerField(allow_null=True),
        "turnout": serializers.FloatField(allow_null=True, help_text="Per cent, as issued."),
        "support": serializers.FloatField(
            allow_null=True, help_text="Per cent of the votes for action, as issued."
        ),
        "law": BALLOT_LAW(allow_null=True, help_text="What was asked of it then."),
        "met_turnout": serializers.BooleanField(
            allow_null=True, help_text="Null where it was not asked, or the numbers do not tell."
        ),
        "met_support": serializers.BooleanField(allow_null=True),
        "notice_on": serializers.CharField(allow_null=True),
        "mandate_from": serializers.CharField(allow_null=True),
        "mandate_to": serializers.CharField(allow_null=True),
        "note": serializers.CharField(allow_blank=True),
        "reference": REFERENCE(),
    },
)
SIZE = shape(
    "PicketSize",
    {
        "low": serializers.IntegerField(allow_null=True),
        "high": serializers.IntegerField(allow_null=True),
        "as_printed": serializers.CharField(allow_blank=True),
    },
)


DAY_IN_SHORT = shape(
    "StrikeDayInShort",
    {
        "id": serializers.CharField(),
        "url": serializers.CharField(),
        "on_date": serializers.DateField(),
        "hours_text": serializers.CharField(),
        "status": serializers.CharField(),
        "cover": serializers.CharField(),
        "services_affected": serializers.ListField(child=serializers.CharField()),
    },
)


AS_WRITTEN = (
    "status", "start", "end", "staff_group", "unions", "scope", "nations", "dispute", "cover", "note",
)  # fmt: skip
CLAIM = shape(
    "Claim",
    {
        "key": serializers.CharField(help_text="The id of its row in the table it was taken from."),
        "as_written": shape(
            "ClaimAsWritten", {column: serializers.CharField(allow_blank=True) for column in AS_WRITTEN}
        )(help_text="The cells of its row."),
        "status": serializers.CharField(allow_blank=True, help_text="As we read it; empty if it says none."),
        "cover": serializers.CharField(),
        "starts_at": serializers.CharField(allow_null=True),
        "ends_at": serializers.CharField(allow_null=True),
        "precision": serializers.CharField(),
        "standing": serializers.CharField(help_text="undisputed, disputed or from_memory."),
        "differs_in": serializers.ListField(
            child=serializers.CharField(),
            help_text="In which respects the archive follows another source: days, status, cover, start, end.",
        ),
        "is_latest": serializers.BooleanField(help_text="False if the same source says otherwise by now."),
        "reference": REFERENCE(),
    },
)


def _sources(source):
    """The reference of a part, as references of entries are shown; none if it has none."""
    return [reference(source) | {"field": "", "note": ""}] if source else []


SEARCHES = (
    "Where coverage was looked for, earliest days first. Of days that stand in none of them nobody knows whether "
    "there was any: they were not searched."
)
SEARCH = shape(
    "Search",
    {
        "place": serializers.CharField(),
        "publications": REF(many=True),
        "first_date": serializers.DateField(),
        "last_date": serializers.DateField(),
        "terms": serializers.ListField(child=serializers.CharField()),
        "result": serializers.CharField(help_text="found, none_found or unfinished."),
        "searched_on": serializers.DateField(),
        "searched_by": serializers.CharField(),
        "note": serializers.CharField(allow_blank=True),
    },
)


class HospitalSerializer(SupportedSerializer):
    names = NamesField()
    position = serializers.SerializerMethodField(help_text="WGS 84, degrees; null if not known.")
    other_ods_codes = serializers.SerializerMethodField(
        help_text="Codes under which other trusts list the same building."
    )
    run_by = serializers.SerializerMethodField(help_text="Trusts that ran it, earliest first.")
    opened_on = Edtf()
    closed_on = Edtf()
    searches = serializers.SerializerMethodField(help_text=SEARCHES)

    class Meta:
        model = Hospital
        fields = (
            *RecordSerializer.BASE,
            "name",
            "names",
            "town",
            "postcode",
            "nation",
            "region",
            "position",
            "ods_code",
            "other_ods_codes",
            "wikidata",
            "opened_on",
            "closed_on",
            "description",
            "run_by",
            "searches",
            *SupportedSerializer.SUPPORT,
        )

    @extend_schema_field(POSITION(allow_null=True))
    def get_position(self, hospital):
        if hospital.latitude is None:
            return None
        return {"latitude": hospital.latitude, "longitude": hospital.longitude}

    @extend_schema_field(SEARCH(many=True))
    def get_searches(self, hospital):
        return searches(hospital)

    @extend_schema_field(RUN_BY(many=True))
    def get_run_by(self, hospital):
        runs = sorted(hospital.run_by.all(), key=lambda run: (run.ran_from or "", run.pk))
        return [
            {
                "trust": ref(run.trust),
                "from": run.ran_from,
                "to": run.ran_to,
                "references": _sources(run.reference),
            }
            for run in runs
            if run.trust.is_public
        ]

    @extend_schema_field(serializers.ListField(child=serializers.CharField()))
    def get_other_ods_codes(self, hospital):
        return sorted(each.code for each in hospital.other_codes.all())


class DisputeSerializer(SupportedSerializer):
    started_on = Edtf()
    ended_on = Edtf()
    parties = serializers.SerializerMethodField()
    milestones = serializers.SerializerMethodField(help_text="Earliest first.")
    strikes = Refs()
    searches = serializers.SerializerMethodField(help_text=SEARCHES)
    ballots = serializers.SerializerMethodField(help_text="Votes on action, earliest first.")
    claims = serializers.SerializerMethodField(
        help_text="What sources say of it, where that is of no strike: row by row, side by side."
    )

    class Meta:
        model = Dispute
        fields = (
            *RecordSerializer.BASE,
            "name",
            "about",
            "outcome",
            "started_on",
            "ended_on",
            "parties",
            "milestones",
            "ballots",
            "strikes",
            "claims",
            "searches",
            *SupportedSerializer.SUPPORT,
        )

    @extend_schema_field(SEARCH(many=True))
    def get_searches(self, dispute):
        return searches(dispute)

    @extend_schema_field(BALLOT(many=True))
    def get_ballots(self, dispute):
        ballots = sorted(dispute.ballots.all(), key=lambda ballot: (ballot.first_day, ballot.pk))
        return [_ballot(ballot) for ballot in ballots]

    @extend_schema_field(CLAIM(many=True))
    def get_claims(self, dispute):
        return claims(dispute, ())

    @extend_schema_field(PARTY(many=True))
    def get_parties(self, dispute):
        parties = sorted(dispute.parties.all(), key=lambda party: (party.side, party.organisation.name))
        return [
            {"organisation": ref(party.organisation), "side": party.side}
            for party in parties
            if party.organisation.is_public
        ]

    @extend_schema_field(MILESTONE(many=True))
    def get_milestones(self, dispute):
        found = []
        for milestone in sorted(dispute.milestones.all(), key=lambda each: (each.first_day, each.pk)):
            sources = _sources(milestone.reference)
            supporting = passages(milestone)
            # A step without anything behind it, or whose only article was withdrawn, is not public.
            if sources or supporting:
                found.append({
                    "happened_on": str(milestone.happened_on),
                    "kind": milestone.kind,
                    "title": milestone.title,
                    "text": milestone.text,
                    "references": sources,
                    "passages": supporting,
                })
        return found


class StrikeDaySerializer(SupportedSerializer):
    strike = Ref()
    dispute = Ref(source="strike.dispute")
    starts_at = serializers.SerializerMethodField(help_text="With the offset of London.")
    ends_at = serializers.SerializerMethodField(help_text="With the offset of London; not included.")
    on_date = serializers.DateField(help_text="The London date on which it starts: it is counted here.")
    dates = serializers.SerializerMethodField(help_text="Every London date that it touches.")
    hours_text = serializers.CharField()
    services_affected = serializers.ListField(child=serializers.CharField())

    class Meta:
        model = StrikeDay
        fields = (
            *RecordSerializer.BASE,
            "strike",
            "dispute",
            "starts_at",
            "ends_at",
            "precision",
            "on_date",
            "dates",
            "hours_text",
            "status",
            "cover",
            "services_affected",
            "note",
            *SupportedSerializer.SUPPORT,
        )

    def get_starts_at(self, day) -> str:
        return day.span.lower.astimezone(LONDON).isoformat()

    def get_ends_at(self, day) -> str:
        return day.span.upper.astimezone(LONDON).isoformat()

    @extend_schema_field(serializers.ListField(child=serializers.DateField()))
    def get_dates(self, day):
        first = day.dates.lower
        return [
            first.fromordinal(ordinal).isoformat()
            for ordinal in range(first.toordinal(), day.dates.upper.toordinal())
        ]


class StrikeSerializer(SupportedSerializer):
    dispute = Ref()
    unions = Refs()
    trusts = Refs()
    hospitals = Refs()
    nations = serializers.ListField(child=serializers.CharField())
    days = serializers.SerializerMethodField(help_text="Strike days in short, earliest first.")
    claims = serializers.SerializerMethodField(
        help_text="What each source says of it, side by side, whether the archive follows it or not."
    )

    class Meta:
        model = Strike
        fields = (
            *RecordSerializer.BASE,
            "name",
            "dispute",
            "kind",
            "unions",
            "staff_group",
            "nations",
            "scope",
            "trusts",
            "hospitals",
            "as_printed",
            "note",
            "days",
            "claims",
            *SupportedSerializer.SUPPORT,
        )

    @extend_schema_field(DAY_IN_SHORT(many=True))
    def get_days(self, strike):
        return [
            {
                "id": day.public_id,
                "url": api_address(day.KIND, day.public_id),
                "on_date": day.on_date.isoformat(),
                "hours_text": day.hours_text,
                "status": day.status,
                "cover": day.cover,
                "services_affected": day.services_affected,
            }
            for day in sorted(strike.days.all(), key=lambda day: day.span.lower)
            if day.is_public
        ]

    @extend_schema_field(CLAIM(many=True))
    def get_claims(self, strike):
        return claims(strike, strike.days.all())


class PicketEventSerializer(SupportedSerializer):
    hospital = Ref()
    on_date = Edtf()
    on_text = serializers.CharField(source="on_date.text", help_text="The date in words.")
    starts_at = serializers.SerializerMethodField(
        help_text="With the offset of London; null if no hours are known."
    )
    ends_at = serializers.SerializerMethodField()
    size = serializers.SerializerMethodField()
    strike_day = Ref()
    organisations = Refs()

    class Meta:
        model = PicketEvent
        fields = (
            *RecordSerializer.BASE,
            "kind",
            "observation",
            "hospital",
            "place",
            "entrance",
            "on_date",
            "on_text",
            "starts_at",
            "ends_at",
            "precision",
            "time_as_printed",
            "size",
            "strike_day",
            "organisations",
            "note",
            *SupportedSerializer.SUPPORT,
        )

    def get_starts_at(self, event) -> str | None:
        return event.span.lower.astimezone(LONDON).isoformat() if event.span else None

    def get_ends_at(self, event) -> str | None:
        return event.span.upper.astimezone(LONDON).isoformat() if event.span and event.span.upper else None

    @extend_schema_field(SIZE)
    def get_size(self, event):
        return {"low": event.size_low, "high": event.size_high, "as_printed": event.size_as_printed}


def searches(entry):
    """Where coverage of a hospital or dispute was looked for; by relation name, as articles import this room."""
    made = sorted(entry.searches.all(), key=lambda search: (search.first_date, search.last_date, search.pk))
    return [
        {
            "place": search.place,
            "publications": refs(search.publications.all()),
            "first_date": search.first_date.isoformat(),
            "last_date": search.last_date.isoformat(),
            "terms": search.terms,
            "result": search.result,
            "searched_on": search.searched_on.isoformat(),
            "searched_by": search.searched_by,
            "note": search.note,
        }
        for search in made
    ]


def claims(entry, days):
    """What sources say of a strike or dispute, whose strike days are `days`, earliest period first."""
    made = sorted(entry.claims.all(), key=lambda claim: (claim.key, claim.reference_id, claim.pk))
    latest = {(claim.key, claim.reference_id): claim.pk for claim in made}
    return [
        {
            "key": claim.key,
            "as_written": {column: claim.row.get(column, "") for column in AS_WRITTEN},
            "status": claim.status,
            "cover": claim.cover,
            "starts_at": claim.span and claim.span.lower.astimezone(LONDON).isoformat(),
            "ends_at": claim.span and claim.span.upper.astimezone(LONDON).isoformat(),
            "precision": claim.precision,
            "standing": claim.standing,
            "differs_in": claim.differs_in(days),
            "is_latest": latest[claim.key, claim.reference_id] == claim.pk,
            "reference": reference(claim.reference) | {"field": "", "note": f"row {claim.key}"},
        }
        for claim in made
    ]


def _ballot(ballot):
    met = ballot.met
    return {
        "union": ref(ballot.union),
        "question": ballot.question,
        "staff_group": ballot.staff_group,
        "opened_on": ballot.opened_on,
        "closed_on": ballot.closed_on,
        "eligible": ballot.eligible,
        "voted": ballot.voted,
        "voted_for": ballot.voted_for,
        "turnout": _number(ballot.turnout),
        "support": _number(ballot.support),
        "law": ballot.law and _law(ballot.law),
        "met_turnout": met.get("turnout"),
        "met_support": met.get("support"),
        "notice_on": ballot.notice_on,
        "mandate_from": ballot.mandate_from,
        "mandate_to": ballot.mandate_to,
        "note": ballot.note,
        "reference": reference(ballot.reference) | {"field": "", "note": ""},
    }


def _law(law):
    return {
        "name": law.name,
        "nations": law.nations,
        "in_force_from": law.in_force_from.isoformat(),
        "in_force_to": law.in_force_to and law.in_force_to.isoformat(),
        "least_turnout": _number(law.least_turnout),
        "least_support": _number(law.least_support),
        "notice_days": law.notice_days,
        "mandate": law.mandate,
        "reference": reference(law.reference) | {"field": "", "note": ""},
    }


def _number(decimal):
    return None if decimal is None else float(decimal)
