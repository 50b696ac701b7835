"""The texts that folders, files and streams hold, one after the other, however many there are."""

import hashlib
import json
import os
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from articles.intake.sources import ACCEPTED

STREAM = "-"
LINES = {".jsonl", ".ndjson"}
TEXTS = {ending for ending in ACCEPTED.split(",") if ending.startswith(".")}
# A text of a million characters, each written as six.
LONGEST_LINE = 8 * 2**20
_BLOCK = 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One text to be read: a file (`path`), or a line of JSON (`data`), None if it is too long.

    `key` stays the same from run to run, whatever becomes of the words; `place` is for people.
    """

    key: str
    place: str
    name: str
    path: str | None = None
    data: bytes | None = None

    @property
    def size(self):
        """Bytes that are held in memory."""
        return len(self.data or b"")


class Sources:
    """Folders, files of texts, files of lines (JSONL), or “-” for lines on standard input.

    Raises OSError for one that does not exist. `left_alone` counts files of other kinds by their suffix while items
    are met.
    """

    def __init__(self, named):
        self.paths = [each if each == STREAM else os.path.realpath(each) for each in map(str, named)]
        for path in self.paths:
            if path != STREAM:
                os.stat(path)
        self.left_alone = Counter()

    def names(self):
        return [printable(path) for path in self.paths]

    def count(self):
        """How many texts there are, at a glance; None if that cannot be told beforehand."""
        if STREAM in self.paths:
            return None
        return sum(_lines_in(path) if _is_lines(path) else 1 for path in self._files(Counter()))

    def items(self):
        self.left_alone.clear()
        for path in self._files(self.left_alone):
            if _is_lines(path):
                yield from _lines(path)
            else:
                yield _file(path)

    def _files(self, left_alone):
        for path in self.paths:
            if path != STREAM and os.path.isdir(path):
                yield from _walk(path, left_alone)
            else:
                yield path


def is_text(path):
    """Whether it names a single text, no folder and no lines of several."""
    return not _is_lines(path) and not os.path.isdir(path)


def printable(path):
    """A path as text, whatever bytes its name is made of."""
    return os.fsencode(path).decode(errors="backslashreplace")


def _is_lines(path):
    return path == STREAM or Path(path).suffix.lower() in LINES


def _walk(folder, left_alone):
    """Files of texts in a folder and all folders in it, by name; links to folders are not followed."""
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError:
        # Met as an item it is refused with the reason, instead of passed over.
        yield folder
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path, left_alone)
        elif entry.is_file() and Path(entry.name).suffix.lower() in TEXTS and not entry.name.startswith("."):
            yield entry.path
        else:
            left_alone[Path(entry.name).suffix.lower() or "no suffix"] += 1


def _file(path):
    place = printable(path)
    return Item(key=_key("file", place), place=place, name=printable(os.path.basename(path)), path=path)


def _lines(path):
    if path == STREAM:
        yield from _items(sys.stdin.buffer, "standard input", "standard input")
        return
    if not os.access(path, os.R_OK):
        # Met as one text it is refused with the reason.
        yield _file(path)
        return
    with open(path, "rb") as stream:
        yield from _items(stream, printable(path), printable(os.path.basename(path)))


def _items(stream, source, name):
    for number, (data, digest) in enumerate(_split(stream), 1):
        if data is None or data.strip():
            yield Item(
                key=_key("line", source, _id_of(data) or digest),
                place=f"{source}:{number}",
                name=f"{name}, line {number:,}",
                data=data,
            )


def _split(stream):
    """(line, digest of it) one by one; None for a line that is too long to be held."""
    while line := stream.readline(LONGEST_LINE):
        digest = hashlib.sha256(line)
        if len(line) < LONGEST_LINE or line.endswith(b"\n"):
            yield line, digest.hexdigest()
            continue
        while (more := stream.readline(_BLOCK)) and not more.endswith(b"\n"):
            digest.update(more)
        digest.update(more)
        yield None, digest.hexdigest()


def _id_of(data):
    """The “id” of a line, which names it even when its words change."""
    try:
        named = json.loads(data)["id"]
    except (ValueError, RecursionError, TypeError, KeyError):
        return None
    return f"id {named}" if isinstance(named, str | int) and named != "" else None


def _key(*parts):
    return hashlib.sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()


def _lines_in(path):
    try:
        with open(path, "rb") as stream:
            return sum(block.count(b"\n") for block in iter(lambda: stream.read(_BLOCK), b""))
    except OSError:
        return 1
