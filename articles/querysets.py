from dataclasses import fields

from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q, Sum
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast, Substr

from articles.choices import ItemOutcome, QuoteKind
from articles.reading import Reading
from records.choices import Rung, State
from records.querysets import RecordQuerySet
from strikes.models import PicketEvent, StrikeDay


class PrintingQuerySet(RecordQuerySet):
    """Entries of which several may print the same; `PRINTED_FIRST` leads to the day on which one was printed."""

    PRINTED_FIRST = "published_first"

    def first_printings(self):
        """Of those here that print the same only the one that was printed first, or was entered first on its day."""
        link, day = self.model.PRINTS.link, self.PRINTED_FIRST
        earlier = self.order_by().filter(
            Q((f"{day}__lt", OuterRef(day))) | Q((day, OuterRef(day)), pk__lt=OuterRef("pk")),
            **{link: OuterRef(link)},
        )
        return self.filter(Q((f"{link}__isnull", True)) | ~Exists(earlier))


class ArticleQuerySet(PrintingQuerySet):
    def during(self, days):
        """Articles that may have been published within a half-open range of dates."""
        return self.filter(published_span__overlap=days)

    def on(self, day):
        """Articles known to be of that very day, not only of its month or year."""
        return self.precise_to_the_day("published_on").filter(published_first=day)

    def bearing_out_strike(self, public_id):
        """Articles with a passage that supports a strike, a day of it, or a picket event on such a day."""
        passages = self.model.passages.rel.related_model.objects.order_by().values("article_id")
        # Three look-ups joined by UNION, because an OR across tables would read every passage.
        return self.filter(
            pk__in=passages.filter(strike__public_id=public_id).union(
                passages.filter(strike_day__strike__public_id=public_id),
                passages.filter(picket_event__strike_day__strike__public_id=public_id),
            )
        )

    def newest_first(self):
        return self.order_by(F("published_first").desc(), F("id").desc())

    def counted_by_day(self):
        """(date, number of articles) of every day that has any, earliest first."""
        return (
            self
            .precise_to_the_day("published_on")
            .order_by("published_first")
            .values_list("published_first")
            .annotate(articles=Count("pk"))
        )


class QuoteQuerySet(PrintingQuerySet):
    PRINTED_FIRST = "article__published_first"

    def with_names(self):
        """Those that say whose words they are: of the others nobody may be told by a filter either."""
        return self.filter(rung__lt=Rung.NAME_HIDDEN)

    def published(self):
        # A quote is public only while its article is.
        return super().published().filter(article__state=State.PUBLISHED)

    def by_public_voices(self):
        """Signs, and quotes of people and bodies with a page of their own: what may stand where search engines look."""
        public = Q(
            mention__identification__spokesperson__state=State.PUBLISHED,
            mention__identification__spokesperson__has_page=True,
        )
        return self.with_names().filter(public | Q(kind=QuoteKind.SIGN))

    def printed_on(self, day):
        """Quotes that stood in articles of that very day."""
        articles = self.model.article.field.related_model.objects.published().on(day)
        return self.filter(article__in=articles)

    def by_article(self):
        """The newest article first; within one, as in its text."""
        return self.order_by("-article_id", "position", "id")

    def in_order(self):
        """As they stand in their article."""
        return self.order_by("position", "id")


class PassageQuerySet(models.QuerySet):
    def published(self):
        # A passage has no state of its own; it is public while its article is.
        return self.filter(article__state=State.PUBLISHED)


class PrivateSpanQuerySet(models.QuerySet):
    def with_words(self):
        """With `words`, taken out of the text where it is kept, so that the whole of it need not be loaded."""
        return self.annotate(words=Substr("text_version__text", F("start") + 1, F("end") - F("start")))


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

    def about_strike(self, public_id):
        """Figures about a strike as a whole or one of its days."""
        return self.filter(
            Q(strike__public_id=public_id)
            | Q(strike_day__strike__public_id=public_id)
            | Q(
                pk__in=self.model.also_about.through.objects.filter(strike__public_id=public_id).values(
                    "figure_id"
                )
            )
        )

    def about_day(self, day):
        """Figures about public strike days and picket events of that very day, or about a strike that was on."""
        return self._about(StrikeDay.objects.published().on(day), PicketEvent.objects.published().on(day))

    def about_days(self, days):
        """The same of a half-open range of dates; what is dated less precisely may be of it."""
        called = StrikeDay.objects.published().touching(days)
        return self._about(called, PicketEvent.objects.published().during(days))

    def _about(self, called, stood):
        figures, strikes = self.model.objects.order_by(), called.values("strike_id")
        joint = self.model.also_about.through.objects.filter(strike__in=strikes).order_by()
        # Look-ups joined by UNION, because an OR across tables would read every figure.
        return self.filter(
            pk__in=figures
            .filter(strike_day__in=called)
            .values("pk")
            .union(
                figures.filter(picket_event__in=stood).values("pk"),
                figures.filter(strike__in=strikes).values("pk"),
                joint.values("figure_id"),
            )
        )

    def unrevised(self):
        """Those that no public figure revises."""
        revisions = self.model.objects.published().filter(revises__isnull=False).order_by()
        return self.exclude(pk__in=revisions.values("revises_id"))

    def latest_first(self):
        return self.order_by("-as_of_day", "-id")

    def by_subject(self):
        """About strike days, then about pickets, then strike by strike; of each the latest first."""
        strikes_last = (F(f"{name}_id").asc(nulls_first=True) for name in ("strike", "picket_event"))
        return self.order_by(*strikes_last, "-as_of_day", "-id")


class BatchItemQuerySet(models.QuerySet):
    def tally(self):
        """How many items have each outcome, were read with warnings, or have changed since they were read; and
        how many findings of each kind were made in them."""
        is_read = Q(outcome=ItemOutcome.READ)
        counts = self.aggregate(
            **{outcome: Count("pk", filter=Q(outcome=outcome)) for outcome in ItemOutcome.values},
            changed=Count("pk", filter=is_read & ~Q(reason="")),
        )
        kinds = [each.name for each in fields(Reading) if each.name != "characters"]
        found = self.aggregate(**{
            kind: Sum(Cast(KeyTextTransform(kind, "findings"), models.IntegerField())) for kind in kinds
        })
        return {
            **counts,
            "with_warnings": self.filter(reading__isnull=False).exclude(reading__warnings=[]).count(),
            "findings": {kind: count for kind, count in found.items() if count},
        }
