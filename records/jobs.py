"""Long work, done by a worker and not by the request that asks for it. The queue is a table of the database.

A task stands in the `tasks.py` of its room, where the worker finds it:

    @long_task
    def count(work, *, hospital):
        for row in rows:
            work.advance()
        return "12 rows."

    ask(count, what="Count the rows of a hospital", by=user, hospital=hospital.pk)

A worker may be killed at any moment; the task is then begun anew by another one. So it does all that lasts in one
transaction, which locks a row by which it sees whether it was done before.
"""

import functools
import threading
from contextlib import contextmanager

from django.db import Error, InterfaceError, OperationalError, connection
from django.db.models.functions import Now
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from records.choices import JobState
from records.models import Job

# Seconds. A database that is restarted, or two writers who wait for each other, pass.
_AGAIN = RetryStrategy(wait=5, retry_exceptions={OperationalError, InterfaceError})
_SAY_EVERY = 1.0
BROKE_OFF = "It broke off, and nothing of it was kept. The fault is ours: the worker's log says more."


class Refused(Exception):
    """The work cannot be done; the message says why, and what to do."""


def ask(task, *, what, by, **arguments):
    """The Job of a task put into the queue with `arguments`, JSON values. Both are there once the transaction is."""
    job = Job.objects.create(what=what, asked_by=by)
    task.defer(job=job.pk, **arguments)
    return job


def long_task(do):
    """Makes a task of `do(work, **arguments)`, which returns what came of it in a sentence, or raises Refused."""

    @app.task(name=f"{do.__module__}.{do.__name__}", retry=_AGAIN)
    @functools.wraps(do)
    def task(*, job, **arguments):
        waiting = Job.objects.filter(pk=job).exclude(state__in=JobState.ended())
        # Killed after its end and before the queue heard of it.
        if not waiting.update(state=JobState.RUNNING, begun_at=Now(), seen_at=Now(), done=0, total=None):
            return
        try:
            with Work(job).shown() as work:
                said = do(work, **arguments)
        except Refused as error:
            end(job, JobState.FAILED, str(error))
        except (OperationalError, InterfaceError):
            raise
        except Exception:
            end(job, JobState.FAILED, BROKE_OFF)
            raise
        else:
            end(job, JobState.DONE, said)

    return task


def end(job, state, said):
    Job.objects.filter(pk=job).update(state=state, said=said, ended_at=Now())


class Work:
    """How far a task is. It only counts; whoever looks sees it within a second or two."""

    def __init__(self, job):
        self.job, self.done, self.total = job, 0, None
        self._is_over = threading.Event()

    def advance(self, count=1):
        self.done += count

    @contextmanager
    def shown(self):
        # The task's own transaction is seen by nobody before it ends, so this is said on another connection.
        voice = threading.Thread(target=self._say, name=f"progress of job {self.job}", daemon=True)
        voice.start()
        try:
            yield self
        finally:
            self._is_over.set()
            voice.join()

    def _say(self):
        try:
            while not self._is_over.wait(_SAY_EVERY):
                running = Job.objects.filter(pk=self.job, state=JobState.RUNNING)
                running.update(done=self.done, total=self.total, seen_at=Now())
        except Error:
            # What is done is not at stake; whoever looks sees that nothing was said since.
            pass
        finally:
            connection.close()
