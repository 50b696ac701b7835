"""What readers are told of a change to a published entry: asked at saving, with the difference filled in."""

import pghistory
from django import forms
from django.contrib.admin.utils import unquote
from django.core.exceptions import ValidationError

from records import editions
from records.actions import tell_readers
from records.choices import AskedBy
from records.corrections import differences
from records.forms import refuse_unreadable

SLIP = "A slip of the pen; nothing that readers could have been misled by."


class TellingForm(forms.Form):
    reason = forms.CharField(
        max_length=1000,
        required=False,
        label="Tell readers",
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        help_text="What was wrong, in a sentence. It is shown to everybody, for good, with what the entry said "
        "before and says now. Name no private person.",
    )
    is_withheld = forms.BooleanField(
        required=False, label="Withhold the words: to show them would repeat the harm."
    )
    asked_by = forms.ChoiceField(choices=AskedBy, initial=AskedBy.ARCHIVE, label="Asked for by")
    is_slip = forms.BooleanField(
        required=False,
        label="Only a slip: spelling, marks or spacing, and nobody could have been misled. Readers are told nothing.",
    )

    def clean_reason(self):
        refuse_unreadable(self.cleaned_data["reason"])
        return self.cleaned_data["reason"].strip()

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("is_slip") and cleaned.get("reason"):
            self.add_error(
                "is_slip", "Either readers are told, or it is only a slip. Untick this, or empty the note."
            )
        return cleaned


class Telling:
    """The question put with one form, for the entries whose public form that form changes.

    `found` are [(entry, [Told])] once it is known what would change.
    """

    def __init__(self, request, *entries):
        self.is_asked = any(editions.stored(entry) for entry in entries)
        is_sent = request.method == "POST" and "tell-asked_by" in request.POST
        self.form = TellingForm(request.POST if is_sent else None, prefix="tell")
        self.found = []

    def is_valid(self):
        return not self.form.is_bound or self.form.is_valid()

    @property
    def why(self):
        """What the history says of the change."""
        said = self.form.cleaned_data if self.form.is_bound and self.form.is_valid() else {}
        return said.get("reason") or (SLIP if said.get("is_slip") else "")

    def context(self):
        """A block whose changes are kept in the history with what readers are told."""
        return pghistory.context(**({"why": self.why} if self.why else {}))

    def tell(self, *entries, by):
        """Compares what readers see with what they would see, and tells them, inside the block that writes.

        Raises ValidationError if something that they saw is changed and nobody has said why.
        """
        self.found = [(entry, told) for entry in entries if (told := _differences(entry))]
        if not self.is_valid():
            raise ValidationError("Look at what readers are told, below.", code="telling")
        said = self.form.cleaned_data if self.form.is_bound else {}
        if said.get("reason"):
            if not self.found:
                raise ValidationError(
                    "Nothing that readers see has changed, so there is nothing to tell them. Empty the note.",
                    code="telling",
                )
            for entry, told in self.found:
                tell_readers(
                    entry=entry,
                    changes=told,
                    reason=said["reason"],
                    is_withheld=said["is_withheld"],
                    asked_by=said["asked_by"],
                    by=by,
                )
        elif not said.get("is_slip") and any(not each.is_addition for _, told in self.found for each in told):
            raise ValidationError(
                "This changes what readers could read. Tell them what was wrong, or say that it is only a slip, "
                "at the foot of the form; nothing is saved yet.",
                code="telling",
            )


def _differences(entry):
    before = editions.stored(entry)
    after = editions.built(entry) if before else None
    return differences(type(entry), before, after) if after else []


class TellsReaders:
    """An admin page that asks what readers are told before it saves what they see."""

    def entries_told_of(self, obj):
        """The entries whose public form the form of `obj` changes."""
        return [obj]

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        obj = self.get_object(request, unquote(object_id)) if object_id else None
        request.telling = Telling(request, *(self.entries_told_of(obj) if obj else ()))
        with request.telling.context():
            return super().changeform_view(request, object_id, form_url, extra_context)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        if change:
            request.telling.tell(*self.entries_told_of(form.instance), by=request.user)

    def render_change_form(self, request, context, *args, **kwargs):
        return super().render_change_form(request, {**context, "telling": request.telling}, *args, **kwargs)
