"""The kinds of entry there are, how each is made public, and which rows its public form carries."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from django.db import models
from django.db.models import Q

# How an entry is named in others: what each of them repeats of its public form.
NAMED = ("id", "url", "page", "label")

_kinds = {}


@dataclass(frozen=True)
class Kind:
    """How one kind of entry is made public.

    `build` turns an instance into a JSON-able dict. `carries` are lookups from the entry to the rows whose change
    may change that dict, the rows on the way included. `lends` are the keys of the dict that entries which carry
    this one repeat beside its name: as long as none of them changes, none of those is built anew.
    `select` and `prefetch` are applied before building. `hides` are the rungs of the ladder between being shown and
    being withdrawn on which `build` leaves something out; `hidden(entry)` is then the list of names and words that it
    leaves out, which may stand elsewhere too.
    """

    model: type[models.Model]
    build: callable
    carries: tuple = ()
    lends: tuple = ()
    select: tuple = ()
    prefetch: tuple = ()
    hides: tuple = ()
    hidden: Callable = lambda entry: []

    @property
    def name(self):
        return self.model.KIND

    @property
    def label(self):
        return self.model._meta.label_lower

    def lent(self, body):
        """What other entries repeat of a public form (JSON), which is nothing of one that is not public."""
        public = json.loads(body) if body else {}
        return [public.get(key) for key in self.lends]

    def carrying(self, rows):
        """Keys of the entries that carry one of `rows`, {label of a model: keys}."""
        found = set()
        for path, label in self._steps():
            if rows.get(label):
                # A lookup over a many-valued relation may name an entry twice; the set does not mind.
                entries = self.model.objects.filter(Q((f"{path}__in", rows[label])))
                found.update(entries.order_by().values_list("pk", flat=True))
        return found

    def _steps(self):
        """Every lookup of `carries`, and every shorter one on the way there, with the label it ends at."""
        steps = {}
        for path in self.carries:
            model, parts = self.model, path.split("__")
            for length, part in enumerate(parts, 1):
                model = model._meta.get_field(part).related_model
                steps["__".join(parts[:length])] = model._meta.concrete_model._meta.label_lower
        return steps.items()


def register(
    model, *, build, carries=(), lends=(), select=(), prefetch=(), hides=(), hidden=lambda entry: []
):
    """Called from AppConfig.ready by the app that owns the serializer."""
    _kinds[model.KIND] = Kind(
        model,
        build,
        ("sourcings__reference", *carries),
        (*NAMED, *lends),
        select,
        ("corrections", "withdrawals", *prefetch),
        hides,
        hidden,
    )


def kinds():
    return dict(_kinds)


def kind(name):
    return _kinds[name]
