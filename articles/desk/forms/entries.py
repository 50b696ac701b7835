"""Fields that name an entry of the archive: a candidate with its reason, or any other by its name."""

from django import forms

from articles.intake.details import suggestions


class EntryChoiceWidget(forms.MultiWidget):
    """Candidates to choose from, and a box for any other name; with a script the box suggests names."""

    def __init__(self, *, choices, suggest, other):
        super().__init__([
            forms.Select(choices=choices),
            forms.TextInput(attrs={"placeholder": other, "aria-label": other, "data-suggest": suggest}),
        ])

    def decompress(self, value):
        return [value, ""]


class EntryChoiceField(forms.MultiValueField):
    """One of some candidates, an entry named by typing, or none.

    `candidates` maps the value in the form to (label, what the field cleans to); `look_up` turns a typed name into
    the latter or raises ValidationError.
    """

    def __init__(self, *, candidates, look_up, none, other, suggest, **kwargs):
        self.candidates, self.look_up = candidates, look_up
        choices = [("", none), *((value, label) for value, (label, _) in candidates.items())]
        if candidates:
            found = "; ".join(label for label, _ in candidates.values())
            kwargs.setdefault("help_text", f"The archive has: {found}.")
        super().__init__(
            [
                forms.ChoiceField(choices=choices, required=False),
                forms.CharField(max_length=200, required=False),
            ],
            require_all_fields=False,
            required=False,
            widget=EntryChoiceWidget(choices=choices, suggest=suggest, other=other),
            **kwargs,
        )

    def compress(self, values):
        chosen, typed = values or ("", "")
        if typed:
            return self.look_up(typed)
        return self.candidates[chosen][1] if chosen else None


# What is said of an entry that simply bears the name.
_PLAIN = ("The archive has exactly this name.", "the same name", "chosen before")


class EntryField(EntryChoiceField):
    """Cleans to an entry or None. `found` is {key: (entry, reason)} as `Candidates` gives it.

    `weighed` are (label, reason) pairs to be read before one is chosen; empty where there is nothing to weigh.
    """

    def __init__(self, *, found, model, field, none, other, look_up, describe=str, **kwargs):
        labelled = {
            key: (f"{describe(entry)} – {reason}" if reason else describe(entry), entry)
            for key, (entry, reason) in found.items()
        }
        self.weighed = _weighed([(describe(entry), reason) for entry, reason in found.values()])
        super().__init__(
            candidates=labelled,
            look_up=look_up,
            none=none,
            other=other,
            suggest=suggestions(model, field),
            help_text="",
            **kwargs,
        )


def _weighed(candidates):
    if len(candidates) == 1 and candidates[0][1] in _PLAIN:
        return []
    return [(label, reason) for label, reason in candidates if reason]


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
