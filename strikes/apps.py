from importlib import import_module

from django.apps import AppConfig

FACTS = ("Hospital", "Dispute", "Strike", "StrikeDay", "PicketEvent")


class StrikesConfig(AppConfig):
    name = "strikes"

    def ready(self):
        # Serializers need every model; loading them here keeps actions free of api imports.
        import_module("strikes.api.editions")
        import_module("strikes.reference.importer")
        import_module("strikes.chronology.importer")
        actions, support = import_module("records.actions"), import_module("records.support")
        for name in FACTS:
            actions.before_publication(self.get_model(name), support.needs_support)
