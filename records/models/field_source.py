from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q

from records.models.reference import Reference


class FieldSource(models.Model):
    """Where the value of one field of an entry came from, if an import filled it in.

    A field whose value is not that of its source was edited by a person since, and no import touches it again.
    Parts count as fields of their entry: `run_by RVR` is a trust that ran a hospital, `other_codes RJ734` a code.
    """

    content_type = models.ForeignKey(ContentType, models.PROTECT, editable=False, related_name="+")
    object_id = models.BigIntegerField()
    field = models.CharField(max_length=220)
    value = models.TextField(blank=True, help_text="As it was filled in, as text.")
    dataset = models.CharField(max_length=20, help_text="The data set, whatever its edition.")
    reference = models.ForeignKey(
        Reference, models.PROTECT, related_name="field_sources", help_text="The edition of the data set."
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["content_type", "object_id", "field"], name="field_has_one_source"
            ),
            models.CheckConstraint(condition=~Q(field=""), name="field_source_names_its_field"),
            models.CheckConstraint(condition=~Q(dataset=""), name="field_source_names_its_data_set"),
        ]

    def __str__(self):
        return f"{self.field} = {self.value} ({self.reference})"
