"""Registers as their makers write them, with invented places in them."""

import csv
import io

from records.dates import PartialDate
from strikes.reference import report
from strikes.reference.apply import apply
from strikes.reference.compare import make_plan
from strikes.reference.layouts import LAYOUTS
from strikes.reference.references import reference_for

NHSUK = (
    "OrganisationID", "OrganisationCode", "OrganisationType", "SubType", "Sector", "OrganisationStatus",
    "IsPimsManaged", "OrganisationName", "Address1", "Address2", "Address3", "City", "County", "Postcode", "Latitude",
    "Longitude", "ParentODSCode", "ParentName", "Phone", "Email", "Website", "Fax",
)  # fmt: skip


def ods(*rows):
    """Lines of 27 fields; of each row (code, name, town, postcode, opened, closed), as far as given."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in rows:
        code, name, town, postcode, opened, closed = [*row, *[""] * (6 - len(row))]
        address = ["1 LANTERN STREET", "", "", town, "", postcode, opened or "19940401", closed]
        writer.writerow([code, name, "Y56", "Q71", *address, *[""] * 9, "0", "", "D", "", "", ""])
    return out.getvalue().encode()


def nhsuk(*rows, heading=NHSUK):
    """Of each row a dict of what is not as in every other."""
    usual = dict.fromkeys(NHSUK, "") | {
        "OrganisationType": "Hospital", "Sector": "NHS Sector", "OrganisationCode": "RX901",
        "OrganisationName": "Northgate Infirmary", "City": "Northgate", "Postcode": "HD9 9ZZ", "Latitude": "53.6500001",
        "Longitude": "-1.8000001", "ParentODSCode": "RX9", "ParentName": "Northgate NHS Foundation Trust",
    }  # fmt: skip
    lines = [heading, *([(usual | row)[name] for name in NHSUK] for row in rows)]
    return "".join("¬".join(line) + "\r\n" for line in lines).encode("latin-1")


def tidy(*rows):
    """A table whose heading is the keys of all rows."""
    out = io.StringIO()
    names = list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.DictWriter(out, names, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


class Registers:
    """Files put into a folder, compared and brought in."""

    def __init__(self, folder):
        self.folder = folder

    def file(self, content):
        path = self.folder / "register.csv"
        path.write_bytes(content)
        return path

    def plan(self, kind, content, as_of="2018-09"):
        return make_plan(LAYOUTS[kind], self.file(content), edition=PartialDate(as_of))

    def bring_in(self, kind, content, as_of="2018-09", **options):
        plan = self.plan(kind, content, as_of)
        edition = PartialDate(as_of)
        reference = reference_for(
            LAYOUTS[kind],
            edition,
            address="https://register.example/",
            licence="Open Government Licence v3.0",
        )
        return apply(
            LAYOUTS[kind],
            self.file(content),
            agreed=report.digest(plan),
            edition=edition,
            reference=reference,
            **options,
        )


def counted(plan):
    return dict(report.table(plan))
