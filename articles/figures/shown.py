"""Figures as a page shows them: what each counts, on which basis, and what was revised."""

from articles.choices import FigureBasis, FigureUnit
from records.dates import PartialDate


def in_words(figure):
    """`counts` (what, in words) and `basis_text` (who gave it out, as of when, whom it counts) of a public form."""
    as_of = figure["as_of"] and f"as of {PartialDate(figure['as_of']).text}"
    printed = figure["basis_as_printed"] and f"“{figure['basis_as_printed']}”"
    basis = FigureBasis(figure["basis"]).label
    issuer = figure["issuer"] and figure["issuer"]["label"]
    joint = (
        figure["also_about"] and f"together with {', '.join(each['label'] for each in figure['also_about'])}"
    )
    return {
        "counts": f"{figure['what']}: {basis}",
        "basis_text": ", ".join(
            filter(None, [issuer, as_of, printed, _share_of(figure), joint, figure["note"]])
        ),
    }


def chained(figures):
    """The latest of each chain of revisions, in the order given, with `former`: what it replaced, newest first.

    A figure whose revision is not among them stands for itself.
    """
    by_id = {figure["id"]: figure for figure in figures}
    replaced = {figure["revises"]["id"] for figure in figures if figure["revises"]}
    return [figure | {"former": _former(figure, by_id)} for figure in figures if figure["id"] not in replaced]


def shares(figures):
    """Those in per cent, largest first, as bars of a hundred: `{"counts", "basis_text", "as_printed", "width"}`.

    One alone is nothing to compare with.
    """
    found = [figure for figure in figures if figure["unit"] == FigureUnit.PER_CENT]
    if len(found) < 2:
        return []
    drawn = [figure | {"width": f"{min(float(figure['value_low']), 100):g}"} for figure in found]
    return sorted(drawn, key=lambda figure: -float(figure["value_low"]))


def _former(figure, by_id):
    found = []
    while figure["revises"] and figure["revises"]["id"] in by_id:
        figure = by_id[figure["revises"]["id"]]
        found.append(figure | {"as_of_text": figure["as_of"] and PartialDate(figure["as_of"]).text})
    return found


def _share_of(figure):
    if figure["out_of"]:
        return f"of {figure['out_of']:,} {figure['out_of_what']}".strip()
    return figure["out_of_what"] and f"of {figure['out_of_what']}"
