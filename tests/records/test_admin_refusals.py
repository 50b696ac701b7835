"""What the database refuses comes back to the form as a sentence, with everything that was typed."""

import re

import pytest
from django.apps import apps
from django.db import IntegrityError, transaction
from django.urls import reverse

from records import refusals
from records.models import Sourcing
from strikes.models import Hospital
from tests.factories.accounts import EditorFactory
from tests.factories.records import ReferenceFactory
from tests.factories.strikes import HospitalFactory

pytestmark = pytest.mark.django_db

SOURCINGS = "records-sourcing-content_type-object_id"


def rules():
    """The names of all constraints and of all rules that triggers speak of."""
    for model in apps.get_models():
        yield from (constraint.name for constraint in model._meta.constraints)
        for trigger in getattr(model._meta, "triggers", []):
            yield from re.findall(r"RAISE EXCEPTION '([a-z_]+)", str(trigger.get_func(model)))


def test_every_sentence_belongs_to_a_rule_that_exists():
    assert set(refusals.SENTENCES) <= set(rules())


def test_every_rule_that_a_form_can_break_has_its_sentence():
    # Choices and required fields are checked by the form; hashes, pins, numbers and jobs are never typed.
    silent = re.compile(
        r"_(is|are)_known$|_has_a_name$|_has_a_title$|_is_not_empty$|_state_|^withdrawn_|ten_letters|_hash_|"
        r"^edition_|^entry_has|tombstone|picket_event_is_announced|^pin_|lead_to_itself|lf_line_ends|_token|_otp|"
        r"^decision|^verdict|correction_|request_|^withdrawal_|erasure_|erased_once|_rung_|_last_rungs_|^reading_|"
        r"_jotting_|proposal_|^field_|^import_|^job_"
    )
    ours = {
        constraint.name
        for model in apps.get_models()
        if model.__module__.split(".")[0] in {"articles", "strikes", "people", "records"}
        for constraint in model._meta.constraints
    }
    assert {name for name in ours if not silent.search(name)} - set(refusals.SENTENCES) == set()


def test_an_unlisted_rule_is_shown_by_its_name():
    assert refusals.sentence("moon_is_made_of_cheese") == (
        "The archive does not accept this: moon is made of cheese."
    )


def test_the_rule_behind_a_database_error_is_found():
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        Hospital.objects.create(name="Nowhere", latitude=10, longitude=10)
    assert refusals.rule_of(caught.value) == "hospital_lies_in_the_uk"
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        HospitalFactory(published=True).delete()
    assert refusals.messages(caught.value).startswith("This entry is or was public")


def save(client, hospital, **typed):
    path = reverse("admin:strikes_hospital_change", args=[hospital.pk])
    form = client.get(path).context["adminform"].form
    parts = {
        f"{prefix}-{name}": "0"
        for prefix in ["names", "run_by", "other_codes", SOURCINGS]
        for name in ["TOTAL_FORMS", "INITIAL_FORMS"]
    }
    return client.post(path, {**parts, form.OPENED: form.opened_at, "name": hospital.name, **typed})


def test_a_broken_constraint_is_said_at_its_field(client):
    client.force_login(EditorFactory())
    hospital = HospitalFactory()
    answer = save(client, hospital, latitude="52", longitude="")
    assert answer.context["adminform"].form.errors == {
        "latitude": ["Give both latitude (49 to 61) and longitude (−9 to 2), or neither."]
    }


def test_taking_away_the_last_support_of_a_public_fact_is_refused_with_all_that_was_typed(client):
    client.force_login(EditorFactory())
    hospital = HospitalFactory(published=True)
    sourcing = hospital.sourcings.get()
    answer = save(
        client,
        hospital,
        town="Newly Typed Town",
        **{
            f"{SOURCINGS}-TOTAL_FORMS": "1",
            f"{SOURCINGS}-INITIAL_FORMS": "1",
            f"{SOURCINGS}-0-id": sourcing.pk,
            f"{SOURCINGS}-0-reference": sourcing.reference_id,
            f"{SOURCINGS}-0-DELETE": "on",
        },
    )
    assert "needs at least one reference or passage" in answer.text
    assert 'value="Newly Typed Town"' in answer.text
    hospital.refresh_from_db()
    assert hospital.town != "Newly Typed Town"
    assert Sourcing.objects.filter(pk=sourcing.pk).exists()


def test_the_same_reference_twice_is_refused_and_neither_is_saved(client):
    client.force_login(EditorFactory())
    hospital = HospitalFactory()
    reference = ReferenceFactory()
    typed = {f"{SOURCINGS}-TOTAL_FORMS": "2"}
    for n in range(2):
        typed[f"{SOURCINGS}-{n}-reference"] = reference.pk
    answer = save(client, hospital, **typed)
    assert answer.status_code == 200
    assert not hospital.sourcings.exists()
