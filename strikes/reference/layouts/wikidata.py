"""Hospitals of Wikidata: the answer of its query service as it is (tab-separated), or tidied into nations and regions.

Its ids are candidates, which a person confirms. England and Wales have registers of their own, so that an item there
only adds to a hospital that the archive has; in Scotland and Northern Ireland it may be a new one.
"""

import re

from strikes.choices import Nation, Region
from strikes.reference.layouts import values
from strikes.reference.layouts.sites import why_not
from strikes.reference.layouts.tables import Table, read
from strikes.reference.rows import Aside, Place

WORLD = ("item", "itemLabel", "countryLabel", "geo")
TIDY = ("qid", "label", "latitude", "longitude", "country", "region")
_POINT = re.compile(r"Point\((-?[\d.]+) (-?[\d.]+)\)", re.IGNORECASE)
_NATIONS = {nation.label: nation.value for nation in Nation}
_REGIONS = {region.label.lower(): region.value for region in Region} | {
    "eastern": Region.EAST.value,
    "yorkshire and the humber": Region.YORKSHIRE.value,
}
_WITHOUT_REGISTER = {Nation.SCOTLAND, Nation.NORTHERN_IRELAND}
_NO_LABEL = re.compile(r"Q\d+")


def world(path, known):
    seen = set()

    def row_of(line, cells):
        if cells["countryLabel"] != "United Kingdom":
            return Aside(line, "not in the United Kingdom")
        found = _POINT.fullmatch(cells["geo"].strip())
        longitude, latitude = found.groups() if found else ("", "")
        return _place(line, cells["item"], cells["itemLabel"], latitude, longitude, "", "", seen)

    return read(Table(path, delimiter="\t", columns=WORLD, most=200_000), row_of)


def tidy(path, known):
    seen = set()

    def row_of(line, cells):
        nation = _NATIONS.get(cells["country"], "")
        if not nation:
            return Aside(line, "not in the United Kingdom")
        region = _REGIONS.get(cells["region"].lower(), nation if nation != Nation.ENGLAND else "")
        return _place(
            line, cells["qid"], cells["label"], cells["latitude"], cells["longitude"], nation, region, seen
        )

    return read(Table(path, columns=TIDY, most=20_000), row_of)


def _place(line, item, label, latitude, longitude, nation, region, seen):
    item = values.qid("item", item)
    # An item with several positions stands on as many lines.
    if item in seen:
        return Aside(line, "an item that was on a line before")
    seen.add(item)
    name = values.text("label", label)
    if not name or _NO_LABEL.fullmatch(name):
        return Aside(line, "an item without a name")
    fields = {"name": name, "nation": nation, "region": region, **values.position(latitude, longitude)}
    return Place(
        line,
        "",
        {each: value for each, value in fields.items() if value != ""},
        item=item,
        may_be_new=nation in _WITHOUT_REGISTER and why_not(name) is None,
    )
