import re
from typing import NamedTuple

import pghistory
from django.conf import settings
from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.utils.text import slugify

from records.choices import Rung, State
from records.identifiers import new_public_id
from records.querysets import RecordQuerySet
from records.triggers import KeepRecord, touches

_MOVED_BY_ACTIONS = {"state", "state_reason", "first_published_at", "changed_at", "rung"}


class Printed(NamedTuple):
    """What several entries may print in common: the foreign key through which they do, and what it is called."""

    link: str
    one: str
    many: str


class Record(models.Model):
    """An entry of the archive: something with a permanent public id, a state and a history.

    A concrete entry names its `KIND`: the plural by which API, editions, redirects and feeds know it; and what it
    `PRINTS`, if several entries may print the same, so that counts are taken of both.
    """

    KIND = ""
    PRINTS = None

    public_id = models.CharField(
        "id",
        max_length=10,
        unique=True,
        default=new_public_id,
        editable=False,
        help_text="Permanent and public.",
    )
    state = models.CharField(max_length=10, choices=State, default=State.DRAFT, editable=False, db_index=True)
    state_reason = models.TextField(
        "public note on the state",
        blank=True,
        editable=False,
        help_text="Why it was withdrawn, or published again. Shown to everybody.",
    )
    created_at = models.DateTimeField(db_default=Now(), editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )
    changed_at = models.DateTimeField(db_default=Now(), editable=False)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )
    first_published_at = models.DateTimeField(null=True, editable=False)
    sourcings = GenericRelation("records.Sourcing")
    corrections = GenericRelation("records.Correction")
    withdrawals = GenericRelation("records.Withdrawal")
    rung = models.PositiveSmallIntegerField(
        "how far it is taken out of public", choices=Rung, default=Rung.SHOWN, editable=False
    )

    objects = RecordQuerySet.as_manager()

    class Meta:
        abstract = True
        # Rights of their own, so that groups can hold them model by model. Who may not review changes only drafts that
        # they entered themselves; `records.rights` says what each comes to.
        default_permissions = ("add", "change", "delete", "view", "review", "publish", "withdraw", "merge")
        triggers = [KeepRecord(), *touches()]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=State.values), name="%(class)s_state_is_known"),
            models.CheckConstraint(
                condition=~Q(state=State.WITHDRAWN) | ~Q(state_reason=""),
                name="withdrawn_%(class)s_gives_its_reason",
            ),
            models.CheckConstraint(condition=Q(rung__in=Rung.values), name="%(class)s_rung_is_known"),
            models.CheckConstraint(
                condition=Q(rung__lt=Rung.TOMBSTONE) | Q(state=State.WITHDRAWN),
                name="%(class)s_on_the_last_rungs_is_withdrawn",
            ),
            models.CheckConstraint(
                condition=Q(public_id__regex=r"^[0-9abcdefghjkmnpqrstvwxyz]{10}$"),
                name="%(class)s_id_is_ten_letters_and_digits",
            ),
        ]

    def save(self, *, update_fields=None, **kwargs):
        """Leaves the state as it is unless it is named: a form that was opened before an entry was withdrawn must
        not carry its old state back."""
        if update_fields is None and not self._state.adding:
            update_fields = [
                field.name
                for field in self._meta.concrete_fields
                if not field.primary_key and not field.generated and field.name not in _MOVED_BY_ACTIONS
            ]
        super().save(update_fields=update_fields, **kwargs)

    @property
    def label(self):
        """How the entry is called in a link."""
        return str(self)

    @property
    def stands_in(self):
        """The entry without which this one is not public: a quote's article, a strike day's strike; else None."""
        return None

    @property
    def is_public(self):
        return self.state == State.PUBLISHED and (self.stands_in is None or self.stands_in.is_public)

    @property
    def absence(self):
        """The rest of a sentence that says why it is not public, though nobody withdrew it."""
        return "is not public"

    @property
    def slug(self):
        # An underscore is a letter to slugify, but none of an address; a dash is nothing to it, so that years join.
        return slugify(re.sub("[_–—]", " ", self.label))[:60].strip("-")

    @property
    def address(self):
        """The last part of a page's address: a readable name before the permanent id."""
        return f"{self.slug}-{self.public_id}" if self.slug else self.public_id


class Part(models.Model):
    """A row that belongs to an entry and has no address of its own.

    `RESTORED`: with a former state of its entry it comes back as it was then. `REMADE`: cleared away once nothing
    stands on it, and made again for what does. `GOES_WITH_ERASURE`: deleted when its entry is erased; else its words
    are overwritten.
    """

    RESTORED = True
    REMADE = False
    GOES_WITH_ERASURE = True

    class Meta:
        abstract = True


def tracked(*, exclude=()):
    """History of every row by trigger: who did what, when, from which request or command."""
    return pghistory.track(
        pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent(), exclude=exclude
    )
