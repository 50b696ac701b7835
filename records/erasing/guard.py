from contextlib import contextmanager

from django.db import connection


@contextmanager
def erasing(erasure):
    """Inside it the guards of the database admit what `erasure`, a row that exists, is for.

    The setting is local to the transaction and taken back at the end of the block.
    """
    _set(str(erasure.pk))
    yield
    _set("")


def _set(key):
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('picketline.erasing', %s, true)", [key])
