"""The kinds of file there are. Each turns a file into uniform rows (strikes.reference.rows), a line at a time."""

from dataclasses import dataclass

from strikes.reference.layouts import nhsuk, ods, tidy, welsh, wikidata

OGL = "Open Government Licence v3.0"


@dataclass(frozen=True)
class Layout:
    """`read(path, known)` yields rows; `known` has the codes of `hospitals` and `trusts` in the archive.

    `dataset` is what editions of one register have in common, whatever their files: a field that one of them filled
    in is brought up to date by a later one. The rest is what the Reference says, unless told otherwise.
    """

    read: callable
    dataset: str
    title: str
    publisher: str
    address: str = ""
    licence: str = ""


_ODS = {
    "dataset": "ods",
    "publisher": "NHS Organisation Data Service",
    "address": "https://digital.nhs.uk/services/organisation-data-service",
    "licence": OGL,
}
_NHSUK = {"dataset": "nhsuk", "publisher": "NHS.UK", "address": "https://www.nhs.uk/", "licence": OGL}
_WIKIDATA = {
    "dataset": "wikidata",
    "publisher": "Wikidata",
    "address": "https://www.wikidata.org/",
    "licence": "CC0 1.0",
}
_OWN = {"dataset": "tidy", "publisher": ""}

LAYOUTS = {
    "etr": Layout(ods.trusts, title="ODS trusts (etr)", **_ODS),
    "ets": Layout(ods.sites, title="ODS sites of trusts (ets)", **_ODS),
    "etrust": Layout(ods.trusts_and_sites, title="ODS trusts and their sites (etrust)", **_ODS),
    "nhsuk-hospitals": Layout(nhsuk.hospitals, title="NHS.UK hospitals (Hospital.csv)", **_NHSUK),
    "nhsuk-trusts": Layout(nhsuk.trusts, title="NHS.UK trusts (Trust.csv)", **_NHSUK),
    "welsh-hospitals": Layout(
        welsh.hospitals,
        dataset="welsh",
        title="Welsh hospitals (RCPCH)",
        publisher="Royal College of Paediatrics and Child Health",
        address="https://github.com/rcpch/rcpch-nhs-organisations",
        licence=OGL,
    ),
    "wikidata-world": Layout(wikidata.world, title="Wikidata hospitals (TSV)", **_WIKIDATA),
    "wikidata": Layout(wikidata.tidy, title="Wikidata hospitals of the UK (tidy)", **_WIKIDATA),
    "hospitals": Layout(tidy.hospitals, title="Hospitals (tidy)", **_OWN),
    "organisations": Layout(tidy.organisations, title="Organisations (tidy)", **_OWN),
}
