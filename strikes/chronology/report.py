"""A plan in words, line by line, for the person who decides whether to carry it out."""

from strikes.chronology.archive import organisation
from strikes.chronology.plan import Deed, NewStrike

_SHOWN = 40


def in_words(plan):
    """What each row comes to, what it goes against, and the sum of it."""
    for step in plan.steps:
        if step.deed != Deed.SAME:
            yield f"line {step.said.row.line}, {step.said.key}: {step.deed}{_of(step)}"
            yield from (f"    {line}" for line in _details(step))
    for problem in plan.problems:
        yield f"REFUSED {problem}"
    yield "; ".join(sums(plan, Deed))


def rows(plan):
    """(line, what, entry, field, in the archive, in the file, why) of all that is not as it was."""
    yield from _entered_along(plan)
    for step in plan.steps:
        line, of = step.said.row.line, getattr(step.of, "name", step.of) or ""
        if step.deed != Deed.SAME:
            yield line, str(step.deed), str(of), "", "", step.said.key, " ".join(step.said.remarks)
        for column, (before, now) in step.changes.items():
            yield line, "said before", str(of), column, before, now, "Both are kept."
        for name in step.differs:
            yield (
                line,
                "conflict",
                str(of),
                name,
                "",
                "",
                "The archive says otherwise: both are kept side by side.",
            )
    yield from refused(plan.problems)


def _entered_along(plan):
    """Disputes and unions that the archive lacks, each at the first row that would enter it."""
    named = {}
    for step in plan.steps:
        said = step.said
        if step.deed in (Deed.NEW, Deed.BALLOT) and plan.archive.dispute(said.dispute) is None:
            named.setdefault(("new dispute", said.dispute), said)
        if step.deed == Deed.NEW:
            for union in said.unions:
                named.setdefault(("new union", union), said)
    for (what, name), said in named.items():
        if what == "new dispute" or organisation(name) is None:
            yield said.row.line, what, name, "", "", said.key, ""


def refused(problems):
    for problem in problems:
        yield problem.line, "refused", "", problem.field, "", "", f"{problem.reason} {problem.advice}"


def _of(step):
    if isinstance(step.of, NewStrike):
        count = len(step.of.days)
        return f" “{step.of.name}”" + (
            f", {count} {'day' if count == 1 else 'days'}" if step.deed == Deed.NEW else ""
        )
    return f" “{step.of}”" if step.of else ""


def _details(step):
    for column, (before, now) in step.changes.items():
        yield f"{column}: “{_short(before)}” → “{_short(now)}”"
    if step.differs:
        yield f"CONFLICT with the archive in {', '.join(step.differs)}: both are kept side by side"
    yield from step.said.remarks


def _short(text):
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def sums(plan, deeds):
    """How many rows came to each of the `deeds`, and how many were refused."""
    for deed in deeds:
        if plan.counts[deed]:
            yield f"{plan.counts[deed]:,} rows: {deed}"
    if plan.problems:
        yield f"{len({problem.line for problem in plan.problems}):,} rows refused"
