from django.contrib import admin

from articles.models import Figure
from records.admin import SourcingInline
from web.admin import EntryAdmin


@admin.register(Figure)
class FigureAdmin(EntryAdmin):
    list_display = ["as_printed", "what", "basis", "issuer", "as_of"]
    list_filter = ["state", "basis", "unit"]
    list_select_related = ["issuer"]
    search_fields = ["what", "as_printed", "basis_as_printed", "issuer__name", "=public_id"]
    autocomplete_fields = [
        "strike_day",
        "strike",
        "dispute",
        "picket_event",
        "also_about",
        "revises",
        "issuer",
    ]
    date_hierarchy = "as_of_day"
    inlines = [SourcingInline]
    readonly_fields = ["passages_of"]
    fieldsets = [
        (None, {"fields": ["as_printed", "what", ("value_low", "value_high"), "unit"]}),
        ("Whom it counts", {"fields": ["basis", "basis_as_printed", ("out_of", "out_of_what")]}),
        ("Who says so", {"fields": ["issuer", "as_of", "revises", "note"]}),
        (
            "What it is about",
            {
                "fields": ["strike_day", "strike", "dispute", "picket_event", "also_about"],
                "description": "Choose exactly one: the narrowest that the source speaks of.",
            },
        ),
        ("What bears it out", {"fields": ["passages_of"]}),
    ]
