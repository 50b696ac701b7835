from django.contrib import admin
from django.db.models import Q

from articles.admin.pinned import OfArticleAdmin
from articles.choices import MentionKind
from articles.forms import MentionForm
from articles.models import Identification, Mention
from records.admin import BlockInline, TellsReaders, WritingAdmin
from records.admin.history import HistoryPage


class IdentificationInline(BlockInline):
    model = Identification
    verbose_name = "conclusion: who that is"
    verbose_name_plural = "who that is: our conclusion"
    autocomplete_fields = ["spokesperson", "role"]
    fields = ["spokesperson", "role", "certainty", "rule"]
    extra = 1
    max_num = 1


class IsIdentified(admin.SimpleListFilter):
    title = "identified"
    parameter_name = "identified"

    def lookups(self, request, model_admin):
        return [("yes", "yes"), ("no", "no"), ("due", "not yet, but could be")]

    def queryset(self, request, queryset):
        could_be = Q(kind__in=MentionKind.identifiable())
        chosen = {
            "yes": Q(identification__isnull=False),
            "no": Q(identification__isnull=True),
            "due": Q(identification__isnull=True) & could_be,
        }.get(self.value())
        return queryset.filter(chosen) if chosen else queryset


@admin.register(Mention)
class MentionAdmin(OfArticleAdmin, HistoryPage, TellsReaders, WritingAdmin):
    """People and bodies as printed. What we conclude about them is kept apart, below."""

    form = MentionForm
    change_form_template = "admin/entry/told_form.html"
    list_display = ["__str__", "kind", "role", "workplace", "in_article", "identified_as"]
    list_filter = ["kind", IsIdentified]
    list_select_related = ["pin__text_version__article", "identification__spokesperson"]
    search_fields = ["name", "role", "described_as", "workplace", "pin__text_version__article__headline"]
    ordering = ["-pk"]
    date_hierarchy = "pin__text_version__seen_at"
    inlines = [IdentificationInline]
    fieldsets = [
        (None, {"fields": ["article", "words", "occurrence", "kind"]}),
        (
            "As printed",
            {
                "fields": ["name", "role", "age", "workplace", "described_as"],
                "description": "Letter for letter from the text. Leave empty what it does not say.",
            },
        ),
    ]

    def entry_of(self, mention):
        return mention.pin.text_version.article

    def entries_told_of(self, mention):
        return list(mention.quotes.published().in_order().select_related("pin"))

    def save_formset(self, request, form, formset, change):
        for each in formset.forms:
            if each.has_changed():
                each.instance.decided_by = request.user
        super().save_formset(request, form, formset, change)

    @admin.display(description="article")
    def in_article(self, mention):
        return mention.pin.text_version.article

    @admin.display(description="is")
    def identified_as(self, mention):
        conclusion = getattr(mention, "identification", None)
        return f"{conclusion.spokesperson} ({conclusion.get_certainty_display()})" if conclusion else "–"
