"""Chronologies as files: a row of invented facts, from which tests change what they are about."""

import csv
import io

from django.core.management import call_command

from strikes.chronology.said import COLUMNS

ROW = {
    "id": "2016-04-26-jd",
    "status": "held",
    "start": "2016-04-26T08:00",
    "end": "2016-04-26T17:00",
    "staff_group": "junior doctors",
    "unions": "UWS",
    "scope": "national",
    "nations": "England",
    "dispute": "Rota dispute 2016",
    "cover": "full withdrawal",
    "note": "",
    "source_url": "https://register.example/april",
}


def written(folder, *rows, name="strikes.csv"):
    """A file with a row for each dict of differences from ROW."""
    text = io.StringIO()
    lines = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    lines.writeheader()
    lines.writerows(ROW | row for row in rows)
    path = folder / name
    path.write_text(text.getvalue(), encoding="utf-8")
    return path


def import_strikes(path, **options):
    """What the command prints."""
    out = io.StringIO()
    call_command("import_strikes", str(path), no_input=True, stdout=out, **options)
    return out.getvalue()
