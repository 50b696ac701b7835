from django.db import models
from django.db.models import Count, Exists, F, Min, OuterRef, Q

from records.choices import State
from records.dates import EdtfSpan
from records.querysets import RecordQuerySet
from strikes.choices import Looked


class HospitalQuerySet(RecordQuerySet):
    def named(self, text):
        """Hospitals that have or had exactly this name, or an ODS code, whatever the case."""
        return self.filter(
            Q(name__iexact=text)
            | Q(names__name__iexact=text)
            | Q(ods_code__iexact=text)
            | Q(other_codes__code__iexact=text)
        ).distinct()

    def most_picketed(self):
        """By the number of their public picket events; those without any are left out."""
        pickets = Count("picket_events", filter=Q(picket_events__state=State.PUBLISHED))
        return self.annotate(pickets=pickets).filter(pickets__gt=0).order_by("-pickets", "name", "id")

    def looked_for(self, days=None, result=""):
        """Hospitals for which coverage of a half-open range of dates was looked for, or of any; `result` is a Looked.

        Of several results the weightiest counts, as in `strikes.searched`.
        """
        searches = self.model.searches.rel.related_model.objects.filter(hospital=OuterRef("pk"))
        if days is not None:
            searches = searches.filter(first_date__lt=days.upper, last_date__gte=days.lower)
        if result in ("", Looked.NOT):
            return self.filter(Exists(searches) if not result else ~Exists(searches))
        weightier = {Looked.UNFINISHED: [Looked.FOUND], Looked.NONE: [Looked.FOUND, Looked.UNFINISHED]}
        return self.filter(
            Exists(searches.filter(result=result)),
            ~Exists(searches.filter(result__in=weightier.get(result, []))),
        )


class RunByQuerySet(models.QuerySet):
    def on(self, day):
        """Rows of which it is not known that they are not of that day. A trust runs nothing before it opens or after
        it closes, whether or not the row says so."""
        trust = self.alias(opened=EdtfSpan("trust__opened_on"), closed=EdtfSpan("trust__closed_on"))
        return trust.filter(
            Q(ran_from__isnull=True) | Q(ran_from_span__startswith__lte=day),
            Q(ran_to__isnull=True) | Q(ran_to_span__endswith__gt=day),
            Q(opened__isnull=True) | Q(opened__startswith__lte=day),
            Q(closed__isnull=True) | Q(closed__endswith__gt=day),
        )


class StrikeQuerySet(RecordQuerySet):
    def on(self, day):
        return self.filter(days__dates__contains=day).distinct()

    def during(self, days):
        """Strikes with a public strike day that touches any date of a half-open range."""
        touching = self.model.days.rel.related_model.objects.published().touching(days)
        return self.filter(pk__in=touching.values("strike"))

    def earliest_first(self):
        """By their first strike day; those without one come last."""
        first = Min("days__on_date", filter=Q(days__state=State.PUBLISHED))
        return self.annotate(first_on=first).order_by(F("first_on").asc(nulls_last=True), "id")


class StrikeDayQuerySet(RecordQuerySet):
    def published(self):
        return super().published().filter(strike__state=State.PUBLISHED)

    def touching(self, days):
        """Strike days that touch any date of a half-open range; a night shift touches two."""
        return self.filter(dates__overlap=days)

    def on(self, day):
        return self.filter(dates__contains=day)

    def at(self, hospital):
        """Strike days seen at a hospital: people stood there, or the strike names it."""
        pickets = hospital.picket_events.published().filter(strike_day__isnull=False)
        named = hospital.strikes.published()
        return self.filter(Q(pk__in=pickets.values("strike_day")) | Q(strike__in=named))

    def in_order(self):
        return self.order_by("on_date", "span", "id")

    def latest_first(self):
        return self.order_by("-on_date", "-span", "-id")


class PicketEventQuerySet(RecordQuerySet):
    def during(self, days):
        return self.filter(on_span__overlap=days)

    def on(self, day):
        """Events known to be of that very day, not only of its month or year."""
        return self.precise_to_the_day("on_date").filter(first_day=day)

    def by_place(self):
        return self.order_by("hospital__name", "place", "id")

    def newest_first(self):
        return self.order_by("-first_day", "-id")

    def counted_by_day(self):
        """(date, number of picket events) of every day that has any, earliest first."""
        return (
            self
            .precise_to_the_day("on_date")
            .order_by("first_day")
            .values_list("first_day")
            .annotate(pickets=Count("pk"))
        )
