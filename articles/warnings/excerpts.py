"""How much of an article, and of all the articles of a publication, readers see in excerpts."""

from collections import defaultdict
from dataclasses import dataclass

from django.conf import settings
from django.db import connection

from articles.choices import Rights, TextBasis
from records.actions import PublicationWarning
from records.choices import State

CODE = "excerpts"
# Articles of a publication that are measured at most, the newest: their whole texts are read for it.
MOST = 1000


@dataclass(frozen=True, slots=True)
class Share:
    """Words that readers see, of all; `articles` were measured."""

    public: int
    words: int
    articles: int = 1

    @property
    def of_one(self):
        """From 0 to 1."""
        return min(self.public / self.words, 1) if self.words else 0.0

    @property
    def is_large(self):
        return self.of_one * 100 > settings.EXCERPT_PER_CENT


def public_words(text, spans):
    """Words that some (start, end) of a text hold; those in two of them count once."""
    joined = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
    return sum(len(text[start:end].split()) for start, end in joined)


def warning(share, *, of="Quotes and captions"):
    """A `PublicationWarning`, or None while excerpts stay excerpts."""
    if not share.is_large:
        return None
    return PublicationWarning(
        CODE,
        f"{of} make {share.of_one:.0%} of the article's words public, which is more than {settings.EXCERPT_PER_CENT}%. "
        "Leave out what the archive can do without.",
    )


def in_article(article):
    """With every quote of it that is not withdrawn, as if all became public."""
    if _may_be_shown_whole(article):
        return
    quotes = article.quotes.exclude(state=State.WITHDRAWN)
    found = warning(share_of_article(article, quotes))
    if found:
        yield found


def in_quote(quote):
    """A quote that joins those of a public article."""
    article = quote.article
    if not article.is_public or _may_be_shown_whole(article):
        return
    quotes = article.quotes.filter(state=State.PUBLISHED) | article.quotes.filter(pk=quote.pk)
    found = warning(share_of_article(article, quotes), of="With this quote, quotes and captions")
    if found:
        yield found


def share_of_article(article, quotes):
    """The `Share` of an article's newest text as published that `quotes` and its captions show; of a précis nothing is
    the newspaper's but the quotes."""
    version = article.text_versions.filter(basis=TextBasis.AS_PUBLISHED).order_by("-seen_at", "-id").first()
    if version is None:
        return Share(0, 0)
    spans = defaultdict(list)
    for quote in quotes.filter(pin__text_version__basis=TextBasis.AS_PUBLISHED).select_related("pin"):
        spans[quote.pin.text_version_id] += quote.pin.segments
    for caption in article.captions.all():
        start = version.text.find(caption.text)
        if start >= 0:
            spans[version.pk].append((start, start + len(caption.text)))
    texts = dict(article.text_versions.filter(pk__in=spans).values_list("pk", "text"))
    return Share(sum(public_words(texts[key], spans[key]) for key in spans), len(version.text.split()))


def share_of_publication(publication):
    """The same of the newest public articles of a publication in copyright, at most `MOST` of them."""
    with connection.cursor() as cursor:
        cursor.execute(_OF_PUBLICATION, [publication.pk, list(Rights.open()), MOST])
        articles, words, public = cursor.fetchone()
    return Share(public=public, words=words, articles=articles)


def _may_be_shown_whole(article):
    return article.rights in Rights.open()


def _count(text):
    return rf"coalesce(array_length(regexp_split_to_array(nullif(btrim({text}, E' \n\t'), ''), '\s+'), 1), 0)"


_OF_PUBLICATION = f"""
    WITH newest AS MATERIALIZED (
        SELECT id FROM articles_article
        WHERE publication_id = %s AND state = '{State.PUBLISHED}' AND NOT rights = ANY(%s)
        ORDER BY published_first DESC, id DESC LIMIT %s
    ), current_text AS MATERIALIZED (
        SELECT DISTINCT ON (v.article_id) v.article_id, v.id, v.text
        FROM articles_textversion v JOIN newest ON newest.id = v.article_id
        WHERE v.basis = '{TextBasis.AS_PUBLISHED}'
        ORDER BY v.article_id, v.seen_at DESC, v.id DESC
    ), shown AS (
        SELECT p.text_version_id, int4range(segment.starts, segment.ends) AS span
        FROM articles_quote q
        JOIN current_text t ON t.article_id = q.article_id
        JOIN articles_pin p ON p.id = q.pin_id
        CROSS JOIN LATERAL unnest(p.starts, p.ends) AS segment (starts, ends)
        WHERE q.state = '{State.PUBLISHED}'
        UNION ALL
        SELECT t.id, int4range(strpos(t.text, c.text) - 1, strpos(t.text, c.text) - 1 + length(c.text))
        FROM articles_caption c JOIN current_text t ON t.article_id = c.article_id
        WHERE strpos(t.text, c.text) > 0
    ), seen_once AS (
        SELECT text_version_id, unnest(range_agg(span)) AS span FROM shown GROUP BY text_version_id
    )
    SELECT
        (SELECT count(*) FROM current_text),
        (SELECT coalesce(sum({_count("text")}), 0) FROM current_text),
        (SELECT coalesce(sum({_count("substr(v.text, lower(span) + 1, upper(span) - lower(span))")}), 0)
         FROM seen_once JOIN articles_textversion v ON v.id = text_version_id
         WHERE v.basis = '{TextBasis.AS_PUBLISHED}')
"""
