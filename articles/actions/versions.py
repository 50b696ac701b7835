from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone

from articles import decoding
from articles.choices import FurnitureKind, PrivateKind, TextBasis
from articles.models import Article, Furniture, Pin, PrivateSpan, TextVersion
from articles.models.text_version import text_sha256
from articles.reading import read
from records.editions import writing


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A new text version, and how the words pinned in the one before it fare there.

    `holding` maps each pin of a quote, mention or passage whose words stand in the new text exactly once to their
    segments there; `lost` maps every other to the reason in words. The pins themselves stay where they are: they
    say what the older version printed, and a curator decides what becomes of a quote whose words are gone.
    """

    version: TextVersion
    holding: dict[Pin, list[tuple[int, int]]]
    lost: dict[Pin, str]


def new_text_version(*, article: Article, text: str, seen_at=None, by) -> Checked:
    """Adds the text as the source shows it now (a correction, say); the version before it is kept.

    Raises ValidationError if the text is none, or is one that the article has already.
    """
    text = decoding.as_text(text)
    if article.text_versions.filter(sha256=text_sha256(text)).exists():
        raise ValidationError(f"“{article}” has exactly this text already.", code="duplicate")
    before = article.current_text
    seen_at = seen_at or timezone.now()
    if before is not None and seen_at <= before.seen_at:
        raise ValidationError(
            "The new text must have been seen after the one that it follows.", code="seen_at"
        )
    with writing(by=by):
        version = TextVersion(article=article, text=text, basis=TextBasis.AS_PUBLISHED, seen_at=seen_at)
        version.save()
        found = read(text)
        mark_furniture(version, found.furniture)
        mark_private(version, found.private)
    holding, lost = {}, {}
    for pin in _pins_of(before):
        places = _places(pin, text)
        if len(places) == 1:
            holding[pin] = places[0]
        else:
            lost[pin] = "stands there more than once" if places else "does not stand there"
    return Checked(version=version, holding=holding, lost=lost)


def mark_furniture(version: TextVersion, findings) -> None:
    known = set(FurnitureKind.values)
    Furniture.objects.bulk_create(
        Furniture(
            text_version=version,
            kind=found.kind if found.kind in known else FurnitureKind.OTHER,
            start=found.start,
            end=found.end,
        )
        for found in findings
    )


def mark_private(version: TextVersion, findings) -> None:
    known = set(PrivateKind.values)
    PrivateSpan.objects.bulk_create(
        PrivateSpan(
            text_version=version,
            kind=found.kind if found.kind in known else PrivateKind.OTHER,
            start=found.start,
            end=found.end,
        )
        for found in findings
    )


def _pins_of(version):
    """Pins that bear a quote, a mention or a passage; cue and attribution go with their quote."""
    if version is None:
        return []
    borne = Q(quote__isnull=False) | Q(mention__isnull=False) | Q(passage__isnull=False)
    return version.pins.filter(borne).order_by("pk")


def _places(pin, text):
    """Where a pin's words stand in a text: with their context if that is found anywhere, else the words alone.

    At most two places, because two are as doubtful as twenty.
    """
    with_context = _find(text, pin.prefix, pin.exact, pin.suffix)
    return with_context or _find(text, "", pin.exact, "")


def _find(text, prefix, exact, suffix):
    places, at = [], text.find(prefix + exact[0])
    while at >= 0 and len(places) < 2:
        start = at + len(prefix)
        segments = [(start, start + len(exact[0]))]
        for words in exact[1:]:
            start = text.find(words, segments[-1][1])
            if start < 0:
                # Nor will it be found behind a later beginning.
                return places
            segments.append((start, start + len(words)))
        if text.startswith(suffix, segments[-1][1]):
            places.append(segments)
        at = text.find(prefix + exact[0], at + 1)
    return places
