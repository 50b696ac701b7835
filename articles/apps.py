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
        self._register_withdrawals()
        actions, support = import_module("records.actions"), import_module("records.support")
        for name in FACTS:
            actions.before_publication(self.get_model(name), support.needs_support)
        second_reader = import_module("articles.second_reader")
        actions.before_publication(self.get_model("Quote"), second_reader.needs_second_reader)
        import_module("articles.warnings.rules").follow(actions)

    def _register_withdrawals(self):
        actions, erasing = import_module("records.actions"), import_module("records.erasing")
        states, own = import_module("articles.actions.states"), import_module("articles.erasing")
        Article, Quote = self.get_model("Article"), self.get_model("Quote")
        actions.withdrawn_by(Article, states.withdraw_with_facts)
        import_module("articles.withheld").follow()
        erasing.erased_by(Article, own.erase_article)
        erasing.erased_by(Quote, own.erase_quote)
