from django.apps import apps
from django.db import models
from django.db.models import Case, Count, Exists, F, Func, OuterRef, Subquery, TextField, Value, When
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


class _AsListed(Func):
    """One correction, cut out of the edition of its entry letter for letter, with the entry that it is of.

    Takes the edition's body, the id of the correction, the kind of the entry and the address of the list. What is
    not in the edition cannot be said.
    """

    template = """(
        SELECT '{"id":' || (said -> 'id')::text || ',"url":"' || address || id || '/"'
            || ',"entry":{"id":' || (body::json -> 'id')::text || ',"url":' || (body::json -> 'url')::text
            || ',"page":' || (body::json -> 'page')::text || ',"label":' || (body::json -> 'label')::text
            || '},"kind":"' || kind || '",' || substr(said::text, strpos(said::text, '"made_at"'))
        FROM (VALUES (%(expressions)s)) AS asked (body, id, kind, address)
        CROSS JOIN LATERAL json_array_elements(body::json -> 'corrections') AS corrections (said)
        WHERE said ->> 'id' = id
    )"""
    output_field = TextField()


class CorrectionQuerySet(models.QuerySet):
    """Answers for corrections what lists ask of entries: they are public while the entry is that they are of."""

    def published(self):
        return self.with_kind().filter(Exists(self._editions()))

    def with_kind(self):
        """Adds `kind`, the plural by which the API knows the entry."""
        models = [each for each in apps.get_models() if getattr(each, "KIND", "") and each is not self.model]
        types = apps.get_model("contenttypes", "ContentType").objects.get_for_models(*models)
        kinds = [When(content_type=types[each].pk, then=Value(each.KIND)) for each in models]
        return self.annotate(kind=Case(*kinds, output_field=TextField()))

    def with_editions(self):
        """Adds `body`: the correction as JSON text, as it stands in the edition of its entry."""
        listed = self._editions().annotate(
            listed=_AsListed(F("body"), OuterRef("public_id"), OuterRef("kind"), Value(self.model.ADDRESS))
        )
        return self.with_kind().annotate(body=Subquery(listed.values("listed")[:1]))

    def with_printed(self):
        return self.annotate(printed=F("pk"))

    @staticmethod
    def _editions():
        live = apps.get_model("records", "Edition").objects.live()
        return live.filter(kind=OuterRef("kind"), entry_id=OuterRef("object_id"))
