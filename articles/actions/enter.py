import zlib

from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import Q

from articles import decoding
from articles.actions.accepted import Accepted
from articles.actions.printings import join_cluster
from articles.actions.writer import Writer
from articles.choices import DateBasis, Genre, Rights, TextBasis
from articles.models import Article, Publication, TextVersion
from articles.models.text_version import text_sha256
from records import refusals
from records.choices import State
from records.editions import writing
from records.rights import demand, holds

# Saving the same text twice at the same moment must not make two articles; the key is arbitrary but permanent.
_LOCK = 1_204_775
_TYPED = ("headline", "our_title", "byline", "standfirst", "published_reason", "source_address")


def enter(
    *,
    text: str,
    publication: Publication | None,
    published_on: str,
    published_basis: str = DateBasis.PRINTED,
    published_reason: str = "",
    headline: str = "",
    our_title: str = "",
    byline: str = "",
    standfirst: str = "",
    source_address: str = "",
    rights: str = Rights.IN_COPYRIGHT,
    genre: str = Genre.REPORT,
    accepted: Accepted | None = None,
    is_another_printing: bool = False,
    by,
) -> Article:
    """Writes an article as a draft with everything that was accepted of its reading, or writes nothing.

    The text version, furniture, captions, related coverage, mentions and quotes come with it; words printed twice
    become two quotes of one utterance. Raises ValidationError, by field where there is one, if the text is no
    text or is in the archive already. The same text in another publication is agency copy and wants
    `is_another_printing`; it is then linked as the same report, and its quotes as the same utterances, with those
    entered before. Of several public reports it is linked with the first, unless `by` may publish.
    """
    demand(by, "add", Article)
    accepted = accepted or Accepted()
    text = _checked_text(text, accepted)
    article = Article(
        publication=_checked_publication(publication),
        published_on=published_on,
        published_basis=published_basis,
        published_reason=published_reason,
        headline=headline,
        our_title=our_title,
        byline=byline,
        standfirst=standfirst,
        source_address=source_address,
        rights=rights,
        genre=genre,
    )
    _check(article)
    try:
        with writing(by=by):
            elsewhere = _linkable(_refuse_twice(article, text, is_another_printing), by)
            article.save()
            version = TextVersion(article=article, text=text, basis=TextBasis.AS_PUBLISHED)
            version.save()
            Writer(article, version, accepted, by=by).write(elsewhere)
            if elsewhere:
                # That it is another printing was confirmed, or it would have been refused.
                others = [other.article for other in elsewhere]
                join_cluster([article, *others], by=by, note="The same text.")
    except refusals.REFUSED as error:
        # Such as an address that another curator entered a moment ago.
        said = refusals.refusal(error)
        field = refusals.field(said.code)
        raise ValidationError({field: said} if field in _TYPED else said) from error
    return article


def _refusal(field, message, code):
    return ValidationError({field: ValidationError(message, code=code)})


def _checked_text(text, accepted):
    try:
        text = decoding.as_text(text)
    except ValidationError as error:
        raise ValidationError({"text": error}) from None
    findings = [each.finding for each in accepted.quotes] + list(accepted.furniture)
    findings += [each.voice for each in accepted.quotes if each.voice is not None]
    if any(text[found.start : found.end] != found.text for found in findings):
        raise _refusal("text", "What was accepted was read in another text. Read this one again.", "stale")
    return text


def _checked_publication(publication):
    if publication is None:
        raise _refusal("publication", "Say which publication printed the article.", "required")
    return publication


def _check(article):
    if not article.published_on:
        raise _refusal(
            "published_on", "Say when it was published, as far as known: 2016-04-26 or 2016-04.", "required"
        )
    if article.published_basis == DateBasis.INFERRED and not article.published_reason.strip():
        raise _refusal(
            "published_reason", "The date is inferred: say from what. Readers see the reason.", "required"
        )
    for name in _TYPED:
        try:
            decoding.refuse_control_characters(getattr(article, name))
        except ValidationError as error:
            raise ValidationError({name: error}) from None
    article.clean_fields()
    if article.source_address and (taken := _taken(article.source_address)):
        raise _refusal("source_address", taken, "duplicate")


def _taken(address):
    other = Article.objects.filter(source_address=address).order_by("pk").first()
    return other and f"This address is entered already, as “{other}” ({other.public_id})."


def _refuse_twice(article, text, is_another_printing):
    """The text versions elsewhere that print the same text; ValidationError if this would enter one twice."""
    sha256 = text_sha256(text)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [_LOCK, zlib.crc32(sha256.encode()) - 2**31])
    versions = TextVersion.objects.filter(sha256=sha256).select_related("article__publication").order_by("pk")
    for version in versions:
        other = version.article
        name = f"“{other}” ({other.publication}, {other.published_on.text}, {other.public_id})"
        if other.publication_id == article.publication_id:
            raise _refusal("text", f"This text is entered already, as {name}.", "duplicate")
        if not is_another_printing:
            raise _refusal(
                "text",
                f"The same text is in the archive as {name}. If this is another printing of it, agency copy say, "
                "confirm that and save again.",
                "printed_elsewhere",
            )
    return list(versions)


def _linkable(versions, by):
    """Those that `by` may link through a new article: of public reports, which readers see linked at once, only an
    editor links more than one."""
    if holds(by, "publish", Article):
        return versions
    copies = Article.objects.with_printed().filter(text_versions__in=versions)
    report_of = dict(copies.values_list("pk", "printed"))
    groups = [report for report in report_of.values() if report > 0]
    together = Article.objects.filter(Q(pk__in=report_of) | Q(syndication_cluster__in=groups))
    public = set(
        together.filter(state__in=State.ever_public()).with_printed().values_list("printed", flat=True)
    )
    reports = [report_of[version.article_id] for version in versions]
    first = next((report for report in reports if report in public), None)
    return [
        version
        for version, report in zip(versions, reports, strict=True)
        if report == first or report not in public
    ]
