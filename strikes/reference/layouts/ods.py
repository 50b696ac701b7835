"""The “standard 27 field format” of the NHS Organisation Data Service: no heading, every field in quotation marks.

`etr` lists trusts, `ets` their sites, `etrust` both. A file names no trust of a site: in this format, and in no other,
the first three characters of a site's code are its trust's. Newer trusts have five characters themselves, so that
length tells nothing.
"""

import re
from collections import Counter

from people.choices import OrganisationKind
from strikes.choices import Nation
from strikes.reference.layouts import values
from strikes.reference.layouts.sites import why_not
from strikes.reference.layouts.tables import Table, read
from strikes.reference.rows import Aside, BadValue, Body, Place

# The fields that mean something, by their numbers in the service's own description.
_FIELDS = {
    1: "code", 2: "name", 3: "grouping", 4: "geography", 5: "address 1", 6: "address 2", 7: "address 3", 8: "town",
    9: "county", 10: "postcode", 11: "open date", 12: "close date", 18: "telephone", 22: "amended", 24: "GOR code",
}  # fmt: skip
COLUMNS = tuple(_FIELDS.get(number, f"field {number}") for number in range(1, 28))
# Ten times as many trusts, three times as many sites as there ever were.
MOST_TRUSTS, MOST = 5_000, 100_000
_TRUST_NAME = re.compile(r"\bTRUST\b")


def trusts(path, known):
    return read(_table(path, most=MOST_TRUSTS), _trust)


def sites(path, known):
    """`known` are the codes of trusts and sites that the archive has."""
    return _sites(path, known, trusts=set(known.trusts))


def trusts_and_sites(path, known):
    codes = {cells["code"] for _, cells in _table(path) if len(cells["code"]) == 3}
    return _sites(path, known, trusts=codes)


def _table(path, most=MOST):
    return Table(path, columns=COLUMNS, has_heading=False, most=most)


def _sites(path, known, *, trusts):
    weights = _weights(path, known)

    def row_of(line, cells):
        code = values.code("code", cells["code"])
        prefix = code[:3]
        if code in trusts or (prefix not in trusts and _TRUST_NAME.search(cells["name"].upper())):
            return _trust(line, cells)
        # Dates are read of every line, for in a shifted one they stand elsewhere.
        opened = values.compact_date("open date", cells["open date"])
        closed = values.compact_date("close date", cells["close date"])
        reason = None if code in known.hospitals else why_not(cells["name"])
        if reason:
            return Aside(line, reason)
        if prefix not in trusts:
            raise BadValue(
                "code",
                f"no trust has the code {prefix}, so that nobody knows whose site {code} is.",
                "Import the trusts (etr) first.",
            )
        postcode = values.postcode("postcode", cells["postcode"])
        nation = values.nation(postcode, cells["county"])
        if nation != Nation.ENGLAND and postcode and code not in known.hospitals:
            # Boards run the hospitals there, and an English trust only sees its patients in them.
            return Aside(line, "a house of another nation's health service")
        return Place(
            line,
            code,
            _filled(
                name=values.in_words(_name(cells)),
                town=values.in_words(values.text("town", cells["town"], longest=100)),
                postcode=postcode,
                nation=nation,
            ),
            trust=prefix,
            ran_from=opened,
            ran_to=closed,
            weight=weights[postcode, prefix],
        )

    return read(_table(path), row_of)


def _weights(path, known):
    """{(postcode, trust): how many sites it has there}, of the postcodes of hospitals: most are its own there, and a
    trust that only sees patients in the house of another has few."""
    places = {
        _spaced(cells["postcode"])
        for _, cells in _table(path)
        if cells["code"] in known.hospitals or not why_not(cells["name"])
    }
    return Counter(
        (postcode, cells["code"][:3])
        for _, cells in _table(path)
        if (postcode := _spaced(cells["postcode"])) in places
    )


def _spaced(postcode):
    return " ".join(postcode.upper().split())


def _trust(line, cells):
    opened = values.compact_date("open date", cells["open date"])
    closed = values.compact_date("close date", cells["close date"])
    name = values.in_words(_name(cells))
    return Body(
        line,
        values.code("code", cells["code"]),
        OrganisationKind.TRUST,
        _filled(name=name, opened_on=opened, closed_on=closed),
    )


def _name(cells):
    name = values.text("name", cells["name"])
    if not name:
        raise BadValue("name", "it is empty.")
    return name


def _filled(**fields):
    return {name: value for name, value in fields.items() if value}
