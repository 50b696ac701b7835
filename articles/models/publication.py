from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse

from people.models import Organisation
from records.models import Record
from records.models.record import tracked


@tracked()
class Publication(Record):
    """A title that publishes articles: a newspaper, a site, a broadcaster, an agency."""

    KIND = "publications"

    name = models.CharField(max_length=200)
    place = models.CharField(
        max_length=100, blank=True, help_text="The town or area that a local title serves."
    )
    website = models.URLField(max_length=300, blank=True)
    domain = models.CharField(
        max_length=100,
        blank=True,
        help_text="Such as examinerlive.co.uk: tells which title an address belongs to.",
    )
    issn = models.CharField(
        "ISSN",
        max_length=9,
        blank=True,
        validators=[RegexValidator(r"^\d{4}-\d{3}[\dX]$", "An ISSN looks like 0261-3077.")],
    )
    wikidata = models.CharField("Wikidata id", max_length=12, blank=True)
    publisher = models.ForeignKey(
        Organisation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="publications",
        help_text="The company behind it.",
    )

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(condition=~Q(name=""), name="publication_has_a_name"),
            models.UniqueConstraint(fields=["name", "place"], name="publication_is_listed_once"),
        ]
        indexes = [models.Index(fields=["name", "id"], name="publications_by_name")]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("articles:publication-detail", args=[self.address])
