from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

from records.choices import ImportState, JobState
from records.models.job import Job
from records.models.record import Part


class FileImport(Part):
    """A file that somebody wants to bring into the archive, what it would change, and what became of it.

    The file itself is seen by nobody but the workers, and kept only until it is imported or discarded.
    """

    kind = models.CharField(max_length=40, help_text="Which of records.imports reads it.")
    name = models.CharField("file", max_length=255, help_text="As it was called where it came from.")
    size = models.PositiveIntegerField(help_text="In bytes.")
    content = models.BinaryField(null=True, editable=False)
    has_file = models.GeneratedField(
        expression=Q(content__isnull=False), output_field=models.BooleanField(), db_persist=True
    )
    said = models.JSONField(default=dict, help_text="What was said of it in the form.")
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    sent_at = models.DateTimeField(db_default=Now())
    comparing = models.ForeignKey(Job, models.PROTECT, related_name="+")
    writing = models.ForeignKey(Job, models.PROTECT, null=True, blank=True, related_name="+")
    counts = models.JSONField(default=list, help_text="[[what, how many rows or fields], …]")
    differences = models.JSONField(
        default=list, help_text="[[line, what, entry, field, in the archive, in the file, why], …]"
    )
    digest = models.CharField(
        max_length=64, blank=True, help_text="Names the differences that are agreed to."
    )
    is_idle = models.BooleanField(default=False, help_text="It would change nothing.")
    is_barred = models.BooleanField(default=False, help_text="Its rows have to be corrected first.")
    written_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "import"
        constraints = [
            models.CheckConstraint(
                condition=Q(written_at__isnull=True) | Q(content__isnull=True),
                name="import_keeps_no_file_once_it_is_written",
            ),
            models.CheckConstraint(
                condition=Q(written_at__isnull=True) | ~Q(digest=""),
                name="import_is_compared_before_it_is_written",
            ),
        ]

    def __str__(self):
        return self.name

    @property
    def state(self):
        if self.written_at:
            return ImportState.WRITTEN
        if not self.job.is_ended:
            return ImportState.WRITING if self.writing_id else ImportState.COMPARING
        if self.comparing.state == JobState.FAILED:
            return ImportState.UNREADABLE
        if self.is_barred:
            return ImportState.BARRED
        if self.is_idle:
            return ImportState.IDLE
        if not self.has_file:
            return ImportState.DISCARDED
        return ImportState.NOT_WRITTEN if self.writing_id else ImportState.OPEN

    @property
    def job(self):
        """What was asked for last."""
        return self.writing or self.comparing
