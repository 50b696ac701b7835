"""What a quote keeps back is left out of whatever else repeats the texts of its article."""

import re

from django.db.models import Q

from articles.choices import PrivateKind
from articles.models import Article, Pin, PrivateSpan, Quote, TextVersion
from articles.wording import plain
from records.choices import Rung
from records.editions import derive


def hidden(quote):
    """Names and words that a quote keeps back, as they may stand elsewhere."""
    words = [*quote.pin.exact, plain(quote.pin.exact)] if quote.rung >= Rung.WORDS_HIDDEN else []
    return [*quote.hidden_names, *dict.fromkeys(words)]


def follow():
    """From now on what a quote hides is marked as private in every text of its article, whatever changes there, so that
    passages, captions, full texts and the search index leave it out."""
    derive(Quote, lambda keys: _mark_again(Q(quotes__in=keys)))
    derive(Pin, lambda keys: _mark_again(Q(text_versions__pins__in=keys)))
    derive(TextVersion, lambda keys: _mark_again(Q(text_versions__in=keys)))


def _mark_again(touched):
    """Works the marks of articles out anew for all their quotes: undoing a step takes away only what no other hides."""
    marked = Q(text_versions__private_spans__kind=PrivateKind.WITHHELD)
    hiding = Q(pk__in=Quote.objects.filter(rung__gte=Rung.NAME_HIDDEN).order_by().values("article"))
    for article in Article.objects.filter(touched).filter(marked | hiding).distinct().order_by("pk"):
        quotes = article.quotes.filter(rung__gte=Rung.NAME_HIDDEN).select_related("pin", "mention")
        keeping_back = list(quotes.order_by("pk"))
        for version in article.text_versions.order_by("pk"):
            _mark(version, {place for each in keeping_back for place in _places(each, version)})


def _mark(version, wanted):
    there = {
        (span.start, span.end): span
        for span in PrivateSpan.objects.filter(text_version=version, kind=PrivateKind.WITHHELD).order_by("pk")
    }
    for place in there.keys() - wanted:
        there[place].delete()
    for start, end in sorted(wanted - there.keys()):
        PrivateSpan.objects.create(text_version=version, kind=PrivateKind.WITHHELD, start=start, end=end)


def _places(quote, version):
    for name in quote.hidden_names:
        yield from (found.span() for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", version.text))
    if quote.rung < Rung.WORDS_HIDDEN:
        return
    if quote.pin.text_version_id == version.pk:
        yield from quote.pin.segments
    else:
        for words in quote.pin.exact:
            yield from (found.span() for found in re.finditer(re.escape(words), version.text))
