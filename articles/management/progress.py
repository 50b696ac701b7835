"""How far a long command has come: a bar for people who watch, now and then a line for a log."""

import time

from tqdm import tqdm

_EVERY = 30  # seconds


class Progress:
    """Written to the standard error of a command; `total` may be None where nobody can know it."""

    def __init__(self, stream, *, total, unit, is_quiet=False):
        self.stream, self.total, self.unit = stream, total, unit
        self.done, self.said_at = 0, time.monotonic()
        self.bar = None
        self.is_quiet = is_quiet
        if not is_quiet and stream.isatty():
            self.bar = tqdm(total=total, unit=f" {unit}", file=_Plain(stream), dynamic_ncols=True)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        if self.bar is not None:
            self.bar.close()

    def advance(self, count):
        self.done += count
        if self.bar is not None:
            self.bar.update(count)
        elif not self.is_quiet and time.monotonic() - self.said_at >= _EVERY:
            of = "" if self.total is None else f" of {self.total:,}"
            self.stream.write(f"{self.done:,}{of} {self.unit}", lambda line: line)
            self.said_at = time.monotonic()


class _Plain:
    """A command's stream without the colours and line ends that Django adds."""

    def __init__(self, stream):
        self.stream = stream

    def write(self, words):
        self.stream.write(words, lambda line: line, ending="")

    def __getattr__(self, name):
        return getattr(self.stream, name)
