"""Admin pages of rows that belong to an entry and have a page of their own."""

from django.core.exceptions import ValidationError

from records.admin.entry import is_closed
from records.choices import State


class OfEntryAdmin:
    """Changed by those who may change the entry itself, in the state that it is in.

    `entry_field` is what the form calls the entry; `entry_of` finds that of a row.
    """

    entry_field = None

    def entry_of(self, obj):
        return getattr(obj, self.entry_field)

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and self._is_open(request, obj)

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and self._is_open(request, obj)

    def save_model(self, request, obj, form, change):
        # Checked as it is saved, because only then the entry is known; shown on the form like any error.
        self._refuse_closed(request, form.cleaned_data[self.entry_field])
        super().save_model(request, obj, form, change)

    def _is_open(self, request, obj):
        return obj is None or not is_closed(request, self.entry_of(obj))

    def _refuse_closed(self, request, entry):
        if not is_closed(request, entry):
            return
        if entry.state in State.ever_public():
            raise ValidationError(
                f"“{entry}” is or was public, so this would be, too: ask an editor.", code="rights"
            )
        raise ValidationError(f"“{entry}” is not a draft of yours: ask a curator.", code="rights")
