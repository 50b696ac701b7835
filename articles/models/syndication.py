from django.conf import settings
from django.db import models
from django.db.models.functions import Now

from records.models import Part
from records.models.record import tracked


@tracked()
class SyndicationCluster(Part):
    """One report, printed as several articles: agency copy, or a sister paper's. A curator says so, never a machine.

    Counts are taken of articles, and of reports.
    """

    note = models.TextField(
        blank=True, help_text="How we know, such as “both credit the Press Association”. Not public."
    )
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )
    decided_at = models.DateTimeField(db_default=Now(), editable=False)

    def __str__(self):
        return f"Report {self.pk}"
