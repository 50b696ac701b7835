from contextlib import contextmanager

import pghistory
from django.db import connection, transaction

from records.editions.building import settle
from records.editions.deriving import make_derived


@contextmanager
def writing(*, by=None, why=""):
    """An atomic block whose changes are attributed to `by` (a user, or None for the archive itself).

    Blocks nest; the outermost one builds the editions.
    """
    outermost = not getattr(connection, "picketline_writing", False)
    context = {"user": by.pk} if by is not None else {}
    if why:
        context["why"] = why
    with transaction.atomic(), pghistory.context(**context):
        connection.picketline_writing = True
        try:
            # A nested block without a writer of its own writes for the one around it.
            before = _set_actor("" if by is None else str(by.pk)) if outermost or by is not None else None
            yield
            if outermost:
                make_derived()
                settle()
            # A rollback undoes the setting by itself; a block inside another transaction must hand it back.
            if before is not None:
                _set_actor(before)
        finally:
            if outermost:
                connection.picketline_writing = False


def _set_actor(key):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT current_setting('picketline.actor', true), set_config('picketline.actor', %s, true)",
            [key],
        )
        return cursor.fetchone()[0] or ""
