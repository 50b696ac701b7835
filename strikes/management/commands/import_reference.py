import sys
from datetime import date
from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from people.models import Organisation
from records import refusals
from records.dates import PartialDate
from records.management import account
from records.models import FileImport
from strikes.models import Hospital
from strikes.reference import report
from strikes.reference.apply import Overtaken, apply
from strikes.reference.compare import make_plan
from strikes.reference.layouts import LAYOUTS
from strikes.reference.references import reference_for
from strikes.reference.rows import Unreadable


class Command(BaseCommand):
    help = (
        "Bring a register of hospitals and trusts into the archive. The differences are shown first; nothing is written "
        "before you agree, and then all of it or nothing. What a curator edited stays; what a machine must not decide is "
        "proposed. The same file once more changes nothing."
    )

    def add_arguments(self, parser):
        parser.add_argument("kind", choices=LAYOUTS, metavar="KIND", help=f"One of: {', '.join(LAYOUTS)}.")
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument(
            "--as-of",
            required=True,
            metavar="DATE",
            help="When the file was made, as far as known, such as 2018-09: files do not say it of themselves, and an "
            "older one must not undo a newer one.",
        )
        parser.add_argument("--source-url", default="", metavar="URL", help="Where the file is from.")
        parser.add_argument(
            "--retrieved", metavar="DAY", help="When it was fetched, such as 2026-11-21; today, unless told."
        )
        parser.add_argument(
            "--licence", default="", help="That of the register, if it has one known here, unless told."
        )
        parser.add_argument("--dry-run", action="store_true", help="Show the differences; write nothing.")
        parser.add_argument("--yes", action="store_true", help="Do not ask.")
        parser.add_argument(
            "--publish", action="store_true", help="Publish what is new at once; otherwise it is a draft."
        )
        parser.add_argument("--report", type=Path, metavar="FILE", help="Every difference, as .csv.")
        parser.add_argument("--by", metavar="USERNAME", help="The editor in whose name it is done.")

    def handle(self, *, kind, file, **options):
        layout, edition = LAYOUTS[kind], _date(options["as_of"])
        reference = _reference(layout, edition, options)
        writes = [Organisation, Hospital]
        by = account.user(options["by"], add=[FileImport], publish=writes if options["publish"] else ())
        try:
            plan = self._plan(layout, file, edition, is_quiet=options["verbosity"] == 0)
            for line in report.lines(plan):
                self.stdout.write(line)
            if options["report"]:
                report.write(plan, options["report"])
                self.stdout.write(f"Row by row: {options['report']}")
            if options["dry_run"] or plan.changes_nothing or not self._agreed(options["yes"]):
                self.stdout.write("Nothing was written.")
                return
            apply(
                layout,
                file,
                agreed=report.digest(plan),
                edition=edition,
                reference=reference,
                by=by,
                publish=options["publish"],
            )
        except (Unreadable, Overtaken) as error:
            raise CommandError(f"{file}: {error} Nothing was written.") from None
        except OSError as error:
            raise CommandError(f"{error.filename or file}: {error.strerror}. Nothing was written.") from None
        except (ValidationError, *refusals.REFUSED) as error:
            raise CommandError(f"{refusals.messages(error)} Nothing was written.") from error
        self.stdout.write(f"Written, with {reference['name']} as its reference.")

    def _plan(self, layout, file, edition, *, is_quiet):
        is_shown = not is_quiet and self.stderr.isatty()
        with tqdm(unit=" rows", disable=not is_shown, file=sys.stderr, dynamic_ncols=True) as bar:
            return make_plan(layout, file, edition=edition, seen=lambda row: bar.update())

    def _agreed(self, is_told):
        if is_told:
            return True
        if not sys.stdin.isatty():
            raise CommandError("Nobody is there to ask: say --yes, or --dry-run.")
        return input("Write this into the archive? [y/N] ").strip().lower() in {"y", "yes"}


def _reference(layout, edition, options):
    try:
        return reference_for(
            layout,
            edition,
            address=options["source_url"],
            licence=options["licence"],
            retrieved_on=_day(options["retrieved"]),
        )
    except ValidationError as error:
        raise CommandError(" ".join(error.messages)) from None


def _date(typed):
    try:
        return PartialDate(typed)
    except ValueError as error:
        raise CommandError(f"--as-of: {error}") from None


def _day(typed):
    if typed is None:
        return None
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise CommandError(f"--retrieved: “{typed}” is no day, such as 2026-11-21.") from None
