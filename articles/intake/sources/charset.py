"""The bytes of a web page or a mail into characters: what they say of their encoding is heard, and checked."""

import codecs
import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError

from articles.decoding import ENCODINGS

_DECLARED_WITHIN = 4096
_DECLARED = (
    ("XML declaration", re.compile(rb"<\?xml[^>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]{1,40})", re.I)),
    ("meta tag", re.compile(rb"<meta[^>]{0,400}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.I)),
)
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_WINDOWS_1252 = "windows-1252"
# On the web all of these mean Windows-1252: so browsers read them, and so the pages were written.
_SAID_FOR_WINDOWS_1252 = {"ascii", "us-ascii", "iso8859-1", "iso-8859-1", "latin-1", "cp1252"}
# Python knows codecs that are no encodings of writing; only these may be asked for by a page.
_OF_WRITING = re.compile(
    r"utf-?(?:8|16|32)(?:-?[lb]e)?|iso-?8859-?\d{1,2}|cp125\d|koi8-[ru]|mac-?roman|mac-?cyrillic|big5(?:hkscs)?"
    r"|gb2312|gbk|gb18030|euc[-_](?:jp|kr)|shift_jis|iso2022[-_]jp|cp949|cp932|tis-620|latin-1|ascii"
)
_UTF8_SEQUENCE = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
# Windows-1252 as browsers have it, where Python's own stops at five bytes; of characters that a page names by
# these numbers (&#146;) the same is meant.
AS_WINDOWS_1252 = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}


@dataclass(frozen=True, slots=True)
class Characters:
    text: str
    how: str
    warnings: tuple[str, ...] = ()


def characters(data, *, encoding=None, header=None):
    """Characters of a page or a part of a mail.

    `encoding` was told by a person (a key of ENCODINGS) and is held to; `header` is the charset that the mail
    gives for this part. Raises ValidationError only where what a person told does not fit.
    """
    if encoding is not None:
        return _as_told(data, encoding)
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], codec, "byte-order mark")
    label, where, warnings = _declared(data, header)
    if label is None and b"\0" in data[:100]:
        label, where = ("utf-16-le" if data[1:2] == b"\0" else "utf-16-be"), "found out"
    if label is None or label.startswith("utf-8"):
        return _utf8(data, label, where, warnings)
    if label == _WINDOWS_1252 and _UTF8_SEQUENCE.search(data) and _fits(data, "utf-8"):
        warnings += ("The page says that it is Windows-1252, but it is UTF-8, and was read so.",)
        return Characters(data.decode(), "decoded as UTF-8 (found out)", warnings)
    return _decoded(data, label, where, warnings)


def _as_told(data, encoding):
    name = ENCODINGS[encoding]
    try:
        text = data.decode("utf-8-sig" if encoding == "utf-8" else encoding)
    except UnicodeDecodeError as error:
        raise ValidationError(
            f"The page is not {name}: byte {error.start + 1:,} ({data[error.start]:#04x}) cannot be read. Choose "
            "“find out”, or the encoding that it has.",
            code="encoding",
        ) from None
    return Characters(text, f"decoded as {name} (as told)")


def _declared(data, header):
    """(codec or None, where it is said, warnings about what cannot be meant)."""
    said = [("mail header", header.encode("ascii", "replace"))] if header else []
    for where, pattern in _DECLARED:
        if found := pattern.search(data[:_DECLARED_WITHIN]):
            said.append((where, found[1]))
    for where, label in said:
        label = label.decode("ascii", "replace")
        codec = _codec(label)
        if codec is None:
            return (
                None,
                "",
                (f"The page says that its encoding is “{label}”, which is none that is known here.",),
            )
        if codec.startswith(("utf-16", "utf-32")) and not data[:100].count(b"\0"):
            # It could not have been read as far as this if it were so.
            codec = "utf-8"
        return codec, where, ()
    return None, "", ()


def _codec(label):
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    if not _OF_WRITING.fullmatch(name):
        return None
    return _WINDOWS_1252 if name in _SAID_FOR_WINDOWS_1252 else name


def _utf8(data, label, where, warnings):
    if _fits(data, "utf-8"):
        return Characters(
            data.decode(), f"decoded as UTF-8 ({where})" if label else "decoded as UTF-8", warnings
        )
    read = data.decode("utf-8", "replace")
    if len(_UTF8_SEQUENCE.findall(data)) > read.count("\ufffd"):
        return Characters(read, "decoded as UTF-8, though damaged", warnings)
    said = "The page says that it is UTF-8, but it is not" if label else "The page does not say its encoding"
    warning = f"{said}, so it was read as Windows-1252. Check quotation marks, pound signs and accents."
    return _decoded(data, _WINDOWS_1252, "a guess", (*warnings, warning))


def _decoded(data, codec, where, warnings=()):
    if codec == _WINDOWS_1252:
        text, name = data.decode("latin-1").translate(AS_WINDOWS_1252), "Windows-1252"
    else:
        text, name = data.decode(codec, "replace"), codec.upper().removesuffix("-LE").removesuffix("-BE")
    return Characters(text, f"decoded as {name} ({where})", warnings)


def _fits(data, codec):
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True
