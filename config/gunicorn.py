"""How the web server runs; `gunicorn` is started with `--config python:config.gunicorn`."""

import os
from pathlib import Path

import django
from django.conf import settings
from django.db import NotSupportedError, OperationalError, connections

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

wsgi_app = "config.wsgi"
bind = f"{settings.BIND}:{settings.PORT}"
workers = settings.WEB_WORKERS
worker_class = "gthread"
threads = settings.WEB_THREADS
# Loaded once and shared by the workers; a reload of the code is a restart.
preload_app = True
# A long download keeps a thread, not a worker: the worker still answers the arbiter meanwhile.
timeout = 60
graceful_timeout = 20
control_socket_disable = True
# Of itself gunicorn believes whoever asks from this machine. Whom to believe is said once, by BEHIND_PROXY.
secure_scheme_headers = {}
forwarder_headers = ""
# Heartbeats go to a file; on a disk they would stall whenever the disk does.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None
accesslog = "-"
# No addresses and no referrers of readers.
access_log_format = '%(t)s "%(r)s" %(s)s %(b)s %(M)sms'
loglevel = settings.LOG_LEVEL


def on_starting(server) -> None:
    """Refuse to start without a database, and keep the embedded one while any worker may need it."""
    django.setup()
    try:
        connections["default"].ensure_connection()
    except (NotSupportedError, OperationalError) as error:
        reason = " ".join(str(error).split())
        raise SystemExit(f"picketline: the database cannot be used: {reason}") from error
    finally:
        _forget_connections()


def pre_fork(server, worker) -> None:
    """A connection or pool that crosses a fork would be used by two processes at once."""
    _forget_connections()


def _forget_connections() -> None:
    for connection in connections.all(initialized_only=True):
        connection.close()
        if hasattr(connection, "close_pool"):
            connection.close_pool()
