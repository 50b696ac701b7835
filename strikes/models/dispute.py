from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from people.models import Organisation
from records.dates import PartialDateField, earliest_day, edtf_span
from records.models import Part, Record
from records.models.record import tracked
from records.triggers import KeepRecord, NeedsSupport, touches
from strikes.choices import MilestoneKind, PartySide


@tracked()
class Dispute(Record):
    """A disagreement between workers and employers or government that lasts through talks, ballots and action."""

    KIND = "disputes"

    name = models.CharField(max_length=200, help_text="Such as “Junior doctors' contract dispute, 2015–16”.")
    about = models.TextField(blank=True, help_text="What it is about, in our own words. Public.")
    outcome = models.TextField(blank=True, help_text="How it ended, in our own words. Public.")
    started_on = PartialDateField(null=True, blank=True)
    ended_on = PartialDateField(null=True, blank=True)
    started_span = edtf_span("started_on")
    ended_span = edtf_span("ended_on")
    first_day = earliest_day("started_on")

    class Meta(Record.Meta):
        triggers = [KeepRecord(), NeedsSupport(), *touches()]
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(condition=~Q(name=""), name="dispute_has_a_name"),
            models.CheckConstraint(
                condition=Q(started_on__isnull=True)
                | Q(ended_on__isnull=True)
                | Q(ended_span__endswith__gt=F("started_span__startswith")),
                name="dispute_ends_after_it_starts",
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("strikes:dispute-detail", args=[self.address])


@tracked()
class DisputeParty(Part):
    dispute = models.ForeignKey(Dispute, models.CASCADE, related_name="parties")
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="disputes_as_party")
    side = models.CharField(max_length=12, choices=PartySide)

    class Meta:
        verbose_name_plural = "dispute parties"
        triggers = touches(dispute_id="strikes.dispute")
        constraints = [
            models.UniqueConstraint(fields=["dispute", "organisation"], name="organisation_is_party_once"),
            models.CheckConstraint(condition=Q(side__in=PartySide.values), name="party_side_is_known"),
        ]

    def __str__(self):
        return f"{self.organisation} ({self.get_side_display()})"


@tracked()
class Milestone(Part):
    """A dated step of a dispute, with a passage or a reference behind it like every fact."""

    dispute = models.ForeignKey(Dispute, models.CASCADE, related_name="milestones")
    happened_on = PartialDateField()
    happened_span = edtf_span("happened_on")
    first_day = earliest_day("happened_on")
    kind = models.CharField(max_length=12, choices=MilestoneKind, default=MilestoneKind.OTHER)
    title = models.CharField(max_length=200, help_text="What happened, in our own words. Public.")
    text = models.TextField(blank=True)
    reference = models.ForeignKey(
        "records.Reference", models.PROTECT, null=True, blank=True, related_name="milestones"
    )

    class Meta:
        triggers = touches(dispute_id="strikes.dispute")
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="milestone_has_a_title"),
            models.CheckConstraint(
                condition=Q(kind__in=MilestoneKind.values), name="milestone_kind_is_known"
            ),
        ]

    def __str__(self):
        return f"{self.happened_on}: {self.title}"
