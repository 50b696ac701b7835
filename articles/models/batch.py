from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

from articles.choices import ItemOutcome
from articles.querysets import BatchItemQuerySet
from records.models import Part


class Batch(Part):
    """Many texts read at once by a command, and how far it came. The same command again goes on with it."""

    key = models.CharField(max_length=64, unique=True, editable=False)
    sources = models.JSONField(help_text="Folders and files as named, in full.")
    options = models.JSONField(default=dict, help_text="What was said of all of them.")
    run = models.PositiveIntegerField(
        default=0, help_text="How often it was begun; only the latest run writes."
    )
    total = models.PositiveIntegerField(
        null=True, help_text="Texts that the latest run found; unknown of a stream."
    )
    tally = models.JSONField(
        default=dict, help_text="What had become of its items when the latest run ended."
    )
    started_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    started_at = models.DateTimeField(db_default=Now())
    worked_on_at = models.DateTimeField(db_default=Now())
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "batches"

    def __str__(self):
        more = f" and {len(self.sources) - 1} more" if len(self.sources) > 1 else ""
        return f"{self.sources[0]}{more}"


class BatchItem(Part):
    """One text of a batch, a file or a line of one, and what became of it."""

    batch = models.ForeignKey(Batch, models.CASCADE, related_name="items")
    key = models.CharField(max_length=64, help_text="Names the text in its batch, whatever its words.")
    place = models.TextField(help_text="The file, and the line in it.")
    sha256 = models.CharField(max_length=64, help_text="Of the bytes that were read.")
    outcome = models.CharField(max_length=10, choices=ItemOutcome)
    field = models.CharField(max_length=100, blank=True, help_text="Which detail was at fault.")
    reason = models.TextField(blank=True)
    findings = models.JSONField(default=dict, help_text="How many of each kind.")
    run = models.PositiveIntegerField(help_text="Which run read it; of a refusal, which met it last.")
    at = models.DateTimeField(db_default=Now())

    objects = BatchItemQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["batch", "key"], name="batch_reads_each_item_once"),
            models.CheckConstraint(
                condition=Q(outcome__in=ItemOutcome.values), name="batch_item_outcome_is_known"
            ),
            models.CheckConstraint(
                condition=Q(outcome=ItemOutcome.READ) | ~Q(reason=""),
                name="batch_item_not_read_gives_its_reason",
            ),
        ]
        indexes = [models.Index(fields=["batch", "outcome"], name="items_of_a_batch_by_outcome")]

    def __str__(self):
        return self.place
