"""What a kind of file is to the desk."""

import hashlib
from dataclasses import dataclass, field

OVERTAKEN = "The archive has changed since this was shown. Compare again, and look at the differences."


@dataclass
class Difference:
    """What a file would change. `rows` are (line, what, entry, field, in the archive, in the file, why).

    Two differences with the same `digest` would do the same. A file of which nothing may be imported before some of
    its rows are corrected `is_barred`.
    """

    counts: list
    rows: list = field(default_factory=list)
    digest: str = ""
    is_idle: bool = False
    is_barred: bool = False


class Importer:
    """`key` names it, `title` says what a file is, `lead` what becomes of it; `form` asks what must be said of a file.

    `publishes` are the rights that somebody needs to have what is new published at once.
    """

    key = title = lead = ""
    form = None
    publishes = ()

    def compare(self, path, said, work):
        """The Difference of a file. Raises records.jobs.Refused if it cannot be read."""
        raise NotImplementedError

    def write(self, path, said, work, *, agreed, by):
        """Writes what `agreed` is the digest of, inside the transaction of whoever calls. Raises Refused."""
        raise NotImplementedError


_IMPORTERS = {}


def register(importer):
    _IMPORTERS[importer.key] = importer


def importer(key):
    """The Importer of this key; KeyError if there is none."""
    return _IMPORTERS[key]


def importers():
    return list(_IMPORTERS.values())


def digest(rows):
    return hashlib.sha256("\n".join(map(str, rows)).encode()).hexdigest()
