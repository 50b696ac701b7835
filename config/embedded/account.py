"""The system account that runs the embedded server.

Postgres refuses to run as root. An ordinary user runs it as himself. Root runs it as the owner of
the place where the data go, so that `sudo make demo` in somebody's checkout leaves him a server
that he can start; where that owner is root too, as the account `picketline`, created when missing.
"""

import contextlib
import os
import pwd
import stat
import subprocess
from dataclasses import dataclass
from pathlib import Path

from psycopg import OperationalError

NAME = "picketline"


class ServerRefused(OperationalError):
    """The embedded server cannot run; the message is one line that says what to do."""


@dataclass(frozen=True)
class Account:
    uid: int
    gid: int

    def as_popen(self) -> dict:
        """Arguments for subprocess that make the child run as this account."""
        if os.geteuid() != 0:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def own(self, path: Path) -> None:
        if os.geteuid() == 0:
            os.chown(path, self.uid, self.gid)


def account_for(folder: Path) -> Account:
    if os.geteuid() != 0:
        return Account(os.geteuid(), os.getegid())
    place = next(place for place in (folder, *folder.parents) if place.exists()).stat()
    if place.st_uid != 0:
        return Account(place.st_uid, place.st_gid)
    entry = _entry() or _create()
    return Account(entry.pw_uid, entry.pw_gid)


def open_way(to: Path, account: Account) -> None:
    """Let the account pass through root's folders that keep it out on the way to `to`.

    Such a folder gets the account's group with the right to pass, not to list; nobody else gains
    anything. A fresh `mktemp -d` is such a folder, and so is /root.
    """
    if os.geteuid() != 0:
        return
    for folder in reversed(to.parents):
        seen = folder.stat()
        if seen.st_uid == account.uid or seen.st_mode & stat.S_IXOTH:
            continue
        if seen.st_gid == account.gid and seen.st_mode & stat.S_IXGRP:
            continue
        if seen.st_uid != 0 or (seen.st_gid != 0 and seen.st_mode & stat.S_IRWXG):
            raise ServerRefused(
                f"The embedded Postgres runs as {_name(account)}, who may not pass through {folder}: "
                f"run chmod o+x {folder}, or set POSTGRES_DATA_DIR or DATABASE_URL."
            )
        os.chown(folder, -1, account.gid)
        os.chmod(folder, seen.st_mode & 0o7707 | stat.S_IXGRP)


def _entry() -> pwd.struct_passwd | None:
    with contextlib.suppress(KeyError):
        return pwd.getpwnam(NAME)
    return None


def _create() -> pwd.struct_passwd:
    command = [
        "useradd",
        "--system",
        "--user-group",
        "--no-create-home",
        "--shell",
        "/usr/sbin/nologin",
        NAME,
    ]
    try:
        made = subprocess.run(command, capture_output=True, text=True, check=False)
        problem = made.stderr.strip()
    except FileNotFoundError:
        problem = "there is no useradd"
    # Another process may have been quicker, so what counts is whether the account exists now.
    entry = _entry()
    if entry is None:
        raise ServerRefused(
            f"Postgres does not run as root, and the account {NAME} could not be created ({problem}): "
            "run as an ordinary user, or set DATABASE_URL."
        )
    return entry


def _name(account: Account) -> str:
    try:
        return pwd.getpwuid(account.uid).pw_name
    except KeyError:
        return f"the user {account.uid}"
