from articles.figures.carrying_out import carry_out
from articles.figures.plan import plan
from articles.figures.report import in_words
from articles.figures.said import COLUMNS
from articles.models import Figure
from strikes.management.table_import import TableImport


class Command(TableImport):
    help = (
        "Import figures about strikes: a CSV file in UTF-8, a row for each number, with the address of its source. "
        f"Columns: {', '.join(COLUMNS)}, and issuer if you like. A strike is named by the id of its row in a "
        "chronology that was imported before. What it would change is shown first; no figure is overwritten."
    )
    writes = (Figure,)
    plan = staticmethod(plan)
    in_words = staticmethod(in_words)
    carry_out = staticmethod(carry_out)
