from django import forms

from articles.desk.states import ACCEPTED


class CardForm(forms.Form):
    """What a curator may say of one card. `card` and `sheet` as in `articles.desk.sheet`."""

    def __init__(self, card, sheet, *, data=None):
        self.card, self.sheet = card, sheet
        super().__init__(data, prefix=card.key, label_suffix="")
        self.prepare(card.state)

    def prepare(self, state):
        """Fills the choices and the initial values from the state of the card."""

    def changed(self):
        """What the form says, as part of the card's state."""
        return {}

    def states(self, decision):
        """{key: whole state} for `articles.actions.decide`; the form must be valid."""
        return {self.card.key: {**self.card.state, **self.changed(), "decision": decision}}

    def accepted(self):
        return self.states(ACCEPTED)


class FurnitureForm(CardForm):
    pass
