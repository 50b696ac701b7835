from django.db import models
from django.db.models import Func, Q
from django.db.models.lookups import LessThanOrEqual

from articles.choices import NoticeKind
from articles.models.article import Article
from records.dates import PartialDateField
from records.models import Part
from records.models.record import tracked
from records.triggers import touches

# As of a passage: the words of such a notice are the publication's, too.
PUBLIC_WORDS = 15


class WordCount(Func):
    """How many words a text has, told apart by white space."""

    template = r"coalesce(array_length(regexp_split_to_array(btrim(%(expressions)s), '\s+'), 1), 0)"
    arity = 1
    output_field = models.IntegerField()


@tracked()
class PublisherNotice(Part):
    """What a publication itself said later of its article: a correction, a clarification, an apology.

    It is theirs, and stands apart from what the archive corrects in its own entries.
    """

    article = models.ForeignKey(Article, models.CASCADE, related_name="publisher_notices")
    kind = models.CharField(max_length=15, choices=NoticeKind)
    published_on = PartialDateField(null=True, blank=True)
    words = models.CharField(
        max_length=300, blank=True, help_text="At most fifteen words, as printed. Public."
    )
    summary = models.TextField(blank=True, help_text="What it says, in our own words. Public.")
    address = models.URLField(max_length=1000, blank=True, help_text="Where it stands.")

    class Meta:
        verbose_name = "publisher’s notice"
        verbose_name_plural = "publisher’s notices"
        triggers = touches(article_id="articles.article")
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=NoticeKind.values), name="publisher_notice_kind_is_known"
            ),
            models.CheckConstraint(
                condition=~Q(words="") | ~Q(summary=""), name="publisher_notice_says_something"
            ),
            models.CheckConstraint(
                condition=Q(LessThanOrEqual(WordCount("words"), PUBLIC_WORDS)),
                name="publisher_notice_shows_at_most_fifteen_words",
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.words or self.summary}"[:100]
