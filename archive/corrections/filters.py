from django.db import models
from django.db.models.functions import TruncDate

from records.choices import AskedBy
from records.models import Correction, Edition
from web.filters import ChoiceFilter, Dated, IdFilter
from web.keyset import Order


class Kinds(models.TextChoices):
    """Of what there are corrections, as the API calls it."""

    ARTICLES = "articles", "articles"
    QUOTES = "quotes", "quotes"
    FIGURES = "figures", "figures"
    PUBLICATIONS = "publications", "publications"
    HOSPITALS = "hospitals", "hospitals"
    DISPUTES = "disputes", "disputes"
    STRIKES = "strikes", "strikes"
    STRIKE_DAYS = "strike-days", "strike days"
    PICKET_EVENTS = "picket-events", "picket events"
    SPOKESPEOPLE = "spokespeople", "people"
    ORGANISATIONS = "organisations", "organisations"
    ROLES = "roles", "roles"


def _of_entry(corrections, public_id):
    entries = Edition.objects.live().filter(public_id=public_id).values_list("kind", "entry_id")
    found = models.Q(pk=None)
    for kind, entry_id in entries:
        found |= models.Q(kind=kind, object_id=entry_id)
    return corrections.filter(found)


class CorrectionFilters(Dated):
    about_dates = "corrections made"

    kind = ChoiceFilter(choices=Kinds, label="Of", help_text="What kind of entry was corrected.")
    entry = IdFilter(
        via=_of_entry, label="Entry", help_text="Only those of one entry: its id, or its page's address."
    )
    asked_by = ChoiceFilter(
        choices=AskedBy, label="Asked for by", help_text="In which role somebody asked for it."
    )

    order = Order("-id")

    class Meta:
        model = Correction
        fields = ()

    def during(self, queryset, days):
        found = queryset.alias(made_on=TruncDate("made_at"))
        if days.lower:
            found = found.filter(made_on__gte=days.lower)
        return found.filter(made_on__lt=days.upper) if days.upper else found
