from django.core.management.base import BaseCommand

from articles.likeness import fingerprints
from articles.models import Quote, TextVersion
from records.editions import writing

_AT_A_TIME = 200


class Command(BaseCommand):
    help = (
        "Take the fingerprints of texts and quotes that have none, by which printings of one report and of one "
        "utterance are found. Stopped and started again, it goes on where it was."
    )

    def handle(self, **options):
        for model, make in ((TextVersion, fingerprints.of_texts), (Quote, fingerprints.of_quotes)):
            count = 0
            for keys in _batches(model):
                with writing():
                    make(keys)
                count += len(keys)
                if self.stdout.isatty():
                    self.stdout.write(f"\r{count:,} {model._meta.verbose_name_plural}", ending="")
                    self.stdout.flush()
            done = f"{count:,} {model._meta.verbose_name_plural} given fingerprints."
            self.stdout.write(f"\r{done}" if self.stdout.isatty() else done)


def _batches(model):
    """Keys of those without fingerprints. What was given some is passed by its key, and never looked at again."""
    last = 0
    while keys := list(
        fingerprints.without(model).filter(pk__gt=last).values_list("pk", flat=True)[:_AT_A_TIME]
    ):
        yield keys
        last = keys[-1]
