from django.contrib import admin
from django.db.models import Case, Q, When
from django.utils.html import format_html_join

from records.admin import (
    BlockInline,
    MergingAdmin,
    OfEntryAdmin,
    PartInline,
    SourcingInline,
    WritingAdmin,
    pill,
)
from strikes.forms import BallotLawForm, HospitalForm, PicketEventForm, StrikeDayForm, StrikeForm
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
from strikes.places import find_place
from strikes.reference.admin import ProposalAdmin
from web.admin import EntryAdmin

admin.site.register(Proposal, ProposalAdmin)


class HospitalNameInline(PartInline):
    model = HospitalName
    verbose_name_plural = "other names, over time"


class RunByInline(PartInline):
    model = RunBy
    autocomplete_fields = ["trust", "reference"]


class OtherCodeInline(PartInline):
    model = OtherCode
    verbose_name_plural = "other codes of the site"
    autocomplete_fields = ["reference"]


@admin.register(Hospital)
class HospitalAdmin(MergingAdmin, EntryAdmin):
    form = HospitalForm
    merge_field = RunBy._meta.get_field("hospital")
    list_display = ["name", "town", "region", "ods_code"]
    list_filter = ["state", "nation", "region"]
    search_fields = ["name", "names__name", "town", "=ods_code", "=other_codes__code", "=public_id"]
    inlines = [HospitalNameInline, RunByInline, OtherCodeInline, SourcingInline]
    readonly_fields = ["passages_of"]
    fieldsets = [
        (None, {"fields": ["name", "town", "nation", "region"]}),
        ("What it is", {"fields": ["description", ("opened_on", "closed_on")]}),
        ("Where it is", {"fields": ["postcode", ("latitude", "longitude")]}),
        ("Codes", {"fields": [("ods_code", "wikidata")]}),
        ("What bears it out", {"fields": ["passages_of"]}),
    ]

    def get_search_results(self, request, queryset, search_term):
        """Those that the words may mean come first, misspelt or shortened too; then those that hold all of them."""
        found, may_repeat = super().get_search_results(request, queryset, search_term)
        if not search_term.strip() or "\0" in search_term:
            return found, may_repeat
        likely = [each.hospital for each in find_place(search_term).candidates]
        if not likely:
            return found, may_repeat
        rank = Case(*(When(pk=key, then=place) for place, key in enumerate(likely)), default=len(likely))
        either = queryset.filter(Q(pk__in=likely) | Q(pk__in=found.order_by().values("pk")))
        return either.order_by(rank, "name", "pk"), False


class ClaimInline(PartInline):
    """What sources say stands beside the entry as it was written; only how far it may be relied on is decided."""

    model = Claim
    verbose_name_plural = "what sources say, side by side"
    fields = ["key", "reference", "said", "standing"]
    readonly_fields = ["key", "reference", "said"]
    ordering = ["key", "pk"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("reference")

    def has_add_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    @admin.display(description="as written")
    def said(self, claim):
        cells = ((column, words) for column, words in claim.row.items() if words)
        return format_html_join(" · ", "{}: {}", cells)


class DisputePartyInline(PartInline):
    model = DisputeParty
    autocomplete_fields = ["organisation"]


class BallotInline(BlockInline):
    model = Ballot
    autocomplete_fields = ["union", "law", "reference"]
    ordering = ["first_day", "pk"]
    fieldsets = [
        (None, {"fields": ["union", "staff_group", "question", ("opened_on", "closed_on"), "reference"]}),
        ("Votes", {"fields": [("eligible", "voted", "voted_for"), ("turnout", "support"), "law"]}),
        ("Mandate", {"fields": ["notice_on", ("mandate_from", "mandate_to"), "note"]}),
    ]


@admin.register(BallotLaw)
class BallotLawAdmin(WritingAdmin):
    """What was asked of ballots, and from when to when; never a rule of the program."""

    form = BallotLawForm
    list_display = ["name", "in_force_from", "in_force_to", "least_turnout", "least_support", "notice_days"]
    search_fields = ["name"]
    autocomplete_fields = ["reference"]
    date_hierarchy = "in_force_from"
    ordering = ["-in_force_from", "-pk"]
    fields = [
        "name",
        "nations",
        ("in_force_from", "in_force_to"),
        ("least_turnout", "least_support"),
        ("notice_days", "mandate"),
        "reference",
    ]


class MilestoneInline(PartInline):
    model = Milestone
    autocomplete_fields = ["reference"]
    show_change_link = True
    ordering = ["first_day", "pk"]


@admin.register(Milestone)
class MilestoneAdmin(OfEntryAdmin, WritingAdmin):
    """Found from its dispute, and looked up when a passage bears it out."""

    list_display = ["title", "happened_on", "kind", "dispute"]
    list_filter = ["kind"]
    list_select_related = ["dispute"]
    search_fields = ["title", "dispute__name"]
    entry_field = "dispute"
    autocomplete_fields = ["dispute", "reference"]
    date_hierarchy = "first_day"
    ordering = ["-first_day", "-pk"]
    fields = ["dispute", "happened_on", "kind", "title", "text", "reference"]


@admin.register(Dispute)
class DisputeAdmin(EntryAdmin):
    list_display = ["name", "started_on", "ended_on"]
    search_fields = ["name", "about", "=public_id"]
    date_hierarchy = "first_day"
    inlines = [DisputePartyInline, MilestoneInline, BallotInline, ClaimInline, SourcingInline]
    readonly_fields = ["passages_of"]
    fieldsets = [
        (None, {"fields": ["name", "about", ("started_on", "ended_on"), "outcome"]}),
        ("What bears it out", {"fields": ["passages_of"]}),
    ]


class StrikeDayInline(PartInline):
    """New days can be added with their strike; each is an entry, so changes are made on its own page."""

    model = StrikeDay
    form = StrikeDayForm
    fields = ["span", "status", "cover", "state_pill"]
    readonly_fields = ["state_pill"]
    show_change_link = True
    ordering = ["on_date", "pk"]

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("strike")

    @admin.display(description="state")
    def state_pill(self, day):
        return pill(day.state, day.get_state_display())


@admin.register(Strike)
class StrikeAdmin(EntryAdmin):
    form = StrikeForm
    list_display = ["name", "kind", "staff_group", "scope"]
    list_filter = ["state", "kind", "scope"]
    list_select_related = ["dispute"]
    search_fields = ["name", "staff_group", "as_printed", "dispute__name", "=public_id"]
    autocomplete_fields = ["dispute", "unions", "trusts", "hospitals"]
    inlines = [StrikeDayInline, ClaimInline, SourcingInline]
    readonly_fields = ["passages_of"]
    fieldsets = [
        (None, {"fields": ["name", "dispute", "kind", "unions", "staff_group", "as_printed"]}),
        ("Where", {"fields": ["nations", "scope", "trusts", "hospitals"]}),
        ("More", {"fields": ["note"]}),
        ("What bears it out", {"fields": ["passages_of"]}),
    ]


@admin.register(StrikeDay)
class StrikeDayAdmin(EntryAdmin):
    form = StrikeDayForm
    list_display = ["on_date", "hours", "strike", "status_pill", "cover"]
    list_display_links = ["on_date", "hours"]
    list_filter = ["state", "status", "cover"]
    list_select_related = ["strike"]
    search_fields = ["strike__name", "note", "=public_id"]
    autocomplete_fields = ["strike"]
    date_hierarchy = "on_date"
    ordering = ["-on_date", "-pk"]
    inlines = [SourcingInline]
    readonly_fields = ["passages_of"]
    fieldsets = [
        (None, {"fields": ["strike", "span", "precision", "status"]}),
        ("Emergency cover", {"fields": ["cover", "services_affected"]}),
        ("More", {"fields": ["note"]}),
        ("What bears it out", {"fields": ["passages_of"]}),
    ]

    @admin.display(description="hours")
    def hours(self, day):
        return day.hours_text

    @admin.display(description="status", ordering="status")
    def status_pill(self, day):
        return pill(day.status, day.get_status_display())


@admin.register(PicketEvent)
class PicketEventAdmin(EntryAdmin):
    form = PicketEventForm
    list_display = ["where", "kind", "on_date", "observation", "size_as_printed"]
    list_filter = ["state", "kind", "observation"]
    list_select_related = ["hospital"]
    search_fields = ["hospital__name", "hospital__names__name", "place", "entrance", "note", "=public_id"]
    autocomplete_fields = ["hospital", "strike_day", "organisations"]
    date_hierarchy = "first_day"
    ordering = ["-first_day", "-pk"]
    inlines = [SourcingInline]
    readonly_fields = ["passages_of"]
    fieldsets = [
        (None, {"fields": ["kind", "observation"]}),
        ("Where", {"fields": ["hospital", "place", "entrance"]}),
        ("When", {"fields": ["on_date", "strike_day", "span", "precision", "time_as_printed"]}),
        ("Who", {"fields": ["organisations", ("size_low", "size_high"), "size_as_printed"]}),
        ("More", {"fields": ["note"]}),
        ("What bears it out", {"fields": ["passages_of"]}),
    ]

    @admin.display(description="where", ordering="hospital__name")
    def where(self, event):
        return event.hospital or event.place
