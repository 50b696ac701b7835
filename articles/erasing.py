"""How the words of articles and quotes are erased: they stand in texts, pins, readings and captions as well.

In a text they are overwritten character for character, so that every other pin of it still holds.
"""

import re

from articles.choices import MentionKind
from articles.models import (
    Caption,
    Decision,
    Identification,
    Jotting,
    Mention,
    Passage,
    Pin,
    PublisherNotice,
    Quote,
    Reading,
    RelatedCoverage,
    TextVersion,
)
from articles.models.mention import AS_PRINTED
from articles.models.text_version import text_sha256
from articles.wording import plain, without_words
from records.choices import Rung
from records.erasing import blank, blank_history, forget, leave_out, scrub_rows
from records.history.tables import events_of

OVERWRITTEN = "█"


def erase_article(article):
    """Everything that was printed in it, that we said of it, and what the desk made of it."""
    quotes = list(article.quotes.select_related("pin__text_version").order_by("pk"))
    _erase_mentions(Mention.objects.filter(pin__text_version__article=article))
    for version in article.text_versions.order_by("pk"):
        _overwrite(version, [(0, len(version.text))])
    for quote in quotes:
        scrub_rows(quote)
    _erase_work_on(article)


def erase_quote(quote):
    """Its words and, if no other quote is theirs, the name of its speaker, wherever the article repeats them."""
    article = quote.article
    mentions = _mentions_of_nobody_else(quote)
    phrases = [
        *quote.pin.exact,
        plain(quote.pin.exact),
        *(mention.name for mention in mentions if mention.name),
    ]
    if quote.attribution_id and mentions:
        phrases += quote.attribution.exact
    phrases = [phrase for phrase in dict.fromkeys(phrases) if phrase.strip(OVERWRITTEN + " ")]
    _erase_mentions(Mention.objects.filter(pk__in=[mention.pk for mention in mentions]))
    for version in article.text_versions.order_by("pk"):
        places = [
            found.span() for phrase in phrases for found in re.finditer(re.escape(phrase), version.text)
        ]
        if version == quote.pin.text_version:
            places += quote.pin.segments
        _overwrite(version, places)
    for model, keys in _said_of(article):
        leave_out(model, keys, lambda text: without_words(text, phrases))
    _erase_work_on(article)


def _mentions_of_nobody_else(quote):
    """The voice of a quote as printed, in every text of the article, unless another quote that is kept is theirs."""
    if quote.mention is None:
        return []
    same = Mention.objects.filter(pin__text_version__article=quote.article, name=quote.mention.name)
    mentions = list(same) if quote.mention.name else [quote.mention]
    others = Quote.objects.filter(mention__in=mentions, rung__lt=Rung.ERASED).exclude(pk=quote.pk)
    return [] if others.exists() else mentions


def _erase_mentions(mentions):
    keys = list(mentions.order_by().values_list("pk", flat=True))
    identified = list(Identification.objects.filter(mention__in=keys).values_list("pk", flat=True))
    Identification.objects.filter(pk__in=identified).delete()
    for events in events_of(Identification):
        events.objects.filter(mention_id__in=keys).delete()
    Mention.objects.filter(pk__in=keys).update(kind=MentionKind.UNKNOWN, **dict.fromkeys(AS_PRINTED, ""))
    blank_history(Mention, keys)
    forget(Mention, keys)


def _overwrite(version, places):
    """Fills places of a text, and makes its pins and all history of both agree with it again."""
    text = version.text
    for start, end in places:
        text = text[:start] + re.sub(r"[^\n]", OVERWRITTEN, text[start:end]) + text[end:]
    if text == version.text:
        return
    others = version.article.text_versions.exclude(pk=version.pk)
    while others.filter(sha256=text_sha256(text)).exists():
        text += OVERWRITTEN
    version.text, version.sha256 = text, text_sha256(text)
    TextVersion.objects.filter(pk=version.pk).update(text=text, sha256=version.sha256)
    for pin in version.pins.order_by("pk"):
        fresh = Pin.at(version, pin.segments)
        Pin.objects.filter(pk=pin.pk).update(**{
            name: getattr(fresh, name) for name in ("version_sha256", "exact", "prefix", "suffix")
        })
    for events in events_of(TextVersion):
        events.objects.filter(id=version.pk).update(text=text, sha256=version.sha256)
    for events in events_of(Pin):
        for event in events.objects.filter(text_version_id=version.pk).order_by("pgh_id"):
            events.objects.filter(pk=event.pk).update(
                exact=[text[start:end] for start, end in zip(event.starts, event.ends, strict=True)],
                version_sha256=version.sha256,
                prefix="",
                suffix="",
            )


def _said_of(article):
    """(model, keys) of the rows beside its texts in which an article repeats what was printed."""
    yield type(article), [article.pk]
    for model in (Caption, RelatedCoverage, PublisherNotice):
        yield model, list(model.objects.filter(article=article).order_by().values_list("pk", flat=True))
        for events in events_of(model):
            yield (
                model,
                list(events.objects.filter(article_id=article.pk).order_by().values_list("id", flat=True)),
            )


def _erase_work_on(article):
    """What the desk kept of the way to it: the machine's findings, decisions, and names of rows in its log."""
    for reading in Reading.objects.filter(article=article).order_by("pk"):
        Decision.objects.filter(reading=reading).update(cards={})
        Jotting.objects.filter(reading=reading).delete()
        blank(Reading, [reading.pk], instead="", keep=("text",))
        blank_history(Reading, [reading.pk])
        forget(Reading, [reading.pk])
    forget(Passage, list(article.passages.order_by().values_list("pk", flat=True)))
    forget(TextVersion, list(article.text_versions.order_by().values_list("pk", flat=True)))
