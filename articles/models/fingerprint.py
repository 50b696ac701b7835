from django.db import models

from articles.models.quote import Quote
from articles.models.text_version import TextVersion
from records.models import Part


class TextFingerprint(Part):
    """A few words in a row of a text version, as a number: what printings of one report are found by.

    Derived from the text (`articles.likeness`), without a history of its own. The key is the look-up.
    """

    pk = models.CompositePrimaryKey("hash", "text_version")
    hash = models.BigIntegerField()
    text_version = models.ForeignKey(TextVersion, models.CASCADE, related_name="fingerprints")

    def __str__(self):
        return f"{self.hash:016x} of text version {self.text_version_id}"


class QuoteFingerprint(Part):
    """A few words in a row of a quote, as a number: what printings of one utterance are found by."""

    pk = models.CompositePrimaryKey("hash", "quote")
    hash = models.BigIntegerField()
    quote = models.ForeignKey(Quote, models.CASCADE, related_name="fingerprints")

    def __str__(self):
        return f"{self.hash:016x} of quote {self.quote_id}"
