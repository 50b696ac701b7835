from django.db.models import Q

from records.choices import State
from records.querysets import RecordQuerySet


class HospitalQuerySet(RecordQuerySet):
    def named(self, text):
        """Hospitals that have or had exactly this name, or this ODS code, whatever the case."""
        return self.filter(
            Q(name__iexact=text) | Q(names__name__iexact=text) | Q(ods_code__iexact=text)
        ).distinct()


class StrikeQuerySet(RecordQuerySet):
    def on(self, day):
        return self.filter(days__dates__contains=day).distinct()


class StrikeDayQuerySet(RecordQuerySet):
    def published(self):
        return super().published().filter(strike__state=State.PUBLISHED)

    def touching(self, days):
        """Strike days that touch any date of a half-open range; a night shift touches two."""
        return self.filter(dates__overlap=days)


class PicketEventQuerySet(RecordQuerySet):
    def during(self, days):
        return self.filter(on_span__overlap=days)
