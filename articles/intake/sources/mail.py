"""A mail: a newsletter, or an article that somebody sent or forwarded."""

import re
from dataclasses import replace
from email.utils import parseaddr

from django.core.exceptions import ValidationError

from articles import decoding

from . import days, forwarded, web_page
from .blocks import clean
from .charset import characters
from .details import Gathering
from .message import body, filename, header, is_attached, parsed
from .source import Source

_REPLY_MARKS = re.compile(r"^(?:(?:fwd?|fw|re|tr|wg|aw)\s*:\s*)+", re.IGNORECASE)
# Whoever has an address there is no publication.
_EVERYBODYS = re.compile(
    r"(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|btopenworld|sky|virginmedia"
    r"|talktalk|ntlworld|protonmail|proton|gmx|nhs)\.(?:com|co\.uk|net|me|uk)$",
    re.IGNORECASE,
)
_MASS_MAIL = ("List-Unsubscribe", "List-Id", "List-Post")
_FLOWED_SIGNATURE = "-- "
_ENOUGH = 0.5
_NAMED = 5
_DEEPEST = 3


def read(data, *, encoding=None, depth=1):
    """The Source in the bytes of a mail; ValidationError where there are no words in it."""
    message, parts = parsed(data)
    own = [part for part in parts if not is_attached(part) and not part.is_multipart()]
    source = _source(
        [part for part in own if part.get_content_type() == "text/html"],
        [part for part in own if part.get_content_type() == "text/plain"],
        encoding,
    )
    attached = _attached_message(parts)
    if attached is not None and depth < _DEEPEST and (source is None or not forwarded.find(source.text)):
        within = read(attached.as_bytes(), encoding=encoding, depth=depth + 1)
        return replace(
            within,
            warnings=("The message attached to this mail was read, not the mail itself.", *within.warnings),
        )
    left_out = _left_out(parts)
    if source is None:
        also = (
            f" It brings {_named(left_out)}: save that and choose it as a file of its own, or"
            if left_out
            else ""
        )
        raise ValidationError(
            f"There are no words in this mail.{also or ' Then'} paste the text of the article.",
            code="no_text",
        )
    found = forwarded.find(source.text)
    details = _details(message, found, source.details)
    warnings = source.warnings
    if found:
        source = _from(found.start, source)
        details = replace(details, captions=source.details.captions)
        warnings = (*warnings, "Only the message that was forwarded was taken, not what stands above it.")
    if left_out:
        warnings = (
            *warnings,
            f"Not read: {_named(left_out)}. If the article is in there, save it and choose it as a file of its own.",
        )
    return Source(
        text=decoding.as_text(source.text.rstrip("\n")),
        how=source.how,
        warnings=(*warnings, *details.disagreements()),
        details=details,
    )


def _source(pages, plain, encoding):
    """From the part that is a page if most of the words are in there, else from the plain one."""
    text, how, warnings = _plain(plain, encoding)
    for part in sorted(pages, key=lambda part: -len(part.get_payload())):
        data, charset = body(part)
        try:
            page = web_page.read(data, encoding=encoding, header=charset, noun="mail, its web part")
        except ValidationError:
            continue
        if len(page.text.split()) >= _ENOUGH * len(text.split()):
            return page
    if not text.strip():
        return None
    return Source(text=text, how=how, warnings=(*warnings, *decoding.warnings(text)))


def _plain(parts, encoding):
    """(text, how, warnings) of plain parts: a mail program may cut one text in several, around pictures."""
    texts, hows, warnings = [], [], []
    for part in parts:
        data, charset = body(part)
        read_as = characters(data, encoding=encoding, header=charset)
        text = clean(read_as.text.replace("\r\n", "\n").replace("\r", "\n"))
        if str(part.get_param("format") or "").lower() == "flowed":
            text = _flowed(text, deletes_space=str(part.get_param("delsp") or "").lower() == "yes")
        texts.append(forwarded.unquoted(text).strip("\n"))
        hows.append(read_as.how)
        warnings += read_as.warnings
    how = f"mail, plain text; {'; '.join(dict.fromkeys(hows))}"
    return "\n\n".join(filter(None, texts)), how, tuple(dict.fromkeys(warnings))


def _flowed(text, deletes_space):
    """Paragraphs out of lines that end in a space where they go on (RFC 3676)."""
    lines, goes_on = [], False
    for line in text.split("\n"):
        line = line.removeprefix(" ")
        if goes_on:
            lines[-1] += line
        else:
            lines.append(line)
        goes_on = line.endswith(" ") and line != _FLOWED_SIGNATURE
        if goes_on and deletes_space:
            lines[-1] = lines[-1][:-1]
    return "\n".join(line.rstrip(" ") for line in lines)


def _details(message, found, of_page):
    gathered = Gathering()
    subject = found.subject if found else header(message, "Subject")
    sent = found.sent if found else header(message, "Date")
    sender = found.sender if found else header(message, "From")
    of = "{} of the forwarded message" if found else "e-mail header {}"
    gathered.add("headline", _REPLY_MARKS.sub("", subject), of.format("Subject"))
    if (day := days.day_of(sent)) is not None:
        gathered.add("published_on", day.edtf, day.basis(of.format("Date")))
    name, address = parseaddr(re.sub(r"\[mailto:(.*?)\]", r"<\1>", sender))
    if found or any(message.get(each) for each in _MASS_MAIL):
        gathered.add("publication", name if "@" not in name else "", of.format("From"))
    host = address.rpartition("@")[2].lower()
    if "." in host and not _EVERYBODYS.search(host):
        gathered.add("publication", host, f"{of.format('From')}, where its address is")
    gathered.add_all(of_page)
    return gathered.details(of_page.captions)


def _from(start, source):
    captions = tuple(
        replace(
            each,
            start=each.start - start,
            end=each.end - start,
            credit_start=None if each.credit_start is None else each.credit_start - start,
            credit_end=None if each.credit_end is None else each.credit_end - start,
        )
        for each in source.details.captions
        if each.start >= start
    )
    return replace(source, text=source.text[start:], details=replace(source.details, captions=captions))


def _attached_message(parts):
    for part in parts:
        if part.get_content_type() == "message/rfc822" and part.is_multipart():
            return part.get_payload(0)
    return None


def _left_out(parts):
    """What came with a mail and is neither its words nor a picture inside them."""
    return [
        filename(part) or part.get_content_type()
        for part in parts
        if not part.is_multipart()
        and (is_attached(part) or part.get_content_maintype() not in ("text", "multipart", "message"))
        and not (part.get("Content-ID") and part.get_content_maintype() == "image")
    ]


def _named(names):
    named = ", ".join(f"“{name[:60]}”" for name in names[:_NAMED])
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"{'the attachment' if len(names) == 1 else 'the attachments'} {named}{more}"
