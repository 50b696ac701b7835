"""The figures of 2016 to 2026, brought in after their chronology and compared with their file."""

import csv
from decimal import Decimal

import pytest
from django.db import transaction

from articles.models import Figure
from strikes.models import StrikeDay
from tests.articles.figures.tables import import_figures
from tests.strikes.chronology.chronicle import import_strikes

pytestmark = [pytest.mark.django_db, pytest.mark.reference_files]


@pytest.fixture(scope="module")
def imported(django_db_setup, django_db_blocker, reference_files):
    with django_db_blocker.unblock(), transaction.atomic():
        import_strikes(reference_files / "strikes.csv", publish=True)
        import_figures(reference_files / "strike_figures.csv", publish=True)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def rows(imported, db, reference_files):
    with (reference_files / "strike_figures.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_row_is_a_public_figure_with_its_source(rows):
    written = sorted((Decimal(row["value"]), row["source_url"]) for row in rows)
    kept = []
    for figure in Figure.objects.all():
        assert figure.is_public
        kept.append((figure.value_low, figure.sourcings.get().reference.address))
    assert sorted(kept) == written


def test_26_april_2016_has_its_figures_side_by_side_each_with_its_basis(rows, client):
    day = StrikeDay.objects.get(on_date="2016-04-26")
    page = client.get(day.strike.get_absolute_url()).text
    for value, counts in [
        ("78%", "junior doctors: absent, any cause"),
        ("21,608", "junior doctors: absent, any cause"),
        ("12,711", "operations and procedures: postponed"),
        ("112,856", "outpatient appointments: postponed"),
    ]:
        assert value in page
        assert counts in page
    assert "includes other absence" in page
    assert "NHS England" not in page  # its entry is a draft until an editor publishes it


def test_the_revised_figure_of_june_2024_stands_before_the_former(rows, client):
    former = Figure.objects.get(value_low=61989)
    assert former.revised_by.value_low == 67034
    page = client.get(former.strike.get_absolute_url()).text
    assert page.index("67,034") < page.index("<del>61,989</del>")


def test_a_joint_figure_stands_with_doctors_and_consultants(rows):
    joint = Figure.objects.get(value_low=129913)
    assert {strike.staff_group for strike in [joint.strike, *joint.also_about.all()]} == {
        "consultants",
        "junior doctors",
    }


def test_a_second_import_changes_nothing(rows, reference_files):
    said = import_figures(reference_files / "strike_figures.csv", publish=True)
    assert f"{len(rows)} rows: nothing new" in said
