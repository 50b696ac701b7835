"""One text read from beginning to end: opened, described, searched for all that a curator may accept."""

import hashlib
import json
import os
import time
import traceback
from dataclasses import dataclass

from django.core.exceptions import ValidationError

from articles.actions.batches import Proposed, Refused, Unchanged
from articles.intake.batches import lines
from articles.intake.batches.items import Item
from articles.intake.batches.opened import Opened
from articles.intake.details import DetailsForm
from articles.intake.names import names_known
from articles.intake.sources import open_source
from articles.intake.sources.apart import Reader as Apart
from articles.intake.suggested import completed
from articles.reading import read
from records.dates import PartialDate

# More than any kind of file may have; what opens it knows how much its own may.
_LARGEST = 64 * 2**20
# Whether the archive's names have changed is asked now and then, not for each of a million texts.
_NAMES_STAY = 60  # seconds
_NOTHING_SAID = {name: each.initial or "" for name, each in DetailsForm.base_fields.items()}
# Said of one date, and of no other.
_ABOUT_THE_DATE = ("published_on", "published_basis", "published_reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """An item to be read; `known` is the hash of what was read of it before, empty where that does not matter."""

    item: Item
    known: str = ""


class Reader:
    """Reads task after task. `details` are said of all texts, where one does not say otherwise of itself.

    To be closed: saved pages, mails and PDFs are opened by a process of its own. It can be copied into another
    process before it has read anything.
    """

    def __init__(self, *, details, encoding=None):
        self.details, self.encoding = details, encoding
        self._apart = Apart()
        self._lent, self._lent_until = None, 0

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._apart.close()

    def read(self, task):
        """What became of it: Unchanged, Refused or Proposed. Raises only what is no fault of the text."""
        item = task.item
        try:
            data = _bytes_of(item)
        except ValidationError as error:
            return _refused(item, "", error)
        sha256 = hashlib.sha256(data).hexdigest()
        if sha256 == task.known:
            return Unchanged(key=item.key, place=item.place, sha256=sha256)
        # Asked outside of what follows: a database that fails is no fault of the text.
        names = self._names()
        try:
            return self._proposed(item, data, sha256, names)
        except ValidationError as error:
            return _refused(item, sha256, error)
        except Exception as error:
            return _refused(item, sha256, _fault_of_ours(error))

    def killed(self, task):
        """The answer for a text that ends whatever process reads it."""
        try:
            sha256 = hashlib.sha256(_bytes_of(task.item)).hexdigest()
        except ValidationError:
            sha256 = ""
        said = "Every process that read it was ended, for want of memory or after too long a time. Read it in parts."
        return _refused(task.item, sha256, ValidationError(said))

    def _proposed(self, item, data, sha256, names):
        opened = lines.opened(data) if item.path is None else self._file(item, data)
        details = self._described(opened.details)
        day = PartialDate(details["published_on"]) if details["published_on"] else None
        found = read(opened.text, published=day, names=names, captions=opened.captions).to_dict()
        return Proposed(
            key=item.key,
            place=item.place,
            sha256=sha256,
            name=item.name,
            text=opened.text,
            found=json.dumps(found, ensure_ascii=False),
            findings={kind: len(each) for kind, each in found.items() if isinstance(each, list) and each},
            details=details,
            decoded=opened.how,
            warnings=tuple(opened.warnings),
        )

    def _file(self, item, data):
        source = open_source(data, name=item.name, encoding=self.encoding, reader=self._apart)
        details, told = completed({}, source.details)
        return Opened(source.text, source.how, [*told, *source.warnings], details, source.details.captions)

    def _described(self, own):
        said = self.details
        if "published_on" in own:
            said = {name: value for name, value in said.items() if name not in _ABOUT_THE_DATE}
        return _NOTHING_SAID | said | own

    def _names(self):
        if time.monotonic() > self._lent_until:
            self._lent, self._lent_until = names_known(), time.monotonic() + _NAMES_STAY
        return self._lent


def _bytes_of(item):
    if item.path is None:
        if item.data is None:
            raise ValidationError("The line is longer than any article. Is there a line end after each?")
        return item.data
    try:
        with open(item.path, "rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise ValidationError(f"The file cannot be read ({error.strerror}).") from None
    if len(data) > _LARGEST:
        raise ValidationError("The file is larger than any article.")
    return data


def _refused(item, sha256, error):
    by_field = getattr(error, "error_dict", {})
    said = {name: " ".join(ValidationError(each).messages) for name, each in by_field.items()}
    reason = " ".join(error.messages)
    if len(said) > 1:
        reason = " ".join(f"{name}: {words}" for name, words in said.items())
    return Refused(key=item.key, place=item.place, sha256=sha256, field=", ".join(said)[:100], reason=reason)


def _fault_of_ours(error):
    """It must cost one text, not the run. Said is where it happened, and nothing of the text."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{os.path.basename(last.filename)}, line {last.lineno}"
    said = (
        f"Reading it failed: {type(error).__name__} in {where}. This is a fault of the program, so report it."
    )
    return ValidationError(said)
