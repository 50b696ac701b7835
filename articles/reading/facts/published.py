"""The day of publication as far as it is known, and dates told from it."""

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple

EDTF = re.compile(r"([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)", re.ASCII)


class Published(NamedTuple):
    """All the days that an article may have been published on; `mark` is “~”, “?” or “%” where it is in doubt."""

    earliest: date
    latest: date
    mark: str = ""

    @property
    def day(self):
        """The day, where it is known to the day."""
        return self.earliest if self.earliest == self.latest else None


def published_on(value):
    """`value` is a date, an EDTF string (a day, a month or a year), or None; anything else says nothing."""
    if isinstance(value, date):
        day = date(value.year, value.month, value.day)
        return Published(day, day)
    found = EDTF.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.group(1, 2, 3))
    try:
        earliest = date(year, month or 1, day or 1)
        latest = date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError:
        return None
    return Published(earliest, latest, found[4])


def common(first, last):
    """As much of a date as two days share, in EDTF; None where they share no year."""
    if first == last:
        return first.isoformat()
    if first.year != last.year:
        return None
    return f"{first.year:04}-{first.month:02}" if first.month == last.month else f"{first.year:04}"
