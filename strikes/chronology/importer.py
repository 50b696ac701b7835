"""Tables of strikes at the desk, and what tables of other things have in common with them."""

from django import forms
from django.core.exceptions import ValidationError
from django.db import connection

from records import refusals
from records.imports import Difference, Importer, register
from records.imports.forms import FileForm
from records.imports.importer import OVERTAKEN, digest
from records.jobs import Refused
from strikes.chronology import day_table, report, table
from strikes.chronology.carrying_out import carry_out
from strikes.chronology.plan import Deed, plan, plan_days
from strikes.chronology.said import COLUMNS

# Any number, as long as all imports of tables use it: they are in single file, for each compares before it writes.
_LOCK = 7_046_201_628


class TableImporter(Importer):
    """`planned(path, said)` gives the plan for a table, `rows(plan)` what it would change, `carry_out(plan, publish=…,
    by=…)` writes it; `deeds` are what may become of a row, `about(step)` the entries that one is about."""

    form = FileForm
    planned = rows = carry_out = about = None
    done, done_in_public = "What is new is a draft.", "What is new is public."
    deeds = ()

    def compare(self, path, said, work):
        return self._difference(self._read(path, said))

    def write(self, path, said, work, *, agreed, by):
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        found = self._read(path, said)
        if self._difference(found).digest != agreed:
            raise Refused(OVERTAKEN)
        is_public = said.get("publish", False)
        try:
            self.carry_out(found, publish=is_public, by=by)
        except (ValidationError, *refusals.REFUSED) as error:
            raise Refused(refusals.messages(error)) from error
        return self.done_in_public if is_public else self.done

    def _read(self, path, said):
        try:
            return self.planned(path, said)
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
    rows = staticmethod(report.rows)
    carry_out = staticmethod(carry_out)
    deeds = Deed

    def planned(self, path, said):
        return plan(path)

    @staticmethod
    def about(step):
        return [step.of]


class DaysForm(FileForm):
    publish = None
    address = forms.URLField(
        label="Address", assume_scheme="https", help_text="The page that says all of it."
    )


class DayTables(Chronologies):
    key = "strike-days"
    title = "a table of strike days"
    lead = (
        f"A CSV file in UTF-8 with {', '.join(day_table.COLUMNS)}, all of one source. It makes no strike: what it says "
        "stands beside those that the archive has."
    )
    form = DaysForm
    publishes = ()
    done = "Each stands on the page of its strike."

    def planned(self, path, said):
        return plan_days(path, address=said["address"])


register(Chronologies())
register(DayTables())
