from functools import partial

from django.core.exceptions import ValidationError
from django.core.management.base import CommandError

from strikes.chronology.carrying_out import carry_out
from strikes.chronology.day_table import COLUMNS
from strikes.chronology.plan import plan_days
from strikes.chronology.report import in_words
from strikes.chronology.said import is_address
from strikes.management.table_import import TableImport


class Command(TableImport):
    help = (
        f"Compare a table of strike days with the archive: a CSV file in UTF-8 with {', '.join(COLUMNS)}, all of one "
        "source. It makes no strike: what it says stands beside those that the archive has, and what the archive "
        "does not have is told. It is shown first."
    )
    publish_help = "Makes no difference: a claim is public with its strike."
    done = done_in_public = "Imported: each stands on the page of its strike."
    in_words = staticmethod(in_words)
    carry_out = staticmethod(carry_out)

    def add_arguments(self, parser):
        super().add_arguments(parser)
        parser.add_argument(
            "--source-url", required=True, metavar="ADDRESS", help="The page that says it all."
        )

    def handle(self, *, source_url, **options):
        try:
            is_address(source_url)
        except ValidationError:
            raise CommandError(f"“{source_url}” is no web address: give the page, with https://.") from None
        self.plan = partial(plan_days, address=source_url)
        super().handle(**options)
