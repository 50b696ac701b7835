"""Fingerprints are kept beside what they are taken of, in the transaction that writes it, whatever writes it."""

from django.db.models import Exists, OuterRef

from articles.likeness.blocks import QUOTE, TEXT
from articles.likeness.words import Words
from articles.models import Pin, Quote, QuoteFingerprint, TextFingerprint, TextVersion
from records.editions import derive

# Texts are read a few at a time: one may be as large as an upload may be.
_TEXTS, _QUOTES = 20, 500


def follow():
    """Called once, when the archive starts."""
    derive(TextVersion, of_texts)
    derive(Quote, of_quotes)
    derive(Pin, _of_pins)


def words_of(quote):
    """All segments of a quote, its own marks included, as words to compare."""
    return Words("\n\n".join(quote.pin.exact))


def without(model):
    """Text versions or quotes that have none, by key; every one has at least that of all its words."""
    held = model.fingerprints.rel.related_model.objects.filter((
        model.fingerprints.field.name,
        OuterRef("pk"),
    ))
    return model.objects.filter(~Exists(held)).order_by("pk")


def of_texts(keys):
    """Keeps the fingerprints of text versions that have none; as a text never changes, they do not either."""
    for batch in _batches(keys, _TEXTS):
        versions = without(TextVersion).filter(pk__in=batch).values_list("pk", "text")
        for key, text in versions.iterator(chunk_size=1):
            _keep(TextFingerprint, {(each, key) for each in TEXT.kept(Words(text).plain)})


def of_quotes(keys):
    """Keeps the fingerprints of quotes as their words now are."""
    for batch in _batches(keys, _QUOTES):
        quotes = Quote.objects.filter(pk__in=batch).select_related("pin").order_by("pk")
        wanted = {(each, quote.pk) for quote in quotes for each in QUOTE.kept(words_of(quote).plain)}
        held = QuoteFingerprint.objects.filter(quote__in=batch).order_by()
        held = set(held.values_list("hash", "quote"))
        for each, quote in held - wanted:
            QuoteFingerprint.objects.filter(hash=each, quote=quote).delete()
        _keep(QuoteFingerprint, wanted - held)


def _of_pins(keys):
    of_quotes(Quote.objects.filter(pin__in=keys).order_by().values_list("pk", flat=True))


def _keep(model, pairs):
    # In one order for all, and without a fuss over what somebody else has just kept.
    rows = [model(pk=pair) for pair in sorted(pairs)]
    model.objects.bulk_create(rows, ignore_conflicts=True)


def _batches(keys, size):
    keys = sorted(keys)
    return [keys[start : start + size] for start in range(0, len(keys), size)]
