import zlib

from django.core.exceptions import ValidationError
from django.db import connection

from articles import decoding
from articles.actions.accepted import Accepted, dated_title, overlaps
from articles.actions.identify import identify
from articles.actions.versions import mark_furniture
from articles.choices import DateBasis, Genre, MentionKind, QuoteKind, Rights, TextBasis
from articles.models import (
    Article,
    Caption,
    Mention,
    Pin,
    Publication,
    Quote,
    RelatedCoverage,
    TextVersion,
    Utterance,
)
from articles.models.passage import PUBLIC_WORDS
from articles.models.text_version import text_sha256
from records import refusals
from records.editions import writing

# Saving the same text twice at the same moment must not make two articles; the key is arbitrary but permanent.
_LOCK = 1_204_775
_TELLING = {"told", "tells", "telling"}
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
    `is_another_printing`; its quotes then share utterances with those entered before.
    """
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
            elsewhere = _refuse_twice(article, text, is_another_printing)
            article.save()
            version = TextVersion(article=article, text=text, basis=TextBasis.AS_PUBLISHED)
            version.save()
            _Writer(article, version, accepted, by=by).write(elsewhere)
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


class _Writer:
    """Writes what was accepted of a reading into one new text version."""

    def __init__(self, article, version, accepted, *, by):
        self.article = article
        self.version = version
        self.accepted = accepted
        self.by = by

    def write(self, elsewhere):
        mark_furniture(self.version, self.accepted.furniture)
        self._keep_captions()
        self._keep_related_coverage()
        mentions = self._write_mentions()
        quotes = self._write_quotes(mentions)
        self._identify(mentions)
        self._join_utterances(quotes, elsewhere)

    def _keep_captions(self):
        kept, label = {}, ""
        for found in self.accepted.furniture:
            if found.kind == "caption_label":
                # A paper's own name before a caption says whose picture it is.
                label = found.text.rstrip(": ")
                continue
            if found.kind == "caption":
                # A paper that prints a caption twice, under the picture and in the text, says one thing.
                kept.setdefault(found.text, (found.credit or label)[:200])
            label = ""
        Caption.objects.bulk_create(
            Caption(article=self.article, text=words, credit=credit) for words, credit in kept.items()
        )

    def _keep_related_coverage(self):
        titles = [dated_title(found.text) for found in self.accepted.furniture if found.kind == "teaser"]
        RelatedCoverage.objects.bulk_create(
            RelatedCoverage(article=self.article, title=title[:300], dated_as_printed=dated)
            for dated, title in dict.fromkeys(titles)
            if title
        )

    def _write_mentions(self):
        """{(start, end): Mention}: each voice once, however many of its quotes were accepted."""
        voices = {}
        for each in self.accepted.quotes:
            if each.voice is not None and each.kind != QuoteKind.SIGN:
                voices.setdefault((each.voice.start, each.voice.end), each.voice)
        pins = Pin.objects.bulk_create(Pin.at(self.version, [span]) for span in voices)
        mentions = Mention.objects.bulk_create(
            Mention(pin=pin, kind=voice.kind, **self._printed(voice))
            for pin, voice in zip(pins, voices.values(), strict=True)
        )
        return dict(zip(voices, mentions, strict=True))

    def _printed(self, voice):
        """The printed layer of a mention: what is too long to be such a detail, or private, is left out."""
        words = {"role": voice.role, "age": voice.age, "workplace": voice.workplace}
        spans = {key: (getattr(voice, f"{key}_start"), getattr(voice, f"{key}_end")) for key in words}
        whole = "name" if voice.kind == MentionKind.NAMED else "described_as"
        words[whole], spans[whole] = voice.text, (voice.start, voice.end)
        return {
            key: value
            for key, value in words.items()
            if value
            and len(value) <= Mention._meta.get_field(key).max_length
            and (key == "name" or not overlaps(*spans[key], self.accepted.reading.private))
        }

    def _write_quotes(self, mentions):
        """[(AcceptedQuote, Quote)] in the order of the text."""
        pins = self._pin_all()
        rows = []
        for each in self.accepted.quotes:
            found, is_sign = each.finding, each.kind == QuoteKind.SIGN
            venue, said_to = self._venue(each)
            voice = None if is_sign or each.voice is None else mentions[each.voice.start, each.voice.end]
            rows.append(
                Quote(
                    article=self.article,
                    pin=pins[found.segments],
                    position=found.segments[0][0],
                    kind=each.kind,
                    mention=voice,
                    cue=None if is_sign else pins.get(_cue(found)),
                    attribution=None if is_sign else pins.get(self._attribution(found)),
                    venue=venue,
                    said_to=said_to,
                    works_at=None if is_sign else each.works_at,
                    speaks_for=None if is_sign else each.speaks_for,
                    criticises_named_person=each.criticises_named_person,
                )
            )
        return list(zip(self.accepted.quotes, Quote.objects.bulk_create(rows), strict=True))

    def _pin_all(self):
        """{segments: Pin} for the words, cues and attributions of every quote; equal places share a pin."""
        places = {}
        for each in self.accepted.quotes:
            for segments in (each.finding.segments, _cue(each.finding), self._attribution(each.finding)):
                if segments:
                    places.setdefault(segments)
        pins = Pin.objects.bulk_create(Pin.at(self.version, list(segments)) for segments in places)
        return dict(zip(places, pins, strict=True))

    def _attribution(self, found):
        """Where the paper says who spoke; being public, it is cut to the name where it runs on or over a street."""
        for start, end in (
            (found.attribution_start, found.attribution_end),
            (found.mention_start, found.mention_end),
        ):
            if start is None or overlaps(start, end, self.accepted.reading.private):
                continue
            if len(self.version.text[start:end].split()) <= PUBLIC_WORDS:
                return ((start, end),)
        return None

    def _venue(self, each):
        """(venue, said to) as printed: one tells the Press Association, and speaks on BBC Breakfast."""
        found = each.finding
        if not found.venue and found.venue_inherited and each.takes_inherited_venue:
            earlier = [other for other in self.accepted.reading.quotes if other.start < found.start]
            found = next(
                (other for other in reversed(earlier) if other.venue == found.venue_inherited), found
            )
        if not found.venue or len(found.venue) > Quote._meta.get_field("venue").max_length:
            return "", ""
        return ("", found.venue) if (found.cue or "").lower() in _TELLING else (found.venue, "")

    def _identify(self, mentions):
        decided = {}
        for each in self.accepted.quotes:
            if each.spokesperson is None or each.voice is None or each.kind == QuoteKind.SIGN:
                continue
            mention = mentions[each.voice.start, each.voice.end]
            known = decided.setdefault(mention.pk, each)
            if known is not each:
                if (known.spokesperson, known.role) != (each.spokesperson, each.role):
                    raise ValidationError(
                        f"“{mention}” cannot be both {known.spokesperson} and {each.spokesperson}.",
                        code="identity",
                    )
                continue
            identify(
                mention=mention,
                spokesperson=each.spokesperson,
                role=each.role,
                certainty=each.certainty,
                rule=each.rule,
                by=self.by,
            )

    def _join_utterances(self, quotes, elsewhere):
        first_of = {}
        for each, quote in quotes:
            first = self._first_printing(each.finding)
            first_of.setdefault(first, []).append(quote)
        for start, printings in first_of.items():
            others = (
                list(
                    Quote.objects
                    .filter(pin__text_version__in=elsewhere, position=start)
                    .select_related("utterance")
                    .order_by("pk")
                )
                if elsewhere
                else []
            )
            if len(printings) + len(others) < 2:
                continue
            utterance = next((other.utterance for other in others if other.utterance), None)
            utterance = utterance or Utterance.objects.create()
            same = [quote.pk for quote in (*printings, *others) if quote.utterance_id is None]
            Quote.objects.filter(pk__in=same).update(utterance=utterance)

    def _first_printing(self, found):
        """Where the words stand first in the text, accepted there or not."""
        while found.duplicate_of is not None:
            found = self.accepted.reading.quotes[found.duplicate_of]
        return found.start


def _cue(found):
    return None if found.cue_start is None else ((found.cue_start, found.cue_end),)
