"""What the archive knows already and lends to a reading: offices, hospitals, organisations, people, strike days.

Keys are whatever the caller knows an entry by; they come back as they are in `match` and `candidates`.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import NamedTuple

from .facts.index import Index
from .facts.people import People
from .office_keys import office_key


class Used(NamedTuple):
    """A name that was in use from one day to another; None leaves an end open."""

    name: str
    since: date | None = None
    until: date | None = None

    def on(self, day):
        """Whether it may have been in use on a day; of a day that is not known, yes."""
        return day is None or (
            (self.since is None or self.since <= day) and (self.until is None or day <= self.until)
        )


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
    """A hospital or an organisation of the archive.

    `name` is the one by which the archive lists it. `aliases` are other names of it, abbreviations too, of any
    time; `used` those of which it is known when. `run_by` are the keys of the trusts that ran a hospital.
    """

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    town: str | None = None
    kind: str | None = None
    used: tuple[Used, ...] = ()
    run_by: tuple[Used, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A post that a person held; `organisation` is a key, `organisation_name` what it is called."""

    key: str
    title: str
    organisation: str | None = None
    organisation_name: str | None = None
    since: date | None = None
    until: date | None = None

    def held_on(self, day):
        """Whether it may have been held on a day; of a day that is not known, yes."""
        return Used(self.title, self.since, self.until).on(day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A voice of the archive: somebody with a name, or (`organisation` is its key) the voice of a body."""

    key: str
    name: str
    honorific: str = ""
    aliases: tuple[str, ...] = ()
    organisation: str | None = None
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownStrikeDay:
    """A called period of a strike. `start` and `end` know their time zone; `unions`, `trusts` and `hospitals` are keys.

    `precision`, `status`, `cover` and `scope` are in the archive's own words (`strikes.choices`).
    """

    key: str
    strike: str
    strike_name: str
    on: date
    start: datetime
    end: datetime
    precision: str = "exact"
    status: str = "announced"
    cover: str = "unknown"
    kind: str = "strike"
    scope: str = "national"
    staff_group: str = ""
    unions: tuple[str, ...] = ()
    trusts: tuple[str, ...] = ()
    hospitals: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Names:
    """Names of the archive's own records, passed to `read` so that it needs no database.

    Keep one for many readings: its indexes are built once, when they are first asked for.

    `find_place` is asked for hospitals that `places` does not settle: `find_place(name, near=[…], on=day)`, with keys
    of hospitals and names of trusts that the text is about, returns (Candidates, key of the one that is meant or
    None, why none is).
    """

    offices: tuple[Office, ...] = ()
    places: tuple[Known, ...] = ()
    organisations: tuple[Known, ...] = ()
    people: tuple[Person, ...] = ()
    strike_days: tuple[KnownStrikeDay, ...] = ()
    find_place: Callable | None = None

    @cached_property
    def place_index(self):
        return Index(
            (name, entry)
            for entry in self.places
            for given in _names(entry)
            for name in (given, without_noun(given, entry.town))
            if name
        )

    @cached_property
    def organisation_index(self):
        return Index((name, entry) for entry in self.organisations for name in _names(entry))

    @cached_property
    def people_index(self):
        return People(self.people)

    @cached_property
    def organisations_by_key(self):
        return {each.key: each for each in self.organisations}

    @cached_property
    def strike_days_on(self):
        """{date: the strike days that touch it, those that start on it first}."""
        touching = defaultdict(list)
        for day in sorted(self.strike_days, key=lambda each: (each.start, each.key), reverse=True):
            # One that ends at midnight does not touch the next day.
            last = max(day.on, (day.end - timedelta(microseconds=1)).astimezone(day.start.tzinfo).date())
            for date_ in {day.on, last}:
                touching[date_].append(day)
        return touching

    @cached_property
    def _in_order(self):
        return sorted(self.strike_days, key=_starts_on)

    def strike_days_between(self, first, last):
        """The strike days that start on the days from first to last, in order."""
        days = self._in_order
        return days[bisect_left(days, first, key=_starts_on) : bisect_right(days, last, key=_starts_on)]

    def but(self, **changed):
        """The same names with other lists in place of some; the indexes of the rest are kept."""
        new = replace(self, **changed)
        for part, indexes in _INDEXES.items():
            if part not in changed:
                new.__dict__.update({name: self.__dict__[name] for name in indexes if name in self.__dict__})
        return new

    def office_holder(self, title, published):
        """The full name of the only one who held that office on every day that an article may be of, or None."""
        offices = self._by_office.get(office_key(title), ())
        days = (None,) if published is None else (published.earliest, published.latest)
        holders, *others = ({office.name for office in offices if office.held_on(day)} for day in days)
        return holders.pop() if len(holders) == 1 and all(each == holders for each in others) else None

    @cached_property
    def _by_office(self):
        by_office = defaultdict(list)
        for office in self.offices:
            by_office[office_key(office.title)].append(office)
        return by_office


_INDEXES = {
    "offices": ("_by_office",),
    "places": ("place_index",),
    "find_place": (),
    "organisations": ("organisation_index", "organisations_by_key"),
    "people": ("people_index",),
    "strike_days": ("strike_days_on", "_in_order"),
}


def _starts_on(day):
    return day.on


def _names(entry):
    return dict.fromkeys((entry.name, *entry.aliases, *(used.name for used in entry.used)))


def without_noun(name, town):
    """“St Bede's” of St Bede's Hospital, as papers call it; None where no name would be left, or a town's."""
    rest = name.removesuffix(" Hospital")
    if rest in {name, town} or (" " not in rest and not rest.endswith(("'s", "’s"))):
        return None
    return rest
