from django.core.exceptions import ValidationError

from . import kinds, text_file
from .apart import Reader

LARGEST_MB = {kinds.TEXT: 10, kinds.PAGE: 10, kinds.SAVED_PAGE: 50, kinds.MAIL: 50, kinds.PDF: 50}


def open_source(data, *, name, content_type="", encoding=None, reader=None):
    """The Source in the bytes of a file. `encoding` is a key of `decoding.ENCODINGS` that a person told.

    Raises ValidationError, saying what to do, for every file that is no article. Whoever opens many files gives
    its own `reader`; one is started for a single file otherwise, which takes half a second.
    """
    if not data.strip():
        raise ValidationError("The file is empty.", code="empty")
    kind = kinds.kind_of(data, name, content_type)
    if len(data) > LARGEST_MB[kind] * 2**20:
        raise ValidationError(
            f"The file has {len(data) / 2**20:,.0f} MB; such a file may have {LARGEST_MB[kind]} MB.",
            code="too_large",
        )
    if kind == kinds.TEXT:
        return text_file.read(data, encoding=encoding)
    if reader is not None:
        return reader.read(data, kind, encoding)
    with Reader() as own:
        return own.read(data, kind, encoding)
