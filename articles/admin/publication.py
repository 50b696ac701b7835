from django.contrib import admin

from articles.models import Publication
from articles.warnings import excerpts
from records.admin import SourcingInline
from web.admin import EntryAdmin


@admin.register(Publication)
class PublicationAdmin(EntryAdmin):
    list_display = ["name", "place", "domain", "publisher"]
    list_select_related = ["publisher"]
    search_fields = ["name", "place", "domain", "=issn", "=public_id"]
    autocomplete_fields = ["publisher"]
    inlines = [SourcingInline]
    readonly_fields = ["in_excerpts"]
    fieldsets = [
        (None, {"fields": ["name", "place", "website", "domain", "publisher"]}),
        ("Codes", {"fields": [("issn", "wikidata")]}),
        ("What readers see of it", {"fields": ["in_excerpts"]}),
    ]

    @admin.display(description="in excerpts")
    def in_excerpts(self, publication):
        share = excerpts.share_of_publication(publication)
        if not share.articles:
            return "No public article in copyright has a text here."
        which = f"the newest {excerpts.MOST:,}" if share.articles == excerpts.MOST else f"{share.articles:,}"
        noun = "article" if share.articles == 1 else "articles"
        return f"{share.of_one:.0%} of the {share.words:,} words of {which} public {noun}, in quotes and captions"
