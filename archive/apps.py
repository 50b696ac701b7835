from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate

from archive.groups import restore_groups


class ArchiveConfig(AppConfig):
    name = "archive"

    def ready(self):
        # An app without models, such as this one, is not told when migrations are done.
        post_migrate.connect(
            restore_groups, sender=apps.get_app_config("records"), dispatch_uid="archive.groups"
        )
