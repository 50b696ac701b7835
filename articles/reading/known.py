"""What the archive knows already and lends to a reading: who held which office, and when."""

from dataclasses import dataclass
from datetime import date

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
class Names:
    """Names of the archive's own records, passed to `read` so that it needs no database."""

    offices: tuple[Office, ...] = ()

    def office_holder(self, title, day):
        """The full name of the only one who held that office on a day, or None."""
        wanted = _key(title)
        holders = {
            office.name for office in self.offices if _key(office.title) == wanted and office.held_on(day)
        }
        return holders.pop() if len(holders) == 1 else None


def _key(title):
    return " ".join(word for word in title.lower().split() if word not in ARTICLES)
