"""All hospitals with their names, towns and trusts, kept by each process until one of them changes."""

import threading
from collections import defaultdict
from dataclasses import dataclass, field

from django.db import connection

from people.models import Organisation, OrganisationName
from records.choices import NameKind, State
from records.namesakes import plain, telling
from strikes.models import Hospital, HospitalName, OtherCode, RunBy
from strikes.places.words import letters, told, words

READ_FROM = (Hospital, HospitalName, RunBy, OtherCode, Organisation, OrganisationName)


@dataclass
class Place:
    key: int
    name: str
    town: str
    # As they are compared; taken apart once, and looked at in every look-up.
    plain_name: str
    plain_town: str
    opened: object = None
    closed: object = None
    # (telling words of its name, first day, last day), as far as known
    trusts: list = field(default_factory=list)
    codes: set = field(default_factory=set)

    @property
    def label(self):
        return self.name if not self.town or self.town in self.name else f"{self.name}, {self.town}"


@dataclass
class PlaceName:
    place: Place
    name: str
    words: tuple
    is_listed: bool
    is_short: bool
    since: object = None
    until: object = None


class Places:
    """`names` are all names of all places; the rest leads to them by what people may have written."""

    def __init__(self, places, names):
        self.places, self.names = places, names
        self.by_words, self.by_word, self.by_letters, self.by_place = (defaultdict(list) for _ in range(4))
        self.by_code = {code: place for place in places.values() for code in place.codes}
        for name in names:
            self.by_words[name.words].append(name)
            for word in set(name.words):
                self.by_word[word].append(name)
            if name.is_short:
                self.by_letters[plain(name.name).replace(" ", "")].append(name)
            elif letters(name.words):
                self.by_letters[letters(name.words)].append(name)
            self.by_place[name.place.key].append(plain(name.name))
        self.texts = {
            "whole": [" ".join(name.words) for name in names],
            "told": [" ".join(told(name.words)) for name in names],
        }

    def names_of(self, key):
        """All names of a place as one plain text."""
        return " ".join(self.by_place[key])


class _Kept:
    def __init__(self):
        self.lock, self.history, self.places = threading.Lock(), None, None

    def now(self):
        history = _history()
        with self.lock:
            if history != self.history:
                self.places, self.history = _load(), history
            return self.places


def places_known():
    """The same object until something changed that it is read from. One query, and four more after a change."""
    return _kept.now()


def _history():
    """How many events each table has, and the latest: events are only ever added, late ones with lower keys too."""
    tables = [connection.ops.quote_name(each.pgh_event_model._meta.db_table) for each in READ_FROM]
    union = " UNION ALL ".join(f"SELECT count(*), max(pgh_id) FROM {table}" for table in tables)
    with connection.cursor() as cursor:
        cursor.execute(union)
        return cursor.fetchall()


def _load():
    places, names = {}, []
    rows = Hospital.objects.exclude(state=State.WITHDRAWN).order_by("pk")
    for key, name, town, code, opened, closed in rows.values_list(
        "pk", "name", "town", "ods_code", "opened_on", "closed_on"
    ):
        place = places[key] = Place(key, name, town, plain(name), plain(town), _first(opened), _last(closed))
        place.codes.update(filter(None, [code]))
        names.append(PlaceName(place, name, words(name), is_listed=True, is_short=False))
    rows = HospitalName.objects.order_by("pk").values_list(
        "hospital_id", "name", "kind", "used_from", "used_to"
    )
    for key, name, kind, since, until in rows:
        if key in places:
            is_short = kind == NameKind.SHORT
            dates = _first(since), _last(until)
            names.append(PlaceName(places[key], name, words(name), False, is_short, *dates))
    rows = RunBy.objects.order_by("pk").values_list(
        "hospital_id", "trust__name", "ran_from", "ran_to", "trust__opened_on", "trust__closed_on"
    )
    for key, trust, since, until, opened, closed in rows:
        if key in places:
            dates = _first(since) or _first(opened), _last(until) or _last(closed)
            places[key].trusts.append((telling(plain(trust)), *dates))
    for key, code in OtherCode.objects.order_by("pk").values_list("hospital_id", "code"):
        if key in places:
            places[key].codes.add(code)
    return Places(places, names)


def _first(date):
    return date and date.earliest


def _last(date):
    return date and date.latest


_kept = _Kept()
