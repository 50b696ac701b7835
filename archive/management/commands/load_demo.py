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
                opened = open_account(name)
            if opened:
                self.stdout.write(f"Account {name}, password {opened.password} (shown this once)")
                if opened.secret:
                    self.stdout.write(f"  for an app of one-time codes: {opened.secret}")
                    self.stdout.write(
                        f"  or a recovery code, each good once: {', '.join(opened.recovery_codes[:3])}"
                    )
            else:
                self.stdout.write(
                    f"Account {name} is there; for a new password: .venv/bin/python manage.py changepassword {name}"
                )
                self.stdout.write(
                    f"  and for a new second factor: .venv/bin/python manage.py remove_second_factor {name}"
                )
