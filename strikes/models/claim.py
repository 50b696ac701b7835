import hashlib
import json

import pgtrigger
from django.contrib.postgres.fields import DateTimeRangeField
from django.db import models
from django.db.models import Func, Q
from django.db.models.functions import Now
from django.db.models.lookups import Exact

from records.models import Part
from records.models.record import tracked
from records.triggers import touches
from strikes.choices import Cover, Standing, Status, TimePrecision
from strikes.models.dispute import Dispute
from strikes.models.strike import Strike


class NumberGiven(Func):
    """How many of the columns are filled."""

    function = "num_nonnulls"
    output_field = models.IntegerField()


def digest_of(row):
    """SHA-256 of a row of a table ({column: text}): tells whether a source says today what it said before."""
    return hashlib.sha256(json.dumps(row, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


class ClaimIsKept(pgtrigger.Trigger):
    """Which strike it is about and how it stands are conclusions; what was said is not."""

    name = "claim_is_never_rewritten"
    when = pgtrigger.Before
    operation = pgtrigger.Update
    func = """
        IF (NEW.key, NEW.reference_id, NEW.row, NEW.digest, NEW.span, NEW.precision, NEW.status, NEW.cover)
           IS DISTINCT FROM
           (OLD.key, OLD.reference_id, OLD.row, OLD.digest, OLD.span, OLD.precision, OLD.status, OLD.cover) THEN
            RAISE EXCEPTION 'claim_is_never_rewritten: add another' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    """


@tracked()
class Claim(Part):
    """What one source says of a strike, or of a dispute without one, as a row of a chronology gives it.

    `row` is that row, column by column, as it was written; `span`, `status` and `cover` are how we read it. It
    stands beside what the archive concludes, whether the two agree or not. A source that says something else later
    makes another claim.
    """

    RESTORED = False

    strike = models.ForeignKey(Strike, models.CASCADE, null=True, blank=True, related_name="claims")
    dispute = models.ForeignKey(Dispute, models.CASCADE, null=True, blank=True, related_name="claims")
    key = models.CharField("id of the row", max_length=100, help_text="By which figures name it too.")
    reference = models.ForeignKey("records.Reference", models.PROTECT, related_name="claims")
    row = models.JSONField("as written")
    digest = models.CharField(max_length=64, editable=False)
    span = DateTimeRangeField("from–to", null=True, blank=True)
    precision = models.CharField(
        "precision of the hours", max_length=10, choices=TimePrecision, default=TimePrecision.DAY
    )
    status = models.CharField(max_length=12, choices=Status, blank=True)
    cover = models.CharField("emergency cover", max_length=12, choices=Cover, default=Cover.UNKNOWN)
    standing = models.CharField(max_length=12, choices=Standing, default=Standing.UNDISPUTED)
    made_at = models.DateTimeField(db_default=Now(), editable=False)

    class Meta:
        triggers = [ClaimIsKept(), *touches(strike_id="strikes.strike", dispute_id="strikes.dispute")]
        constraints = [
            models.CheckConstraint(
                condition=Exact(NumberGiven("strike", "dispute"), 1),
                name="claim_is_about_a_strike_or_a_dispute",
            ),
            models.CheckConstraint(condition=~Q(key=""), name="claim_has_the_id_of_its_row"),
            models.UniqueConstraint(fields=["key", "reference", "digest"], name="claim_is_kept_once"),
            models.CheckConstraint(
                condition=Q(span__isnull=True)
                | Q(span__isempty=False, span__startswith__isnull=False, span__endswith__isnull=False),
                name="claim_starts_before_it_ends",
            ),
            models.CheckConstraint(
                condition=Q(precision__in=TimePrecision.values), name="claim_precision_is_known"
            ),
            models.CheckConstraint(
                condition=Q(status__in=["", *Status.values]), name="claim_status_is_known"
            ),
            models.CheckConstraint(condition=Q(cover__in=Cover.values), name="claim_cover_is_known"),
            models.CheckConstraint(condition=Q(standing__in=Standing.values), name="claim_standing_is_known"),
        ]

    def __str__(self):
        return f"{self.key}, {self.reference}"

    def save(self, **kwargs):
        self.digest = digest_of(self.row)
        super().save(**kwargs)

    def days_among(self, days):
        """Those of a strike's days that it speaks of, earliest first."""
        if self.span is None:
            return []
        spoken = [
            day for day in days if day.span.lower < self.span.upper and self.span.lower < day.span.upper
        ]
        return sorted(spoken, key=lambda day: day.span.lower)

    def differs_in(self, days):
        """In which respects it says something else than `days`, the strike days of its strike.

        What it does not say is no difference, nor is an announcement of what then happened.
        """
        if self.span is None:
            return []
        spoken = self.days_among(days)
        if not spoken:
            return ["days"]
        found = []
        if self.status not in ("", Status.ANNOUNCED) and any(day.status != self.status for day in spoken):
            found.append("status")
        covers = {day.cover for day in spoken} - {Cover.UNKNOWN}
        if self.cover != Cover.UNKNOWN and covers - {self.cover}:
            found.append("cover")
        found += _other_times(self, spoken)
        return found


def _other_times(claim, days):
    first, last = days[0], days[-1]
    found = []
    if TimePrecision.DAY not in (claim.precision, first.precision) and first.span.lower != claim.span.lower:
        found.append("start")
    if TimePrecision.DAY not in (claim.precision, last.precision) and last.span.upper != claim.span.upper:
        found.append("end")
    return found
