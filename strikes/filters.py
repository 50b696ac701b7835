import datetime

from django.db.backends.postgresql.psycopg_any import DateRange
from django.db.models import Min, OuterRef, Q, Subquery

from people.models import Organisation
from strikes.choices import (
    ActionKind,
    Cover,
    GatheringKind,
    Looked,
    Nation,
    Observation,
    Region,
    Scope,
    Status,
)
from strikes.models import Dispute, Hospital, PicketEvent, RunBy, Strike, StrikeDay
from web.filters import ChoiceFilter, Dated, DateFilter, EntryFilter, FilterSet, TextFilter
from web.keyset import Order


def _run_by(hospitals, trust):
    return hospitals.filter(pk__in=RunBy.objects.filter(trust=trust).values("hospital_id"))


def _struck_in(hospitals, strike):
    pickets = PicketEvent.objects.published().filter(strike_day__strike=strike, hospital__isnull=False)
    return hospitals.filter(Q(pk__in=strike.hospitals.values("pk")) | Q(pk__in=pickets.values("hospital_id")))


def _as_they_are(queryset, _):
    return queryset


class HospitalFilters(FilterSet):
    name = TextFilter(
        fields=["name", "names__name"],
        label="Name contains",
        help_text="Part of a name that it has or had.",
    )
    town = TextFilter(label="Town contains", help_text="Part of the town's name.")
    nation = ChoiceFilter(choices=Nation, label="Nation", help_text="Where it lies.")
    region = ChoiceFilter(
        choices=Region,
        label="Region",
        help_text="Where it lies; the regions of England are those of the ONS.",
    )
    trust = EntryFilter(
        model=Organisation, via=_run_by, label="Trust", help_text="The trust or board that runs or ran it."
    )
    strike = EntryFilter(
        model=Strike,
        via=_struck_in,
        label="Strike",
        help_text="Hospitals that the strike names, or where people stood on one of its days.",
    )
    coverage = ChoiceFilter(
        choices=Looked,
        via=_as_they_are,
        label="Coverage",
        help_text="What came of looking for coverage, or that nobody looked: of the day below, or of any day.",
    )
    coverage_on = DateFilter(
        label="Coverage of",
        help_text="The day whose newspapers were searched; alone it finds hospitals for which they were.",
    )

    order = Order("name", "id")

    class Meta:
        model = Hospital
        fields = ()

    def filter_queryset(self, queryset):
        found, chosen = super().filter_queryset(queryset), self.chosen
        if not chosen.keys() & {"coverage", "coverage_on"}:
            return found
        day = chosen.get("coverage_on")
        days = day and DateRange(day.earliest, day.latest + datetime.timedelta(days=1))
        return found.looked_for(days, chosen.get("coverage", ""))


def _with_party(disputes, organisation):
    return disputes.filter(pk__in=organisation.disputes_as_party.values("dispute_id"))


class DisputeFilters(Dated):
    about_dates = "disputes that lasted"

    name = TextFilter(label="Name contains", help_text="Part of the dispute's name.")
    organisation = EntryFilter(
        model=Organisation, via=_with_party, label="Party", help_text="An organisation on one of its sides."
    )

    order = Order("-first_day", "-id", unknown=datetime.date.min)

    class Meta:
        model = Dispute
        fields = ()

    def during(self, queryset, days):
        if days.upper:
            queryset = queryset.filter(Q(started_span=None) | Q(started_span__startswith__lt=days.upper))
        if days.lower:
            queryset = queryset.filter(Q(ended_span=None) | Q(ended_span__endswith__gt=days.lower))
        return queryset


def _called_by(strikes, union):
    return strikes.filter(pk__in=union.strikes_called.values("pk"))


def _with_day_that(strikes, status):
    return strikes.filter(pk__in=StrikeDay.objects.published().filter(status=status).values("strike_id"))


class StrikeFilters(Dated):
    about_dates = "strikes with a day"

    name = TextFilter(label="Name contains", help_text="Part of the strike's name.")
    dispute = EntryFilter(model=Dispute, label="Dispute", help_text="The dispute that it belongs to.")
    union = EntryFilter(
        model=Organisation, via=_called_by, label="Union", help_text="A union that called it."
    )
    staff_group = TextFilter(label="Staff contain", help_text="Part of the staff group's name, as “junior”.")
    kind = ChoiceFilter(choices=ActionKind, label="Kind", help_text="A strike, or action short of one.")
    scope = ChoiceFilter(choices=Scope, label="Scope", help_text="How far it was called.")
    status = ChoiceFilter(
        choices=Status,
        via=_with_day_that,
        label="Status",
        help_text="What became of at least one of its days.",
    )

    # By the first of its public days; a strike without any comes last.
    order = Order(
        "-starts",
        "-id",
        unknown=datetime.date.min,
        reckoned={
            "starts": Subquery(
                StrikeDay.objects
                .published()
                .filter(strike=OuterRef("pk"))
                .order_by()
                .values("strike")
                .values(first=Min("on_date"))
            )
        },
    )

    class Meta:
        model = Strike
        fields = ()

    def during(self, queryset, days):
        return queryset.filter(pk__in=StrikeDay.objects.published().touching(days).values("strike_id"))


class StrikeDayFilters(Dated):
    about_dates = "strike days that touch a date"

    strike = EntryFilter(model=Strike, label="Strike", help_text="The strike that it is a day of.")
    dispute = EntryFilter(
        model=Dispute,
        field_name="strike__dispute",
        label="Dispute",
        help_text="The dispute that its strike belongs to.",
    )
    status = ChoiceFilter(choices=Status, label="Status", help_text="What became of it.")
    cover = ChoiceFilter(
        choices=Cover, label="Emergency cover", help_text="What became of emergency cover that day."
    )

    order = Order("-on_date", "-id")

    class Meta:
        model = StrikeDay
        fields = ()

    def during(self, queryset, days):
        return queryset.touching(days)


def _with_people_of(events, organisation):
    return events.filter(pk__in=organisation.picket_events.values("pk"))


class PicketEventFilters(Dated):
    about_dates = "events"

    hospital = EntryFilter(model=Hospital, label="Hospital", help_text="Where people stood.")
    kind = ChoiceFilter(choices=GatheringKind, label="Kind", help_text="A picket line, a rally and so on.")
    observation = ChoiceFilter(
        choices=Observation,
        label="Announced or observed",
        help_text="Whether the source says that it would happen, or that it did.",
    )
    organisation = EntryFilter(
        model=Organisation,
        via=_with_people_of,
        label="Organisation",
        help_text="Whose members or supporters stood there.",
    )
    strike_day = EntryFilter(
        model=StrikeDay, label="Strike day", help_text="The strike day that it was held on."
    )
    dispute = EntryFilter(
        model=Dispute,
        field_name="strike_day__strike__dispute",
        label="Dispute",
        help_text="The dispute of its strike day.",
    )

    order = Order("-first_day", "-id")

    class Meta:
        model = PicketEvent
        fields = ()
