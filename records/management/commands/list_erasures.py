import json

from django.core.management.base import BaseCommand

from records.models import Erasure


class Command(BaseCommand):
    help = "Write what was erased, one line of JSON each, to be kept beside the backups: replay_erasures follows it."

    def handle(self, **options):
        for erasure in Erasure.objects.order_by("pk"):
            names = ("kind", "public_id", "ground", "reason")
            line = {name: getattr(erasure, name) for name in names}
            self.stdout.write(
                json.dumps(line | {"erased_at": erasure.erased_at.isoformat()}, ensure_ascii=False)
            )
