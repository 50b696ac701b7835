"""The demo's worker lives no longer than the server that it stands beside."""

import os
import subprocess
import sys
import time
from contextlib import suppress

import psutil
import pytest
from django.conf import settings

PATIENCE = 30  # seconds
SERVER = """
import os
from config.worker import Companion
with Companion() as worker:
    {fork}
    print(worker.process.pid, flush=True)
    input()
"""


@pytest.fixture
def server(tmp_path):
    """Starts a server that does nothing but have a worker; answers with both processes."""
    started = []

    def serve(*, fork=""):
        process = subprocess.Popen(
            [sys.executable, "-c", SERVER.format(fork=fork)],
            cwd=settings.BASE_DIR,
            env={**os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        worker = psutil.Process(int(process.stdout.readline()))
        started.extend([process, worker])
        return process, worker

    yield serve
    for process in started:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    started[0].communicate()


def is_gone(worker):
    return not worker.is_running() or worker.status() == psutil.STATUS_ZOMBIE


def wait_for(what):
    since = time.monotonic()
    while not what():
        assert time.monotonic() - since < PATIENCE
        time.sleep(0.1)


def test_it_ends_with_the_server(server):
    process, worker = server()
    process.communicate("end\n", timeout=PATIENCE)
    assert process.returncode == 0
    assert is_gone(worker)


def test_it_ends_when_the_server_is_killed(server):
    process, worker = server()
    process.kill()
    process.wait()
    wait_for(lambda: is_gone(worker))


def test_it_outlives_the_forks_of_the_server(server):
    fork = "child = os.fork()\n    if not child: raise SystemExit\n    os.waitpid(child, 0)"
    process, worker = server(fork=fork)
    assert not is_gone(worker)
    assert process.poll() is None
