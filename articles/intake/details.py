"""Where and when an article was printed, as a curator says it."""

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.text import capfirst

from articles import decoding
from articles.choices import DateBasis, Genre, Rights
from articles.intake import lookups
from articles.models import Article
from records.dates import HELP, PartialDateFormField
from records.forms import refuse_unreadable


def suggestions(model, field):
    """Where the admin answers what is typed into a field with entries of that name."""
    return f"{reverse('admin:autocomplete')}?app_label=articles&model_name={model}&field_name={field}"


# Longer than any field may be, and short enough to be kept as it was typed until it is right.
LONGEST_KEPT = 2000


def storable_details(sent):
    """{field: what was typed} of a form that was sent, right or not, to be completed at the desk.

    ValidationError for what could not even be kept: control characters, and more than anybody types.
    """
    details = {name: sent.get(name, "") for name in DetailsForm.base_fields}
    for name, typed in details.items():
        label = DetailsForm.base_fields[name].label or name.replace("_", " ").capitalize()
        try:
            decoding.refuse_control_characters(typed)
        except ValidationError as error:
            raise ValidationError({name: ValidationError(error.message, code=error.code)}) from None
        if len(typed) > LONGEST_KEPT:
            raise ValidationError({
                name: ValidationError(
                    f"{label}: {len(typed):,} characters are more than can be kept.", code="max_length"
                )
            })
    return details


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
    """Where and when an article was printed."""

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
        self.fields["publication"].widget.attrs["data-suggest"] = suggestions("article", "publication")
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
        return values

    def description(self):
        """The fields of the article, apart from its text and publication."""
        return {name: self.cleaned_data[name] for name in ("published_on", *self.DESCRIPTIONS)}
