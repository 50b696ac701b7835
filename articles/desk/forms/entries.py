"""Fields that name an entry of the archive: a candidate with its reason, or any other by its name."""

from django import forms

from articles.intake.forms import EntryChoiceField, suggestions


class EntryField(EntryChoiceField):
    """Cleans to an entry or None. `found` is {key: (entry, reason)} as `Candidates` gives it."""

    def __init__(self, *, found, model, field, none, other, look_up, describe=str, **kwargs):
        labelled = {
            key: (f"{describe(entry)} – {reason}" if reason else describe(entry), entry)
            for key, (entry, reason) in found.items()
        }
        super().__init__(
            candidates=labelled,
            look_up=look_up,
            none=none,
            other=other,
            suggest=suggestions(model, field),
            help_text="",
            **kwargs,
        )


def key_of(entry):
    """An entry as a state holds it."""
    return None if entry is None else entry.pk


def suggested(found, match, candidates=()):
    """The key to show as the machine's suggestion: the only entry that nothing contradicts, else none."""
    if match and str(match) in found:
        return str(match)
    return next(iter(found)) if len(found) == 1 and len(candidates) < 2 else ""


class ChoiceOf(forms.ChoiceField):
    """One of some entries by key; cleans to the key as a number, or None."""

    def __init__(self, *, entries, none, describe=str, **kwargs):
        choices = [("", none), *((key, describe(entry)) for key, entry in entries.items())]
        super().__init__(choices=choices, required=False, **kwargs)

    def clean(self, value):
        value = super().clean(value)
        return int(value) if value else None
