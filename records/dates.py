"""Dates as far as they are known.

A partial date is written in the part of EDTF (ISO 8601-2, levels 0 and 1) that newspapers need:

    2016-04-26   a day          201X       a decade
    2016-04      a month        2016-04~   about April 2016
    2016         a year         2016-04?   perhaps April 2016     2016-04%  both

It stands for all the days it may mean, so that April 2016 overlaps the 26th of that month.
"""

import datetime
import re

from django import forms
from django.contrib.postgres.fields import DateRangeField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Func
from django.utils.formats import date_format

_EDTF = re.compile(
    r"(?:(?P<decade>[12]\d\d)X|(?P<year>[12]\d{3})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?)(?P<mark>[~?%]?)",
    re.ASCII,
)
_MARKS = {"": "", "~": "about ", "?": "perhaps ", "%": "perhaps about "}
HELP = "As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps."


class PartialDate(str):
    """An EDTF string that knows the days it may mean.

    Raises ValueError, with a sentence for the person who typed it, for anything outside the subset above
    and for days that do not exist. Compares, hashes and serialises as its string.
    """

    __slots__ = ("earliest", "latest", "mark", "precision")

    def __new__(cls, value):
        text = str(value).strip()
        found = _EDTF.fullmatch(text)
        if not found:
            raise ValueError(f"“{text[:40]}” is not a date we can read. {HELP}")
        self = super().__new__(cls, text)
        self.mark = found["mark"]
        try:
            self._span(found)
        except ValueError:
            raise ValueError(f"“{text}” does not exist in the calendar. {HELP}") from None
        return self

    def _span(self, found):
        if found["decade"]:
            self.precision = "decade"
            first = int(found["decade"]) * 10
            self.earliest, self.latest = datetime.date(first, 1, 1), datetime.date(first + 9, 12, 31)
        elif not found["month"]:
            self.precision = "year"
            year = int(found["year"])
            self.earliest, self.latest = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
        elif not found["day"]:
            self.precision = "month"
            self.earliest = datetime.date(int(found["year"]), int(found["month"]), 1)
            self.latest = (self.earliest + datetime.timedelta(days=31)).replace(day=1) - datetime.timedelta(
                days=1
            )
        else:
            self.precision = "day"
            self.earliest = self.latest = datetime.date(
                int(found["year"]), int(found["month"]), int(found["day"])
            )

    @property
    def text(self):
        """The date in words: “26 April 2016”, “about April 2016”, “the 2010s”."""
        if self.precision == "decade":
            words = f"the {self.earliest.year}s"
        else:
            words = date_format(self.earliest, {"day": "j F Y", "month": "F Y", "year": "Y"}[self.precision])
        return _MARKS[self.mark] + words

    def overlaps(self, first, last):
        return self.earliest <= last and self.latest >= first


class PartialDateFormField(forms.CharField):
    def to_python(self, value):
        value = super().to_python(value)
        if value in self.empty_values:
            return None
        try:
            return PartialDate(value)
        except ValueError as error:
            raise ValidationError(str(error), code="invalid") from None


class PartialDateField(models.CharField):
    """A column of EDTF text; NULL where nothing is known.

    Filter on its days through a generated column made with `EdtfSpan`.
    """

    description = "Partial date (EDTF)"

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("max_length", 11)
        kwargs.setdefault("help_text", HELP)
        super().__init__(*args, **kwargs)

    def from_db_value(self, value, expression, connection):
        return value if value is None else PartialDate(value)

    def to_python(self, value):
        if value is None or value == "":
            return None
        if isinstance(value, PartialDate):
            return value
        try:
            return PartialDate(value)
        except ValueError as error:
            raise ValidationError(str(error), code="invalid") from None

    def get_prep_value(self, value):
        value = self.to_python(value)
        return value if value is None else str(value)

    def formfield(self, **kwargs):
        return super().formfield(**{"form_class": PartialDateFormField, **kwargs})


class EdtfSpan(Func):
    """The days that a partial date may mean, as a daterange; the database refuses a text that is no date."""

    function = "records_edtf_span"
    arity = 1
    output_field = DateRangeField()


class EarliestDay(Func):
    """The first day that a partial date may mean: what lists are ordered by."""

    template = "lower(records_edtf_span(%(expressions)s))"
    arity = 1
    output_field = models.DateField()


def edtf_span(name):
    return models.GeneratedField(expression=EdtfSpan(name), output_field=DateRangeField(), db_persist=True)


def earliest_day(name):
    return models.GeneratedField(
        expression=EarliestDay(name), output_field=models.DateField(), db_persist=True
    )
