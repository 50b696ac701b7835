from django.db import models
from django.db.models import Q

from articles.models.article import Article
from records.models import Part
from records.models.record import tracked
from records.triggers import touches


@tracked()
class Caption(Part):
    """The text under a picture, kept as a fact with its credit; the picture itself is not ours to copy."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="captions")
    text = models.TextField(help_text="As printed.")
    credit = models.CharField(max_length=200, blank=True, help_text="As printed.")

    class Meta:
        triggers = touches(article_id="articles.article")
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="caption_is_not_empty")]

    def __str__(self):
        return self.text[:80]
