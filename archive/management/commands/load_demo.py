from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from archive.demo.accounts import open_account
from archive.demo.book import BadFixture
from archive.demo.load import load


class Command(BaseCommand):
    help = (
        "Load the demo archive of fixtures/ and open an account for a curator and an editor. "
        "What is there already stays as it is."
    )

    def handle(self, **options):
        try:
            new, kept = load()
        except BadFixture as error:
            raise CommandError(f"The demo was not loaded. {error}") from error
        self.stdout.write(f"Demo archive: {new} entries loaded, {kept} were there already.")
        for name in ("curator", "editor"):
            with transaction.atomic():
                password = open_account(name)
            if password:
                self.stdout.write(f"Account {name}, password {password} (shown this once)")
            else:
                self.stdout.write(
                    f"Account {name} is there; for a new password: .venv/bin/python manage.py changepassword {name}"
                )
