from django import forms

from articles.choices import QuoteKind
from articles.desk.forms.card import CardForm
from articles.desk.forms.entries import ChoiceOf
from articles.desk.forms.voice import VoiceForm
from articles.desk.states import ACCEPTED
from records.dates import PartialDateFormField

# Details that a card shows with a box to leave them out.
DETAILS = ("cue", "attribution", "venue")


class QuoteForm(CardForm):
    """Words, who said them, where and when. With it goes the form of its voice: one card decides both."""

    kind = forms.ChoiceField(choices=QuoteKind)
    voice = forms.ChoiceField(label="Speaker", required=False)
    criticises_named_person = forms.TypedChoiceField(
        label="Criticises a named person",
        choices=[("", "not decided"), ("no", "no"), ("yes", "yes")],
        coerce=lambda value: value == "yes",
        empty_value=None,
        required=False,
    )
    said_on = PartialDateFormField(label="Said on, if the article says so", required=False)
    without_cue = forms.BooleanField(label="Leave out the cue", required=False)
    without_attribution = forms.BooleanField(label="Leave out the attribution", required=False)
    without_venue = forms.BooleanField(label="Leave out the venue", required=False)
    takes_inherited_venue = forms.BooleanField(required=False)

    def __init__(self, card, sheet, *, data=None):
        super().__init__(card, sheet, data=data)
        voice = self._chosen_voice()
        self.voice_form = None if voice is None else VoiceForm(voice, sheet, data=data)

    def prepare(self, state):
        voices = self.sheet.of_kind("voice")
        self.fields["voice"].choices = [
            ("", "nobody"),
            *((voice.key, self.sheet.introduced(voice)) for voice in voices),
        ]
        for name in DETAILS:
            if not state[name]:
                del self.fields[f"without_{name}"]
        inherited = self.card.found and not state["venue"] and self.card.found.venue_inherited
        if inherited:
            self.fields["takes_inherited_venue"].label = f"Said there too: {inherited}"
        else:
            del self.fields["takes_inherited_venue"]
        hospitals = {
            str(hospital.pk): hospital
            for card in self.sheet.of_kind("hospital")
            for hospital in [self.sheet.hospital_of(card)]
            if hospital is not None
        }
        self.fields["about"] = forms.MultipleChoiceField(
            label="About", choices=[(key, str(each)) for key, each in hospitals.items()], required=False
        )
        self.fields["again"] = forms.MultipleChoiceField(
            label="Printed again",
            choices=[(key, self.sheet.again(key)) for key in self._again()],
            required=False,
        )
        self.fields["picket"] = forms.ChoiceField(
            label="Carried at",
            choices=[("", "no picket event"), *self.sheet.picket_choices()],
            required=False,
        )
        self.fields["same_as"] = ChoiceOf(
            entries=self.sheet.candidates.same_words(self.card),
            none="new to the archive",
            label="The same words in the archive",
        )
        decided = {True: "yes", False: "no", None: ""}[state["criticises_named_person"]]
        self.initial = {
            **{name: state[name] for name in ("kind", "said_on", "takes_inherited_venue")},
            "voice": state["voice"] or "",
            "criticises_named_person": decided,
            "about": [str(each) for each in state["about"]],
            "again": state["again"],
            "picket": state["picket"] or "",
            "same_as": str(state["same_as"] or ""),
        }

    def is_valid(self):
        is_valid = super().is_valid()
        return (self.voice_form is None or self.voice_form.is_valid()) and is_valid

    def changed(self):
        values = self.cleaned_data
        state = self.card.state
        return {
            "kind": values["kind"],
            "voice": values["voice"] or None,
            "criticises_named_person": values["criticises_named_person"],
            "said_on": values["said_on"] or "",
            "about": [int(each) for each in values["about"]],
            "again": values["again"],
            "picket": values["picket"] or None,
            "same_as": values["same_as"],
            "takes_inherited_venue": values.get("takes_inherited_venue", False),
            **{name: None if values.get(f"without_{name}") else state[name] for name in DETAILS},
        }

    def states(self, decision):
        states = super().states(decision)
        if self.voice_form is not None and decision == ACCEPTED:
            states |= self.voice_form.states(ACCEPTED)
        return states

    def _again(self):
        return [] if self.card.found is None else self.sheet.printed_again(self.card)

    def _chosen_voice(self):
        key = self.data.get(self.add_prefix("voice")) if self.is_bound else self.card.state["voice"]
        voice = self.sheet.cards.get(key or "")
        return voice if voice is not None and voice.kind == "voice" else None
