from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from records.models.record import tracked


@tracked()
class Redirect(models.Model):
    """The address of a merged entry, which leads to the entry that was kept for ever."""

    kind = models.CharField(max_length=20)
    old_id = models.CharField(max_length=10)
    new_id = models.CharField(max_length=10)
    reason = models.TextField(help_text="Shown to everybody.")
    made_at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "old_id"], name="address_leads_to_one_place"),
            models.CheckConstraint(condition=~Q(old_id=F("new_id")), name="address_does_not_lead_to_itself"),
        ]

    def __str__(self):
        return f"{self.kind}/{self.old_id} → {self.new_id}"
