import os
import subprocess
import sys
from urllib.parse import quote

import pytest
from django.conf import settings


@pytest.fixture
def address(server):
    """A DATABASE_URL that leads to a server which nobody but us keeps running."""
    server.join()
    yield f"postgres://postgres@/postgres?host={quote(str(server.socket_folder))}"
    server.leave()


def manage(script, **variables):
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=settings.BASE_DIR,
        env={"PATH": os.defpath, "ENV_FILE": os.devnull, "DEBUG": "on"} | variables,
        capture_output=True,
        text=True,
        check=False,
    )


SET_UP = """
import os, django
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
django.setup()
from django.db import connection
"""


def test_it_is_used_through_a_pool(address):
    done = manage(
        SET_UP
        + "connection.ensure_connection(); print(connection.pool.max_size, connection.vendor);"
        + "print(connection.connection.prepare_threshold)",
        DATABASE_URL=address,
        DATABASE_POOL_SIZE="3",
    )
    assert done.stdout == "3 postgresql\nNone\n", done.stderr
    assert done.stderr == ""


CUT = """
import psycopg
for _ in range(2):
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        [pid] = cursor.fetchone()
    connection.close()
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(%s, 5000)", [pid])
print("healed")
"""


def test_a_pool_heals_after_its_connections_were_cut(address):
    done = manage(SET_UP + CUT, DATABASE_URL=address)
    assert done.stdout == "healed\n", done.stderr


def test_a_server_that_is_too_old_is_refused_in_one_line(address):
    done = manage(
        "from django.db.backends.postgresql.features import DatabaseFeatures\n"
        "DatabaseFeatures.minimum_database_version = (99,)\n"
        "import sys, manage\n"
        "sys.argv = ['manage.py', 'showmigrations']\n"
        "manage.main()",
        DATABASE_URL=address,
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(
        "picketline: the database cannot be used: PostgreSQL 99 or later is required (found 18."
    )
    assert "Traceback" not in done.stderr
