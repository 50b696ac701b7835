"""Stops the embedded server once its last user is gone, however that user went.

Run as a script, with the standard library alone, by `Server`:
`keeper.py FOLDER SOCKET KEEPER_LOCK_FD UID GID STOP_COMMAND…`
"""

import fcntl
import os
import socket
import subprocess
import sys
from pathlib import Path


def keep(folder: Path, address: str, keeper_lock: int, account: dict, stop: list[str]) -> None:
    users = os.open(folder / "users.lock", os.O_RDONLY)
    fcntl.flock(users, fcntl.LOCK_EX)
    # From here on a newcomer waits for its share of users.lock, so nobody starts what we stop.
    if _is_still_ours(folder, users) and _listens(address):
        subprocess.run(stop, check=False, cwd="/", **account)
    # In this order: whoever gets a share of users.lock must find keeper.lock free.
    os.close(keeper_lock)
    os.close(users)


def _is_still_ours(folder: Path, users: int) -> bool:
    """False when the folder was deleted under us: a server at this place now is somebody else's."""
    try:
        return os.path.samestat(os.fstat(users), os.stat(folder / "users.lock"))
    except FileNotFoundError:
        return False


def _listens(address: str) -> bool:
    """False after a crash, when the number in postmaster.pid may belong to a stranger by now."""
    with socket.socket(socket.AF_UNIX) as door:
        return door.connect_ex(address) == 0


if __name__ == "__main__":
    folder, address, keeper_lock, uid, gid, *stop = sys.argv[1:]
    account = {"user": int(uid), "group": int(gid), "extra_groups": []} if os.geteuid() == 0 else {}
    keep(Path(folder), address, int(keeper_lock), account, stop)
