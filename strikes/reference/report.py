"""A plan in words: what a person looks at before they agree, and a table of every row that needs their eye."""

import csv
import hashlib
from collections import Counter

from people.models import Organisation
from records.spreadsheets import safe
from strikes.choices import ProposalKind
from strikes.models import Hospital

# Of each kind of difference so many are shown; the report has all.
_SHOWN = 8


def table(plan):
    """(what, how many) of everything that the file says."""
    new = Counter(subject.model for subject, _ in plan.new)
    rows = [(f"matched: {what}", number) for what, number in sorted(plan.matched.items())]
    rows += [
        ("new: organisations", new[Organisation]),
        ("new: hospitals", new[Hospital]),
        ("changed: fields", len(plan.changes)),
        ("changed: names added", len(plan.names)),
        ("changed: who ran it when", len(plan.runs)),
    ]
    proposed = Counter(each.kind for each in plan.proposals)
    rows += [(f"proposed: {kind.label}", proposed[kind]) for kind in ProposalKind]
    kept = Counter(each.why for each in plan.kept)
    rows += [(f"kept: {why}", number) for why, number in sorted(kept.items())]
    rows += [(f"left out: {why}", number) for why, number in plan.asides.most_common()]
    rows.append(("refused", len(plan.bad)))
    return [(what, number) for what, number in rows if number]


def lines(plan):
    """The table and some of each kind of difference, as lines of text."""
    counted = table(plan)
    width = max((len(what) for what, _ in counted), default=0)
    yield from (f"{what:<{width}}  {number:>7,}" for what, number in counted)
    new = {subject for subject, _ in plan.new}
    chapters = [
        ("Changed", plan.changes, _change),
        ("Another name", plan.names, _name),
        ("Run by", [each for each in plan.runs if each.subject not in new], _run),
        ("Proposed", plan.proposals, _proposal),
        ("Kept as it is", plan.kept, _kept),
        ("Refused", plan.bad, str),
    ]
    for title, found, in_words in chapters:
        if found:
            yield ""
            yield f"{title}:"
            yield from (f"  {in_words(each)}" for each in found[:_SHOWN])
            if len(found) > _SHOWN:
                yield f"  and {len(found) - _SHOWN:,} more"
    if plan.changes_nothing:
        yield ""
        yield "Nothing would change."


def rows(plan):
    """(line, what, entry, field, in the archive, in the file, why) of all that is not simply as it was."""
    for subject, line in plan.new:
        yield line, "new", str(subject), "", "", "", ""
    for each in plan.changes:
        yield each.line, "changed", str(each.subject), each.field, each.old, str(each.new), ""
    for each in plan.names:
        yield each.line, "name", str(each.subject), "names", "", each.name, each.kind
    for each in plan.runs:
        yield each.line, "run by", str(each.subject), "run by", "", _run_text(each.run), ""
    for each in plan.proposals:
        yield each.line, "proposed", str(each.subject), each.kind, "", f"{each.value} {each.name}", each.why
    for each in plan.kept:
        yield each.line, "kept", str(each.subject), each.field, each.present, each.offered, each.why
    for each in plan.bad:
        yield each.line, "refused", "", each.field, "", "", f"{each.reason} {each.advice}".strip()


def digest(plan):
    """The same for two plans that would do the same."""
    said = hashlib.sha256("\n".join(map(str, rows(plan))).encode())
    for (subject, name), source in plan.sources.items():
        said.update(f"\n{subject}: {name} {source.value} {source.dataset}".encode())
    return said.hexdigest()


def write(plan, path):
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["line", "what", "entry", "field", "in the archive", "in the file", "why"])
        table.writerows(
            [safe(str(cell)) for cell in row] for row in sorted(rows(plan), key=lambda row: row[0])
        )


def _change(each):
    return f"{each.subject}: {each.field} {each.old or 'empty'} → {each.new}"


def _name(each):
    return f"{each.subject}: {each.name}"


def _run(each):
    return f"{each.subject}: {_run_text(each.run)}"


def _run_text(run):
    dates = f"{run.ran_from or '…'} to {run.ran_to or 'now'}"
    return f"{run.trust}, {dates}" if run.ran_from or run.ran_to else f"{run.trust}, since when is not said"


def _proposal(each):
    return f"{each.subject}: {ProposalKind(each.kind).label} {each.value}, {each.name}. {each.why}"


def _kept(each):
    present = f"{each.field} {each.present or 'empty'}, not {each.offered}"
    return f"{each.subject}: {present} ({each.why})"
