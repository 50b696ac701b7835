"""Serialise once, at publication.

    with writing(by=user):
        hospital.name = "…"
        hospital.save()

When the outermost `writing` block ends, the editions of all entries that the block touched are built anew and
stored with it, in one transaction: there is no moment at which the tables and the public form disagree.
Which rows were touched is noted by triggers (records.triggers.Touch), so bulk and raw writes count as well.
"""

from records.editions.building import as_json, built, differences, digest, holding, rebuild, settle, stored
from records.editions.deriving import derive
from records.editions.kinds import Kind, kind, kinds, register
from records.editions.writing import writing

__all__ = [
    "Kind",
    "as_json",
    "built",
    "derive",
    "differences",
    "digest",
    "holding",
    "kind",
    "kinds",
    "rebuild",
    "register",
    "settle",
    "stored",
    "writing",
]
