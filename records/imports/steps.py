"""The way of a file, from the form to the archive. Each step is taken whole or not at all."""

import tempfile
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from django.db import transaction
from django.utils import timezone

from records.choices import ImportState
from records.editions import writing
from records.imports.importer import importer
from records.jobs import Refused, ask, long_task
from records.models import FileImport

# What nobody decided on in so long is decided: the file goes, what it would have changed stays to be read.
KEPT_FOR = timedelta(days=7)
MOVED_ON = "Somebody else has decided on this import meanwhile, or its file was kept too long."
_UNDECIDED = {ImportState.OPEN, ImportState.NOT_WRITTEN}


@transaction.atomic
def send(*, kind, name, content, said, by):
    """Keeps a file and asks for its comparison. `said` is what the importer's form says of it."""
    return FileImport.objects.create(
        kind=kind,
        name=name,
        size=len(content),
        content=content,
        said=said,
        sent_by=by,
        comparing=ask(compare_file, what=f"Compare {name}", by=by),
    )


@transaction.atomic
def compare_again(*, key, by):
    row = _in_hand(key, _UNDECIDED)
    row.comparing, row.writing = ask(compare_file, what=f"Compare {row.name} again", by=by), None
    row.counts, row.differences, row.digest, row.is_idle, row.is_barred = [], [], "", False, False
    row.save()


@transaction.atomic
def agree(*, key, digest, by):
    """Asks for what was shown to be written; `digest` says what that was."""
    row = _in_hand(key, {ImportState.OPEN})
    if digest != row.digest:
        raise Refused(MOVED_ON)
    row.writing = ask(write_file, what=f"Import {row.name}", by=by)
    row.save(update_fields=["writing"])


@transaction.atomic
def discard(*, key):
    row = _in_hand(key, _UNDECIDED)
    row.content = None
    row.save(update_fields=["content"])


def forget_old():
    """Lets go of the files that nobody decided on."""
    FileImport.objects.filter(sent_at__lt=timezone.now() - KEPT_FOR, content__isnull=False).update(
        content=None
    )


@long_task
def compare_file(work):
    row = FileImport.objects.select_related("comparing").get(comparing=work.job)
    with _on_disk(row) as path:
        try:
            found = importer(row.kind).compare(path, row.said, work)
        except Refused:
            FileImport.objects.filter(pk=row.pk).update(content=None)
            raise
    FileImport.objects.filter(pk=row.pk).update(
        counts=found.counts,
        differences=sorted(found.rows),
        digest=found.digest,
        is_idle=found.is_idle,
        is_barred=found.is_barred,
        # There is nothing left to do with the file as it is.
        **({"content": None} if found.is_idle or found.is_barred else {}),
    )
    return "Nothing was written yet."


@long_task
def write_file(work):
    # The lock holds back a second worker that takes the first for dead; it then finds all done.
    with transaction.atomic():
        row = (
            FileImport.objects.select_for_update(of=["self"]).select_related("writing").get(writing=work.job)
        )
        if row.written_at:
            return "Imported."
        by = row.writing.asked_by
        with _on_disk(row) as path, writing(by=by, why=f"Import of {row.name}"):
            said = importer(row.kind).write(path, row.said, work, agreed=row.digest, by=by)
        row.written_at, row.content = timezone.now(), None
        row.save(update_fields=["written_at", "content"])
    return said


def _in_hand(key, states):
    """The import, locked, if it is in one of these states and its file is there still."""
    found = FileImport.objects.select_for_update(of=["self"]).select_related("comparing", "writing")
    row = found.filter(pk=key).first()
    if row is None or row.state not in states or not row.has_file:
        raise Refused(MOVED_ON)
    return row


@contextmanager
def _on_disk(row):
    if row.content is None:
        raise Refused(MOVED_ON)
    with tempfile.TemporaryDirectory(prefix="picketline-") as folder:
        path = Path(folder, "file")
        path.write_bytes(row.content)
        yield path
