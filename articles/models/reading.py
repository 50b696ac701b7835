import pgtrigger
from django.conf import settings
from django.contrib.postgres.indexes import HashIndex
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from articles.choices import FindingKind, Outcome, PrivateKind, ReadingState
from articles.models.article import Article
from articles.models.batch import BatchItem
from articles.models.text_version import TextVersion
from articles.querysets import PrivateSpanQuerySet
from records.dates import PartialDate
from records.models import Part
from records.models.record import tracked
from records.triggers import touches


class WithoutText(models.Manager):
    """Rows without their text and findings, which are large and loaded only by whoever works on one."""

    def get_queryset(self):
        return super().get_queryset().defer("text", "found")


@tracked(exclude=["text", "found"])
class Reading(Part):
    """The machine's proposal for an article, and the curators' work on it until it is entered. Private.

    `found` is an `articles.reading.Reading` as plain data; what curators made of it are the `decisions`. When it
    is entered its text becomes the article's text version and is not kept twice.
    """

    text = models.TextField(null=True, blank=True)
    found = models.JSONField(default=dict)
    details = models.JSONField(
        default=dict, blank=True, help_text="Publication, date and what else is known of the article."
    )
    name = models.CharField(max_length=300, blank=True, help_text="Of the file, where it came as one.")
    decoded = models.CharField(max_length=200, blank=True, help_text="How the text was made of what came.")
    warnings = models.JSONField(default=list, blank=True)
    state = models.CharField(max_length=10, choices=ReadingState, default=ReadingState.OPEN, editable=False)
    article = models.OneToOneField(
        Article, models.PROTECT, null=True, blank=True, editable=False, related_name="reading"
    )
    item = models.OneToOneField(
        BatchItem, models.PROTECT, null=True, blank=True, editable=False, related_name="reading"
    )
    started_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )
    started_at = models.DateTimeField(db_default=Now(), editable=False)
    worked_on_at = models.DateTimeField(db_default=Now(), editable=False)

    objects = models.Manager()
    without_text = WithoutText()

    class Meta:
        base_manager_name = "without_text"
        constraints = [
            models.CheckConstraint(condition=Q(state__in=ReadingState.values), name="reading_state_is_known"),
            models.CheckConstraint(
                condition=Q(state=ReadingState.ENTERED, article__isnull=False, text__isnull=True)
                | Q(~Q(state=ReadingState.ENTERED), article__isnull=True, text__isnull=False),
                name="reading_has_its_text_until_it_is_an_article",
            ),
        ]
        indexes = [
            models.Index(
                F("worked_on_at").desc(),
                F("id").desc(),
                condition=Q(state=ReadingState.OPEN),
                name="readings_waiting_newest_first",
            ),
            HashIndex(fields=["text"], name="readings_by_their_whole_text"),
        ]

    def __str__(self):
        return (
            self.details.get("headline") or self.details.get("our_title") or self.name or f"Reading {self.pk}"
        )

    @property
    def day(self):
        """The date of publication in words; as it was typed if it is none, empty if nothing was."""
        typed = self.details.get("published_on") or ""
        try:
            return PartialDate(typed).text
        except ValueError:
            return typed

    @property
    def is_open(self):
        return self.state == ReadingState.OPEN


class Decision(Part):
    """One thing that a curator decided at the desk. Decisions are added, never changed: undoing one is another.

    `cards` maps the key of each card that it settled to the card's whole state from then on, null for as it was
    read.
    """

    reading = models.ForeignKey(Reading, models.CASCADE, related_name="decisions")
    number = models.PositiveIntegerField(help_text="In the order of the work on this reading, from 1.")
    said = models.CharField(max_length=100, help_text="Such as “accepted”, for the list of what was done.")
    cards = models.JSONField()
    undoes = models.OneToOneField("self", models.CASCADE, null=True, blank=True, related_name="undone_by")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["reading", "number"], name="decisions_on_a_reading_are_numbered"),
            models.CheckConstraint(condition=Q(number__gt=0), name="decision_numbers_start_at_one"),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="decision_is_never_changed",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                func="""
                    IF (NEW.reading_id, NEW.number, NEW.said, NEW.cards, NEW.undoes_id, NEW.at)
                       IS DISTINCT FROM (OLD.reading_id, OLD.number, OLD.said, OLD.cards, OLD.undoes_id, OLD.at)
                       AND NOT records_is_erasing() THEN
                        RAISE EXCEPTION 'decision_is_never_changed: add another' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                """,
            )
        ]

    def __str__(self):
        return f"{self.number}. {self.said}"


class Verdict(Part):
    """What became of one finding when its reading was entered: what the rules of reading are measured by."""

    reading = models.ForeignKey(Reading, models.CASCADE, related_name="verdicts")
    card = models.CharField(max_length=60)
    kind = models.CharField(max_length=12, choices=FindingKind)
    rule = models.CharField(max_length=80, blank=True, help_text="Empty for what only the curator found.")
    confidence = models.FloatField(null=True, blank=True)
    outcome = models.CharField(max_length=8, choices=Outcome)
    at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=FindingKind.values), name="verdict_kind_is_known"),
            models.CheckConstraint(condition=Q(outcome__in=Outcome.values), name="verdict_outcome_is_known"),
            models.CheckConstraint(
                condition=Q(outcome=Outcome.MISSED) | ~Q(rule=""), name="verdict_names_the_rule_it_judges"
            ),
        ]
        indexes = [models.Index(fields=["kind", "rule", "at"], name="verdicts_by_rule")]

    def __str__(self):
        return f"{self.get_kind_display()}, {self.rule or 'nothing'}: {self.get_outcome_display()}"


@tracked()
class PrivateSpan(Part):
    """A stretch of a text that reaches neither public fields nor the search index: readers see “[…]” in its place."""

    text_version = models.ForeignKey(TextVersion, models.CASCADE, related_name="private_spans")
    kind = models.CharField(max_length=10, choices=PrivateKind)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    objects = PrivateSpanQuerySet.as_manager()

    class Meta:
        # The editions that follow are those that carry the text.
        triggers = touches(text_version_id="articles.textversion")
        constraints = [
            models.CheckConstraint(
                condition=Q(start__lt=F("end")), name="private_span_starts_before_it_ends"
            ),
            models.CheckConstraint(condition=Q(kind__in=PrivateKind.values), name="private_kind_is_known"),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.start}–{self.end}"
