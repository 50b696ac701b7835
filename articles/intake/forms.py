"""What a curator says of an article before it is read, and of each finding after."""

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError

from articles import decoding
from articles.choices import QuoteKind
from articles.intake import lookups
from articles.intake.details import DetailsForm, suggestions

ACCEPT, REJECT = "accept", "reject"
DECISIONS = [(ACCEPT, "Accept"), (REJECT, "Reject")]
# A page with more cards than this is no help to anybody, and its answer is more than a server takes.
MOST_FINDINGS = 400

TOO_MUCH = {"too_long", "too_large"}


class TextForm(DetailsForm):
    """A text and where it was printed: what a reading begins with."""

    text = forms.CharField(
        label="Text of the article",
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 16, "dir": "auto", "spellcheck": "false"}),
        help_text="Paste all of it, with captions and what else stands between: such furniture is marked, not removed.",
        # What cannot be in a text is said with its place by the decoder.
        validators=[],
    )
    file = forms.FileField(
        label="Or a text file",
        required=False,
        allow_empty_file=True,
        help_text="Plain text (.txt).",
        widget=forms.FileInput(attrs={"accept": ".txt,text/plain"}),
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
        self.decoded = None
        # Django's own check for NUL says neither where nor what to do.
        self.fields["text"].validators = []

    def clean(self):
        values = super().clean()
        if "text" in values:
            self._take_text(values)
        return values

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
                self.decoded = decoding.decode(file.read(), encoding=values.get("encoding") or None)
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
    def hidden_text(self):
        """The text as it travels through the second step."""
        return self["text"].as_widget(attrs={"hidden": True, "aria-label": "Text of the article"})

    @property
    def is_too_much(self):
        return any(error.code in TOO_MUCH for errors in self.errors.as_data().values() for error in errors)


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


class VoiceForm(forms.Form):
    """Who a voice is, where it works and for whom it speaks; every box is empty until a curator decides."""

    def __init__(self, *args, candidates, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["spokesperson"] = EntryChoiceField(
            label="Identified as",
            candidates=candidates.spokespeople,
            look_up=lambda typed: (lookups.spokesperson(typed), None, "chosen by a curator"),
            none="not identified",
            other="or another voice in the archive",
            suggest=suggestions("identification", "spokesperson"),
        )
        self.fields["works_at"] = EntryChoiceField(
            label="Works at, if the article says so",
            candidates=candidates.hospitals,
            look_up=lookups.hospital,
            none="no hospital",
            other="or another hospital",
            suggest=suggestions("quote", "works_at"),
        )
        self.fields["speaks_for"] = EntryChoiceField(
            label="Speaks for",
            candidates=candidates.organisations,
            look_up=lookups.organisation,
            none="no organisation",
            other="or another organisation",
            suggest=suggestions("quote", "speaks_for"),
        )


class DecisionForm(forms.Form):
    decision = forms.ChoiceField(
        choices=DECISIONS,
        widget=forms.RadioSelect,
        error_messages={"required": "Accept or reject this finding."},
    )


class QuoteForm(DecisionForm):
    kind = forms.ChoiceField(choices=QuoteKind)
    voice = forms.ChoiceField(label="Speaker", required=False)
    criticises_named_person = forms.TypedChoiceField(
        label="Criticises a named person",
        choices=[("", "not decided"), ("no", "no"), ("yes", "yes")],
        coerce=lambda value: value == "yes",
        empty_value=None,
        required=False,
    )
    takes_inherited_venue = forms.BooleanField(required=False)

    def __init__(self, *args, voices, inherited_venue, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["voice"].choices = [("", "nobody"), *voices]
        if inherited_venue:
            self.fields["takes_inherited_venue"].label = f"Said there too: {inherited_venue}"
        else:
            del self.fields["takes_inherited_venue"]
