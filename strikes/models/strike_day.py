from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, DateRangeField, DateTimeRangeField, RangeOperators
from django.db import models
from django.db.models import ExpressionWrapper, F, Func, Q, Value
from django.db.models.lookups import LessThanOrEqual
from django.urls import reverse

from records.models import Record
from records.models.record import tracked
from records.triggers import KeepRecord, NeedsSupport, touches
from strikes.choices import Cover, Status, TimePrecision
from strikes.models.strike import Strike
from strikes.querysets import StrikeDayQuerySet
from strikes.spans import LONDON, LONGEST, LondonDay, LondonDays, WholeDay, hours_text


@tracked()
class StrikeDay(Record):
    """One called period of a strike, of at most 24 elapsed hours.

    `span` is half-open real time. It is counted on `on_date`, the London date on which it starts, and shown on
    all of `dates`, the London dates that it touches.
    """

    KIND = "strike-days"

    strike = models.ForeignKey(Strike, models.PROTECT, related_name="days")
    span = DateTimeRangeField("from–to", help_text="Start and end by the clock in London.")
    on_date = models.GeneratedField(
        expression=LondonDay("span"), output_field=models.DateField(), db_persist=True
    )
    dates = models.GeneratedField(
        expression=LondonDays("span"), output_field=DateRangeField(), db_persist=True
    )
    precision = models.CharField(
        "precision of the hours",
        max_length=10,
        choices=TimePrecision,
        default=TimePrecision.EXACT,
        help_text="Day only, if the source gives no hours: then enter midnight to midnight.",
    )
    status = models.CharField(max_length=12, choices=Status, default=Status.ANNOUNCED)
    cover = models.CharField("emergency cover", max_length=12, choices=Cover, default=Cover.UNKNOWN)
    services_affected = ArrayField(
        models.CharField(max_length=60),
        default=list,
        blank=True,
        help_text="Named services, such as A&E, maternity.",
    )
    note = models.TextField(blank=True, help_text="Public.")

    objects = StrikeDayQuerySet.as_manager()

    class Meta(Record.Meta):
        triggers = [
            KeepRecord(),
            NeedsSupport(),
            *touches(strike_id="strikes.strike"),
        ]
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                condition=Q(span__startswith__isnull=False, span__endswith__isnull=False, span__isempty=False)
                & Q(span__lower_inc=True, span__upper_inc=False),
                name="strike_day_starts_before_it_ends",
            ),
            models.CheckConstraint(
                # A difference counts elapsed hours; adding a day would count by the session's clock. A day without
                # hours may be the one on which the clocks go back.
                condition=Q(precision=TimePrecision.DAY)
                | Q(
                    LessThanOrEqual(
                        ExpressionWrapper(
                            F("span__endswith") - F("span__startswith"), models.DurationField()
                        ),
                        LONGEST,
                    )
                ),
                name="strike_day_lasts_at_most_24_hours",
            ),
            models.CheckConstraint(
                condition=Q(precision__in=TimePrecision.values), name="strike_day_precision_is_known"
            ),
            models.CheckConstraint(
                condition=~Q(precision=TimePrecision.DAY) | Q(span=WholeDay("span")),
                name="strike_day_without_hours_is_a_whole_day",
            ),
            models.CheckConstraint(condition=Q(status__in=Status.values), name="strike_day_status_is_known"),
            models.CheckConstraint(condition=Q(cover__in=Cover.values), name="strike_day_cover_is_known"),
            ExclusionConstraint(
                name="strike_days_of_a_strike_do_not_overlap",
                index_type="GIST",
                expressions=[
                    # A range of one key stands in for equality, which would need the btree_gist extension.
                    (
                        Func("strike", "strike", Value("[]"), function="int8range"),
                        RangeOperators.OVERLAPS,
                    ),
                    ("span", RangeOperators.OVERLAPS),
                ],
            ),
        ]
        indexes = [models.Index(fields=["on_date", "id"], name="strike_days_by_date")]

    def __str__(self):
        if not self.span:
            return str(self.strike)
        return f"{self.strike}: {self.hours_text}, {self.span.lower.astimezone(LONDON):%-d %B %Y}"

    def get_absolute_url(self):
        return f"{reverse('strikes:strike-detail', args=[self.strike.address])}#{self.public_id}"

    @property
    def stands_in(self):
        return self.strike

    @property
    def hours_text(self):
        if self.precision == TimePrecision.DAY:
            return "hours not known"
        return (
            f"about {hours_text(self.span)}"
            if self.precision == TimePrecision.ABOUT
            else hours_text(self.span)
        )
