"""How coded and printed words of an edition are put on a page, without changing them."""

from collections.abc import Mapping
from typing import Any

from django.utils.text import slugify

from web.templatetags.entries import day_text

# Characters of a quote beyond which it is read rather than seen: some four lines of a card.
LONG = 320

# What a card prints in the place of words that are withheld.
WITHHELD = "[Words withheld]"

KINDS = {"direct": "Direct quote", "partial": "Partial quote"}

COVER = {
    "kept": "Emergency cover kept",
    "partial": "Emergency cover partly withdrawn",
    "withdrawn": "Emergency cover withdrawn",
    "unknown": "Emergency cover not known",
}


def sentence(code: str) -> str:
    """`called_off` → `Called off`."""
    words = code.replace("_", " ")
    return words[:1].upper() + words[1:]


def slug(code: str) -> str:
    """`called_off` → `called-off`, for the name of a style."""
    return slugify(code.replace("_", "-"))


def words(quote: Mapping[str, Any]) -> dict[str, Any]:
    """What a quote card prints: paragraphs, the kind's name, and who as printed.

    Words that were never stripped of their marks (`as_printed`) stand in where `words` is empty.
    """
    text = quote.get("words") or "\n\n".join(quote.get("as_printed") or [])
    if not text and quote.get("withheld"):
        return {**words({**quote, "withheld": None, "words": WITHHELD}), "in_marks": False}
    kind = quote["kind"]
    return {
        "paragraphs": [part.strip() for part in text.split("\n\n") if part.strip()],
        "long": len(text) > LONG,
        "look": kind if kind in ("sign", "paraphrase") else "spoken",
        "kind_label": KINDS.get(kind, sentence(kind)),
        "in_marks": bool(quote.get("words")) and kind not in ("sign", "paraphrase"),
        "circumstances": circumstances(quote),
        **who(quote),
    }


def circumstances(quote: Mapping[str, Any]) -> list[str]:
    """To whom, where and when it was said, as far as it was printed."""
    said = (
        ("To", quote.get("said_to")),
        ("Venue:", quote.get("venue")),
        ("Said", day_text(quote.get("said_on"))),
    )
    return [f"{term} {value}" for term, value in said if value]


def who(quote: Mapping[str, Any]) -> dict[str, Any]:
    """The speaker's name or description and the details around it, exactly as printed."""
    speaker = quote.get("speaker") or {}
    as_printed = speaker.get("printed") or {}
    name = as_printed.get("name") or as_printed.get("described_as") or quote.get("attribution") or ""
    age = as_printed.get("age")
    details = [as_printed.get("role"), as_printed.get("workplace"), f"aged {age}" if age else None]
    return {
        "who": name,
        "who_details": [detail for detail in details if detail and detail not in name],
        "voice": speaker.get("identified_as"),
    }


def size(picket: Mapping[str, Any]) -> str:
    """What a size as printed comes to in numbers: `20 to 30 people`, `20 people or more`."""
    limits = picket.get("size") or {}
    low, high = limits.get("low"), limits.get("high")
    if low is None and high is None:
        return ""
    if low is None:
        return f"up to {high:,} people"
    if high is None:
        return f"{low:,} people or more"
    return f"{low:,} people" if low == high else f"{low:,} to {high:,} people"


def source(reference: Mapping[str, Any]) -> list[str]:
    """What is said of a reference after its name: who issued it and when, when it was seen, its licence."""
    issued, retrieved = reference.get("published_on"), reference.get("retrieved_on")
    details = [
        reference.get("publisher"),
        day_text(issued),
        f"retrieved {day_text(retrieved)}" if retrieved else "",
        reference.get("licence"),
        reference.get("note"),
    ]
    return [detail for detail in details if detail]
