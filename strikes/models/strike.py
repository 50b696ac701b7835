from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse

from people.models import Organisation
from records.models import Record
from records.models.record import tracked
from records.triggers import KeepRecord, NeedsSupport, touches
from strikes.choices import ActionKind, Nation, Scope
from strikes.models.dispute import Dispute
from strikes.models.hospital import Hospital
from strikes.querysets import StrikeQuerySet


@tracked()
class Strike(Record):
    """A call to stop work, by one or more unions, for one or more strike days."""

    KIND = "strikes"

    name = models.CharField(max_length=200, help_text="Such as “Junior doctors' strike, 26–27 April 2016”.")
    dispute = models.ForeignKey(Dispute, models.PROTECT, related_name="strikes")
    kind = models.CharField(max_length=10, choices=ActionKind, default=ActionKind.STRIKE)
    unions = models.ManyToManyField(Organisation, related_name="strikes_called")
    staff_group = models.CharField(
        max_length=200, help_text="Such as “junior doctors”, in the word of the time."
    )
    nations = ArrayField(models.CharField(max_length=20, choices=Nation), default=list, blank=True)
    scope = models.CharField(max_length=10, choices=Scope, default=Scope.NATIONAL)
    trusts = models.ManyToManyField(
        Organisation, blank=True, related_name="strikes_at", help_text="Where the scope is named trusts."
    )
    hospitals = models.ManyToManyField(
        Hospital, blank=True, related_name="strikes", help_text="Where the scope is one site."
    )
    as_printed = models.CharField(
        max_length=200,
        blank=True,
        help_text="What papers called it, such as “all-out strike”. Never a code of ours.",
    )
    note = models.TextField(blank=True, help_text="Public.")

    objects = StrikeQuerySet.as_manager()

    class Meta(Record.Meta):
        triggers = [
            KeepRecord(),
            NeedsSupport(),
            *touches(dispute_id="strikes.dispute"),
        ]
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(condition=~Q(name=""), name="strike_has_a_name"),
            models.CheckConstraint(condition=Q(kind__in=ActionKind.values), name="strike_kind_is_known"),
            models.CheckConstraint(condition=Q(scope__in=Scope.values), name="strike_scope_is_known"),
            models.CheckConstraint(
                condition=Q(nations__contained_by=Nation.values), name="strike_nations_are_known"
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("strikes:strike-detail", args=[self.address])


@tracked()
class StrikeUnion(Strike.unions.through):
    class Meta:
        proxy = True
        triggers = touches(strike_id="strikes.strike")


@tracked()
class StrikeTrust(Strike.trusts.through):
    class Meta:
        proxy = True
        triggers = touches(strike_id="strikes.strike")


@tracked()
class StrikeHospital(Strike.hospitals.through):
    class Meta:
        proxy = True
        triggers = touches(strike_id="strikes.strike")
