from django.apps import apps
from django.db import models
from django.db.models import Count, F, OuterRef, Subquery
from django.db.models.functions import Coalesce, Length

from records.choices import State

# A partial date written shorter than “2016-04-26” stands for a month, a year or a decade.
_DAY = len("2016-04-26")


class RecordQuerySet(models.QuerySet):
    def published(self):
        """Entries that are public by their own state; apps narrow this where an entry needs another to be public."""
        return self.filter(state=State.PUBLISHED)

    def waiting(self):
        return self.filter(state=State.IN_REVIEW)

    def visible_to(self, user):
        # Curators see everything that they may open in the admin; everyone else what is published.
        if user.has_perm(f"{self.model._meta.app_label}.view_{self.model._meta.model_name}"):
            return self
        return self.published()

    def precise_to_the_day(self, field):
        """Entries whose partial date in `field` names one day, be it “about” or “perhaps”."""
        return self.alias(date_length=Length(field)).filter(date_length__gte=_DAY)

    def latest_added(self):
        return self.order_by("-id")

    def with_printed(self):
        """Adds `printed`: a number for what the entry prints, the same for all that print the same."""
        prints = self.model.PRINTS
        # Keys are positive, so that no entry on its own is taken for one of a group.
        return self.annotate(printed=Coalesce(F(f"{prints.link}_id"), -F("pk")) if prints else F("pk"))

    def repeated(self):
        """How many of the entries only print what another one of them prints. Reads no others than those linked."""
        link = self.model.PRINTS.link
        linked = self.filter((f"{link}__isnull", False)).order_by()
        return linked.aggregate(number=Count(link) - Count(link, distinct=True))["number"]

    def with_editions(self):
        """Adds `body`: the public form as JSON text, or None where the entry has none.

        One index look-up a row, in the same statement.
        """
        live = apps.get_model("records", "Edition").objects.filter(
            kind=self.model.KIND, entry_id=OuterRef("pk"), body__isnull=False
        )
        return self.annotate(body=Subquery(live.values("body")[:1]))
