"""A plan for figures in words, line by line, for the person who decides whether to carry it out."""

from articles.figures.carrying_out import issuer_named
from articles.figures.plan import Deed
from strikes.chronology.archive import organisation
from strikes.chronology.report import refused, sums


def in_words(plan):
    for step in plan.steps:
        if step.deed != Deed.SAME:
            basis = step.said.measure.basis.label
            yield (
                f"line {step.said.row.line}, {step.said.as_printed} {step.said.what}: {basis}: {step.deed}, "
                f"about “{step.subject}”{_more(step)}"
            )
    for problem in plan.problems:
        yield f"REFUSED {problem}"
    yield "; ".join(sums(plan, Deed))


def rows(plan):
    """(line, what, entry, field, in the archive, in the file, why) of all that is not as it was."""
    issuers = {}
    for step in plan.steps:
        if step.deed != Deed.SAME and (name := issuer_named(step.said)):
            issuers.setdefault(name, step.said.row.line)
    for name, line in issuers.items():
        if organisation(name) is None:
            yield line, "new organisation", name, "", "", "", "It gave the figures out."
    for step in plan.steps:
        if step.deed != Deed.SAME:
            said = step.said
            former = getattr(step.revises, "said", step.revises)
            before = f"{former.as_printed} as of {former.as_of.text}" if former else ""
            now = f"{said.as_printed} as of {said.as_of.text}"
            joint = f"Joint with {', '.join(map(str, step.also_about))}." if step.also_about else ""
            what = f"{said.what}: {said.measure.basis.label}"
            yield said.row.line, str(step.deed), str(step.subject), what, before, now, joint
    yield from refused(plan.problems)


def _more(step):
    joint = f" and {len(step.also_about)} more" if step.also_about else ""
    if step.revises is None:
        return joint
    former = getattr(step.revises, "said", step.revises)
    return f"{joint}, instead of {former.as_printed} as of {former.as_of.text}"
