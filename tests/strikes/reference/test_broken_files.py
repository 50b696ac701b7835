"""A file that is not what it is said to be is refused with where, why and what to do; a bad row is named."""

import pytest
from django.core.management import CommandError, call_command

from people.models import Organisation
from strikes.models import Hospital
from strikes.reference.rows import Unreadable
from tests.strikes.reference.files import NHSUK, nhsuk, ods, tidy

pytestmark = pytest.mark.django_db

TRUST = ("RX9", "NORTHGATE NHS FOUNDATION TRUST", "NORTHGATE", "HD9 9ZZ")
SITE = ("RX901", "NORTHGATE INFIRMARY", "NORTHGATE", "HD9 9ZZ")
WHOLE = ods(TRUST, SITE)


@pytest.mark.parametrize(
    ("kind", "content", "said"),
    [
        ("etrust", b"", "holds no rows"),
        ("etrust", WHOLE[:-1].rstrip(b"\r"), "the last line has no end"),
        ("etrust", WHOLE[:-30], "line 2"),
        ("etrust", WHOLE[:-20] + b"\r\n", "line 2"),
        ("etrust", WHOLE.replace(b'"HD9 9ZZ",', b"", 1), "line 1: it has 26 columns where there should be 27"),
        ("etrust", WHOLE.replace(b"INFIRMARY", "INFIRMARÝ".encode("latin-1")), "line 2: the byte dd is not UTF-8"),
        ("etrust", WHOLE.decode().encode("utf-16"), "NUL characters"),
        ("etrust", nhsuk({}), "line 1: the byte ac is not UTF-8"),
        ("nhsuk-hospitals", WHOLE, "line 1: the heading cannot be read"),
        ("nhsuk-hospitals", nhsuk({}).replace(b"\xac", b","), "the heading lacks"),
        ("nhsuk-hospitals", nhsuk({}, heading=NHSUK[:-1]), "it has 22 columns where there should be 21"),
        ("hospitals", b"name,name\nA,B\n", "two columns have the same name"),
        ("hospitals", b'name,town\n"Northgate Infirmary,Northgate\n', "a quotation mark is opened and not closed"),
        ("organisations", b"name,town\nNorthgate,Northgate\n", "the heading lacks ods_code"),
    ],
)  # fmt: skip
def test_a_broken_file_is_refused_as_a_whole(registers, kind, content, said):
    with pytest.raises(Unreadable, match=said):
        registers.bring_in(kind, content)
    assert not Hospital.objects.exists()
    assert not Organisation.objects.exists()


def test_a_file_of_ten_times_the_size_is_refused_before_it_fills_the_memory(registers, monkeypatch):
    monkeypatch.setattr("strikes.reference.layouts.ods.MOST_TRUSTS", 20)
    rows = [(f"R{number:02}", "NORTHGATE NHS TRUST") for number in range(30)]
    with pytest.raises(Unreadable, match="more than 20 rows"):
        registers.bring_in("etr", ods(*rows))
    assert not Organisation.objects.exists()


def test_columns_that_are_shifted_are_noticed_though_their_number_is_right(registers):
    rows = [(f"R{number:02}", "NORTHGATE", "HD9 9ZZ", "20010401", "NORTHGATE") for number in range(30)]
    with pytest.raises(Unreadable, match="are its columns in their places"):
        registers.bring_in("etr", ods(*rows))


@pytest.mark.parametrize(
    ("row", "field", "reason"),
    [
        ({"OrganisationName": "=HYPERLINK(1)"}, "OrganisationName", "is a formula"),
        ({"OrganisationName": "@northgate"}, "OrganisationName", "is a formula"),
        ({"OrganisationName": "Ysbyty MÃ´n"}, "OrganisationName", "in a wrong encoding"),
        ({"OrganisationName": ""}, "OrganisationName", "it is empty"),
        ({"OrganisationName": "N" * 201}, "OrganisationName", "201 characters, 200 at most"),
        ({"OrganisationCode": "Northgate"}, "OrganisationCode", "is no ODS code"),
        ({"Postcode": "53.65"}, "Postcode", "is no postcode"),
        ({"Latitude": "-1.8", "Longitude": "53.65"}, "latitude", "lies outside the UK"),
        ({"Latitude": "north"}, "latitude", "is no number"),
        ({"Latitude": "nan"}, "latitude", "lies outside the UK"),
        ({"OrganisationType": "GP"}, "OrganisationType", "is not Hospital"),
    ],
)
def test_a_bad_row_is_named_and_left_out(registers, row, field, reason):
    content = nhsuk(
        {}, row, {"OrganisationCode": "RX955", "OrganisationName": "Harbour Hospital", "Postcode": "PO9 9ZZ"}
    )
    plan = registers.bring_in("nhsuk-hospitals", content)
    (bad,) = plan.bad
    assert (bad.line, bad.field) == (3, field)
    assert reason in bad.reason
    assert set(Hospital.objects.values_list("ods_code", flat=True)) == {"RX901", "RX955"}


def test_a_site_of_a_trust_that_nobody_knows_is_refused(registers):
    plan = registers.plan("ets", ods(SITE, ("RX902", "LANTERN CLINIC")))
    assert [str(bad) for bad in plan.bad] == [
        "line 1, code: no trust has the code RX9, so that nobody knows whose site RX901 is. "
        "Import the trusts (etr) first."
    ]


def test_a_successor_that_nobody_knows_is_refused(registers):
    plan = registers.bring_in(
        "organisations", tidy({"ods_code": "RX9", "name": "Northgate NHS Trust", "successor": "R0Z"})
    )
    assert "no other organisation has the code R0Z" in str(plan.bad[0])


def test_the_command_says_so_and_writes_nothing(registers):
    with pytest.raises(CommandError, match=r"The file was cut off; fetch it again\. Nothing was written"):
        call_command("import_reference", "etrust", registers.file(WHOLE[:-2]), as_of="2018-09", yes=True)
    assert not Hospital.objects.exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"as_of": "September"}, "--as-of: “September” is not a date"),
        ({"as_of": "2018", "retrieved": "today"}, "--retrieved: “today” is no day"),
        ({"as_of": "2018", "by": "nobody"}, "--by: nobody has the user name"),
        ({"as_of": "2018"}, "Nobody is there to ask: say --yes, or --dry-run"),
    ],
)
def test_the_command_asks_for_what_it_needs(registers, options, said):
    with pytest.raises(CommandError, match=said):
        call_command("import_reference", "etrust", registers.file(WHOLE), **options)


def test_a_list_that_says_nothing_of_itself_needs_its_address_and_licence(registers):
    with pytest.raises(CommandError, match="say its address and its licence"):
        call_command(
            "import_reference", "hospitals", registers.file(tidy({"name": "A"})), as_of="2018", yes=True
        )


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(
        CommandError, match=r"nowhere\.csv: No such file or directory\. Nothing was written\."
    ):
        call_command("import_reference", "etr", tmp_path / "nowhere.csv", as_of="2018", yes=True)


def test_a_dry_run_shows_and_writes_nothing(registers, capsys, tmp_path):
    report = tmp_path / "report.csv"
    call_command(
        "import_reference",
        "etrust",
        registers.file(WHOLE),
        as_of="2018",
        dry_run=True,
        report=report,
        verbosity=0,
    )
    shown = capsys.readouterr().out
    assert "new: hospitals" in shown
    assert "Nothing was written." in shown
    assert "Northgate Infirmary (RX901)" in report.read_text()
    assert not Hospital.objects.exists()
    call_command("import_reference", "etrust", registers.file(WHOLE), as_of="2018", yes=True, verbosity=0)
    assert Hospital.objects.count() == 1
