from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

from records.choices import JobState
from records.models.record import Part


class Job(Part):
    """Long work that a worker does: who asked for it, how far it is, and what came of it. See records.jobs."""

    what = models.CharField(max_length=300, help_text="What is done, in words.")
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    asked_at = models.DateTimeField(db_default=Now())
    state = models.CharField(max_length=10, choices=JobState, default=JobState.WAITING)
    begun_at = models.DateTimeField(null=True, help_text="By the worker that does it now.")
    seen_at = models.DateTimeField(null=True, help_text="When its worker last said how far it is.")
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(null=True, help_text="Of so many; empty where nobody can know.")
    said = models.TextField(blank=True, help_text="What came of it.")
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(state__in=JobState.values), name="job_state_is_known"),
            models.CheckConstraint(
                condition=Q(state__in=JobState.ended(), ended_at__isnull=False)
                | (~Q(state__in=JobState.ended()) & Q(ended_at__isnull=True)),
                name="job_has_a_time_when_it_ended",
            ),
            models.CheckConstraint(condition=~Q(what=""), name="job_says_what_is_done"),
        ]

    def __str__(self):
        return self.what

    @property
    def is_ended(self):
        return self.state in JobState.ended()

    @property
    def share(self):
        """How much of it is done, in per cent; None where nobody can know."""
        return min(100, 100 * self.done // self.total) if self.total else None
