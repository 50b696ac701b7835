import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path


def take(path: Path, how: int) -> int:
    """An open descriptor of the file at `path`, locked; `how` is a flock operation.

    Raises BlockingIOError if `how` includes LOCK_NB and somebody else holds the lock.
    """
    while True:
        lock = os.open(path, os.O_RDONLY | os.O_CREAT, 0o644)
        try:
            fcntl.flock(lock, how)
        except BaseException:
            os.close(lock)
            raise
        if is_still_at(path, lock):
            return lock
        # The folder was deleted and made again while we waited: that lock guards nothing.
        os.close(lock)


def is_still_at(path: Path, lock: int) -> bool:
    try:
        return os.path.samestat(os.fstat(lock), os.stat(path))
    except FileNotFoundError:
        return False


@contextlib.contextmanager
def holding(path: Path) -> Iterator[None]:
    lock = take(path, fcntl.LOCK_EX)
    try:
        yield
    finally:
        os.close(lock)
