"""Home streets, e-mail addresses, telephone numbers and the like in what would become public."""

import re
from functools import lru_cache

from articles import reading
from articles.choices import PrivateKind, Rights, TextBasis
from articles.models.reading import PrivateSpan
from articles.reading.private import STREET
from articles.wording import without_words
from records.actions import PublicationWarning

CODE = "private_words"
_KEPT = 4096
# A workplace that is a street is a home that was taken for one.
_STREET = re.compile(rf"(?:[A-Z][\w’'-]*[ \xa0]){{1,3}}(?:{STREET})(?=,|$)")


@lru_cache(_KEPT)
def private_in(words):
    """((words, kind), …) of what the reading takes for private in a text that stands alone."""
    if not re.search(r"\s|@|[0-9]{3}", words):
        return ()
    return tuple((each.text, PrivateKind(each.kind)) for each in reading.read(words).private)


def warnings(fields, *, marked=()):
    """A `PublicationWarning` for each private detail in `fields`, pairs of where (“The headline”) and the words there.

    `marked` are (words, kind) that a curator or the machine marked in the text of the article.
    """
    for where, words in fields:
        found = dict(private_in(words))
        found |= {phrase: PrivateKind(kind) for phrase, kind in marked if _holds(words, phrase)}
        for phrase, kind in found.items():
            yield PublicationWarning(CODE, sentence(where, phrase, kind.label))


def sentence(where, words, kind):
    return (
        f"{where} says “{words}”, which looks private ({kind}). Leave it out, unless it is nothing private."
    )


def in_article(article):
    marked = marked_in(article)
    private = [words for words, _ in marked]
    yield from warnings(
        [
            ("The headline", article.headline),
            ("Our title", article.our_title),
            ("The standfirst", article.standfirst),
            ("The byline", article.byline),
            ("The reason for the date", article.published_reason),
            ("The summary", article.summary),
            *(("A publisher’s notice", notice.summary) for notice in article.publisher_notices.all()),
        ],
        marked=marked,
    )
    # Of these, readers see […] in place of what is marked already.
    masked = []
    for caption in article.captions.all():
        masked += [("A caption", caption.text), ("The credit of a caption", caption.credit)]
    masked += [("The title of other coverage", other.title) for other in article.related_coverage.all()]
    masked += [("A publisher’s notice", notice.words) for notice in article.publisher_notices.all()]
    yield from warnings((where, without_words(words, private)) for where, words in masked)
    yield from warnings(_pinned(article))


def in_quote(quote):
    mention, marked = quote.mention, marked_in(quote.article)
    fields = [
        ("The quote", quote.pin.words),
        ("The venue", quote.venue),
        ("“Said to”", quote.said_to),
    ]
    if mention is not None:
        fields += [
            ("The printed name", mention.name),
            ("The printed role", mention.role),
            ("The printed age", mention.age),
            ("The printed workplace", mention.workplace),
            ("The printed description", mention.described_as),
        ]
        yield from _streets([fields[1], fields[-2], fields[-1]])
    yield from warnings(fields, marked=marked)
    masked = [("The attribution", quote.attribution), ("The cue", quote.cue)]
    yield from warnings((where, pin.public_words) for where, pin in masked if pin is not None)


def marked_in(article):
    """[(words, kind)] of what is marked private in any text of an article."""
    spans = PrivateSpan.objects.filter(text_version__article=article).with_words().order_by("pk")
    return [(" ".join(span.words.split()), span.kind) for span in spans]


def _pinned(article):
    for passage in article.passages.select_related("pin").order_by("pk"):
        yield "A passage", passage.public_words
    version = article.current_text
    if article.rights in Rights.open() and version and version.basis == TextBasis.AS_PUBLISHED:
        yield "The full text", version.public_text


def _streets(fields):
    for where, words in fields:
        street = _STREET.search(words)
        if street and not private_in(words):
            yield PublicationWarning(CODE, sentence(where, street[0], PrivateKind.HOME.label))


def _holds(words, phrase):
    return without_words(words, [phrase]) != words
