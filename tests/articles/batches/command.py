"""The command as somebody types it, and what it said."""

import json
from io import StringIO

from django.core.management import CommandError, call_command

TEXT = """Porters walked out of {place} at six.

Imogen Vale, 41, a porter, said: “We carry this place on our backs.”
"""


def read(*sources, **options):
    """What the command wrote, its last words included if it ended with an error."""
    out = StringIO()
    try:
        call_command("read", *map(str, sources), stdout=out, stderr=out, **{"processes": 0, **options})
    except CommandError as error:
        out.write(f"ended: {error}")
    return out.getvalue()


def line(**fields):
    return json.dumps({"text": TEXT.format(place="Northgate Infirmary"), **fields}, ensure_ascii=False) + "\n"
