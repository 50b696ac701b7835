import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from articles.choices import DateBasis, Genre, Rights
from articles.models.publication import Publication
from articles.models.syndication import SyndicationCluster
from articles.querysets import ArticleQuerySet
from records.choices import State
from records.dates import PartialDateField, earliest_day, edtf_span
from records.models import Part, Record
from records.models.record import Printed, tracked
from records.triggers import CheckAgain, KeepRecord, touches


@tracked()
class Article(Record):
    """One published piece, as one publication issued it."""

    KIND = "articles"
    PRINTS = Printed("syndication_cluster", "report", "reports")

    publication = models.ForeignKey(
        Publication, models.PROTECT, null=True, blank=True, related_name="articles"
    )
    headline = models.CharField(
        max_length=300,
        blank=True,
        help_text="As printed. Leave empty if the source shows none; never make one up.",
    )
    our_title = models.CharField(
        "our title",
        max_length=300,
        blank=True,
        help_text="A plain description for an article without a headline. Shown as ours.",
    )
    standfirst = models.TextField(blank=True, help_text="As printed.")
    byline = models.CharField(max_length=200, blank=True, help_text="As printed.")
    published_on = PartialDateField()
    published_span = edtf_span("published_on")
    published_first = earliest_day("published_on")
    published_basis = models.CharField(
        "basis of the date", max_length=10, choices=DateBasis, default=DateBasis.PRINTED
    )
    published_reason = models.CharField(
        "reason for the date", max_length=300, blank=True, help_text="Needed if the date is inferred. Public."
    )
    source_address = models.URLField(
        "address", max_length=1000, blank=True, help_text="Where the publication has it online."
    )
    rights = models.CharField(max_length=15, choices=Rights, default=Rights.IN_COPYRIGHT)
    genre = models.CharField(max_length=15, choices=Genre, default=Genre.REPORT)
    summary = models.TextField(blank=True, help_text="In our own words, two or three sentences. Public.")
    syndication_cluster = models.ForeignKey(
        SyndicationCluster,
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="articles",
        help_text="Same report printed elsewhere.",
    )

    objects = ArticleQuerySet.as_manager()

    class Meta(Record.Meta):
        triggers = [
            KeepRecord(),
            CheckAgain(
                "passages",
                name="facts_follow_their_article",
                condition=pgtrigger.Q(old__state=State.PUBLISHED) & ~pgtrigger.Q(new__state=State.PUBLISHED),
            ),
            *touches(syndication_cluster_id="articles.syndicationcluster"),
        ]
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(published_basis=DateBasis.INFERRED) | ~Q(published_reason=""),
                name="inferred_date_gives_its_reason",
            ),
            models.CheckConstraint(condition=Q(rights__in=Rights.values), name="article_rights_are_known"),
            models.UniqueConstraint(
                fields=["source_address"],
                condition=~Q(source_address=""),
                name="article_address_is_entered_once",
            ),
        ]
        indexes = [
            models.Index(F("published_first").desc(), F("id").desc(), name="articles_newest_first"),
            models.Index(
                fields=["published_first", "syndication_cluster"],
                condition=Q(syndication_cluster__isnull=False),
                name="copies_by_day",
            ),
        ]

    def __str__(self):
        return self.headline or self.our_title or f"Article of {self.published_on.text}"

    def get_absolute_url(self):
        return reverse("articles:article-detail", args=[self.address])

    @property
    def first_text(self):
        """The text version that it was entered with, or None for a stub."""
        return self.text_versions.order_by("seen_at", "id").first()

    @property
    def current_text(self):
        """The newest text version, or None for a stub."""
        return self.text_versions.order_by("-seen_at", "-id").first()


@tracked()
class RelatedCoverage(Part):
    """An article that this one points to: a teaser, “read more”, a picture gallery."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="related_coverage")
    title = models.CharField(max_length=300, help_text="As printed in the teaser.")
    dated_as_printed = models.CharField(max_length=60, blank=True, help_text="Such as “From January 13”.")
    leads_to = models.ForeignKey(
        Article,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="pointed_to_by",
        help_text="If the archive has it.",
    )

    class Meta:
        verbose_name_plural = "related coverage"
        triggers = touches(article_id="articles.article")

    def __str__(self):
        return self.title
