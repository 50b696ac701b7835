import pytest
from django.db import IntegrityError

from people.models import Organisation
from strikes.models import Hospital, RunBy

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
