"""Forms through which entries are written by hand."""

import re
import unicodedata

from django import forms
from django.core.exceptions import ValidationError
from django.utils.dateparse import parse_datetime

from records import refusals

# Marks that turn the direction of writing. Invisible, and able to make words read otherwise than they are.
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROL = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff"
_NO_WRITING = re.compile(f"[{_CONTROL}]")
_UNREADABLE = re.compile(rf"[{_CONTROL}\ufffd{_BIDI}]")


def refuse_unreadable(text, *, exact=False):
    """Raises ValidationError, saying what and where, for characters that no newspaper prints.

    Control characters, marks of writing direction, and the signs of a wrong encoding; only the first of them
    where the words must be `exact`, those of a text that is kept as it came.
    """
    found = (_NO_WRITING if exact else _UNREADABLE).search(text)
    if not found:
        return
    character, place = found[0], found.start()
    before = " ".join(text[max(place - 30, 0) : place].split())
    where = f"after “{before}”" if before else "at the very start"
    if character == "\ufffd":
        what = "a � stands where a character was lost to a wrong encoding"
        fix = "Copy the words again, or put in the right character."
    elif character == "\0":
        what, fix = "there is a NUL character", "Delete it, or copy the words from another place."
    elif re.match(f"[{_BIDI}]", character):
        name = unicodedata.name(character).lower()
        what, fix = f"there is an invisible mark ({name})", "Type the words around it again."
    else:
        what = f"there is a control character (U+{ord(character):04X})"
        fix = "It comes from a wrong encoding or a broken copy: type the words around it again."
    raise ValidationError(f"{where.capitalize()} {what}. {fix}", code="unreadable")


class PartForm(forms.ModelForm):
    """Refuses what cannot be read, and says what the database would refuse.

    A subclass made for one request may carry `refused`: what the database said when this very form was saved.
    `exact` names the fields whose words must be letter for letter those of a text.
    """

    refused = None
    exact = ()

    def clean(self):
        cleaned = super().clean()
        values = self.cleaned_data if cleaned is None else cleaned
        for name, value in list(values.items()):
            for text in value if isinstance(value, list) else [value]:
                if isinstance(text, str):
                    try:
                        refuse_unreadable(text, exact=name in self.exact)
                    except ValidationError as error:
                        self.add_error(name, error)
        if self.refused is not None:
            self.add_error(refusals.place(self.refused, self), self.refused)
        return cleaned

    def _update_errors(self, errors):
        # What Django says of a broken constraint is its name; here it becomes what to do, at the field it is about.
        names = {
            constraint.get_violation_error_message(): constraint.name
            for _, constraints in self.instance.get_constraints()
            for constraint in constraints
        }
        explained = {}
        for field, each in errors.update_error_dict({}).items():
            for error in each:
                name = names.get(error.message)
                said = ValidationError(refusals.sentence(name), code=name) if name else error
                explained.setdefault(refusals.place(said, self) if name else field, []).append(said)
        super()._update_errors(ValidationError(explained))


class EntryForm(PartForm):
    """An entry's own form. It notices when somebody else saved the entry since the page was opened."""

    OPENED = "opened_at"

    @property
    def opened_at(self):
        """What the page sends back: the state of the entry that the person was looking at."""
        if self.is_bound:
            return self.data.get(self.OPENED, "")
        return self.instance.changed_at.isoformat() if self.instance.pk else ""

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk and self.data.get(self.OPENED):
            self._refuse_if_overtaken()
        return cleaned

    def _refuse_if_overtaken(self):
        try:
            opened_at = parse_datetime(self.data[self.OPENED])
        except ValueError:
            opened_at = None
        # Locked, so that who withdraws it at this moment is waited for, not overwritten.
        rows = type(self.instance).objects.select_for_update(of=("self",), no_key=True)
        stored = rows.select_related("changed_by").get(pk=self.instance.pk)
        if opened_at != stored.changed_at:
            self.add_error(
                None,
                ValidationError(
                    f"{stored.changed_by or 'The archive'} changed this entry while you were editing it. What you "
                    "typed is still here, and not saved: open the entry in another tab, compare, and carry over "
                    "what you want to keep.",
                    code="overtaken",
                ),
            )


class ReasonForm(forms.Form):
    """Why an entry moves to another state, where everybody will read it."""

    reason = forms.CharField(
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"}),
        label="Public reason",
        help_text="One or two sentences. Shown to everybody, for good. Name no private person.",
    )

    def __init__(self, *args, required=True, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["reason"].required = required

    def clean_reason(self):
        refuse_unreadable(self.cleaned_data["reason"])
        return self.cleaned_data["reason"]


class NoteForm(forms.Form):
    """Why something is done, for those who read the history later."""

    note = forms.CharField(
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        label="Note for the history",
        help_text="Not public.",
    )

    def clean_note(self):
        refuse_unreadable(self.cleaned_data["note"])
        return self.cleaned_data["note"]
