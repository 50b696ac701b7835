import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from config.embedded.server import Server

VISITOR = Path(__file__).with_name("visitor.py")


class Visitor:
    """A process that uses the server in `folder`; see visitor.py for what it understands."""

    def __init__(self, folder, *, python=sys.executable, **popen):
        self.process = subprocess.Popen(
            [python, VISITOR, folder],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **popen,
        )
        first = self.process.stdout.readline().strip()
        assert first == "ready", self.process.communicate()[1]

    def ask(self, *words):
        self.process.stdin.write(" ".join(words) + "\n")
        self.process.stdin.flush()
        reply = self.process.stdout.readline().strip()
        assert reply or self.process.poll() is None, self.process.communicate()[1]
        return reply

    def leave(self):
        self.process.communicate(timeout=60)

    def kill(self):
        self.process.kill()
        self.process.communicate(timeout=60)


def eventually(is_so):
    """Waits for what another process does in its own time."""
    for _ in range(600):
        if is_so():
            return True
        time.sleep(0.05)
    return False


@pytest.fixture
def folder():
    """A place for a server, with a short path and a blank in it, that nobody else may enter."""
    outer = Path(tempfile.mkdtemp(prefix="pl-"))
    yield outer / "a server"
    for process in psutil.process_iter(["cmdline", "cwd"]):
        if str(outer) in " ".join([*(process.info["cmdline"] or []), process.info["cwd"] or ""]):
            with suppress(psutil.NoSuchProcess):
                process.kill()
    shutil.rmtree(outer)


@pytest.fixture
def server(folder):
    """Looks at the server in `folder` from outside, without using it."""
    return Server(folder)


@pytest.fixture
def visit(folder):
    """Starts a process that uses the server in `folder`."""
    visitors = []

    def start(**options):
        visitors.append(Visitor(options.pop("folder", folder), **options))
        return visitors[-1]

    yield start
    for visitor in visitors:
        if visitor.process.poll() is None:
            visitor.kill()


def kill_postmaster(server):
    postmaster = int((server.data / "postmaster.pid").read_text().split()[0])
    os.kill(postmaster, signal.SIGKILL)
    return postmaster


def keepers(folder):
    """Processes that wait to stop the server in `folder`."""
    return [
        process
        for process in psutil.process_iter(["cmdline"])
        if str(folder) in (process.info["cmdline"] or [])
        and "config.embedded.keeper" in " ".join(process.info["cmdline"])
    ]
