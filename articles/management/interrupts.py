import signal
import threading
from contextlib import contextmanager

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def interrupts(say):
    """The list of signals that asked for an end, for a loop that wants to end well; the first is only noted, and
    `say` called, the second does what it does anywhere else."""
    received, before = [], {}

    def note(number, frame):
        received.append(number)
        _restore(before)
        say()

    # Only the main thread is asked by signals.
    if threading.current_thread() is threading.main_thread():
        for number in _SIGNALS:
            before[number] = signal.signal(number, note)
    try:
        yield received
    finally:
        _restore(before)


def _restore(handlers):
    for number, handler in handlers.items():
        signal.signal(number, handler)
