"""A table of days alone is laid beside what the archive has, and makes nothing of its own."""

import csv
import datetime
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction

from strikes.choices import Status
from strikes.models import Claim, Strike, StrikeDay
from tests.factories.strikes import StrikeDayFactory
from tests.strikes.chronology.chronicle import import_strikes

pytestmark = pytest.mark.django_db

SOURCE = "https://register.example/days"
HEADER = "staff_group,date,fraction_of_day"
RUN = ["porters,2016-04-26,.7083", "porters,2016-04-27,1", "porters,2016-04-28,.2917"]


def import_days(folder, *lines, header=HEADER, **options):
    path = folder / "days.csv"
    path.write_text("\n".join([header, *lines, ""]), encoding="utf-8")
    return run(path, **options)


def run(path, **options):
    out = StringIO()
    options = {"source_url": SOURCE, "no_input": True, **options}
    call_command("import_strike_days", str(path), stdout=out, **options)
    return out.getvalue()


@pytest.fixture
def day():
    """The first of two days on which porters were out, around the clock."""
    first = StrikeDayFactory(
        on=datetime.date(2016, 4, 26), start=7, end=7, strike__staff_group="Porters", published=True
    )
    StrikeDayFactory(on=datetime.date(2016, 4, 27), start=7, end=7, strike=first.strike, published=True)
    return first


def test_days_one_after_the_other_are_one_claim_beside_the_strike(tmp_path, day, client):
    assert "3 rows" not in import_days(tmp_path, *RUN)
    claim = Claim.objects.get()
    assert (claim.strike, claim.status, claim.reference.address) == (day.strike, Status.WENT_AHEAD, SOURCE)
    (said,) = client.get(f"/api/v1/strikes/{day.strike.public_id}/").json()["claims"]
    assert (said["as_written"]["start"], said["as_written"]["end"]) == ("2016-04-26", "2016-04-28")
    assert said["as_written"]["note"] == "Share of each day: 2016-04-26 .7083, 2016-04-27 1, 2016-04-28 .2917"
    assert "Share of each day" in client.get(day.strike.get_absolute_url()).text


def test_what_it_says_otherwise_is_a_conflict_and_changes_nothing(tmp_path, client):
    day = StrikeDayFactory(
        on=datetime.date(2016, 4, 26), status=Status.CALLED_OFF, strike__staff_group="porters", published=True
    )
    assert "CONFLICT with the archive in status" in import_days(tmp_path, RUN[0])
    day.refresh_from_db()
    assert day.status == Status.CALLED_OFF
    assert Claim.objects.get().differs_in([day]) == ["status"]


def test_days_that_the_archive_does_not_have_are_told_and_make_no_strike(tmp_path, day):
    told = import_days(tmp_path, "nurses,2016-04-26,1", "porters,2015-01-01,1")
    assert "line 2, nurses 2016-04-26: on a strike that the archive does not have" in told
    assert "2 rows: on a strike that the archive does not have" in told
    assert (Strike.objects.count(), StrikeDay.objects.count(), Claim.objects.count()) == (1, 2, 0)


def test_the_second_import_changes_nothing(tmp_path, day):
    import_days(tmp_path, *RUN)
    assert "The archive has all of it already." in import_days(tmp_path, *RUN)
    assert Claim.objects.count() == 1


def test_a_run_that_is_longer_than_any_strike_is_several_claims(tmp_path, day):
    days = [datetime.date(2016, 4, 1) + datetime.timedelta(days=passed) for passed in range(70)]
    told = import_days(tmp_path, *(f"porters,{each},1" for each in days))
    assert (
        "1 rows: claim on a strike in the archive; 1 rows: on a strike that the archive does not have" in told
    )


def test_a_dry_run_writes_nothing(tmp_path, day):
    assert "Nothing was written." in import_days(tmp_path, *RUN, dry_run=True)
    assert not Claim.objects.exists()


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("porters,2016-04-31,1", "line 3, date: “2016-04-31” does not exist"),
        ("porters,26 April,1", "line 3, date: “26 April” is not a date"),
        ("porters,2016-04-27T08:00,1", "line 3, date: It has a time of day."),
        ("porters,2016-04-26,1", "line 3, date: The day stands in line 2 already."),
        ("porters,2016-04-27,0", "line 3, fraction_of_day: “0” is no share of a day."),
        ("porters,2016-04-27,1.5", "line 3, fraction_of_day: “1.5” is no share of a day."),
        ("porters,2016-04-27,NaN", "line 3, fraction_of_day: “NaN” is no share of a day."),
        ("porters,2016-04-27,half", "line 3, fraction_of_day: “half” is no share of a day."),
        ("porters,2016-04-27", "line 3: It has 2 cells"),
        ("=porters,2016-04-27,1", "line 3, staff_group: “=porters” looks like a formula."),
        (",2016-04-27,1", "line 3, staff_group: It is empty."),
    ],
)
def test_a_bad_row_is_told_and_nothing_is_imported(tmp_path, day, line, complaint, capsys):
    out = StringIO()
    path = tmp_path / "days.csv"
    path.write_text(f"{HEADER}\n{RUN[0]}\n{line}\n", encoding="utf-8")
    with pytest.raises(CommandError, match="Nothing was imported"):
        call_command("import_strike_days", str(path), source_url=SOURCE, no_input=True, stdout=out)
    assert complaint in out.getvalue()
    assert not Claim.objects.exists()


def test_another_table_and_an_address_that_is_none_are_refused(tmp_path):
    with pytest.raises(CommandError, match="The header lacks fraction_of_day"):
        import_days(tmp_path, "porters,2016-04-26", header="staff_group,date")
    with pytest.raises(CommandError, match="is no web address"):
        import_days(tmp_path, *RUN, source_url="the register")


@pytest.mark.reference_files
def test_all_days_of_2022_to_2024_stand_beside_the_chronology(reference_files):
    with transaction.atomic():
        import_strikes(reference_files / "strikes.csv", publish=True)
        strikes = Strike.objects.count()
        path = reference_files / "strike_days_2022_2024.csv"
        told = run(path)
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        claims = Claim.objects.filter(reference__address=SOURCE)
        assert sum(claim.row["note"].count("-") // 2 for claim in claims) == len(rows)
        assert Strike.objects.count() == strikes
        assert "does not have" not in told
        # The nurses' strike of March 2023, which the one lists and the other says was called off.
        assert told.count("CONFLICT") == 1
        transaction.set_rollback(True)
