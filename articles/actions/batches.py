"""Writes of a batch: begun, kept a few texts at a time, ended. What was read waits at the desk as a `Reading`."""

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, field

from django.db.models import Exists, JSONField, OuterRef, Value
from django.db.models.functions import Cast
from django.utils import timezone

from articles.actions.same_text import SameText
from articles.choices import ItemOutcome, ReadingState
from articles.models import Batch, BatchItem, Decision, Jotting, Reading
from records.editions import writing

CHANGED = (
    "{place} has other words now than those that were read. With --again they are read, unless somebody has "
    "decided on the reading already."
)


class Overtaken(Exception):
    """Another run of the same batch has begun; this one must write no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What reading came to for one text; `key` names it in its batch, `place` is where it stands, for people."""

    key: str
    place: str
    sha256: str


class Unchanged(Result):
    """It was settled before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused(Result):
    """It could not be read; `field` is the detail at fault, empty for the text itself."""

    field: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed(Result):
    """It was read; `found` is JSON already, so that it is made where there is time for it."""

    name: str
    text: str
    found: str
    findings: dict
    details: dict
    decoded: str
    warnings: tuple


@dataclass(slots=True)
class Settled:
    """What became of some texts: how many of each sort, and what is to be said of which place."""

    counts: Counter = field(default_factory=Counter)
    findings: Counter = field(default_factory=Counter)
    notes: list = field(default_factory=list)  # of (place, field, reason)


def batch_key(sources, options):
    """The same for the same command."""
    return hashlib.sha256(json.dumps([sources, options], sort_keys=True).encode()).hexdigest()


def begin_batch(*, sources: list, options: dict, total: int | None, by) -> tuple[Batch, Batch | None]:
    """Begins a run over the batch of these sources. Returns it, and it as the run before had left it.

    A run that is still at work is overtaken.
    """
    with writing(by=by):
        batch, is_new = Batch.objects.get_or_create(
            key=batch_key(sources, options),
            defaults={"sources": sources, "options": options, "started_by": by},
        )
        before = None if is_new else Batch.objects.select_for_update().get(pk=batch.pk)
        batch.run = before.run + 1 if before else 1
        batch.total, batch.worked_on_at, batch.finished_at = total, timezone.now(), None
        batch.save(update_fields=["run", "total", "worked_on_at", "finished_at"])
    return batch, before


def keep_batch(*, batch: Batch, results: list, again: bool = False, by) -> Settled:
    """Writes what some texts came to: all of it or nothing.

    With `again` texts that were settled before are settled anew where nobody has decided on their readings yet.
    Raises Overtaken if another run has begun.
    """
    with writing(by=by):
        _take(batch)
        chunk = _Chunk(batch, results, again=again)
        chunk.write(by)
        Batch.objects.filter(pk=batch.pk).update(worked_on_at=timezone.now())
    return chunk.settled


def foresee_batch(*, batch: Batch | None, results: list, again: bool = False, met: dict) -> Settled:
    """What `keep_batch` would settle. `met` remembers the texts from one call to the next."""
    return _Chunk(batch, results, again=again, met=met).settled


def end_batch(*, batch: Batch, met: int | None, by) -> None:
    """Adds up. `met` is how many texts the run met if it came to the end of its sources, None if it was stopped.

    Refusals that a whole run has not met again are gone: the texts were mended or taken away. Raises Overtaken if
    another run has begun.
    """
    with writing(by=by):
        _take(batch)
        if met is not None:
            batch.items.filter(outcome=ItemOutcome.REFUSED, run__lt=batch.run).delete()
            batch.total, batch.finished_at = met, timezone.now()
        batch.tally = batch.items.tally()
        batch.save(update_fields=["tally", "total", "finished_at"])


def _take(batch):
    """Locks the batch, so that of two runs only the later one writes."""
    if Batch.objects.select_for_update().values_list("run", flat=True).get(pk=batch.pk) != batch.run:
        raise Overtaken


class _Chunk:
    """Some results beside what is known of their texts: settled when it is made, written when asked."""

    def __init__(self, batch, results, *, again, met=None):
        self.batch, self.again = batch, again
        self.settled = Settled()
        self.same_text = SameText(results, met)
        self.rows = {} if batch is None else known_items(batch, [each.key for each in results])
        undecided = undecided_readings(self.rows.values()) if again else Reading.objects.none()
        # Whoever decides on one in this moment waits, and then finds it as it is read now.
        self.undecided = set(
            (undecided.select_for_update() if met is None else undecided).values_list("item", flat=True)
        )
        self.changed, self.met_again, self.proposed = [], [], []
        for each in results:
            self._settle(each)

    def write(self, by):
        known = {row.pk: row for row in self.changed if row.pk}
        BatchItem.objects.bulk_update(
            known.values(), ["place", "sha256", "outcome", "field", "reason", "findings", "run", "at"]
        )
        BatchItem.objects.filter(pk__in=[row.pk for row in self.met_again]).update(run=self.batch.run)
        BatchItem.objects.bulk_create(row for row in self.rows.values() if row.pk is None)
        readings = []
        for row, each, warnings in self.proposed:
            if row.pk in self.undecided:
                Reading.objects.filter(item=row).update(**_columns(each, warnings))
            else:
                # Not the item itself: each would hold the other, and both their texts, until garbage is collected.
                readings.append(Reading(item_id=row.pk, started_by=by, **_columns(each, warnings)))
        Reading.objects.bulk_create(readings)

    def _settle(self, each):
        row = self.rows.get(each.key)
        if row is not None and self._stands(row, each):
            self._leave(row, each)
            return
        if row is None:
            row = self.rows[each.key] = BatchItem(batch=self.batch, key=each.key)
        if isinstance(each, Refused):
            self._write_down(row, each, ItemOutcome.REFUSED, each.field, each.reason)
        else:
            self._propose(row, each)

    def _stands(self, row, each):
        """Whether what was settled of a text before still holds."""
        if isinstance(each, Unchanged):
            return True
        if row.outcome == ItemOutcome.READ:
            return row.pk not in self.undecided or isinstance(each, Refused)
        return row.sha256 == each.sha256 and not self.again

    def _leave(self, row, each):
        is_changed = not isinstance(each, Unchanged) and row.sha256 != each.sha256
        reason = CHANGED.format(place=each.place) if is_changed else ""
        if row.outcome == ItemOutcome.READ and row.reason != reason:
            row.reason = reason
            self.changed.append(row)
        elif row.outcome == ItemOutcome.REFUSED:
            self.met_again.append(row)
        self.settled.counts["changed" if is_changed else "before"] += 1
        if is_changed:
            self.settled.notes.append((each.place, "", reason))

    def _propose(self, row, each):
        if row.pk in self.undecided:
            self.proposed.append((row, each, each.warnings))
            self._write_down(row, each, ItemOutcome.READ)
            return
        printings = self.same_text.printings(each)
        same = next((other for other in printings if other.is_no_other(each)), None)
        if same:
            self._write_down(row, each, ItemOutcome.SAME_TEXT, reason=f"The same text is {same.words}.")
            return
        warnings = [f"The same text is {other.words}: another printing of it?" for other in printings]
        self.same_text.add(each)
        self.proposed.append((row, each, (*each.warnings, *warnings)))
        self._write_down(row, each, ItemOutcome.READ)

    def _write_down(self, row, each, outcome, field="", reason=""):
        is_read = outcome == ItemOutcome.READ
        row.place, row.sha256, row.outcome = each.place, each.sha256, outcome
        row.field, row.reason, row.findings = field, reason, each.findings if is_read else {}
        row.at = timezone.now()
        row.run = self.batch.run if self.batch else 0
        self.changed.append(row)
        self.settled.counts[outcome] += 1
        if is_read:
            self.settled.findings.update(each.findings)
        else:
            self.settled.notes.append((each.place, field, reason))


def known_items(batch, keys):
    """{key: BatchItem} of those that the batch has settled before."""
    return {row.key: row for row in batch.items.filter(key__in=keys)}


def undecided_readings(rows):
    """Readings of some items that wait at the desk, and that nobody has worked on."""
    read = [row.pk for row in rows if row.outcome == ItemOutcome.READ]
    readings = Reading.objects.filter(item__in=read, state=ReadingState.OPEN)
    this = OuterRef("pk")
    return readings.exclude(
        Exists(Decision.objects.filter(reading=this)) | Exists(Jotting.objects.filter(reading=this))
    )


def _columns(each, warnings):
    return {
        "text": each.text,
        "found": Cast(Value(each.found), JSONField()),
        "details": each.details,
        "name": each.name[:300],
        "decoded": each.decoded[:200],
        "warnings": list(warnings),
    }
