import datetime
import json
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from articles.quality.gold import UnusableAnswers, of_gold
from articles.quality.verdicts import of_verdicts


class Command(BaseCommand):
    help = (
        "Print precision, recall and changes of every rule of reading: by what curators decided at the desk, or, "
        "with --gold, by hand-checked answers."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--gold", nargs="+", type=Path, metavar="FILE", help="Files of hand-checked answers (JSON)."
        )
        parser.add_argument("--since", metavar="DATE", help="Only readings entered since: 2016-04-26.")
        parser.add_argument("--json", action="store_true", help="Print JSON instead of a table.")

    def handle(self, *, gold, since, **options):
        if gold and since:
            raise CommandError("--since counts decisions at the desk; it says nothing about --gold.")
        try:
            found = of_gold(gold) if gold else of_verdicts(since=_day(since))
        except UnusableAnswers as error:
            raise CommandError(str(error)) from None
        if options["json"]:
            self.stdout.write(json.dumps([score.as_dict() for score in found], ensure_ascii=False))
        elif not found:
            self.stdout.write(
                "No reading has been entered from the desk yet, so there is nothing to measure."
            )
        else:
            self._print_table(found)

    def _print_table(self, found):
        columns = ("kept", "changed", "rejected", "missed")
        heads = "".join(f"{name:>10}" for name in (*columns, "precision", "recall"))
        self.stdout.write(f"{'':<44}{heads}")
        for score in found:
            name = f"  {score.rule}" if score.rule else score.label
            counts = "".join(f"{getattr(score, column):>10,}" for column in columns)
            self.stdout.write(f"{name[:43]:<44}{counts}{_per_cent(score.precision)}{_per_cent(score.recall)}")


def _day(typed):
    try:
        return typed and datetime.date.fromisoformat(typed)
    except ValueError:
        raise CommandError(f"--since: “{typed}” is no date. Write it like 2016-04-26.") from None


def _per_cent(share):
    return f"{'–':>10}" if share is None else f"{100 * share:>9.1f}%"
