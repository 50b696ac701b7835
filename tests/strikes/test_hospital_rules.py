import datetime

import pytest
from django.db import IntegrityError

from people.models import Organisation
from records import actions
from strikes.models import Hospital, RunBy
from tests.factories.people import OrganisationFactory
from tests.factories.strikes import HospitalFactory, RunByFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "position",
    [
        {"latitude": 53.6},
        {"longitude": -1.8},
        {"latitude": -1.8, "longitude": 53.6},
        {"latitude": 48.9, "longitude": 2.3},
        {"latitude": float("nan"), "longitude": -1.8},
    ],
)
def test_a_hospital_lies_in_the_uk_or_nowhere_known(position):
    with pytest.raises(IntegrityError, match="hospital_lies_in_the_uk"):
        Hospital.objects.create(name="Northgate Infirmary", **position)


def test_a_trust_stops_running_a_hospital_after_it_starts():
    hospital = Hospital.objects.create(name="Northgate Infirmary")
    trust = Organisation.objects.create(name="Northgate NHS Trust", kind="trust")
    with pytest.raises(IntegrityError, match="trust_stops_running_after_it_starts"):
        RunBy.objects.create(hospital=hospital, trust=trust, ran_from="2016-04", ran_to="2015")


@pytest.mark.parametrize(
    ("day", "trusts"),
    [
        (datetime.date(1990, 1, 1), []),
        (datetime.date(2016, 4, 26), ["Central"]),
        (datetime.date(2017, 9, 30), ["Central"]),
        (datetime.date(2017, 10, 1), ["City"]),
    ],
)
def test_a_trust_runs_nothing_before_it_opens_or_after_it_closes(day, trusts):
    hospital = HospitalFactory()
    for name, opened, closed in [("Central", "2001-04-01", "2017-09-30"), ("City", "2017-10-01", None)]:
        trust = OrganisationFactory(name=name, trust=True, opened_on=opened, closed_on=closed)
        RunByFactory(hospital=hospital, trust=trust)
    assert [run.trust.name for run in hospital.run_by.on(day)] == trusts


def test_what_is_written_of_a_trust_is_heeded_before_when_it_opened():
    hospital = HospitalFactory()
    RunByFactory(hospital=hospital, ran_from="2016-05", ran_to="2018")
    assert not hospital.run_by.on(datetime.date(2016, 4, 26)).exists()
    assert hospital.run_by.on(datetime.date(2016, 5, 1)).exists()


def test_a_merged_hospital_leaves_its_code_so_that_a_register_does_not_bring_it_back():
    keep, discard = HospitalFactory(ods_code="RX901"), HospitalFactory(ods_code="RX877")
    actions.merge(keep=keep, discard=discard, by=None)
    assert list(Hospital.objects.named("RX877")) == [keep]
