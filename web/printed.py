"""How coded and printed words of an edition are put on a page, without changing them."""

from collections.abc import Mapping
from typing import Any

from django.utils.text import slugify


def sentence(code: str) -> str:
    """`called_off` → `Called off`."""
    words = code.replace("_", " ").replace("-", " ")
    return words[:1].upper() + words[1:]


def slug(code: str) -> str:
    """`called_off` → `called-off`, for the name of a style."""
    return slugify(code.replace("_", "-"))


KINDS = {"direct": "Quote", "partial": "Part of a sentence", "sign": "On a placard"}


def words(quote: Mapping[str, Any]) -> dict[str, Any]:
    """What a quote card prints: paragraphs, the kind's name, and who as printed.

    A paraphrase without words of its own falls back to what was printed.
    """
    text = quote.get("words") or "\n\n".join(quote.get("as_printed") or [])
    speaker = quote.get("speaker") or {}
    who = speaker.get("printed") or {}
    age = who.get("age")
    details = [who.get("role"), who.get("workplace"), f"aged {age}" if age else ""]
    name = who.get("name") or who.get("described_as") or quote.get("attribution") or ""
    if not who.get("name"):
        details = [detail for detail in details if detail and detail not in name]
    kind = quote["kind"]
    return {
        "paragraphs": [part.strip() for part in text.split("\n\n") if part.strip()],
        "kind": slug(kind),
        "kind_label": KINDS.get(kind, sentence(kind)),
        "marked": kind != "paraphrase",
        "who": name,
        "who_details": [detail for detail in details if detail],
        "voice": speaker.get("identified_as"),
    }
