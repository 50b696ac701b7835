from django.db import models
from django.db.models import Q

from records.choices import NameKind
from records.dates import PartialDateField
from records.models.record import Part


class Name(Part):
    """A name that an entry has or had, so that it is found under every one and shown under that of the day."""

    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=10, choices=NameKind, default=NameKind.ALIAS)
    used_from = PartialDateField(null=True, blank=True)
    used_to = PartialDateField(null=True, blank=True)

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="%(class)s_is_not_empty"),
            models.CheckConstraint(condition=Q(kind__in=NameKind.values), name="%(class)s_kind_is_known"),
        ]

    def __str__(self):
        return self.name
