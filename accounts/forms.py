from django import forms


class CodeForm(forms.Form):
    """A code of the app, or a recovery code; `label` says which is asked for."""

    code = forms.CharField(
        max_length=40,
        widget=forms.TextInput(
            attrs={
                "autocomplete": "one-time-code",
                "autofocus": True,
                "spellcheck": "false",
                "autocapitalize": "off",
            }
        ),
        error_messages={"required": "Type the code."},
    )

    def __init__(self, *args, label, help_text="", **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["code"].label, self.fields["code"].help_text = label, help_text
