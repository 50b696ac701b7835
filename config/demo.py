"""`make demo`: the archive with its demo data, served as in production, with a worker beside it.

Ctrl-C, a SIGTERM or closing the terminal stops the web server, the worker and then the embedded Postgres.
"""

import os
import secrets
import signal
import socket
from pathlib import Path

import django
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import NotSupportedError, OperationalError, connection
from gunicorn.app.base import Application
from gunicorn.util import import_app

from config.worker import Companion

VAR = Path(__file__).resolve().parent.parent / "var"


class DemoServer(Application):
    """Gunicorn in this process, with the production configuration and less to say."""

    def load_config(self) -> None:
        self.load_config_from_module_name_or_filename("python:config.gunicorn")
        self.cfg.set("accesslog", None)
        self.cfg.set("loglevel", "warning")
        self.cfg.set("when_ready", say_where_to_look)

    def load(self):
        return import_app("config.wsgi")


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    os.environ["DEBUG"] = "off"
    os.environ.setdefault("SECRET_KEY", kept_secret())
    django.setup()
    refuse_taken_port()
    try:
        call_command("migrate", verbosity=0)
        call_command("collectstatic", interactive=False, verbosity=0)
        call_command("load_demo")
        with Companion():
            DemoServer().run()
    except (CommandError, NotSupportedError, OperationalError) as error:
        raise SystemExit(f"picketline: {' '.join(str(error).split())}") from error
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    finally:
        stop_embedded_server()


def kept_secret() -> str:
    """A random key of this machine, so that a curator stays logged in from one demo to the next."""
    path = VAR / "secret-key"
    VAR.mkdir(exist_ok=True)
    if not path.exists():
        with open(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(50))
    return path.read_text()


def refuse_taken_port() -> None:
    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((settings.BIND, settings.PORT))
        except OSError as error:
            raise SystemExit(
                f"picketline: {settings.BIND}:{settings.PORT} cannot be used ({error.strerror}): "
                "choose another port, like PORT=8001 make demo."
            ) from error


def say_where_to_look(arbiter) -> None:
    # Gunicorn would take a closed terminal for a wish to reload.
    signal.signal(signal.SIGHUP, lambda *_: os.kill(os.getpid(), signal.SIGTERM))
    print(f"The archive      {settings.SITE_URL}/")
    print(f"Curators' admin  {settings.SITE_URL}/admin/")
    print(f"The API          {settings.SITE_URL}/api/v1/docs/    (Ctrl-C stops everything)", flush=True)


def stop_embedded_server() -> None:
    connection.close()
    if hasattr(connection, "server"):
        connection.server.leave()


if __name__ == "__main__":
    main()
