"""A plan for figures in words, line by line, for the person who decides whether to carry it out."""

from articles.figures.plan import Deed


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
    yield "; ".join(_sums(plan))


def _more(step):
    joint = f" and {len(step.also_about)} more" if step.also_about else ""
    if step.revises is None:
        return joint
    former = getattr(step.revises, "said", step.revises)
    return f"{joint}, instead of {former.as_printed} as of {former.as_of.text}"


def _sums(plan):
    for deed in Deed:
        if plan.counts[deed]:
            yield f"{plan.counts[deed]:,} rows: {deed}"
    if plan.problems:
        yield f"{len({problem.line for problem in plan.problems}):,} rows refused"
