"""`python -m tests.records.jobs.worker DATABASE`: a worker on a database of the tests, with a quick heart."""

import os
import sys

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"

from django.conf import settings
from django.core.management import call_command

HEART = 0.2  # seconds

if __name__ == "__main__":
    settings.DATABASES["default"]["NAME"] = sys.argv[1]
    settings.PROCRASTINATE_IMPORT_PATHS = ["tests.records.jobs.slow"]
    settings.PROCRASTINATE_WORKER_DEFAULTS |= {
        "update_heartbeat_interval": HEART,
        "fetch_job_polling_interval": HEART,
    }
    django.setup()
    call_command("work")
