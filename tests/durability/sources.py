"""What somebody might hand to a batch: thousands of made-up articles in files and lines, and what is no article."""

import json
from dataclasses import dataclass
from html import escape
from pathlib import Path
from random import Random

from tests.articles.intake.files import page
from tests.factories import newspaper

# Of a hundred sources.
_SHARES = {
    "text": 66,
    "line": 12,
    "page": 5,
    "windows_1252": 4,
    "utf_16": 2,
    "same_text": 5,
    "empty": 2,
    "damaged": 2,
    "picture": 1,
    "broken_line": 1,
}
_NO_ARTICLES = {"empty", "damaged", "picture", "broken_line"}
_IN_LINES = {"line", "broken_line"}


@dataclass(frozen=True)
class Source:
    """`place` is what the batch calls it; `text` are the words to be read, None where only the page's own are."""

    place: str
    outcome: str
    text: str | None = None


def written(folder: Path, count: int) -> tuple[list[Path], list[Source]]:
    """(what the command is told to read, all that it holds); the same for the same count."""
    random = Random(count)
    texts, lines = folder / "texts", folder / "lines.jsonl"
    texts.mkdir()
    found, plain = [], []
    with lines.open("w", encoding="utf-8") as stream:
        for number in range(count):
            kind = random.choices(list(_SHARES), _SHARES.values())[0] if plain else "text"
            text = newspaper.article(random, paragraphs=random.randrange(1, 25))
            if kind in _IN_LINES:
                whole = json.dumps({"text": text, "id": number, "published": "2016-04"}, ensure_ascii=False)
                stream.write((whole if kind == "line" else whole[:-9]) + "\n")
                place = f"{lines}:{sum(each.place.startswith(str(lines)) for each in found) + 1}"
            else:
                path = texts / f"{number:06}.{'html' if kind == 'page' else 'txt'}"
                text = random.choice(plain) if kind == "same_text" else text
                path.write_bytes(_bytes(kind, text))
                place = str(path)
            if kind == "text":
                plain.append(text)
            found.append(_source(place, kind, text))
    return [texts, lines], found


def _source(place, kind, text):
    if kind in _NO_ARTICLES:
        return Source(place, "refused")
    if kind == "same_text":
        return Source(place, "same_text")
    return Source(place, "read", None if kind == "page" else text)


def _bytes(kind, text):
    match kind:
        case "empty":
            return b""
        case "picture":
            return b"\x89PNG\r\n\x1a\n" + text.encode()
        case "damaged":
            # Whole signs stand before the one that was cut.
            return f"{text} “It was cold.” “".encode()[:-1]
        case "windows_1252":
            return text.encode("windows-1252")
        case "utf_16":
            return text.encode("utf-16")
        case "page":
            return page("".join(f"<p>{escape(each)}</p>" for each in text.split("\n\n"))).encode()
        case _:
            return text.encode()
