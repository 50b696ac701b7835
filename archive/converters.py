"""Dates in addresses: `/2016/`, `/2016/04/`, `/2016/04/26/`, each written in one way only."""

from django.urls import register_converter


class FourDigits:
    regex = r"[0-9]{4}"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return f"{value:04}"


class TwoDigits(FourDigits):
    regex = r"[0-9]{2}"

    def to_url(self, value):
        return f"{value:02}"


register_converter(FourDigits, "yyyy")
register_converter(TwoDigits, "mm")
