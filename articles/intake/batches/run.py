"""One run over a batch: what is there, what is new of it, read side by side, kept in order."""

from collections import Counter

from django.db import reset_queries

from articles.actions.batches import (
    batch_key,
    begin_batch,
    end_batch,
    foresee_batch,
    keep_batch,
    known_items,
    undecided_readings,
)
from articles.choices import ItemOutcome
from articles.intake.batches.crew import Crew
from articles.intake.batches.reader import Reader, Task
from articles.models import Batch

# Texts that are read, and kept, at a time, and the bytes of them that may be held in memory.
_CHUNK = 40
_CHUNK_SIZE = 2**20
# Sentences about single texts that a run remembers; the batch has all of them.
MOST_NOTES = 20


class Run:
    """`before` is the batch as the run before left it, None for a new one. Without `dry_run` it writes as it goes,
    so that whatever ends it, the next run goes on from there."""

    def __init__(self, sources, *, details, encoding=None, processes=0, again=False, dry_run=False, by):
        self.sources, self.processes, self.again, self.dry_run, self.by = (
            sources,
            processes,
            again,
            dry_run,
            by,
        )
        self.options = details | ({"encoding": encoding} if encoding else {})
        self.reader = Reader(details=details, encoding=encoding)
        self.total = sources.count()
        self.counts, self.findings, self.notes = Counter(), Counter(), []
        self.batch = self.before = None
        self._met = {}

    def begin(self):
        named = self.sources.names()
        if self.dry_run:
            self.batch = self.before = Batch.objects.filter(key=batch_key(named, self.options)).first()
        else:
            self.batch, self.before = begin_batch(
                sources=named, options=self.options, total=self.total, by=self.by
            )

    def read(self, is_stopped):
        """Yields how many texts were settled, again and again, until all are or `is_stopped` says so.

        Raises Overtaken if another run of the same batch begins.
        """
        chunks = self._chunks(is_stopped)
        if not self.processes:
            with self.reader:
                for chunk in chunks:
                    yield self._settle([self.reader.read(task) for task in chunk])
            return
        with Crew(self.processes, self.reader, self.reader.killed) as crew:
            for results in crew.answers(chunks):
                yield self._settle(results)

    def end(self, *, is_finished):
        if not self.dry_run:
            end_batch(batch=self.batch, met=self.settled if is_finished else None, by=self.by)

    @property
    def settled(self):
        """How many texts this run has met."""
        return sum(self.counts.values())

    def _settle(self, results):
        if self.dry_run:
            settled = foresee_batch(batch=self.batch, results=results, again=self.again, met=self._met)
        else:
            settled = keep_batch(batch=self.batch, results=results, again=self.again, by=self.by)
        # Where DEBUG is on, Django remembers thousands of queries, here with the texts in them.
        reset_queries()
        self.counts += settled.counts
        self.findings += settled.findings
        self.notes += settled.notes[: MOST_NOTES - len(self.notes)]
        return len(results)

    def _chunks(self, is_stopped):
        chunk, size = [], 0
        for item in self.sources.items():
            if is_stopped():
                return
            chunk.append(item)
            size += item.size
            if len(chunk) == _CHUNK or size >= _CHUNK_SIZE:
                yield self._tasks(chunk)
                chunk, size = [], 0
        if chunk:
            yield self._tasks(chunk)

    def _tasks(self, items):
        rows = known_items(self.batch, [item.key for item in items]) if self.batch else {}
        if self.again:
            undecided = set(undecided_readings(rows.values()).values_list("item", flat=True))
            rows = {
                key: row
                for key, row in rows.items()
                if row.outcome == ItemOutcome.READ and row.pk not in undecided
            }
        known = {key: row.sha256 for key, row in rows.items()}
        return [Task(item=item, known=known.get(item.key, "")) for item in items]
