"""What the commands share that import a table of ours: it is shown first, then all of it is written or nothing."""

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from records.management import account
from records.models import FileImport
from strikes.chronology import table


class TableImport(BaseCommand):
    """A command gives `plan`, a function of a path that may raise `table.UnreadableTable`, `in_words`, the lines that
    tell of a plan, and `carry_out(plan, publish=…, by=…)`, which may raise ValidationError. `writes` are the kinds of
    entries that become public with it."""

    plan = in_words = carry_out = None
    writes = ()
    publish_help = "Publish what is new."
    done = "Imported as drafts."
    done_in_public = "Imported, and public."

    def add_arguments(self, parser):
        parser.add_argument("file", metavar="FILE")
        parser.add_argument("--dry-run", action="store_true", help="Show what would be done; write nothing.")
        parser.add_argument("--no-input", action="store_true", help="Do it without asking.")
        parser.add_argument("--publish", action="store_true", help=self.publish_help)
        parser.add_argument("--by", metavar="USERNAME", help="The editor in whose name it is done.")

    def handle(self, *, file, dry_run, no_input, publish, by, **options):
        by = account.user(by, add=[FileImport], publish=self.writes if publish else ())
        try:
            found = self.plan(file)
        except table.UnreadableTable as error:
            raise CommandError(f"{file}: {error} Nothing was imported.") from None
        for line in self.in_words(found):
            self.stdout.write(line)
        if found.problems:
            raise CommandError("Nothing was imported. Correct these rows and import the file again.")
        if found.is_idle:
            self.stdout.write("The archive has all of it already.")
        elif dry_run:
            self.stdout.write("Nothing was written.")
        elif not no_input and not _agreed("Import this?"):
            raise CommandError("Nothing was imported.")
        else:
            self._carry_out(found, publish=publish, by=by)

    def _carry_out(self, found, *, publish, by):
        try:
            self.carry_out(found, publish=publish, by=by)
        except ValidationError as error:
            raise CommandError(f"Nothing was imported. {' '.join(error.messages)}") from None
        self.stdout.write(self.done_in_public if publish else self.done)


def _agreed(question):
    """Whether the person at the keyboard says yes."""
    try:
        return input(f"{question} [y/N] ").strip().lower() in {"y", "yes"}
    except EOFError:
        raise CommandError(
            "Nobody is there to say yes: look at it with --dry-run, then say --no-input."
        ) from None
