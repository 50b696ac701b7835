from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from articles.figures import report
from articles.figures.carrying_out import carry_out
from articles.figures.plan import plan
from articles.figures.said import COLUMNS
from strikes.chronology import table
from strikes.management import writers


class Command(BaseCommand):
    help = (
        "Import figures about strikes: a CSV file in UTF-8, a row for each number, with the address of its source. "
        f"Columns: {', '.join(COLUMNS)}, and issuer if you like. A strike is named by the id of its row in a "
        "chronology that was imported before. What it would change is shown first; no figure is overwritten."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", metavar="FILE")
        parser.add_argument("--dry-run", action="store_true", help="Show what would be done; write nothing.")
        parser.add_argument("--no-input", action="store_true", help="Do it without asking.")
        parser.add_argument("--publish", action="store_true", help="Publish what is new.")
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
