"""One row of a table of figures, read."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from django.core.exceptions import ValidationError

from articles.choices import FigureUnit
from articles.figures.measures import MEASURES, Measure
from records.dates import PartialDate
from strikes.chronology.said import is_address
from strikes.chronology.table import Row

COLUMNS = ("strike_id", "measure", "value", "unit", "as_of", "qualifier", "source_url")
REQUIRED = ("strike_id", "measure", "value", "unit", "as_of", "source_url")
# Who gave a figure out; a table may say so in a column of its own.
ISSUER = "issuer"
_SINCE = "cumulative since "
_LARGEST = Decimal("999999999999.99")
_LONGEST_NOTE = 300


@dataclass
class Said:
    """What a row says. `keys` are the ids of the rows of a chronology that it is about; `since` a date instead, for
    every strike from it on."""

    row: Row
    keys: list[str]
    since: PartialDate | None
    measure: Measure
    value: Decimal
    as_of: PartialDate
    is_revised: bool
    note: str
    issuer: str
    address: str

    @property
    def as_printed(self):
        return f"{self.value:,f}{'%' if self.measure.unit == FigureUnit.PER_CENT else ''}"

    @property
    def place(self):
        """By which rows are taken in turn: what is revised comes first, though it may only be known to the month."""
        return self.is_revised, self.as_of.earliest

    @property
    def what(self):
        return f"{self.measure.what}, since {self.since.text}" if self.since else self.measure.what


def understood(row):
    """The row as a Said, or None; then its problems say why."""
    if row.problems:
        return None
    measure, value = _measure(row), _value(row)
    as_of, mark = _as_of(row)
    keys, since = _about(row)
    if len(row["qualifier"]) > _LONGEST_NOTE:
        row.refuse("qualifier", f"It is longer than {_LONGEST_NOTE} characters.", "Shorten it.")
    try:
        is_address(row["source_url"])
    except ValidationError:
        row.refuse("source_url", "It is no web address.", "Give the page that says it, with https://.")
    if row.problems:
        return None
    return Said(
        row=row,
        keys=keys,
        since=since,
        measure=measure,
        value=value,
        as_of=as_of,
        is_revised=mark == "revised",
        note=row["qualifier"],
        issuer=row[ISSUER],
        address=row["source_url"],
    )


def _measure(row):
    measure = MEASURES.get(row["measure"])
    if measure is None:
        row.refuse(
            "measure",
            f"“{row['measure'][:60]}” is not known, so neither is whom it counts.",
            f"It may be one of: {', '.join(sorted(MEASURES))}.",
        )
    elif (row["unit"] == "%") != (measure.unit == FigureUnit.PER_CENT):
        row.refuse(
            "unit",
            f"“{row['unit'][:20]}” is not the unit of this measure.",
            "Write % for shares, else count.",
        )
    return measure


def _value(row):
    try:
        value = Decimal(row["value"])
    except InvalidOperation:
        value = Decimal("NaN")
    if not (value.is_finite() and 0 <= value <= _LARGEST and value == round(value, 2)):
        row.refuse(
            "value",
            f"“{row['value'][:30]}” is not a number that can be kept.",
            "Write digits, with a point before at most two decimals.",
        )
        return None
    if row["unit"] == "%" and value > 100:
        row.refuse("value", "A share is not above 100%.", "Check value and unit.")
    return value


def _as_of(row):
    """The date, and the mark in brackets behind it."""
    date, mark = re.fullmatch(r"(.*?)\s*(?:\((\w+)\))?", row["as_of"], re.DOTALL).groups()
    try:
        return PartialDate(date), mark
    except ValueError as error:
        row.refuse("as_of", str(error), "Correct it.")
        return None, mark


def _about(row):
    words = row["strike_id"]
    if not words.startswith(_SINCE):
        return [key.strip() for key in words.split("+")], None
    try:
        return [], PartialDate(words.removeprefix(_SINCE))
    except ValueError as error:
        row.refuse("strike_id", str(error), "Correct it.")
        return [], None
