"""The files of NHS.UK (NHS Choices before): a heading, cells divided by ¬, Latin-1 and not UTF-8.

`Hospital.csv` lists hospitals with their positions and the trust or company that runs each, NHS and independent.
`Trust.csv` lists trusts and other providers. Neither says since when anything was so.
"""

import re

from people.choices import OrganisationKind
from records.namesakes import plain, telling
from strikes.reference.layouts import values
from strikes.reference.layouts.tables import Table, read
from strikes.reference.rows import Aside, BadValue, Body, Place

HOSPITAL = (
    "OrganisationID", "OrganisationCode", "OrganisationType", "SubType", "Sector", "OrganisationStatus",
    "OrganisationName", "City", "County", "Postcode", "Latitude", "Longitude", "ParentODSCode", "ParentName",
)  # fmt: skip
TRUST = ("OrganisationID", "OrganisationCode", "OrganisationType", "SubType", "OrganisationName")
_GUEST = re.compile(r" - |: | at .*\bHospital$", re.IGNORECASE)
_TRUST_NAME = re.compile(r"\bNHS\b.*\bTrust\b", re.IGNORECASE)


def hospitals(path, known):
    named = set()

    def row_of(line, cells):
        if cells["OrganisationType"] != "Hospital":
            raise BadValue(
                "OrganisationType",
                f"“{cells['OrganisationType'][:40]}” is not Hospital.",
                "Is it Hospital.csv?",
            )
        postcode = values.postcode("Postcode", cells["Postcode"])
        if values.is_abroad(postcode):
            return Aside(line, "not in the United Kingdom")
        place = Place(
            line,
            values.code("OrganisationCode", cells["OrganisationCode"]),
            _filled(
                name=_name(cells),
                town=values.text("City", cells["City"], longest=100),
                postcode=postcode,
                nation=values.nation(postcode, cells["County"]),
                **values.position(cells["Latitude"], cells["Longitude"]),
            ),
            trust=values.code("ParentODSCode", cells["ParentODSCode"])
            if cells["ParentODSCode"].strip()
            else "",
            weight=_weight(cells),
        )
        if not place.trust or place.trust in named:
            return place
        named.add(place.trust)
        return [
            _body(line, place.trust, values.text("ParentName", cells["ParentName"]), is_aside=True),
            place,
        ]

    return read(_table(path, HOSPITAL, most=10_000), row_of)


def trusts(path, known):
    def row_of(line, cells):
        if cells["OrganisationType"] != "Trust":
            raise BadValue(
                "OrganisationType", f"“{cells['OrganisationType'][:40]}” is not Trust.", "Is it Trust.csv?"
            )
        return _body(line, values.code("OrganisationCode", cells["OrganisationCode"]), _name(cells))

    return read(_table(path, TRUST, most=10_000), row_of)


def _weight(cells):
    """A provider that works in the house of another has its own name before that of the house; one whose name shares
    words with the house or the town is likely its own."""
    name = cells["OrganisationName"]
    if _GUEST.search(name):
        return -1
    words = set(plain(f"{name} {cells['City']}").split()) & set(telling(plain(cells["ParentName"])).split())
    return len(words)


def _table(path, columns, most):
    return Table(path, encoding=_encoding(path), delimiter="¬", columns=columns, most=most)


def _encoding(path):
    """Some keep the file in UTF-8, in which ¬ has two bytes."""
    with path.open("rb") as file:
        return "utf-8-sig" if b"\xc2\xac" in file.readline(10_000) else "latin-1"


def _body(line, code, name, *, is_aside=False):
    kind = OrganisationKind.TRUST if _TRUST_NAME.search(name) else OrganisationKind.EMPLOYER
    return Body(line, code, kind, {"name": name or code}, is_aside=is_aside)


def _name(cells):
    name = values.text("OrganisationName", cells["OrganisationName"])
    if not name:
        raise BadValue("OrganisationName", "it is empty.")
    return name


def _filled(**fields):
    return {name: value for name, value in fields.items() if value != ""}
