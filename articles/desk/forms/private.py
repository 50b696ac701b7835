from django import forms

from articles.choices import PrivateKind
from articles.desk.forms.card import CardForm


class PrivateForm(CardForm):
    kind = forms.ChoiceField(choices=PrivateKind)

    def prepare(self, state):
        known = state["kind"] if state["kind"] in PrivateKind.values else PrivateKind.OTHER
        self.initial = {"kind": known}

    def changed(self):
        return {"kind": self.cleaned_data["kind"]}
