from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError

from accounts import second_factor, sessions


class Command(BaseCommand):
    help = (
        "Forget the app and the recovery codes of somebody who has lost both, and end their sessions. Whoever needs a "
        "second factor sets up a new one at the next log-in."
    )

    def add_arguments(self, parser):
        parser.add_argument("username", metavar="USERNAME")

    def handle(self, *, username, **options):
        user = get_user_model().objects.filter(username=username).first()
        if user is None:
            raise CommandError(f"Nobody has the user name “{username}”.")
        second_factor.remove(user)
        sessions.end(user.sessions.all())
        self.stdout.write(f"{username} has no second factor any more, and no open session.")
