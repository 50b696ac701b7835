"""The list of Welsh sites with the boards that run them, as the Royal College of Paediatrics keeps it."""

from people.choices import OrganisationKind
from strikes.choices import Nation
from strikes.reference.layouts import values
from strikes.reference.layouts.sites import why_not
from strikes.reference.layouts.tables import Table, read
from strikes.reference.rows import Aside, Body, Place

COLUMNS = (
    "OrganisationCode", "OrganisationName", "City", "Postcode", "Latitude", "Longitude", "ParentODSCode", "ParentName",
)  # fmt: skip


def hospitals(path, known):
    named = set()

    def row_of(line, cells):
        code = values.code("OrganisationCode", cells["OrganisationCode"])
        reason = None if code in known.hospitals else why_not(cells["OrganisationName"])
        if reason:
            return Aside(line, reason)
        board = values.code("ParentODSCode", cells["ParentODSCode"])
        fields = {
            "name": values.in_words(values.text("OrganisationName", cells["OrganisationName"])),
            "town": values.in_words(values.text("City", cells["City"], longest=100)),
            "postcode": values.postcode("Postcode", cells["Postcode"]),
            "nation": Nation.WALES.value,
            **values.position(cells["Latitude"], cells["Longitude"]),
        }
        place = Place(line, code, {name: value for name, value in fields.items() if value != ""}, trust=board)
        if board in named:
            return place
        named.add(board)
        name = values.in_words(values.text("ParentName", cells["ParentName"]))
        return [Body(line, board, OrganisationKind.HEALTH_BOARD, {"name": name}, is_aside=True), place]

    return read(Table(path, columns=COLUMNS, most=2_000), row_of)
