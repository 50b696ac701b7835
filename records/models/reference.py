from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q

from records.dates import PartialDateField
from records.models.record import Part, tracked
from records.triggers import CheckEntryAgain, touches


@tracked()
class Reference(models.Model):
    """A named data set or page that a fact was taken from, other than an article of the archive."""

    name = models.CharField(
        max_length=200, help_text="Such as “NHS England: update on junior doctors, 26 April 2016”."
    )
    address = models.URLField(max_length=500, blank=True)
    publisher = models.CharField(max_length=200, blank=True)
    published_on = PartialDateField(null=True, blank=True)
    retrieved_on = models.DateField(null=True, blank=True, help_text="When we last looked at it.")
    licence = models.CharField(
        max_length=200, blank=True, help_text="Such as “Open Government Licence v3.0”."
    )
    note = models.TextField(blank=True)

    class Meta:
        triggers = touches()
        constraints = [
            models.UniqueConstraint(fields=["name", "address"], name="reference_is_listed_once"),
            models.CheckConstraint(condition=~Q(name=""), name="reference_has_a_name"),
        ]

    def __str__(self):
        return self.name


@tracked()
class Sourcing(Part):
    """The link from an entry, or from one of its fields, to the reference that supports it."""

    content_type = models.ForeignKey(ContentType, models.PROTECT, editable=False, related_name="+")
    object_id = models.BigIntegerField(editable=False)
    entry = GenericForeignKey()
    reference = models.ForeignKey(Reference, models.PROTECT, related_name="sourcings")
    field = models.CharField(
        max_length=50, blank=True, help_text="The field that it supports; empty for the entry as a whole."
    )
    note = models.CharField(max_length=300, blank=True, help_text="Such as the row or page.")

    class Meta:
        triggers = [CheckEntryAgain(name="published_fact_keeps_its_support"), *touches(generic=True)]
        constraints = [
            models.UniqueConstraint(
                fields=["content_type", "object_id", "reference", "field"], name="sourcing_is_listed_once"
            ),
        ]
        indexes = [models.Index(fields=["content_type", "object_id"], name="sourcings_of_an_entry")]

    def __str__(self):
        return f"{self.reference} ({self.field or 'whole entry'})"
