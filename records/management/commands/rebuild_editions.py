from django.core.management.base import BaseCommand, CommandError

from records import editions


class Command(BaseCommand):
    help = "Build the public form of every entry anew, or with --check prove that stored = rebuilt."

    def add_arguments(self, parser):
        parser.add_argument("kinds", nargs="*", help="Such as quotes hospitals; all kinds if none is named.")
        parser.add_argument("--check", action="store_true", help="Change nothing; fail if anything differs.")

    def handle(self, *, kinds, check, **options):
        unknown = sorted(set(kinds) - set(editions.kinds()))
        if unknown:
            raise CommandError(
                f"No kind is called {', '.join(unknown)}. There are {', '.join(sorted(editions.kinds()))}."
            )
        if not check:
            self.stdout.write(f"{editions.rebuild(kinds)} editions written anew.")
            return
        count = 0
        for kind, public_id, what in editions.differences(kinds):
            count += 1
            self.stdout.write(f"{kind} {public_id}: {what}")
        if count:
            raise CommandError(f"{count} editions are not what would be built now; run rebuild_editions.")
        self.stdout.write("Every stored edition is what would be built now.")
