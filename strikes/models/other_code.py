from django.db import models
from django.db.models import Q

from records.models import Part
from records.models.record import tracked
from records.triggers import touches
from records.validators import is_ods_code
from strikes.models.hospital import Hospital


@tracked()
class OtherCode(Part):
    """Another ODS site code of the same building: of a trust that sees patients there, or ran it before.

    That the building is the same is a person's decision; a code alone does not say who runs it.
    """

    hospital = models.ForeignKey(Hospital, models.CASCADE, related_name="other_codes")
    code = models.CharField("ODS site code", max_length=6, unique=True, validators=[is_ods_code])
    reference = models.ForeignKey(
        "records.Reference", models.PROTECT, null=True, blank=True, related_name="hospital_codes"
    )

    class Meta:
        verbose_name = "other code"
        triggers = touches(hospital_id="strikes.hospital")
        constraints = [
            models.CheckConstraint(condition=~Q(code=""), name="othercode_is_not_empty"),
        ]

    def __str__(self):
        return self.code
