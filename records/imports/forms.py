from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError

from records.forms import refuse_unreadable


class FileForm(forms.Form):
    """A file, and what must be said of it. `said` are the answers as JSON values, once the form is valid."""

    file = forms.FileField(
        max_length=255,
        allow_empty_file=True,
        help_text="It is seen by nobody else, and kept until it is imported or discarded, for a week at most.",
    )
    publish = forms.BooleanField(
        label="Publish what is new at once",
        required=False,
        help_text="Otherwise it is entered as drafts.",
    )
    # What else is asked comes between the file and this question.
    field_order = ("file",)

    def __init__(self, *args, may_publish, **kwargs):
        super().__init__(*args, **kwargs)
        if may_publish:
            self.order_fields([name for name in self.fields if name != "publish"])
        else:
            self.fields.pop("publish", None)

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            raise ValidationError(
                f"The file has {file.size / 2**20:,.1f} MB; a file may have {settings.UPLOAD_LIMIT_MB} MB here. "
                "A longer one is imported by the command, on the machine itself.",
                code="too_large",
            )
        if not file.size:
            raise ValidationError("The file is empty.", code="empty")
        return file

    def clean(self):
        values = super().clean()
        for name, value in list(values.items()):
            if isinstance(value, str):
                try:
                    refuse_unreadable(value)
                except ValidationError as error:
                    self.add_error(name, error)
        return values

    @property
    def said(self):
        return {
            name: value if isinstance(value, bool) else "" if value is None else str(value)
            for name, value in self.cleaned_data.items()
            if name != "file"
        }

    @property
    def is_too_large(self):
        return any(error.code == "too_large" for error in self.errors.as_data().get("file", ()))
