"""What stands beside a page's text: (term, value) pairs read off an edition, as the component `facts` takes them."""

from people.choices import OrganisationKind
from records.choices import NameKind
from records.dates import PartialDate
from web.periods import dated, dated_ref
from web.printed import sentence


def of_organisation(organisation):
    website = organisation["website"]
    return [
        ("Kind", sentence(OrganisationKind(organisation["kind"]).label)),
        ("Abbreviation", organisation["abbreviation"]),
        *names(organisation),
        ("Part of", _dated(organisation["parent"], organisation["part_from"], organisation["part_to"])),
        ("Became part of", _dated(organisation["successor"], organisation["succeeded_on"], None)),
        ("Founded", _text(organisation["opened_on"])),
        ("Ended", _text(organisation["closed_on"])),
        (
            "Hospitals run",
            [dated_ref(run["hospital"], run["from"], run["to"]) for run in organisation["hospitals_run"]],
        ),
        ("ODS code", organisation["ods_code"]),
        ("Wikidata", wikidata(organisation)),
        ("Website", website and {"page": website, "label": website}),
    ]


def of_spokesperson(person):
    rows = [("Voice of", person["organisation"]), *names(person), ("Wikidata", wikidata(person))]
    return [(term, value) for term, value in rows if value]


def names(entry):
    """Other names that an entry has or had, by what kind of name they are."""
    found = {}
    for name in entry["names"]:
        term = sentence(NameKind(name["kind"]).label)
        found.setdefault(term, []).append(dated(name["name"], name["from"], name["to"]))
    return list(found.items())


def wikidata(entry):
    """The item's address, whose label is its QID."""
    found = entry["wikidata"]
    return found and {"page": f"https://www.wikidata.org/wiki/{found}", "label": found}


def _dated(reference, first, last):
    return reference and dated_ref(reference, first, last)


def _text(date):
    return date and PartialDate(date).text
