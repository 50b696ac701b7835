from django.contrib import admin
from django.utils.html import format_html

from records.admin.entry import pill
from records.admin.reference import ReadOnlyAdmin
from records.choices import JobState
from records.models import Job

_PILLS = {JobState.RUNNING: "in-review", JobState.DONE: "published"}


@admin.register(Job)
class JobAdmin(ReadOnlyAdmin):
    """What workers do, have done and are yet to do."""

    list_display = ["what", "state_pill", "progress", "asked_at", "asked_by"]
    list_filter = ["state"]
    list_select_related = ["asked_by"]
    search_fields = ["what", "said"]
    date_hierarchy = "asked_at"
    ordering = ["-asked_at", "-pk"]
    fieldsets = [
        (None, {"fields": ["what", "state_pill", "progress", "said"]}),
        ("When", {"fields": ["asked_at", "asked_by", "begun_at", "seen_at", "ended_at"]}),
    ]

    class Media:
        css = {"all": ["css/components/pill.css", "css/desk/entries.css"]}

    @admin.display(description="state", ordering="state")
    def state_pill(self, job):
        return pill(_PILLS.get(job.state, "draft"), job.get_state_display())

    @admin.display(description="how far")
    def progress(self, job):
        return format_html("{}{}", f"{job.done:,}", "" if job.total is None else f" of {job.total:,}")
