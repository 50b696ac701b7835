"""A text and where it was printed: what a reading begins with."""

from contextlib import suppress
from dataclasses import replace

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.text import capfirst

from articles import decoding
from articles.intake.details import DetailsForm, storable_details
from articles.intake.sources import ACCEPTED, KINDS_IN_WORDS, open_source
from articles.intake.suggested import completed
from records.dates import PartialDate

TOO_MUCH = {"too_long", "too_large"}


class TextForm(DetailsForm):
    """Only the text has to be right before it is read. The rest is kept as it was typed and completed at the desk."""

    text = forms.CharField(
        label="Text of the article",
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 16, "dir": "auto", "spellcheck": "false", "autofocus": True}),
        help_text="Paste all of it, with captions and what else stands between: such furniture is marked, not removed.",
        # What cannot be in a text is said with its place by the decoder.
        validators=[],
    )
    file = forms.FileField(
        label="Or a file",
        required=False,
        allow_empty_file=True,
        help_text=f"{capfirst(KINDS_IN_WORDS)}. What it says of its article fills the fields that are left empty.",
        widget=forms.FileInput(attrs={"accept": ACCEPTED}),
    )
    encoding = forms.ChoiceField(
        label="Its encoding",
        required=False,
        choices=[("", "find out"), *decoding.ENCODINGS.items()],
        help_text="Only if the file says something else than it means.",
    )
    field_order = ("text", "file", "encoding")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.decoded = self.details = self.source = None
        # Django's own check for NUL says neither where nor what to do.
        self.fields["text"].validators = []

    def clean(self):
        values = super().clean()
        if "text" in values:
            self._take_text(values)
        try:
            self.details = storable_details(self.data)
        except ValidationError as error:
            self.add_error(None, error)
        else:
            self._complete(values)
        return values

    def _complete(self, values):
        """Fills what was left empty with what the file says."""
        if self.source is None:
            return
        self.details, told = completed(self.details, self.source.details)
        self.decoded = replace(self.decoded, warnings=(*told, *self.decoded.warnings))
        for name, value in self.details.items():
            self.data[name] = value
        if values.get("published_on") is None:
            # What was typed and is not right yet is completed at the desk.
            with suppress(ValueError):
                values["published_on"] = PartialDate(self.details["published_on"])

    def _take_text(self, values):
        pasted, file = values["text"], values.get("file")
        name = "file" if file else "text"
        try:
            if not file:
                text = decoding.as_text(pasted)
                self.decoded = decoding.Decoded(text, "as pasted", decoding.warnings(text))
            elif pasted.strip():
                raise ValidationError("Paste the text or choose a file, not both.", code="both")
            elif file.size > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
                raise ValidationError(
                    f"The file has {file.size / 2**20:,.0f} MB; a text may have {settings.UPLOAD_LIMIT_MB} MB.",
                    code="too_large",
                )
            else:
                self.source = open_source(
                    file.read(),
                    name=file.name,
                    content_type=file.content_type or "",
                    encoding=values.get("encoding") or None,
                )
                self.decoded = decoding.Decoded(self.source.text, self.source.how, self.source.warnings)
        except ValidationError as error:
            self.add_error(name, error)
            return
        values["text"] = self.decoded.text
        if file:
            # A browser does not send a file twice; from here on its text travels as if it had been pasted.
            self.data = self.data.copy()
            self.data["text"] = self.decoded.text
            self.files = {}

    @property
    def can_be_read(self):
        """Whether there is a text, and nothing in the details that could not be kept until it is right."""
        return self.decoded is not None and self.details is not None and "encoding" not in self.errors

    @property
    def captions(self):
        """Paragraphs of the text that the file has as captions."""
        return () if self.source is None else self.source.details.captions

    @property
    def is_too_much(self):
        return any(error.code in TOO_MUCH for errors in self.errors.as_data().values() for error in errors)
