"""What a curator says of an article before it is read, and of each finding after."""

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.text import capfirst

from articles import decoding
from articles.choices import DateBasis, Genre, QuoteKind, Rights
from articles.intake import lookups
from articles.models import Article
from records.dates import HELP, PartialDateFormField
from records.forms import refuse_unreadable

ACCEPT, REJECT = "accept", "reject"
DECISIONS = [(ACCEPT, "Accept"), (REJECT, "Reject")]
# A page with more cards than this is no help to anybody, and its answer is more than a server takes.
MOST_FINDINGS = 400

TOO_MUCH = {"too_long", "too_large"}


def suggestions(model, field):
    """Where the admin answers what is typed into a field with entries of that name."""
    return f"{reverse('admin:autocomplete')}?app_label=articles&model_name={model}&field_name={field}"


def _as_printed(name, **kwargs):
    field = Article._meta.get_field(name)
    return forms.CharField(
        label=capfirst(field.verbose_name),
        max_length=getattr(field, "max_length", None),
        required=False,
        help_text=field.help_text,
        **kwargs,
    )


class DetailsForm(forms.Form):
    """The text, where it was printed and when. It travels with every step, so nothing typed is ever lost."""

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
    publication = forms.CharField(
        max_length=200, help_text="By its name in the archive, such as Your Local Guardian."
    )
    is_new_publication = forms.BooleanField(
        label="It is new to the archive: add it as a draft", required=False
    )
    published_on = PartialDateFormField(label="Published on", help_text=HELP)
    published_basis = forms.ChoiceField(
        label="Basis of the date", choices=DateBasis, initial=DateBasis.PRINTED
    )
    published_reason = _as_printed("published_reason")
    headline = _as_printed("headline")
    our_title = _as_printed("our_title")
    standfirst = _as_printed("standfirst", widget=forms.Textarea(attrs={"rows": 2}))
    byline = _as_printed("byline")
    source_address = forms.URLField(
        label="Address",
        max_length=1000,
        required=False,
        assume_scheme="https",
        help_text="Where the publication has it online.",
    )
    rights = forms.ChoiceField(choices=Rights, initial=Rights.IN_COPYRIGHT)
    genre = forms.ChoiceField(choices=Genre, initial=Genre.REPORT)
    is_another_printing = forms.BooleanField(
        label="It is another printing of a text that the archive has: enter it all the same", required=False
    )

    DESCRIPTIONS = (
        "published_basis",
        "published_reason",
        "headline",
        "our_title",
        "standfirst",
        "byline",
        "source_address",
        "rights",
        "genre",
    )

    def __init__(self, *args, may_add_publication=False, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)
        self.may_add_publication = may_add_publication
        self.decoded = None
        self.fields["publication"].widget.attrs["data-suggest"] = suggestions("article", "publication")
        # Django's own check for NUL says neither where nor what to do.
        self.fields["text"].validators = []
        if not may_add_publication:
            del self.fields["is_new_publication"]

    def clean_publication(self):
        """The Publication, or the name of one to be added."""
        typed = self.cleaned_data["publication"]
        try:
            return lookups.publication(typed)
        except ValidationError as error:
            if error.code != "unknown":
                raise
            if self.may_add_publication and self.data.get("is_new_publication"):
                refuse_unreadable(typed)
                return typed
            near = "; ".join(lookups.near_publications(typed))
            hint = f" Did you mean {near}?" if near else ""
            raise ValidationError(f"{error.message}{hint}", code="unknown") from None

    def clean(self):
        values = super().clean()
        for name in ("headline", "our_title", "standfirst", "byline", "published_reason"):
            try:
                refuse_unreadable(values.get(name) or "")
            except ValidationError as error:
                self.add_error(name, error)
        if values.get("published_basis") == DateBasis.INFERRED and not values.get("published_reason"):
            self.add_error("published_reason", "Say how the date was inferred. Readers see it.")
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

    def description(self):
        """The fields of the article, apart from its text and publication."""
        return {name: self.cleaned_data[name] for name in ("published_on", *self.DESCRIPTIONS)}


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
