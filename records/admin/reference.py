from django.contrib import admin
from django.contrib.admin.utils import quote
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html, format_html_join

from records.actions import withhold
from records.admin.history import HistoryPage
from records.admin.writing import SafeLists, WritingAdmin
from records.editions import writing
from records.models import Correction, Edition, Redirect, Reference


@admin.register(Reference)
class ReferenceAdmin(HistoryPage, WritingAdmin):
    list_display = ["name", "publisher", "published_on", "retrieved_on", "licence"]
    list_filter = ["licence", "retrieved_on"]
    search_fields = ["name", "address", "publisher"]
    date_hierarchy = "retrieved_on"
    ordering = ["name", "pk"]
    readonly_fields = ["bears_out"]
    fieldsets = [
        (None, {"fields": ["name", "address", "publisher", ("published_on", "retrieved_on"), "licence"]}),
        ("For the desk", {"fields": ["note", "bears_out"]}),
    ]

    @admin.display(description="bears out")
    def bears_out(self, reference):
        """The entries that rest on it, with links."""
        if reference.pk is None:
            return "Nothing yet."
        rows = reference.sourcings.select_related("content_type").prefetch_related("entry").order_by("pk")
        items = [(_link(row.entry), row.field or "whole entry") for row in rows[:200] if row.entry]
        return format_html('<ul class="plain-list">{}</ul>', format_html_join("", "<li>{} ({})</li>", items))


def _link(entry):
    opts = entry._meta
    try:
        address = reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[quote(entry.pk)])
    except NoReverseMatch:
        return str(entry)
    return format_html('<a href="{}">{}</a>', address, entry)


class ReadOnlyAdmin(SafeLists, admin.ModelAdmin):
    """Rows that actions write and nobody edits."""

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(Redirect)
class RedirectAdmin(ReadOnlyAdmin):
    list_display = ["kind", "old_id", "new_id", "reason", "made_at"]
    list_filter = ["kind"]
    search_fields = ["old_id", "new_id", "reason"]
    date_hierarchy = "made_at"
    ordering = ["-made_at", "-pk"]


@admin.register(Correction)
class CorrectionAdmin(ReadOnlyAdmin):
    """What readers were told. Nothing of it changes, but its words can be withheld for good."""

    list_display = ["made_at", "of_entry", "field", "before", "after", "is_withheld", "reason", "asked_by"]
    list_display_links = None
    list_filter = ["is_withheld", "asked_by", "content_type"]
    search_fields = ["=public_id", "field", "before", "after", "reason"]
    date_hierarchy = "made_at"
    ordering = ["-made_at", "-pk"]
    actions = ["withhold_words"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("content_type").prefetch_related("entry")

    def has_withhold_permission(self, request):
        return request.user.has_perm("records.withhold_correction")

    @admin.action(description="Withhold the words", permissions=["withhold"])
    def withhold_words(self, request, queryset):
        with writing(by=request.user):
            for correction in queryset.order_by("pk"):
                withhold(correction=correction, by=request.user)
        self.message_user(request, "Their words are shown no longer. That they were made, and why, stays.")

    @admin.display(description="of")
    def of_entry(self, correction):
        return _link(correction.entry) if correction.entry else "an entry that is gone"


@admin.register(Edition)
class EditionAdmin(ReadOnlyAdmin):
    list_display = ["number", "kind", "public_id", "is_public", "changed_at", "reason"]
    list_filter = ["kind"]
    search_fields = ["public_id"]
    date_hierarchy = "changed_at"
    ordering = ["-number"]

    @admin.display(boolean=True, description="public")
    def is_public(self, edition):
        return edition.body is not None
