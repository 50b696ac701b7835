from collections import defaultdict

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.db.models import F
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html

from articles.choices import ReadingState
from articles.desk.sheet import Sheet
from articles.desk.shown import name_of, when
from articles.desk.urls import admin_urls as desk_urls
from articles.models import Decision, Reading
from articles.quality.urls import admin_urls as quality_urls
from records.admin import WritingAdmin, is_key


class AtTheDesk(admin.SimpleListFilter):
    """What waits is shown unless something else is asked for."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [*ReadingState.choices, ("all", "all")]

    def choices(self, changelist):
        return [each for each in super().choices(changelist) if each["display"] != "All"] or []

    def value(self):
        return super().value() or ReadingState.OPEN

    def queryset(self, request, queryset):
        known = self.value() in ReadingState.values
        return queryset.filter(state=self.value()) if known else queryset


class ReadingList(ChangeList):
    """The readings of one page with their sheets, so that each row can say how far it is."""

    def get_results(self, request):
        super().get_results(request)
        rows = list(self.result_list)
        decisions = defaultdict(list)
        made = Decision.objects.filter(reading__in=rows).select_related("by").order_by("reading", "number")
        for each in made:
            decisions[each.reading_id].append(each)
        for row in rows:
            row.last = decisions[row.pk][-1] if decisions[row.pk] else None
            # What is entered has given its text away.
            row.sheet = None if row.text is None else Sheet(row, decisions[row.pk])
        self.result_list = rows


@admin.register(Reading)
class ReadingAdmin(WritingAdmin):
    """What waits at the reading desk. A reading begins with *Add article from text* and is never edited here."""

    change_list_template = "admin/articles/reading/change_list.html"
    list_display = ["title", "origin", "progress", "begun", "worked_on"]
    list_display_links = None
    list_filter = [AtTheDesk]
    list_per_page = 25
    list_select_related = ["article", "started_by"]
    search_fields = ["details__headline", "details__our_title", "details__publication", "name"]
    ordering = [F("worked_on_at").desc(), F("pk").desc()]

    def get_changelist(self, request, **kwargs):
        return ReadingList

    def get_urls(self):
        return [*quality_urls(self.admin_site), *desk_urls(self.admin_site), *super().get_urls()]

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def changelist_view(self, request, extra_context=None):
        title = {"title": "Readings at the desk"}
        return super().changelist_view(request, {**title, **(extra_context or {})})

    def change_view(self, request, object_id, form_url="", extra_context=None):
        # The desk knows who may read a text that is not public; a form of all its columns would not.
        if not is_key(object_id):
            raise Http404("There is no such reading.")
        return redirect("admin:articles_reading_desk", object_id)

    @admin.display(description="reading")
    def title(self, row):
        if row.article_id:
            address = reverse("admin:articles_article_change", args=[row.article_id])
            return format_html('<a href="{}">{}</a>', address, row.article)
        return format_html('<a href="{}">{}</a>', reverse("admin:articles_reading_desk", args=[row.pk]), row)

    @admin.display(description="printed in")
    def origin(self, row):
        known = [row.details.get("publication"), row.day]
        return ", ".join(filter(None, known)) or "not said yet"

    @admin.display(description="decided")
    def progress(self, row):
        if row.sheet is None:
            return row.get_state_display()
        total = len(row.sheet.to_decide)
        done = total - len(row.sheet.undecided)
        return format_html(
            '<progress value="{}" max="{}">{}</progress> {} of {}', done, max(total, 1), done, done, total
        )

    @admin.display(description="begun by")
    def begun(self, row):
        return f"{name_of(row.started_by)} {when(row.started_at)}"

    @admin.display(description="last worked on", ordering="worked_on_at")
    def worked_on(self, row):
        who = f" by {name_of(row.last.by)}" if row.last else ""
        return f"{when(row.worked_on_at)}{who}"
