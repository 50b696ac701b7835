"""What became of a batch, in words, and text by text as CSV or JSON."""

import csv
import json

from django.db import transaction

from articles.choices import ItemOutcome
from articles.intake.batches.run import MOST_NOTES

FORMATS = (".csv", ".json")
_COLUMNS = ("place", "outcome", "field", "reason", "findings", "reading", "reading__warnings")
# Rows that are fetched at a time.
_ROWS = 500


def in_words(run):
    """The lines of the report on a run that has come to its end, or was stopped."""
    tally = _foreseen(run) if run.dry_run else run.batch.tally
    yield _sum(run)
    would_be = "would be " if run.dry_run else ""
    warned = f", {tally['with_warnings']:,} with warnings" if tally.get("with_warnings") else ""
    yield f"  {tally[ItemOutcome.READ]:,} {would_be}put on the desk{warned}"
    yield f"  {tally[ItemOutcome.SAME_TEXT]:,} the same text as another"
    yield f"  {tally[ItemOutcome.REFUSED]:,} refused"
    if tally["changed"]:
        yield f"  {tally['changed']:,} have changed since they were read"
    if tally["findings"]:
        yield f"Found: {', '.join(f'{count:,} {kind}' for kind, count in tally['findings'].items())}."
    if run.sources.left_alone:
        kinds = ", ".join(f"{count:,} {kind}" for kind, count in run.sources.left_alone.most_common(10))
        yield f"Files of other kinds, left alone: {kinds}."
    yield from _notes(run, tally)


def write(batch, path):
    """Every text of a batch with what became of it, into a file of one of FORMATS."""
    with open(path, "w", encoding="utf-8", newline="") as file, transaction.atomic():
        rows = batch.items.order_by("pk").values_list(*_COLUMNS).iterator(_ROWS)
        if path.suffix.lower() == ".csv":
            _write_csv(file, batch, rows)
        else:
            _write_json(file, batch, rows)


def _sum(run):
    before = run.counts["before"] + run.counts["changed"]
    anew = f"{run.settled - before:,} {'new' if before else 'read'}"
    return f"{run.settled:,} texts: {anew}{f', {before:,} known from before' if before else ''}."


def _foreseen(run):
    return {**dict.fromkeys([*ItemOutcome.values, "changed"], 0), **run.counts, "findings": run.findings}


def _notes(run, tally):
    if run.dry_run:
        notes = run.notes
    else:
        rows = run.batch.items.exclude(outcome=ItemOutcome.READ, reason="").order_by("pk")
        notes = rows.values_list("place", "field", "reason")[:MOST_NOTES]
    for place, field, reason in notes:
        yield f"{place}{f', {field}' if field else ''}: {reason}"
    rest = tally[ItemOutcome.SAME_TEXT] + tally[ItemOutcome.REFUSED] + tally["changed"] - len(notes)
    if rest > 0:
        yield f"… and {rest:,} more; --report FILE has them all."


def _write_csv(file, batch, rows):
    table = csv.writer(file)
    kinds = list(batch.tally["findings"])
    table.writerow(["place", "outcome", "field", "reason", "reading", "warnings", *kinds])
    for place, outcome, field, reason, findings, reading, warnings in rows:
        counts = [findings.get(kind, 0) for kind in kinds]
        table.writerow([place, outcome, field, reason, reading, " ".join(warnings or ()), *counts])


def _write_json(file, batch, rows):
    """An object whose `items` stand on a line each."""
    head = json.dumps(
        {"sources": batch.sources, "options": batch.options, "tally": batch.tally}, ensure_ascii=False
    )
    file.write(f'{head[:-1]}, "items": [')
    for number, (place, outcome, field, reason, findings, reading, warnings) in enumerate(rows):
        item = {"place": place, "outcome": outcome, "field": field, "reason": reason, "reading": reading}
        item |= {"warnings": warnings or [], "findings": findings}
        file.write(f"{',' if number else ''}\n{json.dumps(item, ensure_ascii=False)}")
    file.write("\n]}\n")
