"""What the archive lends to the reading of an article: the names of its hospitals, bodies, people and strike days.

All of it is kept from one reading to the next, for reading weighs names and roles by the day of the article itself.
Before each use the database is asked whether anything changed.
"""

from collections import defaultdict
from functools import lru_cache

from django.db import connection
from django.db.models import TextField
from django.db.models.functions import Cast

from articles.intake.places import finder
from articles.reading import Known, KnownStrikeDay, Names, Office, Person, Role, Used
from people.choices import SpokespersonKind
from people.models import Organisation, OrganisationName, Spokesperson, SpokespersonName
from people.models import Role as HeldRole
from records.choices import State
from records.dates import PartialDate
from strikes.models import Hospital, HospitalName, RunBy, Strike, StrikeDay
from strikes.models.strike import StrikeHospital, StrikeTrust, StrikeUnion
from strikes.places import READ_FROM as PLACES_ARE_READ_FROM
from strikes.spans import LONDON

# What each list of Names is read from. Every change of a row, whoever made it, is an event in its history.
_READ_FROM = {
    "places": (Hospital, HospitalName, RunBy),
    "find_place": PLACES_ARE_READ_FROM,
    "organisations": (Organisation, OrganisationName),
    "people": (Spokesperson, SpokespersonName, HeldRole, Organisation),
    "strike_days": (
        StrikeDay,
        Strike,
        StrikeUnion,
        StrikeTrust,
        StrikeHospital,
    ),
}


class _Lent:
    """The names lent last by this process, and how much history they were read from."""

    def __init__(self):
        # Replaced as one, so that of two threads neither takes the other's history for its own.
        self.kept = Names(), dict.fromkeys(_READ_FROM)

    def now(self):
        names, seen = self.kept
        # Asked before the rows are: what is written in between is seen as a change the next time.
        history = _history()
        old = [part for part, before in seen.items() if before != history[part]]
        if old:
            changed = {}
            for part in old:
                changed |= _READERS[part]()
            names = names.but(**changed)
            self.kept = names, history
        return names


def names_known():
    """`Names` for `read`: the same object until something changed that it holds. One query, and up to
    nineteen more after a change."""
    return _lent.now()


def _history():
    """{part of Names: counts of events, and the latest of them, for each table that it is read from}.

    Events are only ever added. Their number tells of one that was added late as well: a long transaction may commit
    lower ids than those that were seen before.
    """
    tables = [each.pgh_event_model._meta.db_table for each in dict.fromkeys(sum(_READ_FROM.values(), ()))]
    union = " UNION ALL ".join(
        f"SELECT '{table}', count(*), max(pgh_id) FROM {connection.ops.quote_name(table)}" for table in tables
    )
    with connection.cursor() as cursor:
        cursor.execute(union)
        events = {table: (count, latest) for table, count, latest in cursor.fetchall()}
    return {
        part: tuple(events[each.pgh_event_model._meta.db_table] for each in models)
        for part, models in _READ_FROM.items()
    }


def _places():
    run_by = defaultdict(list)
    rows = _dated(RunBy.objects, "ran_from", "ran_to").values_list(
        "hospital_id", "trust_id", "since", "until"
    )
    for hospital, trust, since, until in rows:
        run_by[hospital].append(Used(str(trust), _first_day(since), _last_day(until)))
    aliases, used = _other_names(HospitalName.objects, "hospital_id")
    rows = Hospital.objects.exclude(state=State.WITHDRAWN).order_by("pk")
    return {
        "places": tuple(
            Known(
                key=str(key),
                name=name,
                town=town or None,
                aliases=tuple(aliases.get(key, ())),
                used=tuple(used.get(key, ())),
                run_by=tuple(run_by.get(key, ())),
            )
            for key, name, town in rows.values_list("pk", "name", "town")
        )
    }


def _organisations():
    aliases, used = _other_names(OrganisationName.objects, "organisation_id")
    rows = Organisation.objects.exclude(state=State.WITHDRAWN).order_by("pk")
    return {
        "organisations": tuple(
            Known(
                key=str(key),
                name=name,
                kind=kind,
                aliases=tuple(filter(None, (abbreviation, *aliases.get(key, ())))),
                used=tuple(used.get(key, ())),
            )
            for key, name, kind, abbreviation in rows.values_list("pk", "name", "kind", "abbreviation")
        )
    }


def _people():
    aliases, used = _other_names(SpokespersonName.objects, "spokesperson_id")
    rows = Spokesperson.objects.exclude(state=State.WITHDRAWN).order_by("pk")
    rows = list(rows.values_list("pk", "kind", "name", "honorific", "organisation_id"))
    holders = {key: name for key, kind, name, _, _ in rows if kind == SpokespersonKind.PERSON}
    bodies = dict(Organisation.objects.values_list("pk", "name"))
    roles, offices = defaultdict(list), []
    held = _dated(HeldRole.objects.exclude(state=State.WITHDRAWN), "held_from", "held_to")
    for key, holder, title, body, first, last in held.values_list(
        "pk", "spokesperson_id", "title", "organisation_id", "since", "until"
    ):
        since, until = _first_day(first), _last_day(last)
        roles[holder].append(
            Role(
                key=str(key),
                title=title,
                organisation=body and str(body),
                organisation_name=bodies.get(body),
                since=since,
                until=until,
            )
        )
        if holder in holders:
            offices.append(Office(title=title, name=holders[holder], since=since, until=until))
    lent = (
        Person(
            key=str(key),
            name=name,
            honorific=honorific,
            # A married name of later years is hers in an old article too.
            aliases=(*aliases.get(key, ()), *(each.name for each in used.get(key, ()))),
            organisation=str(body) if kind == SpokespersonKind.VOICE else None,
            roles=tuple(roles.get(key, ())),
        )
        for key, kind, name, honorific, body in rows
    )
    return {"people": tuple(lent), "offices": tuple(offices)}


def _strike_days():
    unions = _keys_of(StrikeUnion)
    trusts = _keys_of(StrikeTrust)
    hospitals = _keys_of(StrikeHospital)
    strikes = {
        key: {
            "strike": str(key),
            "strike_name": name,
            "kind": kind,
            "scope": scope,
            "staff_group": staff_group,
            "unions": tuple(unions.get(key, ())),
            "trusts": tuple(trusts.get(key, ())),
            "hospitals": tuple(hospitals.get(key, ())),
        }
        for key, name, kind, scope, staff_group in Strike.objects.exclude(state=State.WITHDRAWN).values_list(
            "pk", "name", "kind", "scope", "staff_group"
        )
    }
    days = StrikeDay.objects.exclude(state=State.WITHDRAWN).order_by("on_date", "pk")
    rows = days.values_list("pk", "strike_id", "on_date", "span", "precision", "status", "cover")
    return {
        "strike_days": tuple(
            KnownStrikeDay(
                key=str(key),
                on=on,
                start=span.lower.astimezone(LONDON),
                end=span.upper.astimezone(LONDON),
                precision=precision,
                status=status,
                cover=cover,
                **strikes[strike],
            )
            for key, strike, on, span, precision, status, cover in rows
            if strike in strikes
        )
    }


_READERS = {
    "places": _places,
    "find_place": lambda: {"find_place": finder()},
    "organisations": _organisations,
    "people": _people,
    "strike_days": _strike_days,
}


def _other_names(names, column):
    """({key: names of any time}, {key: names of which it is known when they were used})."""
    aliases, used = defaultdict(list), defaultdict(list)
    rows = _dated(names, "used_from", "used_to").values_list(column, "name", "since", "until")
    for key, name, since, until in rows:
        if since is None and until is None:
            aliases[key].append(name)
        else:
            used[key].append(Used(name, _first_day(since), _last_day(until)))
    return aliases, used


def _dated(rows, since, until):
    """Rows in order, with two partial dates as plain text: the same few are read thousands of times."""
    text = TextField()
    return rows.annotate(since=Cast(since, text), until=Cast(until, text)).order_by("pk")


# A partial date may mean any of its days, so that nothing is ruled out by not knowing.
@lru_cache(maxsize=4096)
def _first_day(edtf):
    return edtf and PartialDate(edtf).earliest


@lru_cache(maxsize=4096)
def _last_day(edtf):
    return edtf and PartialDate(edtf).latest


def _keys_of(through):
    """{key of a strike: keys of what it is linked to}, of a many-to-many relation."""
    (column,) = (
        field.attname
        for field in through._meta.concrete_fields
        if field.is_relation and field.name != "strike"
    )
    found = defaultdict(list)
    for strike, other in through.objects.order_by("pk").values_list("strike_id", column):
        found[strike].append(str(other))
    return found


_lent = _Lent()
