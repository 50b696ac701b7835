"""Bytes and pastes into the text of an article; what cannot be read is said, never guessed in silence.

A text keeps every character it came with, but for its line ends, which become LF.
"""

import re
import unicodedata
from dataclasses import dataclass

from django.core.exceptions import ValidationError

# A long supplement has some tens of thousands; beyond this it is a book, or no text at all.
LONGEST_TEXT = 1_000_000

ENCODINGS = {
    "utf-8": "UTF-8",
    "windows-1252": "Windows-1252",
    "iso-8859-15": "ISO 8859-15 (Latin 9)",
    "mac-roman": "Mac Roman",
    "utf-16": "UTF-16",
}
# The longer marks first: that of UTF-32 begins like that of UTF-16.
_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig", "UTF-8, as its byte-order mark says"),
    (b"\xff\xfe\x00\x00", "utf-32", "UTF-32, as its byte-order mark says"),
    (b"\x00\x00\xfe\xff", "utf-32", "UTF-32, as its byte-order mark says"),
    (b"\xff\xfe", "utf-16", "UTF-16, as its byte-order mark says"),
    (b"\xfe\xff", "utf-16", "UTF-16, as its byte-order mark says"),
)
_UTF8_SEQUENCE = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
# What the archive's feeds, being XML, could not carry either; tab and line feed are text.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_MARKUP_START = re.compile(r"\s*(?:<!doctype\s+html|<html\b|<\?xml\b|<head\b|<body\b)", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:p|div|span|a|br|h[1-6]|ul|ol|li|article|section|figure|img|script|style|meta|table|td|tr|em|strong)"
    r"(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)
_TAGS_THAT_MAKE_A_PAGE = 3
_GARBLED = re.compile("â€[œ\x9d™˜“”¦]|Â[£ ©]|Ã[©¨¼¶]")
_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_LOST = "\ufffd"
_SPOKEN_OF = {
    "\u200b": "zero-width space",
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
    "\u00ad": "soft hyphen",
    "\ufeff": "zero-width no-break space",
}
# Emoji are joined by these; inside one they are no surprise.
_EMOJI = "\U0001f000-\U0001faff\u2600-\u27bf"
_JOINED_EMOJI = re.compile(f"[{_EMOJI}\ufe0f]\u200d(?=[{_EMOJI}])")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, how its bytes were read, and sentences that a curator should see before trusting it."""

    text: str
    how: str
    warnings: tuple[str, ...] = ()


def decode(data, *, encoding=None):
    """The text in some bytes, read as `encoding` (a key of ENCODINGS) or, without one, as found out.

    A byte-order mark decides; else UTF-8; else Windows-1252, with a warning. Raises ValidationError where the
    bytes are no text, and names the place.
    """
    if not data.strip():
        raise ValidationError("The file is empty.", code="empty")
    if encoding is not None:
        return _decoded(data, encoding, f"{ENCODINGS[encoding]}, as told")
    for mark, codec, how in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decoded(data, codec, how)
    if b"\0" in data:
        raise ValidationError(
            f"The file holds a NUL byte at byte {data.index(0) + 1:,}, so it is no plain text. "
            "If it is UTF-16, choose that encoding, or save it as UTF-8.",
            code="nul",
        )
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return _not_utf8(data, error)
    return _decoded(data, "utf-8", "UTF-8")


def as_text(pasted):
    """A pasted or decoded string as the text of an article, with LF line ends.

    Raises ValidationError for what no article is: nothing, markup, control characters, too much.
    """
    text = pasted.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip("\ufeff\u200b \t\n\u00a0"):
        raise ValidationError("There is no text yet: paste it or choose a file.", code="empty")
    if len(text) > LONGEST_TEXT:
        raise ValidationError(
            f"The text has {len(text):,} characters; an article may have "
            f"{LONGEST_TEXT:,}. Enter it in parts.",
            code="too_long",
        )
    refuse_control_characters(text)
    if _MARKUP_START.match(text) or _has_tags(text):
        raise ValidationError(
            "This is the source code of a web page (HTML), not its text. Open the page in a browser, "
            "select the words of the article, copy them and paste them here.",
            code="html",
        )
    return text


def refuse_control_characters(text):
    """Raises ValidationError for characters that are no writing and that no database or feed could carry."""
    control = _CONTROL.search(text)
    if control:
        raise ValidationError(
            f"The text holds {_name(control.group())} {place(text, control.start())}, which is no writing. "
            "Take it out, or copy the text again from its source.",
            code="nul" if control.group() == "\0" else "control",
        )


def without_control_characters(text):
    """The text with spaces for characters that are no writing, where nobody can be asked to take them out."""
    return _CONTROL.sub(" ", text)


def warnings(text):
    """What a curator cannot see in a text, or should doubt about it, a sentence each."""
    found = []
    hidden = invisible_marks(text)
    if hidden:
        names = sorted({_name(text[at]) for at in hidden})
        found.append(
            f"The text holds {_counted(len(hidden), 'invisible mark')} ({', '.join(names)}), the first "
            f"{place(text, hidden[0])}. They are kept as they are; check that words and order look right."
        )
    if _LOST in text:
        found.append(
            f"{_counted(text.count(_LOST), 'character')} had been lost before the text came here: see the "
            f"sign {_LOST} {place(text, text.index(_LOST))}. If you can, get the text from its source again."
        )
    garbled = _GARBLED.search(text)
    if garbled:
        found.append(
            f"“{garbled.group()}” {place(text, garbled.start())} looks like UTF-8 that was once read as "
            "Windows-1252. If you can, get the text from its source again."
        )
    return tuple(found)


def invisible_marks(text):
    """Offsets of marks that steer direction or joining and cannot be seen, but for those inside emoji."""
    inside_emoji = {match.end() - 1 for match in _JOINED_EMOJI.finditer(text)}
    return [match.start() for match in _INVISIBLE.finditer(text) if match.start() not in inside_emoji]


def place(text, offset):
    """Where an offset stands, in words: lines and characters counted from one."""
    line_start = text.rfind("\n", 0, offset) + 1
    line = text.count("\n", 0, offset) + 1
    return f"in line {line:,}, character {offset - line_start + 1:,}"


def _decoded(data, codec, how, warning=None):
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        raise ValidationError(
            f"The file is not {how.split(',')[0]}: byte {error.start + 1:,} ({data[error.start]:#04x}) cannot "
            "be read. Save it again as UTF-8, or choose the encoding that it has.",
            code="encoding",
        ) from None
    text = as_text(text)
    return Decoded(text, how, ((warning,) if warning else ()) + warnings(text))


def _not_utf8(data, error):
    line = data.count(b"\n", 0, error.start) + 1
    where = f"byte {error.start + 1:,} ({data[error.start]:#04x}) in line {line:,}"
    # Well-formed sequences beside a broken one: the file is UTF-8 and damaged, not Windows-1252.
    if _UTF8_SEQUENCE.search(data):
        raise ValidationError(
            f"The file is UTF-8 but damaged: {where} cannot be read. Get it from its source again.",
            code="encoding",
        )
    try:
        data.decode("windows-1252")
    except UnicodeDecodeError as other:
        raise ValidationError(
            f"The file is neither UTF-8 ({where} cannot be read) nor Windows-1252 (byte {other.start + 1:,}, "
            f"{data[other.start]:#04x}). Save it again as UTF-8, or choose the encoding that it has.",
            code="encoding",
        ) from None
    return _decoded(
        data,
        "windows-1252",
        "Windows-1252",
        f"The file is not UTF-8 ({where}), so it was read as Windows-1252. Check quotation marks, pound "
        "signs and accents.",
    )


def _has_tags(text):
    tags = _TAG.finditer(text)
    return sum(1 for _, _ in zip(tags, range(_TAGS_THAT_MAKE_A_PAGE), strict=False)) == _TAGS_THAT_MAKE_A_PAGE


def _name(character):
    code = f"U+{ord(character):04X}"
    name = _SPOKEN_OF.get(character) or unicodedata.name(character, "").lower()
    if character == "\0":
        return "a NUL (U+0000)"
    return f"{name} ({code})" if name else f"a control character ({code})"


def _counted(count, noun):
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
