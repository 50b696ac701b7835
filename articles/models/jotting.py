from django.conf import settings
from django.db import models
from django.db.models.functions import Now

from articles.models.reading import Reading
from records.models import Part


class Jotting(Part):
    """What a curator typed into a card of a reading and has not settled yet: theirs alone, until they decide.

    `typed` is what the form would have sent, and what it was sent for.
    """

    reading = models.ForeignKey(Reading, models.CASCADE, related_name="jottings")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    card = models.CharField(max_length=60)
    typed = models.JSONField()
    at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["reading", "by", "card"], name="curator_has_one_jotting_on_a_card"
            )
        ]

    def __str__(self):
        return f"{self.card}, typed by {self.by}"
