from django.contrib import admin
from django.db.models import Q
from django.urls import reverse
from django.utils.html import format_html, format_html_join

from articles import actions, second_reader
from articles.admin.printings import PrintingsAdmin, Suggestion
from articles.admin.text_version import TextVersionInline, save_versions
from articles.intake.urls import admin_urls
from articles.likeness import alike_texts
from articles.likeness.told import per_cent
from articles.models import Article, Caption, PublisherNotice, Quote, RelatedCoverage, TextVersion
from records.admin import BlockInline, PartInline, SourcingInline, admin_link
from records.choices import State
from records.forms import refuse_unreadable
from web.admin import EntryAdmin


class CaptionInline(PartInline):
    model = Caption


class RelatedCoverageInline(PartInline):
    model = RelatedCoverage
    fk_name = "article"
    autocomplete_fields = ["leads_to"]


class PublisherNoticeInline(BlockInline):
    model = PublisherNotice
    fields = [("kind", "published_on"), "words", "summary", "address"]
    verbose_name_plural = "what the publication said of it later"


class HasText(admin.SimpleListFilter):
    title = "text"
    parameter_name = "text"

    def lookups(self, request, model_admin):
        return [("yes", "with a text"), ("no", "stub, without a text")]

    def queryset(self, request, queryset):
        if self.value() not in {"yes", "no"}:
            return queryset
        return queryset.filter(text_versions__isnull=self.value() == "no").distinct()


@admin.register(Article)
class ArticleAdmin(PrintingsAdmin, EntryAdmin):
    change_list_template = "admin/articles/article/change_list.html"
    list_display = ["title", "publication", "published_on", "genre"]
    list_filter = ["state", HasText, "genre", "rights", "published_basis"]
    list_select_related = ["publication"]
    search_fields = ["headline", "our_title", "byline", "publication__name", "source_address", "=public_id"]
    autocomplete_fields = ["publication"]
    date_hierarchy = "published_first"
    ordering = ["-published_first", "-pk"]
    inlines = [
        TextVersionInline,
        PublisherNoticeInline,
        CaptionInline,
        RelatedCoverageInline,
        SourcingInline,
    ]
    readonly_fields = ["quotes_in_it", "facts_it_bears_out", "other_printings"]
    printings_field = Quote._meta.get_field("article")
    printings_select = ["publication"]
    takes_note = True
    fieldsets = [
        (
            None,
            {
                "fields": ["source_address", "published_on", "publication"],
                "description": "An address and a date are enough to begin with; the rest can follow.",
            },
        ),
        ("As printed", {"fields": ["headline", "standfirst", "byline"]}),
        ("How we know the date", {"fields": ["published_basis", "published_reason"]}),
        ("In our own words", {"fields": ["our_title", "summary", "genre", "rights"]}),
        ("What it holds", {"fields": ["quotes_in_it", "facts_it_bears_out"]}),
        ("Elsewhere", {"fields": ["other_printings"]}),
    ]

    def get_urls(self):
        return [*admin_urls(self.admin_site), *super().get_urls()]

    def suggestions(self, article):
        version = article.current_text
        return [
            Suggestion(entry=found.article, said=_said(found), differences=found.differences)
            for found in (alike_texts(version.text, but=article) if version else ())
        ]

    def join(self, articles, *, by, note):
        actions.join_cluster(articles, by=by, note=note)

    def join_details(self, request):
        note = request.POST.get("note", "").strip()
        refuse_unreadable(note)
        return {"note": note}

    def leave(self, article, *, by):
        actions.leave_cluster(article, by=by)

    def get_deleted_objects(self, objs, request):
        # What was entered from an article goes with it, without a right of its own for every part.
        kept = self.never_deleted(objs)
        quotes = Quote.objects.filter(article__in=objs).select_related("pin")
        texts = TextVersion.objects.filter(article__in=objs).count()
        facts = [fact for article in objs for fact in actions.entered_only_with(article)]
        listed = [*map(str, objs), [str(each) for each in (*quotes, *facts)]]
        counts = {
            "articles": len(objs),
            "quotes": len(quotes),
            "facts entered with them": len(facts),
            "text versions": texts,
        }
        lacking = set() if self.has_delete_permission(request) else {self.opts.verbose_name}
        return listed, counts, lacking, kept

    def delete_model(self, request, obj):
        actions.discard(article=obj, by=request.user)

    def delete_queryset(self, request, queryset):
        for article in queryset:
            self.delete_model(request, article)

    def save_formset(self, request, form, formset, change):
        if formset.model is TextVersion:
            save_versions(self, request, formset)
        else:
            super().save_formset(request, form, formset, change)

    def followers(self, request, step, entries):
        """An article is published together with its quotes, and withdrawn with the facts that rest on it alone."""
        if step.name == "withdraw":
            return actions.resting_only_on(entries)
        if step.name != "publish":
            return []
        waiting = Q(state=State.DRAFT) | Q(state=State.IN_REVIEW)
        quotes = Quote.objects.filter(waiting, article__in=entries)
        return list(quotes.select_related("pin").order_by("article", "position", "pk"))

    def held_back(self, request, step, followers):
        if step.name != "publish":
            return {}
        hands = second_reader.authors_of(followers)
        refused = {key: second_reader.refusal(each, request.user) for key, each in hands.items()}
        return {key: why for key, why in refused.items() if why}

    def made_public(self, step, entry):
        # Quotes keep their state while their article is withdrawn, and come back with it.
        quotes = entry.quotes.exclude(state=State.WITHDRAWN).order_by("position", "pk")
        known = "mention__identification"
        return [
            entry,
            *quotes.select_related(
                "pin",
                "mention__pin",
                f"{known}__role",
                f"{known}__spokesperson",
                "works_at",
                "attribution",
                "cue",
            ),
        ]

    def run_step(self, step, entry, *, along, reason, by):
        if step.name == "review":
            actions.send_to_review(article=entry, by=by)
        elif step.name == "publish" and step.fits(entry):
            going = {quote.pk for quote in along}
            left_out = [quote for quote in self.followers(None, step, [entry]) if quote.pk not in going]
            actions.publish(article=entry, leave_out=left_out, by=by)
        elif step.name == "withdraw" and step.fits(entry):
            facts = [
                fact
                for fact in along
                if by.has_perm(f"{fact._meta.app_label}.withdraw_{fact._meta.model_name}")
            ]
            actions.withdraw(article=entry, reason=reason, along=facts, by=by)
        else:
            super().run_step(step, entry, along=along, reason=reason, by=by)

    @admin.display(description="article", ordering="headline")
    def title(self, article):
        if article.headline:
            return article.headline
        return format_html("{} <em>(our title)</em>", article)

    @admin.display(description="quotes")
    def quotes_in_it(self, article):
        quotes = article.quotes.in_order().select_related("pin")
        return _listed(
            ((admin_link(quote), self.state_pill(quote)) for quote in quotes), Quote, article, "Add a quote"
        )

    @admin.display(description="facts that it bears out")
    def facts_it_bears_out(self, article):
        passages = article.passages.select_related("pin").order_by("pk")
        return _listed(
            ((admin_link(passage), "") for passage in passages),
            article.passages.model,
            article,
            "Add a passage",
        )


def _said(found):
    if found.is_same:
        return "The same text"
    return f"{per_cent(found.share_here)} of this text stands there, {per_cent(found.share_there)} of that one here"


def _listed(rows, model, article, label):
    opts = model._meta
    return format_html(
        '<ul class="plain-list">{}<li><a class="addlink" href="{}?article={}">{}</a></li></ul>',
        format_html_join("", "<li>{} {}</li>", rows),
        reverse(f"admin:{opts.app_label}_{opts.model_name}_add"),
        article.pk,
        label,
    )
