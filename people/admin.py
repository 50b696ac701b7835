from django.contrib import admin

from people.models import Organisation, OrganisationName, Role, Spokesperson, SpokespersonName
from records.admin import MergingAdmin, NamesakeForm, PartInline, SourcingInline, pill
from web.admin import EntryAdmin


class OrganisationNameInline(PartInline):
    model = OrganisationName
    verbose_name_plural = "other names, over time"


@admin.register(Organisation)
class OrganisationAdmin(MergingAdmin, EntryAdmin):
    form = NamesakeForm
    merge_field = Role._meta.get_field("organisation")
    list_display = ["name", "abbreviation", "kind", "ods_code"]
    list_filter = ["state", "kind"]
    search_fields = ["name", "abbreviation", "names__name", "=ods_code", "=public_id"]
    autocomplete_fields = ["parent", "successor"]
    inlines = [OrganisationNameInline, SourcingInline]
    fieldsets = [
        (None, {"fields": ["name", "abbreviation", "kind", "description", "website"]}),
        (
            "Over time",
            {
                "fields": [
                    ("opened_on", "closed_on"),
                    "parent",
                    ("part_from", "part_to"),
                    "successor",
                    "succeeded_on",
                ]
            },
        ),
        ("Codes", {"fields": [("ods_code", "wikidata")]}),
    ]


class SpokespersonNameInline(PartInline):
    model = SpokespersonName
    verbose_name_plural = "other names, over time"


class RoleInline(PartInline):
    """New roles can be added with their holder; each is an entry, so changes are made on its own page."""

    model = Role
    fields = ["title", "organisation", "held_from", "held_to", "state_pill"]
    readonly_fields = ["state_pill"]
    autocomplete_fields = ["organisation"]
    show_change_link = True
    ordering = ["-held_from", "pk"]

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("organisation")

    @admin.display(description="state")
    def state_pill(self, role):
        return pill(role.state, role.get_state_display())


@admin.register(Spokesperson)
class SpokespersonAdmin(MergingAdmin, EntryAdmin):
    form = NamesakeForm
    merge_field = Role._meta.get_field("spokesperson")
    list_display = ["sort_name", "kind", "organisation", "has_page"]
    list_filter = ["state", "kind", "has_page"]
    list_select_related = ["organisation"]
    search_fields = ["name", "sort_name", "names__name", "organisation__name", "=public_id"]
    autocomplete_fields = ["organisation"]
    inlines = [SpokespersonNameInline, RoleInline, SourcingInline]
    fieldsets = [
        (None, {"fields": ["kind", ("honorific", "name"), "organisation"]}),
        ("In public", {"fields": ["has_page", "description"]}),
        ("For lists and look-ups", {"fields": ["sort_name", "wikidata"]}),
    ]


@admin.register(Role)
class RoleAdmin(EntryAdmin):
    list_display = ["title", "spokesperson", "organisation", "held_from", "held_to"]
    list_display_links = ["title"]
    list_filter = ["state", "organisation__kind"]
    list_select_related = ["spokesperson", "organisation"]
    search_fields = ["title", "spokesperson__name", "organisation__name", "=public_id"]
    autocomplete_fields = ["spokesperson", "organisation"]
    inlines = [SourcingInline]
    readonly_fields = ["passages_of"]
    fieldsets = [
        (None, {"fields": ["spokesperson", "title", "organisation", ("held_from", "held_to")]}),
        ("What bears it out", {"fields": ["passages_of"]}),
    ]
