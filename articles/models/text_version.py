import hashlib

import pgtrigger
from django.db import models
from django.db.models import F, Func, Q
from django.utils import timezone

from articles.choices import FurnitureKind, TextBasis
from articles.models.article import Article
from articles.wording import without_private
from records.models import Part
from records.models.record import tracked
from records.triggers import touches


def text_sha256(text):
    """SHA-256 of the text as UTF-8, in hexadecimal: names the exact version that a pin holds in."""
    return hashlib.sha256(text.encode()).hexdigest()


class TextSha256(Func):
    template = "encode(sha256(convert_to(%(expressions)s, 'UTF8')), 'hex')"
    output_field = models.CharField(max_length=64)


class WithoutText(models.Manager):
    """Rows without their text, which is private, large, and loaded only by whoever asks for it."""

    def get_queryset(self):
        return super().get_queryset().defer("text")


@tracked()
class TextVersion(Part):
    """The text of an article as seen at one time, with LF line ends, otherwise untouched. Private.

    It never changes: a correction is a new version. Offsets into it count Unicode code points.
    """

    RESTORED = False
    GOES_WITH_ERASURE = False

    article = models.ForeignKey(Article, models.CASCADE, related_name="text_versions")
    text = models.TextField()
    sha256 = models.CharField(max_length=64, editable=False)
    basis = models.CharField(max_length=12, choices=TextBasis, default=TextBasis.AS_PUBLISHED)
    seen_at = models.DateTimeField(default=timezone.now, help_text="When the source showed this text.")

    objects = models.Manager()
    without_text = WithoutText()

    class Meta:
        # Relations (a pin's text version) bring the row, not the text.
        base_manager_name = "without_text"
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="text_version_is_not_empty"),
            models.CheckConstraint(condition=~Q(text__contains="\r"), name="text_version_has_lf_line_ends"),
            models.CheckConstraint(
                condition=Q(sha256=TextSha256("text")), name="text_version_hash_is_that_of_its_text"
            ),
            models.UniqueConstraint(fields=["article", "sha256"], name="text_version_is_kept_once"),
        ]
        indexes = [models.Index(fields=["sha256"], name="texts_entered_before")]
        triggers = [
            pgtrigger.Trigger(
                name="text_version_is_never_edited",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                func="""
                    IF (NEW.article_id, NEW.text, NEW.sha256, NEW.basis, NEW.seen_at)
                       IS DISTINCT FROM (OLD.article_id, OLD.text, OLD.sha256, OLD.basis, OLD.seen_at)
                       -- Only what must not be kept is overwritten.
                       AND NOT records_is_erasing() THEN
                        RAISE EXCEPTION 'text_version_is_never_edited: add a new version of the text instead'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                """,
            ),
            *touches(article_id="articles.article"),
        ]

    def __str__(self):
        return f"{self.get_basis_display()}, {self.seen_at:%-d %B %Y}, {len(self.text):,} characters"

    @property
    def public_text(self):
        """The whole text with “[…]” for private details: for readers only where the rights allow it."""
        return without_private(self.text, self.private_spans.all())

    def save(self, **kwargs):
        self.sha256 = self.sha256 or text_sha256(self.text)
        super().save(**kwargs)


@tracked()
class Furniture(Part):
    """A stretch of a text that is no part of the story, marked and kept."""

    text_version = models.ForeignKey(TextVersion, models.CASCADE, related_name="furniture")
    kind = models.CharField(max_length=15, choices=FurnitureKind)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        verbose_name_plural = "furniture"
        constraints = [
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="furniture_starts_before_it_ends"),
            models.CheckConstraint(
                condition=Q(kind__in=FurnitureKind.values), name="furniture_kind_is_known"
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.start}–{self.end}"
