from django.core.management.base import BaseCommand, CommandError

from archive.demo.book import BadFixture
from archive.demo.load import load_law


class Command(BaseCommand):
    help = (
        "Load what the law asked of ballots on industrial action, from fixtures/ballot_law.toml: thresholds, notice "
        "and mandates as they stood from when to when. What is there already stays as it is."
    )

    def handle(self, **options):
        try:
            new, different = load_law()
        except BadFixture as error:
            raise CommandError(f"Nothing was loaded. {error}") from error
        self.stdout.write(f"{new} laws on ballots loaded.")
        for name in different:
            self.stdout.write(f"{name} is there and says otherwise than the file. It was left: compare them.")
