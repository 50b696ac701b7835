from django.db import models
from django.db.models import Q

from records.choices import State
from records.querysets import RecordQuerySet


class ArticleQuerySet(RecordQuerySet):
    def during(self, days):
        """Articles that may have been published within a half-open range of dates."""
        return self.filter(published_span__overlap=days)


class QuoteQuerySet(RecordQuerySet):
    def published(self):
        # A quote is public only while its article is.
        return super().published().filter(article__state=State.PUBLISHED)

    def at(self, hospital):
        """Quotes by people who work at a hospital, or about it."""
        return self.filter(Q(works_at=hospital) | Q(about=hospital)).distinct()

    def in_order(self):
        return self.order_by("position", "id")


class PassageQuerySet(models.QuerySet):
    def published(self):
        # A passage has no state of its own; it is public while its article is.
        return self.filter(article__state=State.PUBLISHED)


class FigureQuerySet(RecordQuerySet):
    def published(self):
        # A figure is public only while what it is about is.
        return (
            super()
            .published()
            .filter(
                Q(strike__state=State.PUBLISHED)
                | Q(strike_day__state=State.PUBLISHED, strike_day__strike__state=State.PUBLISHED)
                | Q(dispute__state=State.PUBLISHED)
                | Q(picket_event__state=State.PUBLISHED)
            )
        )

    def latest_first(self):
        return self.order_by("-as_of_day", "-id")
