"""Stops the embedded server once its last user is gone, however that user went.

Run by `Server` as `python -m config.embedded.keeper FOLDER KEEPER_LOCK_DESCRIPTOR`.
"""

import fcntl
import os
import sys
from pathlib import Path

from config.embedded import locks, processes

PATIENCE = 600  # seconds; a stop writes out what is in memory


def keep(folder: Path, keeper_lock: int) -> None:
    users = os.open(folder / "users.lock", os.O_RDONLY)
    fcntl.flock(users, fcntl.LOCK_EX)
    # From here on a newcomer waits for its share of users.lock, so nobody starts what we stop.
    # A folder that was deleted and made again has a keeper of its own.
    if locks.is_still_at(folder / "users.lock", users):
        processes.stop(folder / "data", patience=PATIENCE)
    # In this order: whoever gets a share of users.lock must find keeper.lock free.
    os.close(keeper_lock)
    os.close(users)


if __name__ == "__main__":
    keep(Path(sys.argv[1]), int(sys.argv[2]))
