import pgtrigger
from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

from records.choices import AskedBy, Ground, RequestState, Rung
from records.identifiers import new_public_id
from records.models.record import Part
from records.triggers import touches


class RemovalRequest(models.Model):
    """That somebody asked for something to be taken out of public, and what was decided. Private.

    Who asked is kept by role; an address to answer to only as long as it is needed.
    """

    reference = models.CharField(
        max_length=10, unique=True, default=new_public_id, editable=False, help_text="What we gave who asked."
    )
    received_at = models.DateTimeField(db_default=Now(), editable=False)
    address = models.TextField("what it is about", help_text="Addresses of pages, or a description.")
    ground = models.CharField(max_length=20, choices=Ground)
    asked_by = models.CharField("asked by", max_length=12, choices=AskedBy)
    words = models.TextField("what they say", help_text="Private.")
    contact = models.EmailField(
        "where to answer", blank=True, help_text="Private; emptied once they have been answered."
    )
    due_on = models.DateField(help_text="One month after it came, for a request under data protection law.")
    state = models.CharField(max_length=10, choices=RequestState, default=RequestState.OPEN)
    note = models.TextField("decision note", blank=True, help_text="Why it was decided so. Private.")
    decided_at = models.DateTimeField(null=True, blank=True, editable=False)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )

    class Meta:
        default_permissions = ("add", "change", "view")
        indexes = [models.Index(fields=["state", "due_on"], name="requests_by_what_is_due")]
        constraints = [
            models.CheckConstraint(condition=Q(ground__in=Ground.values), name="request_ground_is_known"),
            models.CheckConstraint(condition=Q(asked_by__in=AskedBy.values), name="request_asker_is_known"),
            models.CheckConstraint(condition=Q(state__in=RequestState.values), name="request_state_is_known"),
            models.CheckConstraint(
                condition=Q(state=RequestState.OPEN, decided_at__isnull=True)
                | Q(~Q(state=RequestState.OPEN), ~Q(note=""), decided_at__isnull=False),
                name="decided_request_says_when_and_why",
            ),
        ]

    def __str__(self):
        return f"Request {self.reference}"


class Withdrawal(Part):
    """One step on the ladder on which an entry is taken out of public, or back: a row of a log, never changed.

    Undoing one is another. `rung` is where the entry stands from then on.
    """

    RESTORED = False

    content_type = models.ForeignKey(ContentType, models.PROTECT, related_name="+")
    object_id = models.BigIntegerField()
    entry = GenericForeignKey()
    rung = models.PositiveSmallIntegerField(choices=Rung)
    ground = models.CharField(max_length=20, choices=Ground)
    asked_by = models.CharField(max_length=12, choices=AskedBy)
    reason = models.TextField(help_text="Shown to everybody.")
    note = models.TextField("decision note", blank=True, help_text="Private.")
    request = models.ForeignKey(
        RemovalRequest, models.PROTECT, null=True, blank=True, related_name="withdrawals"
    )
    made_at = models.DateTimeField(db_default=Now())
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        default_permissions = ("view",)
        indexes = [
            models.Index(fields=["content_type", "object_id"], name="withdrawals_of_an_entry"),
            models.Index(fields=["made_at"], name="withdrawals_by_year"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(rung__in=Rung.values), name="withdrawal_rung_is_known"),
            models.CheckConstraint(condition=Q(ground__in=Ground.values), name="withdrawal_ground_is_known"),
            models.CheckConstraint(
                condition=Q(asked_by__in=AskedBy.values), name="withdrawal_asker_is_known"
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="withdrawal_gives_its_reason"),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="withdrawal_is_never_rewritten",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                func="""
                    IF (NEW.rung, NEW.ground, NEW.asked_by, NEW.reason, NEW.made_at)
                       IS DISTINCT FROM (OLD.rung, OLD.ground, OLD.asked_by, OLD.reason, OLD.made_at)
                       OR (NEW.note <> OLD.note AND NOT records_is_erasing()) THEN
                        RAISE EXCEPTION 'withdrawal_is_never_rewritten: add another' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                """,
            ),
            *touches(generic=True),
        ]

    def __str__(self):
        return f"{self.get_rung_display()}: {self.reason}"


class Erasure(models.Model):
    """That the words of an entry were removed for good. Kept for ever, and followed again after every restore."""

    kind = models.CharField(max_length=20)
    public_id = models.CharField(max_length=10)
    entry_id = models.BigIntegerField()
    ground = models.CharField(max_length=20, choices=Ground)
    reason = models.TextField(help_text="Shown to everybody.")
    erased_at = models.DateTimeField(db_default=Now())

    class Meta:
        default_permissions = ("add", "view")
        constraints = [
            models.UniqueConstraint(fields=["kind", "public_id"], name="entry_is_erased_once"),
            models.CheckConstraint(condition=~Q(reason=""), name="erasure_gives_its_reason"),
            models.CheckConstraint(condition=Q(ground__in=Ground.values), name="erasure_ground_is_known"),
        ]

    def __str__(self):
        return f"{self.kind}/{self.public_id}"
