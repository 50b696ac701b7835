"""A web page saved with all that belongs to it in one file (MHTML)."""

from django.core.exceptions import ValidationError

from . import web_page
from .message import body, header, parsed


def read(data, *, encoding=None):
    message, parts = parsed(data)
    pages = [part for part in parts if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    if not pages:
        raise ValidationError(
            "There is no web page in this file. Save the page again, as “Web page, complete” or “single file”, or "
            "paste the text.",
            code="no_page",
        )
    # Frames with advertisements are pages too; the file says which one it is about, else it is the first.
    start = str(message.get_param("start") or "")
    page = next((each for each in pages if start and each.get("Content-ID") == start), pages[0])
    address = header(message, "Snapshot-Content-Location") or header(page, "Content-Location")
    words, charset = body(page)
    return web_page.read(words, encoding=encoding, header=charset, address=address, noun="saved web page")
