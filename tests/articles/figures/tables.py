"""Tables of figures as files: a row of invented facts, from which tests change what they are about."""

import csv
import io

from django.core.management import call_command

from articles.figures.said import COLUMNS

ROW = {
    "strike_id": "2016-04-26-jd",
    "measure": "pct_junior_doctors_not_reported_for_duty",
    "value": "78",
    "unit": "%",
    "as_of": "2016-04-26",
    "qualifier": "",
    "source_url": "https://register.example/figures",
}


def written(folder, *rows):
    """A file with a row for each dict of differences from ROW."""
    text = io.StringIO()
    columns = [*COLUMNS, *({"issuer"} & {column for row in rows for column in row})]
    lines = csv.DictWriter(text, columns, lineterminator="\n")
    lines.writeheader()
    lines.writerows(ROW | row for row in rows)
    path = folder / "figures.csv"
    path.write_text(text.getvalue(), encoding="utf-8")
    return path


def import_figures(path, **options):
    """What the command prints."""
    out = io.StringIO()
    call_command("import_figures", str(path), **({"no_input": True, "stdout": out} | options))
    return out.getvalue()
