"""An archive with a server and a database of its own, to be killed."""

import os
import signal
import socket
import subprocess
import sys

import psycopg
from django.conf import settings

from config.embedded.server import Server


class Archive:
    """A server of its own: gunicorn as in production, and the embedded Postgres, in a folder to throw away."""

    def __init__(self, folder):
        self.postgres = Server(folder / "pg")
        self.log = folder / "log"
        self.port = _free_port()
        self.site = f"http://127.0.0.1:{self.port}"
        self.process = None
        self.environment = {
            **{name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ},
            "ENV_FILE": os.devnull,
            "DJANGO_SETTINGS_MODULE": "config.settings",
            # Static files keep their written names, so that nothing need be collected.
            "DEBUG": "on",
            "SECRET_KEY": "kept from one start to the next, and long enough for every check of its length",
            "POSTGRES_DATA_DIR": str(folder / "pg"),
            "PORT": str(self.port),
            "LOG_LEVEL": "error",
        }

    def manage(self, *arguments):
        done = subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=settings.BASE_DIR,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def start(self):
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "gunicorn", "--config", "python:config.gunicorn"],
                cwd=settings.BASE_DIR,
                env=self.environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def kill_database(self):
        postmaster = int((self.postgres.data / "postmaster.pid").read_text().split()[0])
        os.kill(postmaster, signal.SIGKILL)

    def kill_server(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def rows(self, sql):
        with psycopg.connect(**self.postgres.door, dbname="picketline") as connection:
            return connection.execute(sql).fetchall()


def _free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]
