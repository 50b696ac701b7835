"""A process that uses the embedded server, run by the tests: `visitor.py FOLDER`.

Says `ready` once joined, then answers each line it is sent: `write WORD` commits a row, `words`
lists the rows, `fork` leaves a child behind that outlives it, and the end of input ends it.
"""

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import django
from django.conf import settings
from django.db import connection

settings.configure(
    DATABASES={
        "default": {
            "ENGINE": "config.embedded",
            "NAME": "visits",
            "OPTIONS": {"folder": Path(sys.argv[1]), "durable": True},
            "CONN_HEALTH_CHECKS": True,
            "CONN_MAX_AGE": 600,
        }
    }
)
django.setup()


def run(sql, *values):
    # As at the start of a request: a connection that broke meanwhile is given up.
    connection.close_if_unusable_or_obsolete()
    connection.health_check_done = False
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall() if cursor.description else []


def answer(order, *words):
    if order == "write":
        run("INSERT INTO visit VALUES (%s)", *words)
        return "written"
    if order == "fork":
        child = os.fork()
        if child == 0:
            os.closerange(0, 3)
            time.sleep(600)
        return str(child)
    return " ".join(word for (word,) in run("SELECT word FROM visit ORDER BY word"))


run("SELECT pg_advisory_lock(1)")
run("CREATE TABLE IF NOT EXISTS visit (word text)")
run("SELECT pg_advisory_unlock(1)")
print("ready", flush=True)
for line in sys.stdin:
    print(answer(*line.split()), flush=True)
