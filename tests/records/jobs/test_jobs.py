"""What becomes of long work is said in its row."""

import pytest
from django.db import OperationalError, transaction
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from people.models import Organisation
from records.choices import JobState
from records.jobs import BROKE_OFF, ask, long_task
from records.models import Job
from tests.factories.accounts import CuratorFactory
from tests.queue import work_off
from tests.records.jobs.slow import found

pytestmark = pytest.mark.django_db


@pytest.fixture
def gate(tmp_path):
    (tmp_path / "gate").touch()
    return str(tmp_path / "gate")


@long_task
def stumble(work, *, over):
    raise {"a stone": ZeroDivisionError, "the database": OperationalError}[over]


def test_a_job_and_its_task_are_there_together_or_not_at_all(gate):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        ask(found, what="Found a union", by=None, name="Union of Gatekeepers", until=gate)
        raise ZeroDivisionError
    assert not Job.objects.exists()
    assert not ProcrastinateJob.objects.exists()


def test_what_was_done_is_not_done_again(gate):
    job = ask(found, what="Found a union", by=None, name="Union of Gatekeepers", until=gate)
    work_off()
    Organisation.objects.all().delete()
    found.func(job=job.pk, name="Union of Gatekeepers", until=gate)
    assert not Organisation.objects.exists()
    job.refresh_from_db()
    assert (job.state, job.said) == (JobState.DONE, "Founded Union of Gatekeepers.")


def test_a_refusal_is_said_in_its_own_words(gate):
    job = ask(found, what="Found a union", by=None, name="Nobody", until=gate)
    work_off()
    job.refresh_from_db()
    assert (job.state, job.said) == (JobState.FAILED, "Nobody is no name. Give another.")
    assert job.ended_at


def test_a_fault_of_ours_is_said_to_be_one():
    job = ask(stumble, what="Stumble", by=None, over="a stone")
    with pytest.raises(ZeroDivisionError):
        stumble.func(job=job.pk, over="a stone")
    job.refresh_from_db()
    assert (job.state, job.said) == (JobState.FAILED, BROKE_OFF)


def test_a_database_that_goes_away_leaves_the_job_to_the_next_attempt():
    job = ask(stumble, what="Stumble", by=None, over="the database")
    with pytest.raises(OperationalError):
        stumble.func(job=job.pk, over="the database")
    job.refresh_from_db()
    assert (job.state, job.ended_at) == (JobState.RUNNING, None)


def test_the_desk_lists_jobs_and_how_far_they_are(client):
    client.force_login(CuratorFactory())
    job = ask(stumble, what="Stumble over a stone", by=None, over="a stone")
    Job.objects.update(state=JobState.RUNNING, done=1200, total=30000)
    for address in (
        reverse("admin:records_job_changelist"),
        reverse("admin:records_job_change", args=[job.pk]),
    ):
        shown = client.get(address).text
        assert "Stumble over a stone" in shown
        assert "1,200 of 30,000" in shown
