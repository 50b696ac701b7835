from strikes.chronology.carrying_out import carry_out
from strikes.chronology.plan import plan
from strikes.chronology.report import in_words
from strikes.chronology.said import COLUMNS
from strikes.management.table_import import TableImport
from strikes.models import Dispute, Strike, StrikeDay


class Command(TableImport):
    help = (
        "Import a chronology of strikes: a CSV file in UTF-8, a row for each called period, with the address of its "
        f"source. Columns: {', '.join(COLUMNS)}. What it would change is shown first. Entries that the archive has "
        "already are never changed: what a row says of them stands beside them, with its source."
    )
    publish_help = "Publish what is new, except what is disputed or from memory."
    writes = (Dispute, Strike, StrikeDay)
    plan = staticmethod(plan)
    in_words = staticmethod(in_words)
    carry_out = staticmethod(carry_out)
