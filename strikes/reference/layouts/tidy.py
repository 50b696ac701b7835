"""Tables of our own making, for lists that come in no format of their own: UTF-8, a heading, commas.

hospitals: name, and as far as known ods_code, town, postcode, latitude, longitude, nation, region, trust (a code),
trust_name, ran_from, ran_to, opened_on, closed_on, wikidata.
organisations: ods_code, name, and as far as known kind, opened_on, closed_on, website, successor (a code), succeeded_on.

Other columns are passed over. Dates are written as far as known: 2016-04-26, 2016-04 or 2016.
"""

from people.choices import OrganisationKind
from strikes.choices import Nation, Region
from strikes.reference.layouts import values
from strikes.reference.layouts.tables import Table, read
from strikes.reference.rows import BadValue, Body, Place

# What the columns are called in tables that were tidied earlier.
_ALSO = {
    "trust": ("parent_ods_code",),
    "trust_name": ("parent_name_2018", "parent_name"),
    "opened_on": ("open_date",),
    "closed_on": ("close_date",),
    "wikidata": ("wikidata_qid_candidate",),
}
_REGIONS = {region.label.lower(): region.value for region in Region}


def hospitals(path, known):
    named = set()

    def row_of(line, cells):
        cell = _cells(cells)
        postcode = values.postcode("postcode", cell("postcode"))
        place = Place(
            line,
            values.code("ods_code", cell("ods_code")) if cell("ods_code") else "",
            _filled(
                name=_name(cell),
                town=values.text("town", cell("town"), longest=100),
                postcode=postcode,
                nation=_one_of(Nation, "nation", cell("nation")) or values.nation(postcode),
                region=_region(cell("region")),
                opened_on=values.partial_date("opened_on", cell("opened_on")),
                closed_on=values.partial_date("closed_on", cell("closed_on")),
                **values.position(cell("latitude"), cell("longitude")),
            ),
            trust=values.code("trust", cell("trust")) if cell("trust") else "",
            ran_from=values.partial_date("ran_from", cell("ran_from")),
            ran_to=values.partial_date("ran_to", cell("ran_to")),
            item=values.qid("wikidata", cell("wikidata")) if cell("wikidata") else "",
        )
        if not place.trust or place.trust in named or not cell("trust_name"):
            return place
        named.add(place.trust)
        name = values.text("trust_name", cell("trust_name"))
        return [Body(line, place.trust, _kind_of(name), {"name": name}, is_aside=True), place]

    return read(Table(path, columns=("name",), most=20_000), row_of)


def organisations(path, known):
    def row_of(line, cells):
        cell = _cells(cells)
        name = _name(cell)
        return Body(
            line,
            values.code("ods_code", cell("ods_code")),
            _one_of(OrganisationKind, "kind", cell("kind")) or _kind_of(name),
            _filled(
                name=name,
                opened_on=values.partial_date("opened_on", cell("opened_on")),
                closed_on=values.partial_date("closed_on", cell("closed_on")),
                website=values.text("website", cell("website"), longest=300),
            ),
            successor=values.code("successor", cell("successor")) if cell("successor") else "",
            succeeded_on=values.partial_date("succeeded_on", cell("succeeded_on")),
        )

    return read(Table(path, columns=("ods_code", "name"), most=20_000), row_of)


def _cells(cells):
    def cell(name):
        return next((cells[each].strip() for each in (name, *_ALSO.get(name, ())) if cells.get(each)), "")

    return cell


def _name(cell):
    name = values.text("name", cell("name"))
    if not name:
        raise BadValue("name", "it is empty.")
    return name


def _kind_of(name):
    if "NHS" in name and "Trust" in name:
        return OrganisationKind.TRUST.value
    return OrganisationKind.HEALTH_BOARD.value if "Health Board" in name else OrganisationKind.EMPLOYER.value


def _one_of(choices, field, value):
    if value and value not in choices.values:
        raise BadValue(field, f"“{value[:40]}” is none of {', '.join(choices.values)}.")
    return value


def _region(value):
    return _REGIONS.get(value.lower()) or _one_of(Region, "region", value)


def _filled(**fields):
    return {name: value for name, value in fields.items() if value != ""}
