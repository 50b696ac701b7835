"""Which kind of file came: its first bytes decide, then its name, then what the sender called it."""

import re
from pathlib import PurePosixPath

from django.core.exceptions import ValidationError

TEXT, PAGE, SAVED_PAGE, MAIL, PDF = "text", "page", "saved_page", "mail", "pdf"

_BY_ENDING = {
    ".txt": TEXT,
    ".text": TEXT,
    ".html": PAGE,
    ".htm": PAGE,
    ".xhtml": PAGE,
    ".mhtml": SAVED_PAGE,
    ".mht": SAVED_PAGE,
    ".eml": MAIL,
    ".pdf": PDF,
}
_BY_TYPE = {
    "text/plain": TEXT,
    "text/html": PAGE,
    "application/xhtml+xml": PAGE,
    "multipart/related": SAVED_PAGE,
    "application/x-mimearchive": SAVED_PAGE,
    "message/rfc822": MAIL,
    "application/pdf": PDF,
}
ACCEPTED = ".txt,.html,.htm,.mhtml,.mht,.eml,.pdf,text/plain,text/html,message/rfc822,application/pdf"
KINDS_IN_WORDS = "a text (.txt), a saved web page (.html, .mhtml), a mail (.eml) or a PDF"

_COPY = "Open it, copy the words of the article and paste them"
_OTHERS = (
    (b"PK\x03\x04", f"is a Word document, an e-book or another packed file. {_COPY}, or save it as PDF"),
    (b"\xd0\xcf\x11\xe0", f"is an Office document or an Outlook mail (.msg). {_COPY}, or save it as PDF"),
    (b"{\\rtf", f"is a text with formatting (RTF). {_COPY}, or save it as plain text"),
    (b"bplist00", f"is a web archive of Safari. {_COPY}, or save the page as “Page Source”"),
    (b"\x1f\x8b", "is packed (gzip). Unpack it and choose what is in it"),
    (b"\x89PNG", "is a picture, and words in pictures cannot be read here. Type the article out"),
    (b"\xff\xd8\xff", "is a picture, and words in pictures cannot be read here. Type the article out"),
    (b"GIF8", "is a picture, and words in pictures cannot be read here. Type the article out"),
    (b"II*\0", "is a picture, and words in pictures cannot be read here. Type the article out"),
    (b"MM\0*", "is a picture, and words in pictures cannot be read here. Type the article out"),
)
# Readers of PDF allow for some bytes of a mail or a web server before its own first line.
_PDF_STARTS_WITHIN = 1024
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_HEADER = re.compile(rb"\s*[!-9;-~]{1,60}:", re.ASCII)
# Browsers save a page as if it were a mail.
_SAVED = re.compile(rb"^(?:Snapshot-Content-Location:|From:[ \"<]*Saved by )", re.IGNORECASE | re.MULTILINE)
_MAILED = re.compile(
    rb"^(?:From|Received|Return-Path|Delivered-To|Message-ID):", re.IGNORECASE | re.MULTILINE
)
_HEAD = 16_384


def kind_of(data, name, content_type=""):
    """One of the kinds above; ValidationError, saying what to do, for a file that is none of them."""
    head = data[:_HEAD]
    if b"%PDF-" in head[:_PDF_STARTS_WITHIN]:
        return PDF
    for start, said in _OTHERS:
        if head.startswith(start):
            raise ValidationError(f"The file {said}.", code="kind")
    ending = PurePosixPath(name.replace("\\", "/")).suffix.lower()
    called = content_type.partition(";")[0].strip().lower()
    kind = _BY_ENDING.get(ending) or (None if ending else _BY_TYPE.get(called))
    if kind is None and ending:
        raise ValidationError(
            f"A file that ends in “{ending[:20]}” cannot be read here. Choose {KINDS_IN_WORDS}, or paste the text.",
            code="kind",
        )
    if kind in (TEXT, None) and _MARKUP.match(head):
        return PAGE
    if kind in (TEXT, MAIL, None) and _HEADER.match(head) and _SAVED.search(head):
        return SAVED_PAGE
    if kind is None and _HEADER.match(head) and _MAILED.search(head):
        return MAIL
    return kind or TEXT
