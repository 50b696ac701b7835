"""The registers as they were published; nothing of them is in the repository."""

import datetime
from types import SimpleNamespace

import pytest

from strikes.models import Hospital
from strikes.reference.layouts import LAYOUTS
from strikes.reference.rows import Aside, Bad, Body, Place
from tests.strikes.reference.files import counted

pytestmark = [pytest.mark.reference_files, pytest.mark.django_db]

# Code, name, postcode, position and trust on the day of the first all-out strike.
SIX = [
    ("RWY01", "Huddersfield Royal Infirmary", "HD3 3EA", 53.655476, -1.816323, "RWY"),
    ("RVR05", "St Helier Hospital", "SM5 1AA", 51.380314, -0.183627, "RVR"),
    ("RVR50", "Epsom Hospital", "KT18 7EG", 51.325520, -0.273217, "RVR"),
    ("RJ701", "St George's Hospital (London)", "SW17 0QT", 51.426682, -0.175705, "RJ7"),
    ("RJ611", "Croydon University Hospital", "CR7 7YE", 51.390152, -0.110351, "RJ6"),
    ("RPY02", "The Royal Marsden Hospital (Surrey)", "SM2 5PT", 51.343479, -0.191100, "RPY"),
]
DAY = datetime.date(2016, 4, 26)


def lines_with(path, words, encoding):
    """The heading, if there is one, and the lines that hold one of the words."""
    lines = path.read_text(encoding=encoding).splitlines(keepends=True)
    kept = [
        line for line in lines if line.startswith("OrganisationID") or any(word in line for word in words)
    ]
    return "".join(kept).encode(encoding)


def test_the_six_hospitals_of_the_demo_on_26_april_2016(registers, reference_files):
    codes = [code for code, *_ in SIX]
    trusts = sorted({f'"{trust}",' for *_, trust in SIX})
    files = [
        (
            "nhsuk-hospitals",
            lines_with(reference_files / "nhsuk_Hospital_2018-09.csv", codes, "latin-1"),
            "2018-09-22",
        ),
        (
            "etrust",
            lines_with(reference_files / "ods_etrust_2018-09.csv", [*codes, *trusts], "ascii"),
            "2018-09-15",
        ),
        ("etr", lines_with(reference_files / "ods_etr_2026-06.csv", trusts, "ascii"), "2026-06"),
    ]
    for kind, content, as_of in files:
        assert not registers.bring_in(kind, content, as_of).bad
    for code, name, postcode, latitude, longitude, trust in SIX:
        hospital = Hospital.objects.get(ods_code=code)
        assert (hospital.name, hospital.postcode) == (name, postcode)
        assert (hospital.latitude, hospital.longitude) == pytest.approx((latitude, longitude), abs=1e-6)
        (run,) = hospital.run_by.on(DAY)
        assert (run.trust.ods_code, run.trust.closed_on) == (trust, None)
        assert run.ran_from < "2016"
    for kind, content, as_of in files:
        assert registers.bring_in(kind, content, as_of).changes_nothing


@pytest.mark.parametrize(
    ("kind", "name", "rows"),
    [
        ("etr", "ods_etr_2026-06.csv", {Body: 274}),
        ("etrust", "ods_etrust_2018-09.csv", {Body: 234, Place: 2292, Aside: 27429}),
        ("nhsuk-hospitals", "nhsuk_Hospital_2018-09.csv", {Body: 304, Place: 1230, Aside: 1}),
        ("nhsuk-hospitals", "nhsuk_Hospital_2014-02.csv", {Body: 321, Place: 2913, Bad: 5}),
        ("nhsuk-trusts", "nhsuk_Trust_2014-02.csv", {Body: 702}),
        ("welsh-hospitals", "tidy_hospitals_wales_rcpch.csv", {Body: 6, Place: 17, Aside: 11}),
        ("wikidata", "tidy_wikidata_hospitals_uk.csv", {Place: 1462, Aside: 6}),
        ("hospitals", "tidy_hospitals_england.csv", {Body: 304, Place: 1230}),
        ("organisations", "tidy_trusts_2026.csv", {Body: 274}),
    ],
)
def test_every_line_of_every_file_is_read(reference_files, kind, name, rows):
    found = dict.fromkeys(rows, 0)
    for row in LAYOUTS[kind].read(reference_files / name, SimpleNamespace(hospitals={}, trusts={})):
        found[type(row)] += 1
    assert found == rows


def test_two_trusts_of_2026_have_five_characters(registers, reference_files):
    plan = registers.plan("etr", (reference_files / "ods_etr_2026-06.csv").read_bytes(), "2026-06")
    long = {subject.values["ods_code"] for subject, _ in plan.new if len(subject.values["ods_code"]) == 5}
    assert long == {"G6V2S", "K0N6A"}
    assert counted(plan) == {"new: organisations": 274}
