"""Work for a crew whose processes must be able to load it."""

import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Work:
    """Doubles numbers; other tasks say what is to happen to the process."""

    place: Path

    def read(self, task):
        if task == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        while task == "stuck":
            pass
        if task == "fail":
            raise ArithmeticError("This is no fault of the task.")
        if task == "meet":
            return self._meet()
        return 2 * task

    def _meet(self):
        """Waits until another process is at this very task."""
        (self.place / str(os.getpid())).touch()
        for _ in range(600):
            if len(list(self.place.iterdir())) == 2:
                return True
            time.sleep(0.1)
        return False


class StillBorn:
    """Cannot even be loaded."""

    def __reduce__(self):
        return os._exit, (1,)
