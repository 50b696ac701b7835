"""The fixture files as rows: TOML that people edit, read so that a slip is named and not passed over."""

import tomllib
from decimal import Decimal

from django.conf import settings

FOLDER = settings.BASE_DIR / "fixtures"
_REQUIRED = object()


class BadFixture(Exception):
    """A fixture cannot be loaded as it stands. The text says where and what to do."""


class Row:
    """One table of a fixture file. Every value is asked for by name, so that a misspelt one is noticed."""

    def __init__(self, values, place):
        self.values = dict(values)
        self.place = place

    def take(self, name, default=_REQUIRED):
        if name not in self.values and default is _REQUIRED:
            raise self.wrong(f"“{name}” is missing.")
        return self.values.pop(name, default)

    def pick(self, *names):
        """Those of the named values that are given, as keyword arguments for a model."""
        return {name: self.values.pop(name) for name in names if name in self.values}

    def rows(self, name):
        """The tables listed under a name."""
        return [
            Row(values, f"{self.place}, {name} {number}")
            for number, values in enumerate(self.take(name, []), 1)
        ]

    def named_rows(self, name):
        """The tables under a name, each with its own handle."""
        return {
            handle: Row(values, f"{self.place}, {name}, {handle}")
            for handle, values in self.take(name, {}).items()
        }

    def finish(self):
        if self.values:
            raise self.wrong(f"nothing here is called {', '.join(sorted(self.values))}.")

    def wrong(self, message):
        return BadFixture(f"{self.place}: {message}")


def rows(noun):
    """Yields (handle, row) for each table of fixtures/<noun>.toml, or of every file in fixtures/<noun>/."""
    files = sorted((FOLDER / noun).glob("*.toml")) or [FOLDER / f"{noun}.toml"]
    for path in files:
        name = path.relative_to(FOLDER.parent)
        try:
            tables = tomllib.loads(path.read_text(encoding="utf8"), parse_float=Decimal)
        except (OSError, ValueError) as error:
            raise BadFixture(f"{name} cannot be read: {error}") from error
        for handle, values in tables.items():
            yield handle, Row(values, f"{name}, [{handle}]")
