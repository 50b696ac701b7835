from django import forms

from articles.choices import Certainty, MentionKind
from articles.desk.forms.card import CardForm
from articles.desk.forms.entries import EntryField, key_of, suggested
from articles.intake import lookups


class VoiceForm(CardForm):
    """Who a voice is, in which role, where it works and for whom it speaks. Only a curator concludes any of it."""

    certainty = forms.ChoiceField(choices=Certainty, required=False)

    def prepare(self, state):
        candidates, mention = self.sheet.candidates, self.card.found
        people = candidates.people(self.card)
        self.roles = candidates.roles(people)
        by_person = {}
        for key, role in self.roles.items():
            by_person.setdefault(str(role.spokesperson_id), []).append((key, role))
        if state["kind"] in MentionKind.identifiable():
            self.fields["person"] = EntryField(
                label="Identified as",
                found=people,
                model="identification",
                field="spokesperson",
                none="not identified",
                other="or another voice in the archive",
                look_up=lookups.spokesperson,
            )
            held = [(key, f"{role.spokesperson}: {role}") for key, role in self.roles.items()]
            self.fields["role_held"] = forms.ChoiceField(
                label="Role at the time",
                choices=[("", "no role, or not known"), *held],
                required=False,
            )
        self.fields["works_at"] = EntryField(
            label="Works at, if the article says so",
            found=candidates.workplaces(self.card),
            model="quote",
            field="works_at",
            none="no hospital",
            other="or another hospital",
            look_up=lookups.hospital,
        )
        self.fields["speaks_for"] = EntryField(
            label="Speaks for",
            found=candidates.organisations(self.card),
            model="quote",
            field="speaks_for",
            none="no organisation",
            other="or another organisation",
            look_up=lookups.organisation,
        )
        places, bodies = candidates.workplaces(self.card), candidates.organisations(self.card)
        role = next((each.get("role") for each in getattr(mention, "candidates", ())[:1]), None)
        person = self._shown(state["person"], people, "match", "candidates")
        self.initial = {
            "certainty": state["certainty"],
            "person": [person, ""],
            "role_held": str(state["role_held"] or (not self.card.is_decided and person and role) or ""),
            "works_at": [self._shown(state["works_at"], places, "works_at", "works_at_candidates"), ""],
            "speaks_for": [
                self._shown(state["speaks_for"], bodies, "speaks_for", "speaks_for_candidates"),
                "",
            ],
        }

    def _shown(self, chosen, found, match, candidates):
        """What was chosen, or what the machine suggests as long as nobody has decided."""
        if chosen or self.card.is_decided:
            return str(chosen or "")
        mention = self.card.found
        return suggested(found, getattr(mention, match, None), getattr(mention, candidates, ()))

    def clean(self):
        values = super().clean()
        role = self.roles.get(values.get("role_held") or "")
        person = values.get("person")
        if role is not None and (person is None or role.spokesperson_id != person.pk):
            if "role_held" in self.changed_data and person is not None:
                self.add_error("role_held", f"That role is not one of {person}.")
            else:
                values["role_held"] = ""
        return values

    def changed(self):
        values = self.cleaned_data
        role = values.get("role_held")
        return {
            "person": key_of(values.get("person")),
            "role_held": int(role) if role else None,
            "certainty": values["certainty"] or Certainty.CONFIRMED,
            "works_at": key_of(values["works_at"]),
            "speaks_for": key_of(values["speaks_for"]),
        }
