"""What a row says of an entry that is there: what is filled in, brought up to date, or kept as a person left it."""

from records.choices import NameKind
from records.namesakes import plain
from strikes.reference.plan import Change, NewName, RunChange
from strikes.reference.subjects import Run, as_text

# Degrees; ten metres or less.
_SAME_POSITION = 1e-4
# A trust that a list of hospitals names without being a list of trusts: any other list knows better.
IN_PASSING = "in passing"


class Updates:
    """Adds to a plan; `trusts` are the organisations by their codes."""

    def __init__(self, plan, trusts):
        self.plan, self.trusts = plan, trusts

    def of(self, subject, row):
        for name, value in row.fields.items():
            if name == "name":
                self._name(subject, value, row)
            else:
                self.field(subject, name, value, row)

    def field(self, subject, name, value, row, present=None):
        present = subject.values.get(name) if present is None else present
        if _same(name, present, value):
            return
        why = self._why_kept(subject, name, as_text(present))
        if why is None:
            self.plan.changes.append(Change(subject, name, as_text(present), value, row.line))
            self.plan.source(subject, name, as_text(value))
        else:
            self.plan.keep(subject, name, as_text(value), why, row, present=as_text(present))

    def _why_kept(self, subject, name, present):
        source = subject.sources.get(name)
        if source is None:
            return "a curator entered it" if present else None
        if source.value != present:
            return "a curator changed it" if present else "a curator took it out"
        if source.dataset not in {self.plan.dataset, IN_PASSING}:
            return "another list says so"
        if self._is_older_than(source):
            return "a later edition says so"
        return None

    def _is_older_than(self, source):
        return bool(self.plan.edition and source.edition and self.plan.edition < source.edition)

    def _name(self, subject, name, row):
        """A name of another list is another name; that of a later edition of the same one takes its place."""
        if plain(name) in subject.names:
            return
        source = subject.sources.get("name")
        is_own = source is not None and source.dataset == self.plan.dataset
        is_better = source is not None and source.dataset == IN_PASSING
        present = subject.values["name"]
        if (is_own or is_better) and source.value == present and not self._is_older_than(source):
            self._add_name(subject, present, NameKind.FORMER if is_own else NameKind.ALIAS, row)
            self.plan.changes.append(Change(subject, "name", present, name, row.line))
            self.plan.source(subject, "name", name)
        else:
            self._add_name(subject, name, NameKind.FORMER if is_own else NameKind.ALIAS, row)

    def _add_name(self, subject, name, kind, row):
        field = f"name {plain(name)}"
        if field in subject.sources:
            self.plan.keep(subject, "names", name, "a curator took it out", row)
        else:
            self.plan.names.append(NewName(subject, name, kind, row.line))
            self.plan.source(subject, field, name)
            subject.names.add(plain(name))

    def run(self, subject, row):
        if not row.trust:
            return
        trust = self.trusts.get(row.trust)
        if trust is None:
            self.plan.keep(subject, "run by", row.trust, "no organisation has that code", row)
            return
        field, offered = f"run_by {row.trust}", f"{row.ran_from}/{row.ran_to}"
        runs = [run for run in subject.runs if run.trust is trust]
        if not runs:
            if field in subject.sources:
                self.plan.keep(subject, "run by", str(trust), "a curator took it out", row)
                return
            run = Run(trust, row.ran_from, row.ran_to)
            subject.runs.append(run)
            self._set_run(subject, run, field, row)
            return
        if offered == "/" or any((run.ran_from, run.ran_to) == (row.ran_from, row.ran_to) for run in runs):
            return
        run, source = runs[0], subject.sources.get(field)
        present = f"{run.ran_from}/{run.ran_to}"
        is_blank = present == "/" and (source is None or source.value == present)
        is_own = (
            source is not None
            and source.value == present
            and source.dataset == self.plan.dataset
            and not self._is_older_than(source)
        )
        if len(runs) == 1 and (is_blank or is_own):
            run.ran_from, run.ran_to = row.ran_from, row.ran_to
            self._set_run(subject, run, field, row)
        else:
            self.plan.keep(subject, "run by", offered, "the dates differ", row, present=present)

    def _set_run(self, subject, run, field, row):
        self.plan.runs.append(RunChange(subject, run, row.line))
        self.plan.source(subject, field, f"{run.ran_from}/{run.ran_to}")


def _same(name, present, offered):
    if name in {"latitude", "longitude"} and present not in (None, ""):
        return abs(float(present) - float(offered)) < _SAME_POSITION
    if name == "town":
        return plain(as_text(present)) == plain(offered)
    return as_text(present) == as_text(offered)
