"""Workers of their own do what is asked for; killing them loses nothing and does nothing twice."""

import os
import signal
import subprocess
import sys
import time

import pytest
from django.conf import settings
from django.db import connection

from people.models import Organisation
from records.choices import JobState
from records.jobs import ask
from records.tasks import GIVEN_UP, MOST_ATTEMPTS, take_up_again
from tests.factories.accounts import CuratorFactory
from tests.records.jobs.slow import found

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.durability]

PATIENCE = 60  # seconds
SILENCE = 1  # seconds, many times the worker's heartbeat


@pytest.fixture
def start(tmp_path):
    """Starts a worker; all of them are gone at the end, and so is what they left in the queue."""
    workers = []

    def started():
        with (tmp_path / "log").open("ab") as log:
            worker = subprocess.Popen(
                [sys.executable, "-m", "tests.records.jobs.worker", connection.settings_dict["NAME"]],
                cwd=settings.BASE_DIR,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        workers.append(worker)
        return worker

    yield started
    for worker in workers:
        if worker.poll() is None:
            worker.kill()
        worker.wait()
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE procrastinate_jobs, procrastinate_workers CASCADE")


def wait_for(what):
    since = time.monotonic()
    while not (found := what()):
        assert time.monotonic() - since < PATIENCE
        time.sleep(0.05)
    return found


def state_of(job):
    job.refresh_from_db()
    return job.state


def is_running(job):
    return state_of(job) == JobState.RUNNING and job.done == 2


def kill(worker):
    os.kill(worker.pid, signal.SIGKILL)
    worker.wait()


def test_a_worker_does_what_is_asked_for_and_says_how_far_it_is(start, tmp_path):
    gate, curator = tmp_path / "gate", CuratorFactory()
    job = ask(found, what="Found a union", by=curator, name="Union of Gatekeepers", until=str(gate))
    start()
    wait_for(lambda: is_running(job))
    assert (job.share, job.asked_by, job.ended_at) == (66, curator, None)
    gate.touch()
    wait_for(lambda: state_of(job) == JobState.DONE)
    assert job.said == "Founded Union of Gatekeepers."
    assert Organisation.objects.get().name == "Union of Gatekeepers"


def test_the_job_of_a_killed_worker_is_taken_up_again_and_has_its_effect_once(start, tmp_path):
    gate = tmp_path / "gate"
    job = ask(found, what="Found a union", by=None, name="Union of Gatekeepers", until=str(gate))
    first = start()
    wait_for(lambda: is_running(job))
    kill(first)
    assert not Organisation.objects.exists()

    begun_at = job.begun_at
    time.sleep(SILENCE)
    take_up_again.defer(timestamp=0, silence=SILENCE)
    start()
    wait_for(lambda: is_running(job) and job.begun_at > begun_at)
    gate.touch()
    wait_for(lambda: state_of(job) == JobState.DONE)
    assert Organisation.objects.count() == 1


def test_a_worker_that_is_told_to_stop_ends_its_job_first(start, tmp_path):
    gate = tmp_path / "gate"
    job = ask(found, what="Found a union", by=None, name="Union of Gatekeepers", until=str(gate))
    worker = start()
    wait_for(lambda: is_running(job))
    worker.terminate()
    gate.touch()
    assert worker.wait(PATIENCE) == 0
    assert state_of(job) == JobState.DONE


def test_a_job_that_kills_every_worker_is_given_up(start, tmp_path):
    job = ask(
        found, what="Found a union", by=None, name="Union of Gatekeepers", until=str(tmp_path / "never")
    )
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = 'doing', attempts = %s", [MOST_ATTEMPTS - 1])
    take_up_again.defer(timestamp=0, silence=SILENCE)
    start()
    wait_for(lambda: state_of(job) == JobState.FAILED)
    assert job.said == GIVEN_UP
