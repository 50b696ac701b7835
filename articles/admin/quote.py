from django import forms
from django.contrib import admin
from django.db.models import Q

from articles import actions
from articles.admin.pinned import PinnedAdmin, article_asked_for
from articles.admin.printings import PrintingsAdmin, Suggestion
from articles.admin.second_reader import SecondReaderPage
from articles.forms import QuoteForm
from articles.likeness import alike_quotes
from articles.likeness.told import said_of
from articles.models import Mention, Quote
from articles.models.quote import QuoteAbout
from records.admin import SourcingInline
from records.choices import State
from web.admin import EntryAdmin


@admin.register(Quote)
class QuoteAdmin(SecondReaderPage, PrintingsAdmin, PinnedAdmin, EntryAdmin):
    form = QuoteForm
    pin_fields = ("pin", "cue", "attribution")
    list_display = ["words", "mention", "article", "kind"]
    list_filter = ["state", "kind", "criticises_named_person"]
    list_select_related = ["pin", "mention__pin", "article"]
    search_fields = ["pin__exact", "mention__name", "article__headline", "article__our_title", "=public_id"]
    autocomplete_fields = ["article", "mention", "works_at", "speaks_for", "about", "picket_event"]
    date_hierarchy = "article__published_first"
    inlines = [SourcingInline]
    readonly_fields = ["other_printings"]
    printings_field = QuoteAbout._meta.get_field("quote")
    printings_select = ["pin", "article__publication", "mention"]
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
        ("Elsewhere", {"fields": ["same_words_as", "other_printings"]}),
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
        super().save_model(request, obj, form, change)
        same = form.cleaned_data.get("same_words_as")
        if same is not None:
            actions.same_utterance([obj, same], by=request.user)

    def delete_model(self, request, obj):
        actions.separate_utterance(obj, by=request.user)
        super().delete_model(request, obj)

    def entries_along(self, quote):
        """Quotes of the same voice in its article, and other printings of the same words."""
        same = Q(pk=None)
        if quote.mention_id:
            same |= Q(mention=quote.mention_id)
        if quote.utterance_id:
            same |= Q(utterance=quote.utterance_id)
        others = Quote.objects.filter(same, state=State.PUBLISHED).exclude(pk=quote.pk)
        return list(others.select_related("pin", "mention", "article").order_by("pk"))

    def suggestions(self, quote):
        return [
            Suggestion(entry=found.quote, said=said_of(found), differences=found.differences)
            for found in alike_quotes(quote.pin.words, but=[quote.pk])
        ]

    def join(self, quotes, *, by):
        actions.same_utterance(quotes, by=by)

    def leave(self, quote, *, by):
        actions.separate_utterance(quote, by=by)

    @admin.display(description="words")
    def words(self, quote):
        return str(quote.pin)
