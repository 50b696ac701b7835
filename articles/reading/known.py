"""What the archive knows already and lends to a reading: offices and their holders, hospitals, organisations."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from .facts.index import Index

ARTICLES = frozenset({"the", "a", "an"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A title that one person held from one day to another; None leaves an end open."""

    title: str
    name: str
    since: date | None = None
    until: date | None = None

    def held_on(self, day):
        if day is None:
            return self.since is None and self.until is None
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A hospital or an organisation of the archive; `key` is whatever the caller knows it by.

    `aliases` are its other names, former ones and abbreviations too.
    """

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    town: str | None = None
    kind: str | None = None


@dataclass(frozen=True, kw_only=True)
class Names:
    """Names of the archive's own records, passed to `read` so that it needs no database.

    Keep one for many readings: its indexes are built once.
    """

    offices: tuple[Office, ...] = ()
    places: tuple[Known, ...] = ()
    organisations: tuple[Known, ...] = ()

    @cached_property
    def place_index(self):
        return _indexed(self.places)

    @cached_property
    def organisation_index(self):
        return _indexed(self.organisations)

    def office_holder(self, title, day):
        """The full name of the only one who held that office on a day, or None."""
        wanted = _key(title)
        holders = {
            office.name for office in self.offices if _key(office.title) == wanted and office.held_on(day)
        }
        return holders.pop() if len(holders) == 1 else None


def _key(title):
    return " ".join(word for word in title.lower().split() if word not in ARTICLES)


def _indexed(entries):
    return Index((name, entry) for entry in entries for name in (entry.name, *entry.aliases))
