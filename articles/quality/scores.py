"""Tallies of what became of findings, rule by rule."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from articles.choices import FindingKind, Outcome


@dataclass(slots=True)
class Score:
    """How many findings of one kind, or of one rule, had which outcome."""

    kind: str
    rule: str = ""
    counts: Counter = field(default_factory=Counter)

    @property
    def label(self):
        return FindingKind(self.kind).label

    @property
    def made(self):
        """Findings that the machine made."""
        return sum(self.counts.values()) - self.missed

    @property
    def kept(self):
        return self.counts[Outcome.KEPT]

    @property
    def changed(self):
        return self.counts[Outcome.CHANGED]

    @property
    def rejected(self):
        return self.counts[Outcome.REJECTED]

    @property
    def missed(self):
        return self.counts[Outcome.MISSED]

    @property
    def precision(self):
        """Share of the machine's findings that were kept as they were; None if it made none."""
        return self.kept / self.made if self.made else None

    @property
    def recall(self):
        """Share of what there was to find that was found as it is. Of a rule alone nobody knows what it missed."""
        there = self.kept + self.changed + self.missed
        return None if self.rule or not there else self.kept / there

    def as_dict(self):
        numbers = {name: getattr(self, name) for name in ("kept", "changed", "rejected", "missed")}
        return {
            "kind": self.kind,
            "rule": self.rule,
            **numbers,
            "precision": self.precision,
            "recall": self.recall,
        }


def scores(outcomes):
    """[Score] of (kind, rule, outcome, count) rows: of each kind as a whole, then of its rules, the busiest first."""
    whole, by_rule = {}, defaultdict(dict)
    for kind, rule, outcome, count in outcomes:
        whole.setdefault(kind, Score(kind)).counts[outcome] += count
        if rule:
            by_rule[kind].setdefault(rule, Score(kind, rule)).counts[outcome] += count
    found = []
    for kind in FindingKind.values:
        if kind in whole:
            found.append(whole[kind])
            found += sorted(by_rule[kind].values(), key=lambda score: (-score.made, score.rule))
    return found
