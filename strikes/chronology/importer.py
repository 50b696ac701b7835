"""Tables of strikes at the desk, and what tables of other things have in common with them."""

from django.core.exceptions import ValidationError
from django.db import connection

from records import refusals
from records.imports import Difference, Importer, register
from records.imports.forms import FileForm
from records.imports.importer import OVERTAKEN, digest
from records.jobs import Refused
from strikes.chronology import report, table
from strikes.chronology.carrying_out import carry_out
from strikes.chronology.plan import Deed, plan
from strikes.chronology.said import COLUMNS

# Any number, as long as all imports of tables use it: they are in single file, for each compares before it writes.
_LOCK = 7_046_201_628


class TableImporter(Importer):
    """`plan(path)`, `rows(plan)` and `carry_out(plan, publish=…, by=…)` are those of a kind of table, `deeds` what may
    become of a row, `about(step)` the entries that a row is about."""

    form = FileForm
    plan = rows = carry_out = about = None
    deeds = ()

    def compare(self, path, said, work):
        return self._difference(self._planned(path))

    def write(self, path, said, work, *, agreed, by):
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        found = self._planned(path)
        if self._difference(found).digest != agreed:
            raise Refused(OVERTAKEN)
        is_public = said.get("publish", False)
        try:
            self.carry_out(found, publish=is_public, by=by)
        except (ValidationError, *refusals.REFUSED) as error:
            raise Refused(refusals.messages(error)) from error
        return "What is new is public." if is_public else "What is new is a draft."

    def _planned(self, path):
        try:
            return self.plan(path)
        except table.UnreadableTable as error:
            raise Refused(f"{error} Nothing was written.") from None

    def _difference(self, found):
        rows = list(self.rows(found))
        counts = [(str(deed), found.counts[deed]) for deed in self.deeds if found.counts[deed]]
        if found.problems:
            counts.append(("refused", len({problem.line for problem in found.problems})))
        # Of two entries with one name the words say nothing.
        entries = [getattr(entry, "pk", None) for step in found.steps for entry in self.about(step)]
        return Difference(
            counts, rows, digest([*rows, *entries]), is_idle=found.is_idle, is_barred=bool(found.problems)
        )


class Chronologies(TableImporter):
    key = "strikes"
    title = "a list of strikes"
    lead = (
        f"A CSV file in UTF-8 with a row for each called period and the columns {', '.join(COLUMNS)}. Entries that the "
        "archive has are never changed: what a row says of them stands beside them, with its source."
    )
    publishes = ("strikes.publish_dispute", "strikes.publish_strike", "people.publish_organisation")
    plan = staticmethod(plan)
    rows = staticmethod(report.rows)
    carry_out = staticmethod(carry_out)
    deeds = Deed

    @staticmethod
    def about(step):
        return [step.of]


register(Chronologies())
