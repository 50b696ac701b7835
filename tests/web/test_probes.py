"""Supervisors and balancers are told at once, and the truth, whatever name they call the archive by."""

import pytest
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client

PROBES = ["/healthz", "/readyz"]


@pytest.fixture
def unreachable(monkeypatch):
    def refuse(*args, **kwargs):
        raise OperationalError("connection to server at 10.1.2.3, user desk failed")

    monkeypatch.setattr(connection, "cursor", refuse)


def test_a_process_that_answers_is_well_without_asking_the_database(client):
    # A test without the mark of the database may not touch it.
    answer = client.get("/healthz")
    assert (answer.status_code, answer.text) == (200, "The archive answers.\n")


@pytest.mark.django_db
def test_it_is_ready_when_the_database_has_all_migrations(client):
    answer = client.get("/readyz")
    assert (answer.status_code, answer.text) == (200, "The archive is ready.\n")


@pytest.mark.django_db
def test_it_is_not_ready_before_a_migration(client):
    MigrationRecorder.Migration.objects.filter(app="records").order_by("-pk").first().delete()
    last = MigrationRecorder.Migration.objects.filter(app="records").count()
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert f"records.{last + 1:04}_" in answer.text
    assert "run `manage.py migrate`" in answer.text


def test_it_is_not_ready_without_a_database_and_does_not_say_where_it_was_looked_for(client, unreachable):
    answer = client.get("/readyz")
    assert (answer.status_code, answer.text) == (503, "The database does not answer.\n")
    assert client.get("/healthz").status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize("probe", PROBES)
def test_it_answers_to_any_name_without_https_and_for_no_cache(settings, probe):
    settings.SECURE_SSL_REDIRECT = True
    for host in ("10.0.0.7:8000", "balancer.invalid", "no host at all", ""):
        answer = Client().get(probe, headers={"host": host})
        assert answer.status_code == 200, host
        assert answer["Cache-Control"] == "no-store"
        assert not answer.cookies
    assert Client().head(probe).status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize("probe", PROBES)
def test_nothing_can_be_sent_to_it(client, probe):
    assert client.post(probe).status_code == 404
