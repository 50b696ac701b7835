"""One row of a chronology, read: what it says in the archive's own terms."""

import re
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator

from strikes.choices import Cover, Nation, Scope, Standing, Status
from strikes.chronology.periods import Moment, Period, period
from strikes.chronology.table import Row

COLUMNS = (
    "id", "status", "start", "end", "staff_group", "unions", "scope", "nations", "dispute", "cover", "note",
    "source_url",
)  # fmt: skip
REQUIRED = COLUMNS[:3] + COLUMNS[4:9] + COLUMNS[11:]

STATUSES = {
    "held": Status.WENT_AHEAD,
    "went ahead": Status.WENT_AHEAD,
    "called off": Status.CALLED_OFF,
    "suspended": Status.SUSPENDED,
    "announced": Status.ANNOUNCED,
}
BALLOT = "ballot"
# Words that say what became of emergency cover. “Full walkout” says it of the staff, so it stands as written only.
COVERS = (
    ("emergency care only", Cover.KEPT),
    ("christmas day cover", Cover.KEPT),
    ("full withdrawal", Cover.WITHDRAWN),
)
NATIONS = {
    "uk": list(Nation.values),
    "united kingdom": list(Nation.values),
    "great britain": [Nation.ENGLAND, Nation.SCOTLAND, Nation.WALES],
} | {nation.label.lower(): [nation.value] for nation in Nation}
_ODS_CODE = re.compile(r"\(([A-Z0-9]{3,6})\)")
_LONGEST = {"id": 100, "staff_group": 200, "dispute": 200, "source_url": 500}
_LONGEST_NAME = 200
is_address = URLValidator(schemes=["http", "https"])


@dataclass
class Said:
    """What a row says. `status` is None and `period` None where it tells of a ballot only."""

    row: Row
    key: str
    status: Status | None
    moment: Moment
    period: Period | None
    staff_group: str
    unions: list[str]
    scope: Scope
    nations: list[str]
    dispute: str
    cover: Cover
    standing: Standing
    address: str
    remarks: list[str] = field(default_factory=list)

    @property
    def codes(self):
        """ODS codes of the sites that its scope names."""
        return _ODS_CODE.findall(self.row["scope"])

    @property
    def places(self):
        """What its scope names, where that is a trust by name."""
        return self.row["scope"] if self.scope == Scope.TRUSTS else ""


def understood(row):
    """The row as a Said, or None; then its problems say why."""
    if row.problems:
        return None
    _refuse_too_long(row)
    status, is_ballot = _status(row)
    moment, called = _period(row, is_ballot=is_ballot)
    nations = _nations(row)
    _check_address(row)
    said = Said(
        row=row,
        key=row["id"],
        status=status,
        moment=moment,
        period=called,
        staff_group=" and ".join(_listed(row["staff_group"])),
        unions=_listed(row["unions"]),
        scope=_scope(row),
        nations=nations,
        dispute=row["dispute"],
        cover=_cover(row),
        standing=_standing(row),
        address=row["source_url"],
    )
    if row.problems:
        return None
    said.remarks = list(_remarks(said))
    return said


def _listed(cell):
    """“a; b; c” as a list, without doubles."""
    return list(dict.fromkeys(part.strip() for part in cell.split(";") if part.strip()))


def _refuse_too_long(row):
    for column, longest in _LONGEST.items():
        if len(row[column]) > longest:
            row.refuse(column, f"It is longer than {longest} characters.", "Shorten it.")
    if any(len(union) > _LONGEST_NAME for union in _listed(row["unions"])):
        row.refuse("unions", "A name is too long.", "Put a semicolon between the unions.")


def _status(row):
    words = re.sub(r"\(.*?\)", "", row["status"]).strip().lower()
    if words.startswith(BALLOT):
        return None, True
    if words not in STATUSES:
        row.refuse("status", f"“{row['status']}” is not known.", f"Write {_one_of(STATUSES)}.")
    return STATUSES.get(words), False


def _period(row, *, is_ballot):
    """The first Moment, and the Period unless it is a ballot's row."""
    start, end = _moment(row, "start"), None if is_ballot and not row["end"] else _moment(row, "end")
    if start is None or (end is None and not is_ballot):
        return start, None
    if is_ballot:
        return start, None
    try:
        return start, period(start, end, said=f"{row['cover']} {row['note']}")
    except ValueError as error:
        row.refuse("end", str(error), "Check both dates.")
        return start, None


def _moment(row, column):
    if not row[column]:
        row.refuse(
            column, "It is empty.", "A strike needs its last day as well; give the first if it had one."
        )
        return None
    try:
        return Moment.read(row[column])
    except ValueError as error:
        row.refuse(column, str(error), "Correct it.")
        return None


def _nations(row):
    found = []
    for name in _listed(row["nations"]):
        if name.lower() not in NATIONS:
            row.refuse("nations", f"“{name}” is not known.", f"Write {_one_of(NATIONS)}.")
        found += [nation for nation in NATIONS.get(name.lower(), ()) if nation not in found]
    return found


def _scope(row):
    words = row["scope"].lower()
    if words == "national":
        return Scope.NATIONAL
    return Scope.SITE if words.startswith("local") else Scope.TRUSTS


def _cover(row):
    words = row["cover"].lower()
    return next((cover for begins, cover in COVERS if words.startswith(begins)), Cover.UNKNOWN)


def _standing(row):
    written = " ".join(row.cells.values())
    if "CONFLICT" in written:
        return Standing.DISPUTED
    return Standing.FROM_MEMORY if "(memory)" in written.lower() else Standing.UNDISPUTED


def _check_address(row):
    try:
        is_address(row["source_url"])
    except ValidationError:
        row.refuse(
            "source_url",
            f"“{row['source_url'][:60]}” is no web address.",
            "Give the page that says it, with https://.",
        )


def _remarks(said):
    if said.standing == Standing.DISPUTED:
        yield "sources contradict each other"
    if said.standing == Standing.FROM_MEMORY:
        yield "partly from memory, to be confirmed"
    if said.row["cover"] and said.cover == Cover.UNKNOWN:
        yield f"“{said.row['cover']}” says nothing certain of emergency cover; kept as written"


def _one_of(words):
    *first, last = words
    return f"{', '.join(first)} or {last}"
