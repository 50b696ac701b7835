from datetime import timedelta

from django.contrib import admin
from django.db.models import F
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join

from articles.choices import ItemOutcome
from articles.models import Batch, BatchItem
from records.admin import ReadOnlyAdmin

# A run writes every few seconds; after so long a silence it has been stopped.
_SILENCE = timedelta(minutes=5)


@admin.register(Batch)
class BatchAdmin(ReadOnlyAdmin):
    """What `manage.py read` has read, and how far it is. A batch is begun, and gone on with, by the command."""

    list_display = ["__str__", "progress", "started_at", "started_by", "worked_on_at"]
    list_select_related = ["started_by"]
    search_fields = ["sources"]
    date_hierarchy = "started_at"
    ordering = ["-worked_on_at", "-pk"]
    fieldsets = [
        (None, {"fields": ["read_from", "said_of_all", "progress"]}),
        ("What became of its texts", {"fields": ["outcomes", "found"]}),
        ("When", {"fields": ["started_at", "started_by", "worked_on_at", "finished_at", "run"]}),
    ]

    @admin.display(description="read from")
    def read_from(self, batch):
        return _list(batch.sources)

    @admin.display(description="said of all of them")
    def said_of_all(self, batch):
        return _list(f"{name.replace('_', ' ')}: {value}" for name, value in batch.options.items())

    @admin.display(description="progress")
    def progress(self, batch):
        if batch.finished_at:
            return "finished"
        return "stopped" if timezone.now() - batch.worked_on_at > _SILENCE else "being read"

    @admin.display(description="texts")
    def outcomes(self, batch):
        """Counted now, with a link to those of each outcome."""
        tally = batch.items.tally()
        items = reverse("admin:articles_batchitem_changelist")
        links = [
            format_html(
                '<a href="{}?batch__id__exact={}&amp;outcome__exact={}">{} {}</a>',
                items,
                batch.pk,
                outcome.value,
                f"{tally[outcome]:,}",
                outcome.label,
            )
            for outcome in ItemOutcome
        ]
        of = "" if batch.total is None else f" of {batch.total:,}"
        met = sum(tally[outcome] for outcome in ItemOutcome)
        rest = [
            f"{tally['with_warnings']:,} with warnings",
            f"{tally['changed']:,} changed since they were read",
        ]
        return _list([f"{met:,}{of} settled", *links, *rest])

    @admin.display(description="findings")
    def found(self, batch):
        return _list(f"{count:,} {kind}" for kind, count in batch.tally.get("findings", {}).items())


@admin.register(BatchItem)
class BatchItemAdmin(ReadOnlyAdmin):
    """Reached from its batch."""

    list_display = ["place", "outcome", "field", "reason", "at_the_desk"]
    list_display_links = None
    list_filter = ["outcome"]
    search_fields = ["place", "reason"]
    ordering = ["pk"]

    def has_module_permission(self, request):
        return False

    def get_queryset(self, request):
        # The key alone: a reading is as large as its text and all that was found in it.
        return super().get_queryset(request).annotate(reading_key=F("reading__pk"))

    @admin.display(description="at the desk")
    def at_the_desk(self, item):
        if item.reading_key is None:
            return ""
        return format_html(
            '<a href="{}">its reading</a>', reverse("admin:articles_reading_desk", args=[item.reading_key])
        )


def _list(lines):
    if not (lines := [(each,) for each in lines]):
        return "nothing"
    return format_html('<ul class="plain-list">{}</ul>', format_html_join("", "<li>{}</li>", lines))
