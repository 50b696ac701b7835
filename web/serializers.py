from django.utils.timezone import localtime
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from records.choices import Rung
from web.refs import api_address, ref, refs


def shape(name, fields):
    """A serializer class that only describes JSON in the schema."""
    return type(name, (serializers.Serializer,), fields)


REF = shape(
    "Ref",
    {
        "id": serializers.CharField(help_text="Permanent id."),
        "url": serializers.CharField(help_text="Address in the API."),
        "page": serializers.CharField(allow_null=True, help_text="Address of the page, if it has one."),
        "label": serializers.CharField(help_text="How it is called."),
    },
)
REFERENCE = shape(
    "Reference",
    {
        "name": serializers.CharField(),
        "address": serializers.CharField(allow_blank=True),
        "publisher": serializers.CharField(allow_blank=True),
        "published_on": serializers.CharField(allow_null=True),
        "retrieved_on": serializers.CharField(allow_null=True),
        "licence": serializers.CharField(allow_blank=True),
        "field": serializers.CharField(
            allow_blank=True, help_text="The field that it supports; empty for all."
        ),
        "note": serializers.CharField(allow_blank=True),
    },
)
CORRECTION = shape(
    "CorrectionOfEntry",
    {
        "id": serializers.CharField(help_text="Permanent id."),
        "made_at": serializers.DateTimeField(help_text="When the archive corrected it."),
        "field": serializers.CharField(help_text="What was corrected, in plain words."),
        "before": serializers.CharField(
            allow_null=True, allow_blank=True, help_text="As it was; empty for nothing, null where withheld."
        ),
        "after": serializers.CharField(
            allow_null=True, allow_blank=True, help_text="As it is since; likewise."
        ),
        "is_withheld": serializers.BooleanField(
            help_text="True if the words are not shown, because that would repeat the harm."
        ),
        "reason": serializers.CharField(help_text="What was wrong."),
        "asked_by": serializers.CharField(
            help_text="Who asked for it, by role; archive for the archive itself."
        ),
    },
)
WITHHELD = shape(
    "Withheld",
    {
        "step": serializers.CharField(
            help_text="no_index: search engines are asked to leave the page; name_hidden; words_hidden."
        ),
        "reason": serializers.CharField(),
        "since": serializers.DateTimeField(),
    },
)
PASSAGE = shape(
    "SupportingPassage",
    {
        "words": serializers.CharField(
            help_text="At most fifteen words of the text; “[…]” stands for a private detail."
        ),
        "text_basis": serializers.CharField(
            help_text="as_published: the article's own words; precis: words of our précis of it."
        ),
        "certainty": serializers.CharField(),
        "article": REF(),
    },
)


@extend_schema_field(REF)
class Ref(serializers.Field):
    """Another entry, as {id, url, page, label}; null where it is not public."""

    def __init__(self, **kwargs):
        super().__init__(read_only=True, **kwargs)
        # The schema must say so: what is not public is not named.
        self.allow_null = True

    def to_representation(self, value):
        return ref(value)


@extend_schema_field(REF(many=True))
class Refs(serializers.Field):
    def __init__(self, **kwargs):
        super().__init__(read_only=True, **kwargs)

    def to_representation(self, value):
        return refs(value.all())


@extend_schema_field(serializers.CharField(allow_null=True))
class Edtf(serializers.Field):
    """A partial date as its EDTF string; null where nothing is known."""

    def __init__(self, **kwargs):
        super().__init__(read_only=True, **kwargs)
        self.allow_null = True

    def to_representation(self, value):
        return str(value)


class NamesField(serializers.Field):
    def __init__(self, **kwargs):
        super().__init__(read_only=True, **kwargs)

    def to_representation(self, value):
        return [
            {"name": each.name, "kind": each.kind, "from": _text(each.used_from), "to": _text(each.used_to)}
            for each in sorted(value.all(), key=lambda each: (each.used_from or "", each.name))
        ]


NamesField = extend_schema_field(
    shape(
        "NameOverTime",
        {
            "name": serializers.CharField(),
            "kind": serializers.CharField(),
            "from": serializers.CharField(allow_null=True),
            "to": serializers.CharField(allow_null=True),
        },
    )(many=True)
)(NamesField)


def _text(date):
    return None if date is None else str(date)


@extend_schema_field(CORRECTION(many=True))
class Corrections(serializers.Field):
    def __init__(self, **kwargs):
        super().__init__(
            read_only=True, help_text="What the archive corrected in it, latest first.", **kwargs
        )

    def to_representation(self, entry):
        # What was wrong may be just what the entry keeps back.
        hides = entry.rung >= Rung.NAME_HIDDEN
        return [
            {
                "id": each.public_id,
                "made_at": localtime(each.made_at).isoformat(),
                "field": each.field,
                "before": None if each.is_withheld or hides else each.before,
                "after": None if each.is_withheld or hides else each.after,
                "is_withheld": each.is_withheld or hides,
                "reason": each.reason,
                "asked_by": each.asked_by,
            }
            for each in sorted(entry.corrections.all(), key=lambda each: -each.pk)
        ]


@extend_schema_field(WITHHELD)
class Withheld(serializers.Field):
    def __init__(self, **kwargs):
        super().__init__(
            read_only=True,
            help_text="What of it is withheld from readers, and why; null for nothing.",
            **kwargs,
        )
        self.allow_null = True

    def to_representation(self, entry):
        if entry.rung == Rung.SHOWN:
            return None
        steps = sorted(entry.withdrawals.all(), key=lambda step: step.pk)
        # Whoever wrote past the actions left no step: what is withheld stays so, and its public note is all there is.
        reason, since = (
            (steps[-1].reason, steps[-1].made_at) if steps else (entry.state_reason, entry.changed_at)
        )
        return {
            "step": Rung(entry.rung).code,
            "reason": reason,
            "since": localtime(since).isoformat(),
        }


class RecordSerializer(serializers.ModelSerializer):
    """The public form of an entry. What a subclass does not list does not exist in public."""

    id = serializers.CharField(source="public_id", help_text="Permanent; never reused.")
    url = serializers.SerializerMethodField(help_text="Address in the API.")
    page = serializers.SerializerMethodField(
        help_text="Address of the page, or null if it has none of its own."
    )
    label = serializers.CharField(help_text="How the entry is called in lists and links.")

    BASE = ("id", "url", "page", "label")

    def get_fields(self):
        """Every kind of entry says last what was corrected in it, and what of it is withheld."""
        return super().get_fields() | {
            "corrections": Corrections(source="*"),
            "withheld": Withheld(source="*"),
        }

    def get_url(self, entry) -> str:
        return api_address(entry.KIND, entry.public_id)

    def get_page(self, entry) -> str | None:
        return entry.get_absolute_url()


class SupportedSerializer(RecordSerializer):
    """An entry that is a fact: it shows the references and passages that bear it out."""

    references = serializers.SerializerMethodField(help_text="Data sets and pages that it was taken from.")
    passages = serializers.SerializerMethodField(help_text="Words of articles that support it.")

    SUPPORT = ("references", "passages")

    @extend_schema_field(REFERENCE(many=True))
    def get_references(self, entry):
        return references(entry)

    @extend_schema_field(PASSAGE(many=True))
    def get_passages(self, entry):
        return passages(entry)


def references(entry):
    links = sorted(entry.sourcings.all(), key=lambda link: (link.field, link.reference.name, link.pk))
    return [reference(link.reference) | {"field": link.field, "note": link.note} for link in links]


def reference(source):
    return {
        "name": source.name,
        "address": source.address,
        "publisher": source.publisher,
        "published_on": _text(source.published_on),
        "retrieved_on": _text(source.retrieved_on),
        "licence": source.licence,
    }


def passages(entry):
    """Supporting words; by relation name, because passages belong to articles, which import this room."""
    return [
        {
            "words": passage.public_words,
            "text_basis": passage.pin.text_version.basis,
            "certainty": passage.certainty,
            "article": ref(passage.article),
        }
        for passage in sorted(entry.passages.all(), key=lambda passage: passage.pk)
        if passage.article.is_public
    ]
