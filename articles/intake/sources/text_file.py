"""A plain text."""

from articles import decoding

from .source import Source


def read(data, *, encoding=None):
    decoded = decoding.decode(data, encoding=encoding)
    return Source(text=decoded.text, how=decoded.how, warnings=decoded.warnings)
