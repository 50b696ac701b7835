from django.contrib import admin

from articles.models import Publication
from records.admin import SourcingInline
from web.admin import EntryAdmin


@admin.register(Publication)
class PublicationAdmin(EntryAdmin):
    list_display = ["name", "place", "domain", "publisher"]
    list_select_related = ["publisher"]
    search_fields = ["name", "place", "domain", "=issn", "=public_id"]
    autocomplete_fields = ["publisher"]
    inlines = [SourcingInline]
    fieldsets = [
        (None, {"fields": ["name", "place", "website", "domain", "publisher"]}),
        ("Codes", {"fields": [("issn", "wikidata")]}),
    ]
