import pgtrigger
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from records.choices import AskedBy
from records.identifiers import new_public_id
from records.models.record import Part, tracked
from records.querysets import CorrectionQuerySet
from records.triggers import touches


@tracked()
class Correction(Part):
    """What readers are told of a change to a published entry: which field, what it said and says, and why.

    Where showing the words would repeat the harm, they are withheld: then or later. Nothing else of it changes.
    """

    KIND = "corrections"
    # Of the list in the API, as editions write addresses.
    ADDRESS = "/api/v1/corrections/"
    PRINTS = None
    RESTORED = False

    public_id = models.CharField(
        "id", max_length=10, unique=True, default=new_public_id, help_text="Permanent and public."
    )
    content_type = models.ForeignKey(ContentType, models.PROTECT, related_name="+")
    object_id = models.BigIntegerField()
    entry = GenericForeignKey()
    made_at = models.DateTimeField(db_default=Now())
    field = models.CharField(max_length=100, help_text="In plain words, such as “town”.")
    before = models.TextField(blank=True, help_text="As readers saw it; empty for nothing.")
    after = models.TextField(blank=True, help_text="As readers see it now; empty for nothing.")
    is_withheld = models.BooleanField(
        "words withheld",
        default=False,
        help_text="Before and after are not shown, as that would repeat the harm.",
    )
    reason = models.TextField(help_text="Shown to everybody.")
    asked_by = models.CharField(max_length=12, choices=AskedBy, default=AskedBy.ARCHIVE)

    objects = CorrectionQuerySet.as_manager()

    class Meta:
        default_permissions = ("view", "withhold")
        indexes = [models.Index(fields=["content_type", "object_id"], name="corrections_of_an_entry")]
        constraints = [
            models.CheckConstraint(condition=~Q(field=""), name="correction_names_its_field"),
            models.CheckConstraint(condition=~Q(reason=""), name="correction_gives_its_reason"),
            models.CheckConstraint(
                condition=Q(is_withheld=True) | ~Q(before=F("after")), name="correction_says_what_changed"
            ),
            models.CheckConstraint(
                condition=Q(is_withheld=False) | Q(before="", after=""),
                name="withheld_correction_shows_no_words",
            ),
            models.CheckConstraint(
                condition=Q(asked_by__in=AskedBy.values),
                name="correction_says_in_which_role_it_was_asked_for",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="correction_is_never_rewritten",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                func="""
                    IF records_is_erasing() THEN
                        RETURN NEW;
                    END IF;
                    IF (NEW.public_id, NEW.made_at, NEW.field, NEW.reason, NEW.asked_by)
                       IS DISTINCT FROM (OLD.public_id, OLD.made_at, OLD.field, OLD.reason, OLD.asked_by)
                       OR (NOT NEW.is_withheld
                           AND (NEW.before, NEW.after, NEW.is_withheld)
                               IS DISTINCT FROM (OLD.before, OLD.after, OLD.is_withheld)) THEN
                        RAISE EXCEPTION 'correction_is_never_rewritten: withhold its words, or add another'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                """,
            ),
            *touches(generic=True),
        ]

    def __str__(self):
        return f"{self.field}: {self.reason}"
