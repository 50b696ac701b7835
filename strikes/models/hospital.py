from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from people.models import Organisation
from records.dates import PartialDateField, edtf_span
from records.models import Name, Part, Record
from records.models.record import tracked
from records.triggers import KeepRecord, NeedsSupport, touches
from records.validators import is_ods_code, is_wikidata_id
from strikes.choices import Nation, Region
from strikes.querysets import HospitalQuerySet, RunByQuerySet


@tracked()
class Hospital(Record):
    """A place where patients are treated and staff may picket; who runs it changes, the place stays."""

    KIND = "hospitals"

    name = models.CharField(max_length=200, help_text="The name by which the archive lists it.")
    town = models.CharField(max_length=100, blank=True, help_text="Tells namesakes apart.")
    postcode = models.CharField(max_length=8, blank=True)
    nation = models.CharField(max_length=20, choices=Nation, blank=True)
    region = models.CharField(max_length=20, choices=Region, blank=True)
    latitude = models.FloatField(
        null=True,
        blank=True,
        validators=[MinValueValidator(49), MaxValueValidator(61)],
        help_text="Degrees north, WGS 84.",
    )
    longitude = models.FloatField(
        null=True,
        blank=True,
        validators=[MinValueValidator(-9), MaxValueValidator(2)],
        help_text="Degrees east, WGS 84.",
    )
    ods_code = models.CharField(
        "ODS site code",
        max_length=6,
        unique=True,
        null=True,
        blank=True,
        validators=[is_ods_code],
        help_text="NHS Organisation Data Service code of the site. Scottish hospitals have none.",
    )
    wikidata = models.CharField("Wikidata id", max_length=12, blank=True, validators=[is_wikidata_id])
    opened_on = PartialDateField(null=True, blank=True)
    closed_on = PartialDateField(null=True, blank=True)
    description = models.TextField(blank=True, help_text="What it is, in our own words. Public.")

    objects = HospitalQuerySet.as_manager()

    class Meta(Record.Meta):
        triggers = [KeepRecord(), NeedsSupport(), *touches()]
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(condition=~Q(name=""), name="hospital_has_a_name"),
            models.CheckConstraint(
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                # A range of NULL is neither true nor false, and a check refuses only what is false.
                | Q(latitude__isnull=False, longitude__isnull=False)
                & Q(latitude__range=(49, 61), longitude__range=(-9, 2)),
                name="hospital_lies_in_the_uk",
            ),
            models.CheckConstraint(
                condition=Q(ods_code__isnull=True) | ~Q(ods_code=""), name="hospital_ods_code_is_not_empty"
            ),
        ]
        indexes = [models.Index(fields=["name", "id"], name="hospitals_by_name")]

    def __str__(self):
        return self.name if not self.town or self.town in self.name else f"{self.name}, {self.town}"

    def get_absolute_url(self):
        return reverse("strikes:hospital-detail", args=[self.address])

    @property
    def label(self):
        return self.name


@tracked()
class HospitalName(Name):
    hospital = models.ForeignKey(Hospital, models.CASCADE, related_name="names")

    class Meta(Name.Meta):
        triggers = touches(hospital_id="strikes.hospital")


@tracked()
class RunBy(Part):
    """The trust that ran a hospital, from–to. Stored, never read off the prefix of a code."""

    hospital = models.ForeignKey(Hospital, models.CASCADE, related_name="run_by")
    trust = models.ForeignKey(Organisation, models.PROTECT, related_name="hospitals_run")
    ran_from = PartialDateField(null=True, blank=True)
    ran_to = PartialDateField(
        null=True, blank=True, help_text="Last day, as far as known; empty while it runs it."
    )
    ran_from_span = edtf_span("ran_from")
    ran_to_span = edtf_span("ran_to")
    reference = models.ForeignKey(
        "records.Reference", models.PROTECT, null=True, blank=True, related_name="hospitals_run"
    )

    objects = RunByQuerySet.as_manager()

    class Meta:
        verbose_name = "trust that ran it"
        verbose_name_plural = "trusts that ran it"
        triggers = touches(hospital_id="strikes.hospital", trust_id="people.organisation")
        constraints = [
            models.UniqueConstraint(
                fields=["hospital", "trust", "ran_from"],
                name="trust_runs_a_hospital_once_at_a_time",
                nulls_distinct=False,
            ),
            models.CheckConstraint(
                condition=Q(ran_from__isnull=True)
                | Q(ran_to__isnull=True)
                | Q(ran_to_span__endswith__gt=F("ran_from_span__startswith")),
                name="trust_stops_running_after_it_starts",
            ),
        ]

    def __str__(self):
        return f"{self.trust}, {self.ran_from or '…'} to {self.ran_to or 'now'}"
