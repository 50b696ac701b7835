import json
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from records import actions, editions
from records.choices import Ground
from records.models import Erasure

_NAMES = ("kind", "public_id", "ground", "reason")


class Command(BaseCommand):
    help = "Erase again whatever was erased before: after a restore, before the archive serves. As often as you like."

    def add_arguments(self, parser):
        parser.add_argument(
            "file", nargs="?", type=Path, help="What list_erasures wrote since the backup was made."
        )

    def handle(self, *, file, **options):
        erasures = list(Erasure.objects.order_by("pk").values(*_NAMES))
        erasures += self._read(file) if file else []
        done = 0
        for erasure in {(each["kind"], each["public_id"]): each for each in erasures}.values():
            if actions.replay(**erasure):
                done += 1
            else:
                self.stdout.write(f"{erasure['kind']} {erasure['public_id']}: the archive has no such entry.")
        self.stdout.write(f"{done} entries erased.")

    def _read(self, file):
        try:
            lines = file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(f"{file} cannot be read: {error}") from None
        return [self._checked(file, number, line) for number, line in enumerate(lines, 1) if line.strip()]

    def _checked(self, file, number, line):
        try:
            erasure = json.loads(line)
            found = {name: erasure[name] for name in _NAMES}
        except (ValueError, KeyError, TypeError):
            raise CommandError(
                f"{file}, line {number}: not a line of list_erasures. Nothing was erased."
            ) from None
        if found["kind"] not in editions.kinds() or found["ground"] not in Ground.values:
            raise CommandError(f"{file}, line {number}: unknown kind or ground. Nothing was erased.")
        return found
