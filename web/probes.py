"""What a supervisor or a balancer asks: does the process answer, and could it serve?"""

import logging

from django.db import DEFAULT_DB_ALIAS, Error, connections
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpResponse

log = logging.getLogger(__name__)


def probes(get_response):
    """Middleware: `/healthz` and `/readyz`, before any that asks for a host, leads to https or opens a session.

    Whoever probes knows a process by its port, calls it by any name or none, and speaks no TLS with it.
    """
    answers = {"/healthz": health, "/readyz": readiness}

    def respond(request):
        answer = answers.get(request.path_info)
        if answer is None or request.method not in ("GET", "HEAD"):
            return get_response(request)
        return answer()

    return respond


def health():
    """200 as long as the process answers at all; the database is not asked."""
    return _plain("The archive answers.")


def readiness():
    """200 if the database answers and is as this code needs it; else 503, with the reason."""
    try:
        lacking = _lacking()
    except Error as error:
        # What the driver says may name hosts and accounts, which are nobody else's business.
        log.warning("Not ready: %s", " ".join(str(error).split()))
        return _plain("The database does not answer.", status=503)
    if lacking:
        return _plain(
            f"The database lacks {len(lacking)} migrations, the first is {lacking[0]}: run `manage.py migrate`.",
            status=503,
        )
    return _plain("The archive is ready.")


def _lacking():
    """Migrations of this code that the database has not had, in their order."""
    connection = connections[DEFAULT_DB_ALIAS]
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, _ in plan]


def _plain(words, *, status=200):
    return HttpResponse(
        f"{words}\n",
        status=status,
        content_type="text/plain; charset=utf-8",
        headers={"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"},
    )
