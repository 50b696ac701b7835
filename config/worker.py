"""The worker beside the demo's web server. In production a service runs `manage.py work` itself."""

import os
import signal
import subprocess
import sys
import threading
import time

import django
from django.core.management import call_command

# Seconds for the jobs in hand. What is cut off then is taken up again by the next worker.
_PATIENCE = 5


class Companion:
    """A worker for as long as the `with` block runs, and no longer than this process lives, however it ends."""

    def __enter__(self):
        self.started_by = os.getpid()
        self.process = subprocess.Popen([sys.executable, "-m", __name__, str(self.started_by)])
        return self

    def __exit__(self, *error):
        # The web server's own processes are forks of this one, and leave the block when they end.
        if os.getpid() != self.started_by:
            return
        self.process.terminate()
        try:
            self.process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def _end_with(parent):
    while os.getppid() == parent:
        time.sleep(1)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    threading.Thread(target=_end_with, args=[int(sys.argv[1])], daemon=True).start()
    django.setup()
    call_command("work")
