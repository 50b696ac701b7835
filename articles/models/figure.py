from django.db import models
from django.db.models import F, Func, Q
from django.db.models.lookups import Exact

from articles.choices import FigureBasis, FigureUnit
from articles.querysets import FigureQuerySet
from people.models import Organisation
from records.dates import PartialDateField, earliest_day
from records.models import Record
from records.models.record import tracked
from records.triggers import KeepRecord, NeedsSupport, touches
from strikes.models import Dispute, PicketEvent, Strike, StrikeDay


class CountSet(Func):
    """How many of the columns are filled."""

    function = "num_nonnulls"
    output_field = models.IntegerField()


@tracked()
class Figure(Record):
    """A number that somebody issued about a strike, a strike day, a dispute or a picket event, with its basis."""

    KIND = "figures"

    strike_day = models.ForeignKey(StrikeDay, models.PROTECT, null=True, blank=True, related_name="figures")
    strike = models.ForeignKey(Strike, models.PROTECT, null=True, blank=True, related_name="figures")
    dispute = models.ForeignKey(Dispute, models.PROTECT, null=True, blank=True, related_name="figures")
    picket_event = models.ForeignKey(
        PicketEvent, models.PROTECT, null=True, blank=True, related_name="figures"
    )
    what = models.CharField(max_length=200, help_text="What is counted: junior doctors in England.")
    value_low = models.DecimalField(max_digits=14, decimal_places=2)
    value_high = models.DecimalField(
        max_digits=14, decimal_places=2, null=True, blank=True, help_text="If a range was given."
    )
    as_printed = models.CharField(max_length=100, help_text="Such as “78%” or “more than 21,000”.")
    unit = models.CharField(max_length=15, choices=FigureUnit)
    basis = models.CharField(max_length=20, choices=FigureBasis)
    basis_as_printed = models.CharField(
        max_length=200, blank=True, help_text="Such as “have not reported for duty”."
    )
    issuer = models.ForeignKey(
        Organisation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="figures_issued",
        help_text="Who gave it out.",
    )
    as_of = PartialDateField(null=True, blank=True)
    as_of_day = earliest_day("as_of")

    objects = FigureQuerySet.as_manager()

    class Meta(Record.Meta):
        triggers = [KeepRecord(), NeedsSupport(), *touches()]
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                condition=Exact(CountSet("strike_day", "strike", "dispute", "picket_event"), 1),
                name="figure_is_about_exactly_one_thing",
            ),
            models.CheckConstraint(
                condition=Q(value_high__isnull=True) | Q(value_low__lte=F("value_high")),
                name="figure_low_is_not_above_high",
            ),
            models.CheckConstraint(condition=Q(unit__in=FigureUnit.values), name="figure_unit_is_known"),
            models.CheckConstraint(condition=Q(basis__in=FigureBasis.values), name="figure_basis_is_known"),
        ]

    def __str__(self):
        return f"{self.as_printed} {self.what}, {self.get_basis_display()}"

    @property
    def subject(self):
        return self.strike_day or self.strike or self.dispute or self.picket_event

    def get_absolute_url(self):
        return self.subject.get_absolute_url()

    @property
    def stands_in(self):
        return self.subject
