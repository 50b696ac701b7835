"""Before a new person, body or place is saved, those of nearly that name are shown."""

import pytest
from django.urls import reverse

from people.models import Organisation, Spokesperson
from strikes.models import Hospital
from tests.factories.accounts import CuratorFactory
from tests.factories.people import OrganisationFactory, OrganisationNameFactory, SpokespersonFactory
from tests.factories.strikes import HospitalFactory, HospitalNameFactory

pytestmark = pytest.mark.django_db

NO_PARTS = {
    f"{prefix}-{name}": "0"
    for prefix in ["names", "run_by", "other_codes", "roles", "records-sourcing-content_type-object_id"]
    for name in ["TOTAL_FORMS", "INITIAL_FORMS"]
}


def add(client, model, **typed):
    return client.post(
        reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_add"), {**NO_PARTS, **typed}
    )


@pytest.fixture(autouse=True)
def curator(client):
    client.force_login(CuratorFactory())


@pytest.mark.parametrize(
    ("model", "known", "typed"),
    [
        (
            Organisation,
            lambda: OrganisationFactory(name="Guild of Invented Porters"),
            {"name": "Guild of Invented Porter", "kind": "union"},
        ),
        (
            Organisation,
            lambda: OrganisationFactory(abbreviation="GIP"),
            {"name": "Guild of Invented Porters", "kind": "union"},
        ),
        (
            Organisation,
            lambda: OrganisationNameFactory(name="Porters of Old").organisation,
            {"name": "Porters of old", "kind": "union"},
        ),
        (
            Spokesperson,
            lambda: SpokespersonFactory(name="Robin Invented"),
            {"name": "R. Invented", "kind": "person"},
        ),
        (Hospital, lambda: HospitalFactory(name="Lantern Infirmary"), {"name": "The Lantern Infirmry"}),
        (
            Hospital,
            lambda: HospitalNameFactory(name="Old Lantern House").hospital,
            {"name": "Old Lantern House"},
        ),
    ],
)
def test_a_near_namesake_is_shown_and_nothing_is_saved(client, model, known, typed):
    known = known()
    page = add(client, model, description="Typed at length.", **typed)
    assert [entry for entry, _ in page.context["adminform"].form.namesakes] == [known]
    assert str(known) in page.text and "Typed at length." in page.text
    assert model.objects.count() == 1


def test_the_person_decides_that_it_is_another_one(client):
    HospitalFactory(name="Lantern Infirmary")
    page = add(client, Hospital, name="Lantern Infirmary", town="Otherton", save_anyway="1")
    assert page.status_code == 302
    assert Hospital.objects.filter(name="Lantern Infirmary").count() == 2


def test_a_new_name_is_saved_without_a_question(client):
    HospitalFactory(name="Lantern Infirmary")
    assert add(client, Hospital, name="Harbour House Hospital").status_code == 302


def test_other_errors_come_first(client):
    HospitalFactory(name="Lantern Infirmary")
    page = add(client, Hospital, name="Lantern Infirmary", ods_code="not a code")
    assert set(page.context["adminform"].form.errors) == {"ods_code"}
    assert not page.context["adminform"].form.namesakes


def test_parts_that_were_typed_are_not_lost(client):
    HospitalFactory(name="Lantern Infirmary")
    page = add(
        client,
        Hospital,
        name="Lantern Infirmary",
        **{"names-TOTAL_FORMS": "1", "names-0-name": "The Lantern", "names-0-kind": "alias"},
    )
    assert "The Lantern" in page.text
    assert Hospital.objects.count() == 1
