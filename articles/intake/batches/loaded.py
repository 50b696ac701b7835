"""All that reading needs, loaded once in the process from which those of a crew are forked."""

import django

django.setup()

from articles.intake.batches import reader  # noqa: E402, F401
