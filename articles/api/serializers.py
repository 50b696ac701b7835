from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from articles.choices import RIGHTS_ADDRESSES, PrivateKind, Rights, TextBasis
from articles.models import Article, Figure, Publication, Quote
from articles.wording import plain, without_words
from records.choices import Rung
from web.refs import ref, refs
from web.serializers import (
    REF,
    REFERENCE,
    Edtf,
    RecordSerializer,
    Ref,
    Refs,
    SupportedSerializer,
    references,
    shape,
)

PRINTED = shape(
    "AsPrinted",
    {
        "name": serializers.CharField(allow_blank=True),
        "role": serializers.CharField(allow_blank=True),
        "age": serializers.CharField(allow_blank=True),
        "workplace": serializers.CharField(allow_blank=True),
        "described_as": serializers.CharField(allow_blank=True),
    },
)
SPEAKER = shape(
    "Speaker",
    {
        "kind": serializers.CharField(),
        "printed": PRINTED(),
        "identified_as": REF(allow_null=True),
        "role": REF(allow_null=True),
        "certainty": serializers.CharField(allow_null=True),
    },
)
PRINTED_IN = shape(
    "PrintedIn",
    {
        "id": serializers.CharField(),
        "url": serializers.CharField(),
        "page": serializers.CharField(),
        "label": serializers.CharField(),
        "headline": serializers.CharField(allow_blank=True),
        "publication": REF(allow_null=True),
        "published_on": serializers.CharField(),
        "published_on_text": serializers.CharField(),
        "source_address": serializers.CharField(allow_blank=True),
    },
)


CAPTION = shape(
    "Caption", {"text": serializers.CharField(), "credit": serializers.CharField(allow_blank=True)}
)
RELATED = shape(
    "RelatedCoverage",
    {
        "title": serializers.CharField(),
        "dated_as_printed": serializers.CharField(allow_blank=True),
        "article": REF(allow_null=True),
    },
)
RIGHTS = shape(
    "RightsStatement",
    {"code": serializers.CharField(), "label": serializers.CharField(), "address": serializers.CharField()},
)
NOTICE = shape(
    "PublisherNotice",
    {
        "kind": serializers.CharField(),
        "published_on": serializers.CharField(allow_null=True),
        "words": serializers.CharField(allow_blank=True, help_text="At most fifteen words, as printed."),
        "summary": serializers.CharField(allow_blank=True, help_text="What it says, in our words."),
        "address": serializers.CharField(allow_blank=True),
    },
)
SUPPORTED_FACT = shape(
    "SupportedFact",
    {
        "words": serializers.CharField(),
        "text_basis": serializers.CharField(),
        "certainty": serializers.CharField(),
        "fact": REF(),
    },
)


class PublicationSerializer(RecordSerializer):
    publisher = Ref()
    references = serializers.SerializerMethodField()

    class Meta:
        model = Publication
        fields = (
            *RecordSerializer.BASE,
            "name",
            "place",
            "website",
            "issn",
            "wikidata",
            "publisher",
            "references",
        )

    @extend_schema_field(REFERENCE(many=True))
    def get_references(self, publication):
        return references(publication)


class ArticleSerializer(RecordSerializer):
    title = serializers.CharField(
        source="label", help_text="The headline, or our own description of the article."
    )
    title_is_ours = serializers.SerializerMethodField(
        help_text="True if the title is not a headline as printed."
    )
    publication = Ref()
    published_on = Edtf()
    published_on_text = serializers.CharField(source="published_on.text", help_text="The date in words.")
    rights = serializers.SerializerMethodField()
    quote_count = serializers.SerializerMethodField(help_text="Quotes of the article that are public.")
    utterance_count = serializers.SerializerMethodField(
        help_text="Utterances that those quotes print: words printed twice in it are two quotes of one utterance."
    )
    syndicated_with = serializers.SerializerMethodField(
        help_text="Other articles that print the same report, such as agency copy, earliest first."
    )
    captions = serializers.SerializerMethodField(
        help_text="Texts under pictures, with credit; “[…]” stands for a private detail."
    )
    related_coverage = serializers.SerializerMethodField()
    publisher_notices = serializers.SerializerMethodField(
        help_text="What the publication itself said of it later, such as a correction; `corrections` are our own."
    )
    supports = serializers.SerializerMethodField(
        help_text="Facts that it supports, with at most fifteen words each; “[…]” stands for a private detail."
    )
    text = serializers.SerializerMethodField(
        help_text="The full text, with “[…]” for private details, only where the rights allow it; else null."
    )

    class Meta:
        model = Article
        fields = (
            *RecordSerializer.BASE,
            "headline",
            "title",
            "title_is_ours",
            "standfirst",
            "byline",
            "publication",
            "published_on",
            "published_on_text",
            "published_basis",
            "published_reason",
            "source_address",
            "summary",
            "genre",
            "rights",
            "quote_count",
            "utterance_count",
            "syndicated_with",
            "captions",
            "related_coverage",
            "publisher_notices",
            "supports",
            "text",
        )

    def to_representation(self, article):
        body = super().to_representation(article)
        withheld = [
            span.words
            for version in article.text_versions.all()
            for span in version.private_spans.all()
            if span.kind == PrivateKind.WITHHELD
        ]
        # What a quote withholds stands neither in our own words nor in the paper's.
        return body | {
            name: without_words(body[name], withheld) for name in ("standfirst", "byline", "summary")
        }

    def get_title_is_ours(self, article) -> bool:
        return not article.headline

    @extend_schema_field(RIGHTS)
    def get_rights(self, article):
        rights = Rights(article.rights)
        return {"code": str(rights), "label": rights.label, "address": RIGHTS_ADDRESSES[rights]}

    def get_quote_count(self, article) -> int:
        return sum(quote.is_public for quote in article.quotes.all())

    def get_utterance_count(self, article) -> int:
        return len({quote.utterance_id or -quote.pk for quote in article.quotes.all() if quote.is_public})

    @extend_schema_field(PRINTED_IN(many=True))
    def get_syndicated_with(self, article):
        if article.syndication_cluster is None:
            return []
        others = [other for other in article.syndication_cluster.articles.all() if other.pk != article.pk]
        others.sort(key=lambda other: (other.published_first, other.pk))
        return [printed for other in others if (printed := _printed_in(other)) is not None]

    @extend_schema_field(CAPTION(many=True))
    def get_captions(self, article):
        private = _private_words(article)
        return [
            {"text": without_words(caption.text, private), "credit": without_words(caption.credit, private)}
            for caption in sorted(article.captions.all(), key=lambda caption: caption.pk)
        ]

    @extend_schema_field(RELATED(many=True))
    def get_related_coverage(self, article):
        private = _private_words(article)
        return [
            {
                "title": without_words(other.title, private),
                "dated_as_printed": other.dated_as_printed,
                "article": ref(other.leads_to),
            }
            for other in sorted(article.related_coverage.all(), key=lambda other: other.pk)
        ]

    @extend_schema_field(NOTICE(many=True))
    def get_publisher_notices(self, article):
        private = _private_words(article)
        return [
            {
                "kind": notice.kind,
                "published_on": None if notice.published_on is None else str(notice.published_on),
                "words": without_words(notice.words, private),
                "summary": notice.summary,
                "address": notice.address,
            }
            for notice in sorted(article.publisher_notices.all(), key=lambda notice: notice.pk)
        ]

    @extend_schema_field(SUPPORTED_FACT(many=True))
    def get_supports(self, article):
        found = []
        for passage in sorted(
            article.passages.all(), key=lambda passage: (passage.pin.text_version_id, passage.pin.starts[0])
        ):
            subject = passage.milestone.dispute if passage.milestone_id else passage.subject
            fact = ref(subject)
            if fact is not None:
                found.append({
                    "words": passage.public_words,
                    "text_basis": passage.pin.text_version.basis,
                    "certainty": passage.certainty,
                    "fact": fact,
                })
        return found

    def get_text(self, article) -> str | None:
        if article.rights not in Rights.open():
            return None
        version = article.current_text
        return version.public_text if version and version.basis == TextBasis.AS_PUBLISHED else None


class QuoteSerializer(RecordSerializer):
    words = serializers.SerializerMethodField(
        help_text="The words, paragraphs apart by a blank line, marks removed."
    )
    as_printed = serializers.SerializerMethodField(
        help_text="Each segment letter for letter, with its marks; empty where the words are withheld."
    )
    text_basis = serializers.CharField(
        source="pin.text_version.basis",
        help_text="The text it is pinned in. as_published: the article; precis: our précis, which repeats the quote.",
    )
    attribution = serializers.SerializerMethodField(help_text="Who spoke, as printed at the quote.")
    cue = serializers.SerializerMethodField(help_text="The speech verb as printed.")
    speaker = serializers.SerializerMethodField(
        help_text="What was printed of the speaker, and what we conclude."
    )
    said_on = Edtf()
    article = serializers.SerializerMethodField()
    works_at = Ref()
    speaks_for = Ref()
    about = Refs()
    picket_event = Ref()
    other_printings = serializers.SerializerMethodField(
        help_text="Other quotes that print the same utterance."
    )

    class Meta:
        model = Quote
        fields = (
            *RecordSerializer.BASE,
            "kind",
            "words",
            "as_printed",
            "text_basis",
            "attribution",
            "cue",
            "speaker",
            "venue",
            "said_to",
            "said_on",
            "article",
            "works_at",
            "speaks_for",
            "about",
            "picket_event",
            "other_printings",
        )

    def get_words(self, quote) -> str:
        return plain(_words_of(quote))

    @extend_schema_field(serializers.ListField(child=serializers.CharField()))
    def get_as_printed(self, quote):
        return _words_of(quote)

    def get_attribution(self, quote) -> str | None:
        return _as_printed(quote, quote.attribution)

    def get_cue(self, quote) -> str | None:
        return _as_printed(quote, quote.cue)

    @extend_schema_field(SPEAKER(allow_null=True))
    def get_speaker(self, quote):
        mention = quote.mention
        if mention is None:
            return None
        decided = getattr(mention, "identification", None)
        identified = ref(decided.spokesperson) if decided else None
        if quote.rung >= Rung.NAME_HIDDEN:
            return {
                "kind": mention.kind,
                "printed": {
                    "name": "",
                    "role": without_words(mention.role, quote.hidden_names),
                    "age": "",
                    "workplace": mention.workplace,
                    "described_as": without_words(mention.described_as, quote.hidden_names),
                },
                "identified_as": None,
                "role": None,
                "certainty": None,
            }
        return {
            "kind": mention.kind,
            "printed": {
                "name": mention.name,
                "role": mention.role,
                "age": mention.age,
                "workplace": mention.workplace,
                "described_as": mention.described_as,
            },
            "identified_as": identified,
            "role": ref(decided.role) if identified else None,
            "certainty": decided.certainty if identified else None,
        }

    @extend_schema_field(PRINTED_IN)
    def get_article(self, quote):
        return _printed_in(quote.article)

    @extend_schema_field(REF(many=True))
    def get_other_printings(self, quote):
        if quote.utterance is None:
            return []
        return refs(other for other in quote.utterance.quotes.all() if other.pk != quote.pk)


def _words_of(quote):
    if quote.rung >= Rung.WORDS_HIDDEN:
        return []
    return [without_words(words, quote.hidden_names) for words in quote.pin.exact]


def _private_words(article):
    """Private details of any of its texts: captions and titles do not say where they stood."""
    return [span.words for version in article.text_versions.all() for span in version.private_spans.all()]


def _printed_in(article):
    """An article with where and when it was printed; None if it is not public."""
    named = ref(article)
    return named and named | {
        "headline": article.headline,
        "publication": ref(article.publication),
        "published_on": str(article.published_on),
        "published_on_text": article.published_on.text,
        "source_address": article.source_address,
    }


def _as_printed(quote, pin):
    """The paper's own words at a pin; in a précis only the quote itself is the paper's."""
    return pin.public_words if pin and quote.pin.text_version.basis == TextBasis.AS_PUBLISHED else None


class FigureSerializer(SupportedSerializer):
    about = Ref(source="subject")
    value_low = serializers.DecimalField(max_digits=14, decimal_places=2)
    value_high = serializers.DecimalField(max_digits=14, decimal_places=2, allow_null=True)
    also_about = Refs(help_text="Other strikes that a joint figure counts as well.")
    issuer = Ref()
    as_of = Edtf()
    revises = Ref(help_text="The figure that its issuer replaced by this one.")
    revised_by = serializers.SerializerMethodField(
        help_text="The figure that replaced it; null for the latest."
    )

    class Meta:
        model = Figure
        fields = (
            *RecordSerializer.BASE,
            "about",
            "also_about",
            "what",
            "value_low",
            "value_high",
            "as_printed",
            "unit",
            "basis",
            "basis_as_printed",
            "out_of",
            "out_of_what",
            "note",
            "issuer",
            "as_of",
            "revises",
            "revised_by",
            *SupportedSerializer.SUPPORT,
        )

    @extend_schema_field(REF(allow_null=True))
    def get_revised_by(self, figure):
        return ref(getattr(figure, "revised_by", None))
