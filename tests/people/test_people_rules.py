import datetime

import pytest
from django.db import IntegrityError

from people.choices import OrganisationKind, SpokespersonKind
from people.models import Organisation, Role, Spokesperson

pytestmark = pytest.mark.django_db


@pytest.fixture
def department():
    return Organisation.objects.create(name="Department", kind=OrganisationKind.DEPARTMENT)


def test_the_voice_of_an_organisation_names_it():
    with pytest.raises(IntegrityError, match="only_the_voice_of_an_organisation_names_one"):
        Spokesperson.objects.create(name="Department", kind=SpokespersonKind.VOICE)


def test_a_person_is_not_tied_to_an_organisation_but_through_roles(department):
    with pytest.raises(IntegrityError, match="only_the_voice_of_an_organisation_names_one"):
        Spokesperson.objects.create(name="Imogen Vale", organisation=department)


def test_an_organisation_has_one_voice(department):
    voice = {"kind": SpokespersonKind.VOICE, "organisation": department, "name": "Department"}
    Spokesperson.objects.create(**voice)
    with pytest.raises(IntegrityError, match="organisation_has_one_voice"):
        Spokesperson.objects.create(**voice)


def test_a_role_ends_after_it_starts():
    person = Spokesperson.objects.create(name="Imogen Vale")
    with pytest.raises(IntegrityError, match="role_ends_after_it_starts"):
        Role.objects.create(spokesperson=person, title="Chair", held_from="2016-04", held_to="2015")


def test_a_role_may_start_and_end_in_the_same_partly_known_month():
    person = Spokesperson.objects.create(name="Imogen Vale")
    assert Role.objects.create(
        spokesperson=person, title="Chair", held_from="2016-04-26", held_to="2016-04"
    ).pk


@pytest.mark.parametrize(
    ("held_from", "held_to", "held"),
    [
        (None, None, True),
        ("2016-04", None, True),
        ("2016-04-27", None, False),
        (None, "2016-04-26", True),
        (None, "2016-03", False),
        ("2012-09-04", "2018-07-09", True),
    ],
)
def test_roles_are_found_by_the_day_on_which_they_may_have_been_held(held_from, held_to, held):
    person = Spokesperson.objects.create(name="Imogen Vale")
    Role.objects.create(spokesperson=person, title="Chair", held_from=held_from, held_to=held_to)
    assert Role.objects.on(datetime.date(2016, 4, 26)).exists() is held


@pytest.mark.parametrize(
    ("name", "sorted_under"),
    [("Imogen Vale", "Vale, Imogen"), ("Imogen de la Vale", "Vale, Imogen de la"), ("Prince", "Prince")],
)
def test_people_are_listed_under_their_surname(name, sorted_under):
    assert Spokesperson.objects.create(name=name).sort_name == sorted_under
