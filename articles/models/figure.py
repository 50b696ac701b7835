import pgtrigger
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


class RevisesItsLike(pgtrigger.Trigger):
    """A revision counts the same about the same, and a chain of revisions has a first figure.

    Checked when the transaction ends, as merging two strikes moves the figures of a chain one by one.
    """

    name = "figure_revises_one_about_the_same"
    when = pgtrigger.After
    operation = pgtrigger.Insert | pgtrigger.Update
    timing = pgtrigger.Deferred

    def get_func(self, model):
        return """
            IF EXISTS (
                SELECT FROM articles_figure later JOIN articles_figure former ON former.id = later.revises_id
                WHERE (later.id = NEW.id OR former.id = NEW.id)
                  AND (later.strike_day_id, later.strike_id, later.dispute_id, later.picket_event_id, later.basis,
                       later.unit)
                  IS DISTINCT FROM
                      (former.strike_day_id, former.strike_id, former.dispute_id, former.picket_event_id,
                       former.basis, former.unit)
            ) THEN
                RAISE EXCEPTION 'figure_revises_one_about_the_same: %', NEW.public_id USING ERRCODE = 'check_violation';
            END IF;
            IF EXISTS (
                WITH RECURSIVE chain AS (
                    SELECT id, revises_id FROM articles_figure WHERE id = NEW.id
                    UNION
                    SELECT f.id, f.revises_id FROM chain c JOIN articles_figure f ON f.id = c.revises_id
                )
                SELECT FROM chain WHERE revises_id = NEW.id
            ) THEN
                RAISE EXCEPTION 'figure_revises_none_that_revises_it: %', NEW.public_id
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
        """


@tracked()
class Figure(Record):
    """A number that somebody issued about a strike, a strike day, a dispute or a picket event, with its basis.

    A joint figure is about one strike and `also_about` others. A figure that was revised stays; the new one names it.
    """

    KIND = "figures"

    strike_day = models.ForeignKey(StrikeDay, models.PROTECT, null=True, blank=True, related_name="figures")
    strike = models.ForeignKey(Strike, models.PROTECT, null=True, blank=True, related_name="figures")
    dispute = models.ForeignKey(Dispute, models.PROTECT, null=True, blank=True, related_name="figures")
    picket_event = models.ForeignKey(
        PicketEvent, models.PROTECT, null=True, blank=True, related_name="figures"
    )
    also_about = models.ManyToManyField(
        Strike,
        blank=True,
        related_name="joint_figures",
        help_text="Other strikes that a joint figure counts as well.",
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
    out_of = models.PositiveIntegerField(
        null=True, blank=True, help_text="Of how many it is a share, if that was given."
    )
    out_of_what = models.CharField(
        max_length=200,
        blank=True,
        help_text="Of whom or what it is a share, such as “doctors expected to work”.",
    )
    note = models.CharField(
        max_length=300,
        blank=True,
        help_text="What else was said of it, such as “high number of nil returns”. Public.",
    )
    revises = models.OneToOneField(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="revised_by",
        help_text="The figure that its issuer replaced by this one; it stays, struck through.",
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
        triggers = [KeepRecord(), NeedsSupport(), RevisesItsLike(), *touches()]
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
            models.CheckConstraint(condition=~Q(revises=F("id")), name="figure_does_not_revise_itself"),
            models.CheckConstraint(
                condition=Q(out_of__isnull=True) | Q(out_of__gt=0), name="figure_is_a_share_of_something"
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


@tracked()
class FigureAlsoAbout(Figure.also_about.through):
    class Meta:
        proxy = True
        triggers = touches(figure_id="articles.figure")
