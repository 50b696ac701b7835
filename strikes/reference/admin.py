"""What imports proposed, for a person to accept or reject."""

from django.contrib import admin, messages
from django.utils.html import format_html
from django.utils.translation import ngettext

from records import rights
from records.admin import ReadOnlyAdmin, admin_link, is_closed, pill
from records.admin.steps import MOST, take
from records.admin.writing import written
from strikes.choices import ProposalState
from strikes.models import Hospital
from strikes.reference import decide

# Refusals that are shown one by one.
_SHOWN = 5


class ProposalAdmin(ReadOnlyAdmin):
    """A proposal is decided on by those who review what others enter, if the hospital that it is about is open to them."""

    list_display = ["proposed", "of_hospital", "because", "state_pill"]
    list_filter = ["state", "kind", ("reference", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["hospital"]
    search_fields = ["=value", "name", "hospital__name", "=hospital__ods_code"]
    ordering = ["state", "hospital__name", "pk"]
    date_hierarchy = None
    actions = ["accept", "reject"]

    class Media:
        css = {"all": ["css/components/pill.css", "css/desk/entries.css"]}

    def get_queryset(self, request):
        return super().get_queryset(request).order_by(*self.ordering)

    def has_decide_permission(self, request):
        return rights.holds(request.user, "review", Hospital)

    @admin.display(description="proposed", ordering="value")
    def proposed(self, proposal):
        # Of a list without codes the value is the name and the town already.
        called = [] if proposal.name in proposal.value else [proposal.name, proposal.town]
        return format_html("<strong>{}</strong> {}", proposal.value, ", ".join(filter(None, called)))

    @admin.display(description="because", ordering="kind")
    def because(self, proposal):
        return f"{proposal.get_kind_display().capitalize()}. {proposal.why}"

    @admin.display(description="hospital", ordering="hospital__name")
    def of_hospital(self, proposal):
        return admin_link(proposal.hospital)

    @admin.display(description="state", ordering="state")
    def state_pill(self, proposal):
        shown = {ProposalState.OPEN: "in-review", ProposalState.ACCEPTED: "published"}
        return pill(shown.get(proposal.state, "draft"), proposal.get_state_display())

    @admin.action(description="Accept: do what is proposed", permissions=["decide"])
    def accept(self, request, queryset):
        self._decide(request, queryset, decide.accept, "Accepted")

    @admin.action(description="Reject: it is another place", permissions=["decide"])
    def reject(self, request, queryset):
        self._decide(request, queryset, decide.reject, "Rejected")

    def _decide(self, request, queryset, act, done):
        proposals = list(queryset[: MOST + 1])
        if len(proposals) > MOST:
            self.message_user(request, f"Choose at most {MOST} proposals at a time.", messages.WARNING)
            return
        closed = [each for each in proposals if is_closed(request, each.hospital)]
        ours = [each for each in proposals if each not in closed]

        def decided():
            return take(lambda proposal: act(proposal=proposal, by=request.user), ours, by=request.user)

        moved, refused = written(request, decided)
        if moved:
            words = ngettext("%d proposal", "%d proposals", len(moved)) % len(moved)
            self.message_user(request, f"{done} {words}.", messages.SUCCESS)
        refused += [(each, f"“{each.hospital}” is or was public: an editor decides.") for each in closed]
        for proposal, why in refused[:_SHOWN]:
            self.message_user(request, f"{proposal}: {why}", messages.WARNING)
        if len(refused) > _SHOWN:
            self.message_user(request, f"{len(refused) - _SHOWN} more were refused.", messages.WARNING)
