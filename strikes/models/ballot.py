from decimal import Decimal

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from people.models import Organisation
from records.dates import PartialDateField, earliest_day, edtf_span
from records.models import Part
from records.models.record import tracked
from records.triggers import touches
from strikes.choices import Nation
from strikes.models.dispute import Dispute

SHARE = {"max_digits": 5, "decimal_places": 2, "null": True, "blank": True}


def a_share(name):
    return Q((f"{name}__isnull", True)) | Q((f"{name}__range", (0, 100)))


@tracked()
class BallotLaw(models.Model):
    """What the law asked of a ballot on industrial action from one day to another, and what a ballot then allowed.

    Shares are per cent: `least_turnout` of those entitled to vote, `least_support` of them too, voting for. Without a
    least turnout a majority of those voting was enough.
    """

    name = models.CharField(
        max_length=200, help_text="Such as “Trade Union Act 2016, important public services”."
    )
    nations = ArrayField(models.CharField(max_length=20, choices=Nation), default=list)
    in_force_from = models.DateField()
    in_force_to = models.DateField(null=True, blank=True, help_text="Last day; empty while it is the law.")
    least_turnout = models.DecimalField(**SHARE, help_text="Per cent of those entitled to vote.")
    least_support = models.DecimalField(
        **SHARE, help_text="Per cent of all those entitled to vote that must vote for action."
    )
    notice_days = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Least notice of action to the employer."
    )
    mandate = models.CharField(
        max_length=200, blank=True, help_text="How long action may be called, such as “six months”. Public."
    )
    reference = models.ForeignKey("records.Reference", models.PROTECT, related_name="ballot_laws")

    class Meta:
        triggers = touches()
        constraints = [
            models.UniqueConstraint(fields=["name", "in_force_from"], name="ballot_law_is_listed_once"),
            models.CheckConstraint(condition=~Q(name=""), name="ballot_law_has_a_name"),
            models.CheckConstraint(
                condition=Q(in_force_to__isnull=True) | Q(in_force_to__gte=F("in_force_from")),
                name="ballot_law_ends_after_it_begins",
            ),
            models.CheckConstraint(
                condition=a_share("least_turnout") & a_share("least_support"),
                name="ballot_law_asks_for_shares_of_a_hundred",
            ),
            models.CheckConstraint(
                condition=Q(nations__contained_by=Nation.values), name="ballot_law_nations_are_known"
            ),
        ]

    def __str__(self):
        return self.name


@tracked()
class Ballot(Part):
    """A vote of a union's members on action, and the mandate that it gave.

    Numbers are those that were issued; a share (per cent) stands beside them as issued, as numbers may be missing.
    """

    dispute = models.ForeignKey(Dispute, models.CASCADE, related_name="ballots")
    union = models.ForeignKey(Organisation, models.PROTECT, related_name="ballots")
    question = models.TextField(blank=True, help_text="As it stood on the ballot paper. Public.")
    staff_group = models.CharField(max_length=200, blank=True, help_text="Who was balloted.")
    opened_on = PartialDateField(null=True, blank=True)
    closed_on = PartialDateField(help_text="Or when the result was given out.")
    opened_span = edtf_span("opened_on")
    closed_span = edtf_span("closed_on")
    first_day = earliest_day("closed_on")
    eligible = models.PositiveIntegerField("entitled to vote", null=True, blank=True)
    voted = models.PositiveIntegerField("votes cast", null=True, blank=True)
    voted_for = models.PositiveIntegerField("votes for action", null=True, blank=True)
    turnout = models.DecimalField(**SHARE, help_text="Per cent of those entitled, as issued.")
    support = models.DecimalField(**SHARE, help_text="Per cent of the votes that were for action, as issued.")
    law = models.ForeignKey(
        BallotLaw,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="ballots",
        help_text="What was asked of it when it closed.",
    )
    notice_on = PartialDateField(
        null=True, blank=True, help_text="When the employers were first told of action."
    )
    mandate_from = PartialDateField(null=True, blank=True)
    mandate_to = PartialDateField(null=True, blank=True, help_text="Last day on which action may be called.")
    mandate_from_span = edtf_span("mandate_from")
    mandate_to_span = edtf_span("mandate_to")
    reference = models.ForeignKey("records.Reference", models.PROTECT, related_name="ballots")
    note = models.TextField(blank=True, help_text="Public.")

    class Meta:
        triggers = touches(dispute_id="strikes.dispute")
        constraints = [
            models.UniqueConstraint(
                fields=["dispute", "union", "staff_group", "closed_on"], name="ballot_is_entered_once"
            ),
            models.CheckConstraint(
                condition=Q(opened_on__isnull=True)
                | Q(closed_span__endswith__gt=F("opened_span__startswith")),
                name="ballot_closes_after_it_opens",
            ),
            models.CheckConstraint(
                condition=Q(eligible__isnull=True) | Q(voted__isnull=True) | Q(voted__lte=F("eligible")),
                name="ballot_has_no_more_votes_than_voters",
            ),
            models.CheckConstraint(
                condition=Q(voted__isnull=True) | Q(voted_for__isnull=True) | Q(voted_for__lte=F("voted")),
                name="ballot_has_no_more_votes_for_than_votes",
            ),
            models.CheckConstraint(
                condition=a_share("turnout") & a_share("support"), name="ballot_shares_are_of_a_hundred"
            ),
            models.CheckConstraint(
                condition=Q(mandate_from__isnull=True)
                | Q(mandate_to__isnull=True)
                | Q(mandate_to_span__endswith__gt=F("mandate_from_span__startswith")),
                name="mandate_ends_after_it_begins",
            ),
        ]

    def __str__(self):
        return f"Ballot of {self.union}, {self.closed_on}"

    @property
    def met(self):
        """Whether it reached each share that the law asked for: {"turnout": True, "support": None}; None where the
        numbers do not tell, and no key for what was not asked."""
        if self.law is None:
            return {}
        shares = {"turnout": self._turnout, "support": self._support_of_all}
        least = {"turnout": self.law.least_turnout, "support": self.law.least_support}
        return {
            name: None if shares[name] is None else shares[name] >= asked
            for name, asked in least.items()
            if asked is not None
        }

    @property
    def _turnout(self):
        return _share(self.voted, self.eligible, self.turnout)

    @property
    def _support_of_all(self):
        """Votes for action as a share of all who were entitled; worked out of two issued shares if need be."""
        if self.voted_for is not None and self.eligible:
            return _share(self.voted_for, self.eligible, None)
        turnout, support = self._turnout, self.support
        return None if None in (turnout, support) else turnout * support / 100


def _share(part, whole, issued):
    """Exact where the numbers are known, else as issued."""
    if part is not None and whole:
        return Decimal(100 * part) / whole
    return issued
