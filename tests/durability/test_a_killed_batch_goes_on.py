"""A batch is killed while it reads, over and over; begun once more it goes on, and each text is read once.

A thousand texts are read in the suite. More are read, and what they took is told, by
`ARTICLES=10000 pytest --log-cli-level=info tests/durability/test_a_killed_batch_goes_on.py`.
"""

import json
import logging
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from random import Random

import psutil
import pytest
from django.conf import settings

from .sources import written

took = logging.getLogger(__name__)

ARTICLES = int(os.environ.get("ARTICLES", "1000"))
PATIENCE = 600  # seconds without a single text
# What a run may take more at its end than after its first texts, however many it reads.
MEMORY = 64 * 2**20
KEPT = """
    SELECT i.id, i.place, i.outcome, i.at, i.run, r.id, r.started_at, r.text
    FROM articles_batchitem i LEFT JOIN articles_reading r ON r.item_id = i.id ORDER BY i.id"""


class Command:
    """`manage.py read` at work, in a process group of its own."""

    def __init__(self, archive, sources):
        self.archive = archive
        self.log, self.report = archive.log.with_name("read"), archive.log.with_name("report.json")
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "manage.py", "read", *map(str, sources), "--report", self.report],
                cwd=settings.BASE_DIR,
                env=archive.environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self.began, self.ended, self.memory = time.monotonic(), None, []

    @property
    def seconds(self):
        return self.ended - self.began

    def wait_for(self, count):
        """Until so many texts are kept."""
        before, since = self._kept(), time.monotonic()
        while (kept := self._kept()) < count:
            assert self.process.poll() is None, self.said()
            assert time.monotonic() - since < PATIENCE, self.said()
            if kept > before:
                self._weigh()
                before, since = kept, time.monotonic()
            time.sleep(0.02)
        self._weigh()

    def workers(self):
        def forked(process):
            return [each for each in process.children() if "forkserver" in " ".join(each.cmdline())]

        return [worker for server in forked(psutil.Process(self.process.pid)) for worker in forked(server)]

    def kill_a_worker(self, random):
        random.choice(self.workers()).kill()

    def kill(self):
        """All of it at once: the command, those who read for it, and those who open files for these."""
        everybody = [
            psutil.Process(self.process.pid),
            *psutil.Process(self.process.pid).children(recursive=True),
        ]
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.ended = time.monotonic()
        assert not psutil.wait_procs(everybody, timeout=30)[1]

    def end(self):
        """What it said, once it has come to its end."""
        while self.process.poll() is None:
            self._weigh()
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(0.1)
        self.ended = time.monotonic()
        return self.said()

    def _kept(self):
        return self.archive.rows("SELECT count(*) FROM articles_batchitem")[0][0]

    def _weigh(self):
        with suppress(psutil.Error):
            self.memory.append(psutil.Process(self.process.pid).memory_info().rss)

    def said(self):
        return self.log.read_text()


@pytest.mark.durability
def test_killing_a_batch_and_its_processes_loses_no_text_and_reads_none_twice(archive):
    random = Random()
    archive.manage("migrate", "--verbosity=0")
    # Somebody stays with the database while nobody reads.
    archive.postgres.join()
    told, sources = written(archive.log.parent, ARTICLES)
    first, second, third = (
        int(share * ARTICLES) for share in sorted(random.uniform(0.05, 0.9) for _ in range(3))
    )
    began = time.monotonic()

    one = Command(archive, told)
    one.wait_for(first)
    one.kill()
    after_one = archive.rows(KEPT)

    two = Command(archive, told)
    two.wait_for(max(second, len(after_one) + 1))
    two.kill_a_worker(random)
    two.wait_for(third)
    two.kill()
    after_two = archive.rows(KEPT)

    three = Command(archive, told)
    three.wait_for(len(after_two) + 1)
    said = three.end()
    kept = archive.rows(KEPT)
    seconds = time.monotonic() - began

    # Nothing is lost, and nothing is there twice: each source is one item, and an item read has one reading.
    expected = Counter(each.outcome for each in sources)
    assert sorted((place, outcome) for _, place, outcome, *_ in kept) == sorted(
        (each.place, each.outcome) for each in sources
    )
    assert archive.rows("SELECT count(*), count(DISTINCT item_id) FROM articles_reading") == [
        (expected["read"], expected["read"])
    ]
    texts = {place: text for _, place, *_, text in kept}
    assert all(texts[each.place] == each.text for each in sources if each.text is not None)
    assert all((text is not None) == (outcome == "read") for _, _, outcome, *_, text in kept)

    # What was kept before a kill is what it was, and was not read again.
    assert len(after_one) < len(after_two) < len(kept)
    assert _settled(after_one) <= _settled(after_two) <= _settled(kept)
    assert {run for _, _, outcome, _, run, *_ in kept if outcome == "read"} == {1, 2, 3}

    # One batch, one report, which the last run has told whole.
    assert archive.rows("SELECT count(*), max(run), count(finished_at) FROM articles_batch") == [(1, 3, 1)]
    assert f"and not finished: {len(after_two):,} texts of it are known. Going on." in said
    assert (
        f"{ARTICLES:,} texts: {ARTICLES - len(after_two):,} new, {len(after_two):,} known from before."
        in said
    )
    for outcome, words in (
        ("read", "put on the desk"),
        ("same_text", "the same text"),
        ("refused", "refused"),
    ):
        assert f"  {expected[outcome]:,} {words}" in said
    report = json.loads(three.report.read_text())
    assert Counter(item["outcome"] for item in report["items"]) == expected
    assert len({item["place"] for item in report["items"]}) == ARTICLES

    # However much it read, it holds no more of it.
    runs = {"first": one, "second": two, "third": three}
    for name, run in runs.items():
        assert max(run.memory) - run.memory[0] < MEMORY, name

    again = runs["again"] = Command(archive, told)
    assert f"{ARTICLES:,} texts: 0 new, {ARTICLES:,} known from before." in again.end()
    assert _settled(archive.rows(KEPT)) == _settled(kept)

    took.info("Killed at %s and %s; %.0f seconds in all", len(after_one), len(after_two), seconds)
    for name, run in runs.items():
        memory = [size // 2**20 for size in (run.memory[0], max(run.memory), run.memory[-1])]
        took.info("The %s run: %.0f seconds; MB at first, at most and at last: %s", name, run.seconds, memory)
    took.info("The last but one said:\n%s", said)


def _settled(rows):
    """What must stay as it is from run to run; only of a refusal is written down which run met it last."""
    return {
        (item, place, outcome, at, run if outcome == "read" else None, reading, started_at, text)
        for item, place, outcome, at, run, reading, started_at, text in rows
    }
