"""The chronology of 2011 to 2026, brought into an empty archive and compared with its own file and with another's."""

import csv
import datetime
import random

import pytest
from django.db import transaction

from strikes.choices import Cover, Standing, Status, TimePrecision
from strikes.models import Claim, Dispute, Milestone, Strike, StrikeDay
from strikes.spans import LONDON, london
from tests.strikes.chronology.chronicle import import_strikes

pytestmark = [pytest.mark.django_db, pytest.mark.reference_files]

DAY = datetime.timedelta(days=1)
# The other file ends two strikes of consultants a day earlier, and has one of nurses that was called off. The
# chronology says so in its notes.
CONTRADICTED = {
    ("consultants", "2023-09-20"),
    ("consultants", "2023-10-04"),
    ("nurses", "2023-03-01"),
    ("nurses", "2023-03-02"),
    ("nurses", "2023-03-03"),
}


@pytest.fixture(scope="module")
def imported(django_db_setup, django_db_blocker, reference_files):
    with django_db_blocker.unblock(), transaction.atomic():
        import_strikes(reference_files / "strikes.csv", publish=True)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def rows(imported, db, reference_files):
    with (reference_files / "strikes.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def days_of(row):
    claim = Claim.objects.get(key=row["id"])
    return claim.days_among(claim.strike.days.all())


def test_every_row_is_kept_as_it_was_written(rows):
    assert {claim.key: claim.row for claim in Claim.objects.all()} == {row["id"]: row for row in rows}
    assert all(claim.reference.address == claim.row["source_url"] for claim in Claim.objects.all())


def test_every_row_but_the_ballot_has_its_strike_in_its_dispute(rows):
    without = Claim.objects.filter(strike=None)
    assert [claim.key for claim in without] == ["2025-uvw-esth"]
    assert Milestone.objects.get().dispute == without.get().dispute
    assert {dispute.name for dispute in Dispute.objects.all()} == {row["dispute"] for row in rows}
    # 26 and 27 April 2016 are two rows of one strike; so are the ambulance strikes of no two days.
    assert Strike.objects.count() == len(rows) - 2


def test_everything_is_public_and_rests_on_its_source_except_what_is_disputed(rows):
    disputed = Claim.objects.get(standing=Standing.DISPUTED).strike
    for day in StrikeDay.objects.all():
        assert day.is_public == (day.strike != disputed)
        assert day.sourcings.exists()


def test_random_days_are_those_of_the_file(rows):
    statuses = {"held": Status.WENT_AHEAD, "called off": Status.CALLED_OFF, "suspended": Status.SUSPENDED}
    choice = random.Random(2016)
    for row in choice.sample([row for row in rows if row["end"]], 20):
        days = days_of(row)
        assert {day.status for day in days} == {statuses.get(row["status"], Status.ANNOUNCED)}
        start, end = (datetime.datetime.fromisoformat(row[column]) for column in ("start", "end"))
        assert days[0].on_date == start.date()
        if "T" in row["start"]:
            assert days[0].span.lower == start.replace(tzinfo=LONDON)
            assert days[-1].span.upper == end.replace(tzinfo=LONDON)
        else:
            assert {day.precision for day in days} == {TimePrecision.DAY}
            assert days[-1].on_date == end.date()


def test_26_april_2016_has_its_hours_and_emergency_cover_withdrawn(rows, client):
    day = StrikeDay.objects.get(on_date=datetime.date(2016, 4, 26))
    assert (day.hours_text, day.cover, day.status) == ("8am–5pm", Cover.WITHDRAWN, Status.WENT_AHEAD)
    page = client.get(day.strike.get_absolute_url()).text
    assert "8am–5pm" in page
    assert "emergency cover withdrawn" in page.lower()
    assert "full withdrawal" in page
    assert "/2016/04/26/" in client.get("/2016/04/").text


def test_called_off_and_suspended_days_are_those_that_the_notes_list(rows):
    dates = [str(day.on_date) for day in days_of({"id": "2015-12-01-jd"})]
    assert dates == ["2015-12-01", "2015-12-08", "2015-12-16"]
    assert [str(day.on_date)[-2:] for day in days_of({"id": "2016-10-05-jd"})] == [
        "05",
        "06",
        "07",
        "10",
        "11",
    ]
    assert {day.hours_text for day in days_of({"id": "2016-09-12-jd"})} == {"8am–5pm"}


def test_the_strike_that_sources_disagree_about_is_marked(rows):
    disputed = Claim.objects.get(standing=Standing.DISPUTED)
    assert disputed.key == "2023-03-01-rcn"
    assert {day.status for day in disputed.strike.days.all()} == {Status.CALLED_OFF}


def test_hours_of_every_day_agree_with_those_that_others_counted(rows, reference_files):
    with (reference_files / "strike_days_2022_2024.csv").open(encoding="utf-8", newline="") as file:
        counted = list(csv.DictReader(file))
    contradicted = set()
    for row in counted:
        date = datetime.date.fromisoformat(row["date"])
        midnight, next_midnight = london(date), london(date + DAY)
        on_it = [
            day
            for day in StrikeDay.objects.on(date).filter(strike__staff_group=row["staff_group"])
            if day.status == Status.WENT_AHEAD
        ]
        if any(day.precision == TimePrecision.DAY for day in on_it):
            continue
        hours = sum(
            (min(day.span.upper, next_midnight) - max(day.span.lower, midnight) for day in on_it),
            datetime.timedelta(),
        )
        if abs(hours / DAY - float(row["fraction_of_day"])) > 0.001:
            contradicted.add((row["staff_group"], row["date"]))
    assert contradicted == CONTRADICTED


def test_a_second_import_changes_nothing(rows, reference_files):
    said = import_strikes(reference_files / "strikes.csv", publish=True)
    assert f"{len(rows)} rows: nothing new" in said
