"""Which processes serve from a data directory, told by where they work, not by number or name.

Numbers are used again, and a dead process that nobody has collected still has one.
"""

import contextlib
import os
import signal
import time
from pathlib import Path

import psutil


def living(*places: Path) -> list[psutil.Process]:
    """Everything called postgres that works in one of the places, orphans included."""
    return [each for each in psutil.process_iter(["name", "cwd"]) if _works_in(each, places)]


def postmaster(data: Path) -> psutil.Process | None:
    """The living head of the server, or None if it died or never was."""
    try:
        number = int((data / "postmaster.pid").read_text().split("\n", 1)[0])
        process = psutil.Process(number)
        process.info = process.as_dict(["name", "cwd"])
    except (OSError, ValueError, psutil.NoSuchProcess):
        return None
    return process if _works_in(process, [data]) else None


def stop(data: Path, *, patience: float) -> None:
    """Ask the server to roll back what is open and to close its files; waits until it has."""
    head = postmaster(data)
    if head is None:
        return
    with contextlib.suppress(psutil.NoSuchProcess):
        head.send_signal(signal.SIGINT)
    until = time.monotonic() + patience
    while postmaster(data) and time.monotonic() < until:
        time.sleep(0.02)


def _works_in(process: psutil.Process, places) -> bool:
    if process.info["name"] != "postgres" or not process.info["cwd"]:
        return False
    return process.info["cwd"] in {os.path.realpath(place) for place in places}
