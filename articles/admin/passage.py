from django.contrib import admin

from articles.admin.pinned import OfArticleAdmin
from articles.forms import PassageForm
from articles.models import Passage
from articles.models.passage import SUPPORTED
from records.admin import WritingAdmin
from records.admin.history import HistoryPage


@admin.register(Passage)
class PassageAdmin(OfArticleAdmin, HistoryPage, WritingAdmin):
    form = PassageForm
    list_display = ["__str__", "article", "bears_out", "certainty"]
    list_filter = ["certainty", "article__state"]
    list_select_related = [
        "pin",
        "article",
        "strike_day__strike",
        "strike",
        "dispute",
        "milestone",
        "picket_event__hospital",
        "hospital",
        "role__organisation",
        "figure",
    ]
    search_fields = ["pin__exact", "article__headline", "article__our_title"]
    autocomplete_fields = ["article", *SUPPORTED]
    date_hierarchy = "article__published_first"
    ordering = ["-pk"]
    fieldsets = [
        (None, {"fields": ["article", "words", "occurrence", "certainty"]}),
        (
            "What these words bear out",
            {
                "fields": list(SUPPORTED),
                "description": "Choose exactly one. At most fifteen of the words are shown in public.",
            },
        ),
    ]

    @admin.display(description="bears out")
    def bears_out(self, passage):
        return passage.subject
