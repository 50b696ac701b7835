"""The form by which anybody asks for something to be taken out of public: no account, no cookie, no script.

Three things keep machines out without following people about: a field that only a machine fills in, a sealed time
stamp that is neither too young nor too old, and a limit on how many requests come in an hour.
"""

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError

from records.choices import AskedBy, Ground
from records.forms import refuse_unreadable

# Faster than anybody can read and fill in the form; slower than a page that was left open over a weekend.
FASTEST, SLOWEST = 3, 3 * 24 * 3600
_SALT = "archive.requests"

# What somebody outside of the archive can ask for.
GROUNDS = [
    (code, label) for code, label in Ground.choices if code not in {Ground.SOURCE, Ground.ERROR, Ground.OWN}
]
ASKERS = [(code, label) for code, label in AskedBy.choices if code != AskedBy.ARCHIVE]


def stamp():
    """The time at which the form was given out, sealed."""
    return signing.TimestampSigner(salt=_SALT).sign("form")


class RequestForm(forms.Form):
    address = forms.CharField(
        max_length=2000,
        label="Which page is it about?",
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Its address, as https://…; several are welcome, one on each line.",
    )
    asked_by = forms.ChoiceField(choices=[("", "Choose …"), *ASKERS], label="Who are you?")
    ground = forms.ChoiceField(choices=[("", "Choose …"), *GROUNDS], label="On what ground?")
    words = forms.CharField(
        max_length=5000,
        label="What is wrong, and what do you ask for?",
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text="Such as: keep the page from search engines, hide a name, hide the words, withdraw the entry.",
    )
    contact = forms.EmailField(
        required=False,
        label="Where can we answer you?",
        help_text="An e-mail address, if you want an answer. It is not published, and deleted once you have one.",
    )
    # No person sees it; its name is one that machines like to fill in.
    website = forms.CharField(
        required=False,
        label="Leave this empty",
        widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off", "aria-hidden": "true"}),
    )
    stamp = forms.CharField(widget=forms.HiddenInput)

    def clean_address(self):
        refuse_unreadable(self.cleaned_data["address"])
        return self.cleaned_data["address"]

    def clean_words(self):
        refuse_unreadable(self.cleaned_data["words"])
        return self.cleaned_data["words"]

    def clean_website(self):
        if self.cleaned_data["website"]:
            raise ValidationError("Leave this field empty, please: it is there for machines.", code="machine")
        return ""

    def clean_stamp(self):
        signer = signing.TimestampSigner(salt=_SALT)
        try:
            signer.unsign(self.cleaned_data["stamp"], max_age=SLOWEST)
        except signing.SignatureExpired:
            raise ValidationError(
                "The form was open for days. Look at it once more, and send it again."
            ) from None
        except signing.BadSignature:
            raise ValidationError(
                "The form came back damaged. Look at it once more, and send it again."
            ) from None
        try:
            signer.unsign(self.cleaned_data["stamp"], max_age=FASTEST)
        except signing.SignatureExpired:
            return self.cleaned_data["stamp"]
        raise ValidationError("That was faster than we can read. Look at it once more, and send it again.")
