from django.db import models
from django.db.models import Q
from django.db.models.functions import Now


class EditionQuerySet(models.QuerySet):
    def live(self):
        return self.filter(body__isnull=False)


class Edition(models.Model):
    """The public form of one entry, written when it was published or its public form last changed.

    Everything public is read from here. Without a body it is a tombstone: the entry was public once.
    `number` grows with every public change of the whole archive; because it is taken under one lock just
    before commit, nobody ever sees a later number before an earlier one.
    """

    kind = models.CharField(max_length=20, help_text="The plural by which the API knows the entry.")
    entry_id = models.BigIntegerField(help_text="Key of the entry in its own table.")
    public_id = models.CharField(max_length=10)
    number = models.BigIntegerField(unique=True)
    digest = models.CharField(
        max_length=64, help_text="SHA-256 of the body, or of the reason of a tombstone."
    )
    first_at = models.DateTimeField(db_default=Now(), help_text="When the entry first became public.")
    changed_at = models.DateTimeField(help_text="When its public form last changed.")
    body = models.TextField(null=True, help_text="JSON, as served.")
    reason = models.TextField(blank=True, help_text="Public note of a tombstone.")

    objects = EditionQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "entry_id"], name="entry_has_one_edition"),
            models.UniqueConstraint(fields=["kind", "public_id"], name="edition_id_is_never_reused"),
            models.CheckConstraint(
                condition=Q(body__isnull=True) | Q(reason=""), name="only_a_tombstone_has_a_reason"
            ),
        ]

    def __str__(self):
        return f"{self.kind}/{self.public_id} no. {self.number}"


class Touched(models.Model):
    """A row that changed and whose editions have not been built anew yet; empty between transactions."""

    model = models.TextField()
    row_id = models.BigIntegerField()

    def __str__(self):
        return f"{self.model} {self.row_id}"
