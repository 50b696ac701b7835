"""Files from strangers are read in a process of their own: whatever they do to it, it is that process that dies."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

from django.core.exceptions import ValidationError

from .source import Source

SECONDS = 20
_ROOT = Path(__file__).resolve().parents[3]
_PASTE = "Open it in the program that it was made for, copy the words of the article and paste them here."


class Reader:
    """A process that reads one file after the other. To be closed, or used in `with`; for one thread."""

    def __init__(self, seconds=SECONDS):
        self.seconds = seconds
        self._process = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def read(self, data, kind, encoding=None):
        """The Source, or ValidationError: what the reader says of the file, or that it did not survive it."""
        process = self._started()
        request = json.dumps({"kind": kind, "encoding": encoding, "size": len(data)}).encode()
        was_late = threading.Event()
        watch = threading.Timer(self.seconds, lambda: (was_late.set(), process.kill()))
        watch.start()
        try:
            process.stdin.write(request + b"\n" + data)
            process.stdin.flush()
            line = process.stdout.readline()
        except BrokenPipeError:
            line = b""
        finally:
            watch.cancel()
        if not line.endswith(b"\n"):
            self.close()
            raise _failed(was_late.is_set(), self.seconds)
        said = json.loads(line)
        if "error" in said:
            raise ValidationError(said["error"], code=said["code"])
        return Source.from_dict(said)

    def close(self):
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _started(self):
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = subprocess.Popen(
                # Nothing of our settings, nor of its user's, is its affair.
                [sys.executable, "-s", "-m", "articles.intake.sources"],
                cwd=_ROOT,
                env={"PATH": os.defpath, "PYTHONPATH": str(_ROOT), "LANG": "C.UTF-8"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        return self._process


def _failed(was_late, seconds):
    if was_late:
        return ValidationError(
            f"The file could not be read within {seconds} seconds. {_PASTE}", code="too_slow"
        )
    return ValidationError(f"The file cannot be read: the program for it gave up. {_PASTE}", code="died")
