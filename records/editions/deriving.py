"""Rows that are made of others, beside the editions: made in the same transaction, whatever wrote what they rest on."""

from records.models import Touched

_derivations = {}


def derive(model, make):
    """`make(keys)` is called when a `writing` block ends, with the keys of the rows of `model` that it touched.

    Some of them may be gone again. The model has the triggers of `records.triggers.touches`. Called from
    AppConfig.ready.
    """
    _derivations.setdefault(model._meta.label_lower, []).append(make)


def make_derived():
    # Before the one lock that editions wait for: nothing of this is public.
    rows = Touched.objects.filter(model__in=_derivations).order_by().values_list("model", "row_id")
    touched = {}
    for label, row_id in rows:
        touched.setdefault(label, set()).add(row_id)
    for label, keys in touched.items():
        for make in _derivations[label]:
            make(keys)
