from django.db.models import F, Q

from records.choices import State
from records.querysets import RecordQuerySet


class OrganisationQuerySet(RecordQuerySet):
    def named(self, text):
        """Organisations that have or had exactly this name, short form or ODS code, whatever the case."""
        return self.filter(
            Q(name__iexact=text)
            | Q(abbreviation__iexact=text)
            | Q(names__name__iexact=text)
            | Q(ods_code__iexact=text)
        ).distinct()


class SpokespersonQuerySet(RecordQuerySet):
    def published(self):
        # Private people who were quoted once stand in their quotes only.
        return super().published().filter(has_page=True)


class RoleQuerySet(RecordQuerySet):
    def published(self):
        return super().published().filter(spokesperson__state=State.PUBLISHED, spokesperson__has_page=True)

    def by_holder(self):
        return self.order_by("spokesperson__sort_name", "-held_from", "id")

    def latest_first(self):
        return self.order_by(F("held_from").desc(nulls_last=True), "-id")

    def on(self, day):
        """Roles that may have been held on a day."""
        return self.filter(
            Q(held_from__isnull=True) | Q(held_from_span__startswith__lte=day),
            Q(held_to__isnull=True) | Q(held_to_span__endswith__gt=day),
        )
