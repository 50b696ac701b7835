"""Mails and saved pages alike are messages of parts (MIME): what may be read of them."""

import re
from email import policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.parser import BytesParser

from django.core.exceptions import ValidationError

_MOST_PARTS = 1_000
_LONGEST_HEADER = 2_000
_SPACES = re.compile(r"\s+")


def parsed(data):
    """The message in some bytes. The older rules of the library, which take whatever comes."""
    try:
        message = BytesParser(policy=policy.compat32).parsebytes(data)
        parts = list(_counted(message))
    except (MessageError, RecursionError, LookupError, ValueError, TypeError, AttributeError):
        raise ValidationError(
            "The message is broken and cannot be read. Save it again, or paste the text.", code="broken"
        ) from None
    return message, parts


def header(message, name):
    """A header in readable words on one line; empty without it."""
    raw = message.get(name)
    if raw is None:
        return ""
    raw = raw[:_LONGEST_HEADER] if isinstance(raw, str) else raw
    try:
        words = str(make_header(decode_header(raw)))
    except (MessageError, LookupError, ValueError, TypeError, AttributeError, AssertionError):
        words = str(raw).encode("ascii", "replace").decode("ascii")
    return _SPACES.sub(" ", words.encode("utf-8", "replace").decode("utf-8")).strip()[:_LONGEST_HEADER]


def body(part):
    """(bytes of a part, the encoding that it says it has or None)."""
    try:
        data = part.get_payload(decode=True) or b""
        charset = part.get_content_charset()
    except (MessageError, LookupError, ValueError, TypeError, AttributeError, AssertionError):
        return b"", None
    return data, charset


def filename(part):
    try:
        return _SPACES.sub(" ", part.get_filename() or "").strip()
    except (MessageError, LookupError, ValueError, TypeError, AttributeError, AssertionError):
        return ""


def is_attached(part):
    return str(part.get("Content-Disposition", "")).strip().lower().startswith("attachment")


def _counted(message):
    """Every part but those of a message inside the message, whose own parts are its own affair."""
    left, count = [message], 0
    while left:
        part = left.pop()
        count += 1
        if count > _MOST_PARTS:
            raise ValueError("more parts than any mail has")
        yield part
        if part.is_multipart() and part.get_content_type() != "message/rfc822":
            left += reversed(part.get_payload())
