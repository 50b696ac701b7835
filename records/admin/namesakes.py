"""Before a new person, body or place is saved: who of that name is in the archive already."""

from django.contrib.admin.utils import quote
from django.core.exceptions import ValidationError
from django.urls import reverse

from records.forms import EntryForm
from records.namesakes import MOST, likely, names_in_use


class NamesakeForm(EntryForm):
    """Stops once before a new entry whose name is near that of another, unless the person says that it is new.

    `namesakes` are then the entries that it may be.
    """

    ANYWAY = "save_anyway"
    namesakes = ()

    def clean(self):
        cleaned = super().clean()
        is_new = self.instance.pk is None
        if is_new and not self.errors and not self.data.get(self.ANYWAY):
            self.namesakes = self._find()
            if self.namesakes:
                self.add_error(
                    None,
                    ValidationError(
                        "The archive may have this one already. Look at the entries below; if it is none of "
                        "them, tick the box and save once more.",
                        code="namesake",
                    ),
                )
        return cleaned

    def _find(self):
        model = type(self.instance)
        typed = [self.cleaned_data.get("name", ""), self.cleaned_data.get("abbreviation", "")]
        names = names_in_use(model)
        found = list(dict.fromkeys(key for key, _ in likely(typed, names)))[:MOST]
        entries = model.objects.in_bulk(found)
        opts = model._meta
        page = f"admin:{opts.app_label}_{opts.model_name}_change"
        return [(entries[key], reverse(page, args=[quote(key)])) for key in found]
