from django.urls import register_converter

from records.identifiers import PATTERN


class Address:
    """The last part of a page's address: `huddersfield-royal-infirmary-7k2m9qd4x1`, of which only the id counts."""

    regex = rf"(?:[a-z0-9-]+-)?{PATTERN}"

    def to_python(self, value):
        return value[-10:]

    def to_url(self, value):
        return value


register_converter(Address, "address")
