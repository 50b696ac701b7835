"""What an import would do, and why, before anything is written."""

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from strikes.reference.subjects import Run, Source, Subject


class Change(NamedTuple):
    subject: Subject
    field: str
    old: str
    new: object
    line: int


class RunChange(NamedTuple):
    """A trust that ran a hospital, added or with its dates filled in."""

    subject: Subject
    run: Run
    line: int


class NewName(NamedTuple):
    subject: Subject
    name: str
    kind: str
    line: int


class Proposed(NamedTuple):
    subject: Subject
    kind: str
    value: str
    name: str
    town: str
    trust: Subject | None
    ran_from: str
    ran_to: str
    why: str
    line: int


class Kept(NamedTuple):
    """What the file says otherwise and the archive keeps."""

    subject: Subject
    field: str
    present: str
    offered: str
    why: str
    line: int


@dataclass
class Plan:
    dataset: str
    edition: object  # the last day that it may be of
    new: list = field(default_factory=list)  # (Subject, line)
    changes: list = field(default_factory=list)
    runs: list = field(default_factory=list)
    names: list = field(default_factory=list)
    proposals: list = field(default_factory=list)
    kept: list = field(default_factory=list)
    bad: list = field(default_factory=list)
    asides: Counter = field(default_factory=Counter)
    matched: Counter = field(default_factory=Counter)
    # {(subject, field): Source}: what the edition answers for from now on.
    sources: dict = field(default_factory=dict)

    @property
    def changes_nothing(self):
        return not (self.new or self.changes or self.runs or self.names or self.proposals or self.sources)

    def keep(self, subject, field, offered, why, row, present=""):
        self.kept.append(Kept(subject, field, present, offered, why, row.line))

    def source(self, subject, name, value, dataset=None):
        source = Source(value, dataset or self.dataset, self.edition)
        subject.sources[name] = self.sources[subject, name] = source
