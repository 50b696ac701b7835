from django import forms
from django.contrib import admin

from articles.admin.pinned import PinnedAdmin, article_asked_for
from articles.forms import QuoteForm
from articles.models import Mention, Quote, Utterance
from records.admin import SourcingInline
from web.admin import EntryAdmin


@admin.register(Quote)
class QuoteAdmin(PinnedAdmin, EntryAdmin):
    form = QuoteForm
    pin_fields = ("pin", "cue", "attribution")
    list_display = ["words", "mention", "article", "kind"]
    list_filter = ["state", "kind", "criticises_named_person"]
    list_select_related = ["pin", "mention__pin", "article"]
    search_fields = ["pin__exact", "mention__name", "article__headline", "article__our_title", "=public_id"]
    autocomplete_fields = ["article", "mention", "works_at", "speaks_for", "about", "picket_event"]
    date_hierarchy = "article__published_first"
    inlines = [SourcingInline]
    readonly_fields = ["also_printed"]
    fieldsets = [
        (None, {"fields": ["article", "words", "occurrence", "kind"]}),
        ("Who said it, as printed", {"fields": ["mention", "attribution_words", "cue_words"]}),
        ("Where and when", {"fields": ["venue", "said_to", "said_on"]}),
        (
            "What we conclude",
            {
                "fields": ["works_at", "speaks_for", "about", "criticises_named_person"],
                "description": "Only what the article says of this speaker or these words; "
                "never taken over from what the article is about.",
            },
        ),
        ("Signs", {"fields": ["picket_event"], "classes": ["collapse"]}),
        ("Elsewhere", {"fields": ["same_words_as", "also_printed"]}),
    ]

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name == "mention":
            article = article_asked_for(request, Quote)
            if article is not None:
                kwargs["queryset"] = (
                    Mention.objects
                    .filter(pin__text_version__article=article)
                    .select_related("pin")
                    .order_by("pin__text_version", "pk")
                )
                kwargs["widget"] = forms.Select()
                kwargs["error_messages"] = {"invalid_choice": "This voice stands in another article."}
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_model(self, request, obj, form, change):
        same = form.cleaned_data.get("same_words_as")
        if same is not None:
            if same.utterance is None:
                same.utterance = obj.utterance or Utterance.objects.create()
                same.save(update_fields=["utterance"])
            obj.utterance = same.utterance
        super().save_model(request, obj, form, change)

    @admin.display(description="words")
    def words(self, quote):
        return str(quote.pin)

    @admin.display(description="the same words, printed elsewhere")
    def also_printed(self, quote):
        if quote.utterance_id is None:
            return "Nowhere that we know of."
        others = Quote.objects.filter(utterance=quote.utterance_id).exclude(pk=quote.pk)
        return ", ".join(str(other.article) for other in others.select_related("article").order_by("pk"))
