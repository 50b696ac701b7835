"""Processes that work side by side on chunks of tasks, and outlive each other's deaths.

The answers come in the order of the chunks, and only so many chunks are under way at a time, so that memory stays
the same however many there are. A process that dies (of `kill -9`, of want of memory) takes the others of its pool
with it; all are started anew, and what was under way is done again: chunk by chunk, then task by task. A task whose
process dies every time is given up.
"""

import multiprocessing
import os
import pickle
import signal
import threading
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress

import django
from django.db import connections

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
# Chunks for each process: one to work on, the others so that it never waits for those that come before.
_UNDER_WAY = 4
_TRIES = 3
# Processor time for one task; a text of a million characters takes a fraction of it.
_LONGEST = 120  # seconds


# Forked, but not from this process, with which a child must share neither connection nor lock: from one that has
# loaded the code and done nothing with it, so that a process in the place of a dead one is there at once.
_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["articles.intake.batches.loaded"])


class CrewFailed(Exception):
    """The processes do not even start."""


class Crew:
    """`work` has a method `read` for one task and is copied into every process; `give_up` answers for a task that
    kills."""

    def __init__(self, processes, work, give_up, *, seconds=_LONGEST):
        self.processes, self.work, self.give_up, self.seconds = processes, work, give_up, seconds

    def __enter__(self):
        self._start()
        return self

    def __exit__(self, *error):
        self.pool.shutdown(wait=True, cancel_futures=True)

    def answers(self, chunks):
        """Yields the list of answers to each chunk of tasks."""
        waiting = deque()
        for chunk in chunks:
            waiting.append((chunk, self._submit(chunk)))
            if len(waiting) == self.processes * _UNDER_WAY:
                yield self._answer(*waiting.popleft())
        while waiting:
            yield self._answer(*waiting.popleft())

    def _answer(self, chunk, future):
        try:
            return future.result()
        except BrokenProcessPool:
            return self._alone(chunk)

    def _alone(self, chunk):
        """Answers to a chunk that was under way when a process died."""
        for _ in range(1 if len(chunk) > 1 else _TRIES):
            with suppress(BrokenProcessPool):
                return self._submit(chunk).result()
        if len(chunk) == 1:
            return [self.give_up(chunk[0])]
        return [answer for task in chunk for answer in self._alone([task])]

    def _submit(self, chunk):
        try:
            return self.pool.submit(_work, chunk)
        except BrokenProcessPool:
            self._start()
            return self.pool.submit(_work, chunk)

    def _start(self):
        for _ in range(_TRIES):
            self.pool = ProcessPoolExecutor(
                self.processes,
                mp_context=_CONTEXT,
                initializer=_begin,
                initargs=(_database_names(), pickle.dumps((self.work, self.seconds))),
            )
            with suppress(BrokenProcessPool):
                # A process that dies before it has read anything is no text's fault.
                return self.pool.submit(_work, []).result()
        raise CrewFailed("The processes that read die as soon as they start. Is there enough memory?")


def _database_names():
    # Those of a test are not what its settings say.
    return {alias: connections[alias].settings_dict["NAME"] for alias in connections}


_worker, _seconds = None, None


def _begin(database_names, work):
    """Sets up a process of the pool."""
    global _worker, _seconds
    # Ctrl-C reaches every process of the terminal; what is under way is for the parent to finish.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    django.setup()
    for alias, name in database_names.items():
        connections[alias].settings_dict["NAME"] = name
    # Only now can be loaded what stands on models.
    _worker, _seconds = pickle.loads(work)


def _end_with_parent():
    """A pool does not notice by itself that its parent was killed, and would wait for ever."""
    multiprocessing.parent_process().join()
    os._exit(1)


def _work(chunk):
    answers = []
    for task in chunk:
        # When the time is up the kernel ends the process, whatever it is stuck in.
        signal.setitimer(signal.ITIMER_PROF, _seconds)
        answers.append(_worker.read(task))
        signal.setitimer(signal.ITIMER_PROF, 0)
    return answers
