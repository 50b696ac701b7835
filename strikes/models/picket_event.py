from django.contrib.postgres.fields import DateTimeRangeField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from people.models import Organisation
from records.dates import PartialDateField, earliest_day, edtf_span
from records.models import Record
from records.models.record import tracked
from records.triggers import KeepRecord, NeedsSupport, touches
from strikes.choices import GatheringKind, Observation, TimePrecision
from strikes.models.hospital import Hospital
from strikes.models.strike_day import StrikeDay
from strikes.querysets import PicketEventQuerySet


@tracked()
class PicketEvent(Record):
    """People gathered at one place at one time: a picket line at an entrance, a rally, a march."""

    KIND = "picket-events"

    kind = models.CharField(max_length=14, choices=GatheringKind, default=GatheringKind.PICKET_LINE)
    observation = models.CharField(
        "announced or observed",
        max_length=10,
        choices=Observation,
        default=Observation.OBSERVED,
        help_text="Observed only where a source says that it happened.",
    )
    hospital = models.ForeignKey(
        Hospital, models.PROTECT, null=True, blank=True, related_name="picket_events"
    )
    place = models.CharField(
        max_length=200, blank=True, help_text="Where it was no hospital, such as “Sutton station”."
    )
    entrance = models.CharField(max_length=200, blank=True, help_text="Such as “main entrance, Acre Street”.")
    on_date = PartialDateField("date")
    on_span = edtf_span("on_date")
    first_day = earliest_day("on_date")
    span = DateTimeRangeField(
        "from–to", null=True, blank=True, help_text="If hours are printed; by the clock in London."
    )
    precision = models.CharField(
        "precision of the hours", max_length=10, choices=TimePrecision, default=TimePrecision.DAY
    )
    time_as_printed = models.CharField(max_length=100, blank=True, help_text="Such as “shortly after 8am”.")
    size_low = models.PositiveIntegerField(null=True, blank=True)
    size_high = models.PositiveIntegerField(null=True, blank=True)
    size_as_printed = models.CharField(max_length=100, blank=True, help_text="Such as “more than a dozen”.")
    strike_day = models.ForeignKey(
        StrikeDay, models.PROTECT, null=True, blank=True, related_name="picket_events"
    )
    organisations = models.ManyToManyField(
        Organisation,
        blank=True,
        related_name="picket_events",
        help_text="Whose members or supporters stood there.",
    )
    note = models.TextField(blank=True, help_text="Public.")

    objects = PicketEventQuerySet.as_manager()

    class Meta(Record.Meta):
        triggers = [KeepRecord(), NeedsSupport(), *touches()]
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                condition=Q(hospital__isnull=False) | ~Q(place=""),
                name="picket_event_is_at_a_hospital_or_a_place",
            ),
            models.CheckConstraint(
                condition=Q(size_low__isnull=True)
                | Q(size_high__isnull=True)
                | Q(size_low__lte=F("size_high")),
                name="picket_event_size_low_is_not_above_high",
            ),
            models.CheckConstraint(
                condition=Q(span__isnull=True) | Q(span__isempty=False, span__startswith__isnull=False),
                name="picket_event_starts_before_it_ends",
            ),
            models.CheckConstraint(
                condition=Q(span__isnull=False) | Q(precision=TimePrecision.DAY),
                name="picket_event_without_hours_is_precise_to_the_day",
            ),
            models.CheckConstraint(
                condition=Q(kind__in=GatheringKind.values), name="picket_event_kind_is_known"
            ),
            models.CheckConstraint(
                condition=Q(observation__in=Observation.values), name="picket_event_is_announced_or_observed"
            ),
        ]
        indexes = [models.Index(fields=["first_day", "id"], name="picket_events_by_date")]

    def __str__(self):
        return f"{self.get_kind_display().capitalize()} at {self.hospital or self.place}, {self.on_date.text}"

    @property
    def label(self):
        if self.hospital is None or self.hospital.is_public:
            return str(self)
        # In public a hospital that is not public has no name.
        place = self.place or "a hospital"
        return f"{self.get_kind_display().capitalize()} at {place}, {self.on_date.text}"

    def get_absolute_url(self):
        return reverse("strikes:picketevent-detail", args=[self.address])


@tracked()
class PicketEventOrganisation(PicketEvent.organisations.through):
    class Meta:
        proxy = True
        triggers = touches(picketevent_id="strikes.picketevent")
