"""Requests for removal, by what is due, and the log of what was done about them."""

from datetime import timedelta

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import F
from django.utils import timezone

from records.actions import decide
from records.actions.requests import due_on
from records.admin.entry import pill
from records.admin.reference import ReadOnlyAdmin
from records.admin.writing import WritingAdmin
from records.choices import RequestState
from records.forms import PartForm
from records.models import Erasure, RemovalRequest, Withdrawal


class RequestForm(PartForm):
    """A decision needs its note, and stands once it is made."""

    def clean(self):
        cleaned = super().clean()
        state = self.cleaned_data.get("state")
        if state and state != RequestState.OPEN and not self.cleaned_data.get("note", "").strip():
            self.add_error(
                "note", ValidationError("Say why it was decided so. The note is private.", code="note")
            )
        return cleaned


class Due(admin.SimpleListFilter):
    title = "due"
    parameter_name = "due"

    def lookups(self, request, model_admin):
        return [("late", "too late"), ("week", "within a week")]

    def queryset(self, request, queryset):
        today = timezone.localdate()
        if self.value() == "late":
            return queryset.filter(state=RequestState.OPEN, due_on__lt=today)
        if self.value() == "week":
            return queryset.filter(state=RequestState.OPEN, due_on__lte=today + timedelta(days=7))
        return queryset


@admin.register(RemovalRequest)
class RemovalRequestAdmin(WritingAdmin):
    """The queue: what is open and due first stands on top."""

    form = RequestForm
    list_display = ["reference", "state_pill", "due", "ground", "asked_by", "about", "received_at"]
    list_filter = ["state", Due, "ground", "asked_by"]
    search_fields = ["=reference", "address"]
    ordering = [F("decided_at").desc(nulls_first=True), "due_on", "pk"]
    readonly_fields = ["reference", "received_at", "decided_at", "decided_by", "steps_taken"]
    fieldsets = [
        (None, {"fields": ["reference", "received_at", "address", "ground", "asked_by", "words", "contact"]}),
        (
            "The decision",
            {
                "fields": ["due_on", "state", "note", "steps_taken", "decided_at", "decided_by"],
                "description": "Take the steps on the page of each entry, under “Hide, withdraw or erase”, and name "
                "this reference there; then say here what was decided. Empty the address once you have answered.",
            },
        ),
    ]

    def get_fieldsets(self, request, obj=None):
        if obj is not None:
            return super().get_fieldsets(request, obj)
        return [(None, {"fields": ["address", "ground", "asked_by", "words", "contact"]})]

    def has_delete_permission(self, request, obj=None):
        return False

    def save_model(self, request, obj, form, change):
        if not change:
            obj.due_on = due_on(obj.ground, timezone.localdate())
            super().save_model(request, obj, form, change)
        elif "state" in form.changed_data and obj.state != RequestState.OPEN:
            decide(request=obj, state=obj.state, note=obj.note, by=request.user)
        else:
            if obj.state == RequestState.OPEN:
                obj.decided_at = obj.decided_by = None
            super().save_model(request, obj, form, change)

    @admin.display(description="state", ordering="state")
    def state_pill(self, request):
        return pill(request.state, request.get_state_display())

    @admin.display(description="due", ordering="due_on")
    def due(self, request):
        if request.state != RequestState.OPEN:
            return "–"
        late = request.due_on < timezone.localdate()
        return f"{request.due_on:%-d %B %Y}{', too late' if late else ''}"

    @admin.display(description="about")
    def about(self, request):
        return request.address[:80]

    @admin.display(description="steps taken")
    def steps_taken(self, request):
        steps = request.withdrawals.select_related("content_type").prefetch_related("entry").order_by("pk")
        return "; ".join(f"{each.get_rung_display()}: {each.entry}" for each in steps) or "None so far."


@admin.register(Withdrawal)
class WithdrawalAdmin(ReadOnlyAdmin):
    list_display = ["made_at", "of_entry", "rung", "ground", "asked_by", "reason", "request"]
    list_filter = ["rung", "ground", "asked_by"]
    search_fields = ["reason", "=request__reference"]
    list_select_related = ["request", "content_type"]
    date_hierarchy = "made_at"
    ordering = ["-made_at", "-pk"]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("entry")

    @admin.display(description="of")
    def of_entry(self, withdrawal):
        return str(withdrawal.entry)


@admin.register(Erasure)
class ErasureAdmin(ReadOnlyAdmin):
    list_display = ["erased_at", "kind", "public_id", "ground", "reason"]
    list_filter = ["kind", "ground"]
    search_fields = ["=public_id", "reason"]
    date_hierarchy = "erased_at"
    ordering = ["-erased_at", "-pk"]
