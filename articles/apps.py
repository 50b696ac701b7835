from importlib import import_module

from django.apps import AppConfig

FACTS = ("Figure",)


class ArticlesConfig(AppConfig):
    name = "articles"

    def ready(self):
        # Serializers need every model; loading them here keeps actions free of api imports.
        import_module("articles.api.editions")
        import_module("articles.likeness.fingerprints").follow()
        import_module("articles.figures.importer")
        actions, support = import_module("records.actions"), import_module("records.support")
        for name in FACTS:
            actions.before_publication(self.get_model(name), support.needs_support)
        second_reader = import_module("articles.second_reader")
        actions.before_publication(self.get_model("Quote"), second_reader.needs_second_reader)
