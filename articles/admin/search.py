from django.contrib import admin

from articles.models import Search
from records.admin import WritingAdmin


@admin.register(Search)
class SearchAdmin(WritingAdmin):
    """Where coverage was looked for, so that “none found” is something else than “not searched”."""

    list_display = ["about", "place", "first_date", "last_date", "result", "searched_by", "searched_on"]
    list_display_links = ["about", "place"]
    list_filter = ["result"]
    list_select_related = ["hospital", "dispute"]
    search_fields = ["place", "hospital__name", "dispute__name", "searched_by"]
    autocomplete_fields = ["hospital", "dispute", "publications"]
    date_hierarchy = "first_date"
    ordering = ["-searched_on", "-pk"]
    fieldsets = [
        ("What was looked for", {"fields": [("hospital", "dispute"), ("first_date", "last_date"), "terms"]}),
        ("Where", {"fields": ["place", "publications"]}),
        ("With what result", {"fields": ["result", "searched_by", "searched_on", "note"]}),
    ]

    @admin.display(description="for")
    def about(self, search):
        return search.hospital or search.dispute
