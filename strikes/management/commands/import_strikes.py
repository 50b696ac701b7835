from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from strikes.chronology import report, table
from strikes.chronology.carrying_out import carry_out
from strikes.chronology.plan import plan
from strikes.chronology.said import COLUMNS
from strikes.management import writers


class Command(BaseCommand):
    help = (
        "Import a chronology of strikes: a CSV file in UTF-8, a row for each called period, with the address of its "
        f"source. Columns: {', '.join(COLUMNS)}. What it would change is shown first. Entries that the archive has "
        "already are never changed: what a row says of them stands beside them, with its source."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", metavar="FILE")
        parser.add_argument("--dry-run", action="store_true", help="Show what would be done; write nothing.")
        parser.add_argument("--no-input", action="store_true", help="Do it without asking.")
        parser.add_argument(
            "--publish",
            action="store_true",
            help="Publish what is new, except what is disputed or from memory.",
        )
        parser.add_argument("--by", metavar="USERNAME", help="The editor in whose name it is done.")

    def handle(self, *, file, dry_run, no_input, publish, by, **options):
        by = writers.user(by)
        try:
            found = plan(file)
        except table.UnreadableTable as error:
            raise CommandError(f"{file}: {error} Nothing was imported.") from None
        for line in report.in_words(found):
            self.stdout.write(line)
        if found.problems:
            raise CommandError("Nothing was imported. Correct these rows and import the file again.")
        if found.is_idle:
            self.stdout.write("The archive has all of it already.")
        elif dry_run:
            self.stdout.write("Nothing was written.")
        elif not no_input and not writers.agreed("Import this?"):
            raise CommandError("Nothing was imported.")
        else:
            self._carry_out(found, publish=publish, by=by)

    def _carry_out(self, found, *, publish, by):
        try:
            carry_out(found, publish=publish, by=by)
        except ValidationError as error:
            raise CommandError(f"Nothing was imported. {' '.join(error.messages)}") from None
        self.stdout.write("Imported, and public." if publish else "Imported as drafts.")
