"""A task that lasts until it may end, and leaves one body in the archive."""

import time

from people.models import Organisation
from records.editions import writing
from records.jobs import Refused, long_task


@long_task
def found(work, *, name, until):
    """Founds a body of this name, unless there is one, once the file `until` is there."""
    if name == "Nobody":
        raise Refused("Nobody is no name. Give another.")
    work.total = 3
    with writing():
        if Organisation.objects.filter(name=name).exists():
            return "It was there."
        Organisation.objects.create(name=name, kind="union")
        work.advance(2)
        while not _is_there(until):
            time.sleep(0.05)
    return f"Founded {name}."


def _is_there(path):
    try:
        with open(path):
            return True
    except FileNotFoundError:
        return False
