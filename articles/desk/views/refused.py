"""A change that came too late: what it would have said, beside what the card says now."""

from articles.desk.forms import form_for
from articles.desk.shown import InHand

_NOT_SENT_AGAIN = ("csrfmiddlewaretoken", "since", "was", "do", "seen-")
_WANTED = {
    "accept": "accept it",
    "reject": "reject it",
    "reopen": "open it again",
    "speaker": "change its speaker",
}


class Refused:
    def __init__(self, page, key, do, sent, said):
        self.do, self.said = do, said
        self._page, self._key, self._sent = page, key, sent

    @property
    def wanted(self):
        return _WANTED.get(self.do, "change its words")

    @property
    def fields(self):
        """(name, value) of all that was sent, to be sent once more."""
        return [
            (name, value)
            for name in self._sent
            if not name.startswith(_NOT_SENT_AGAIN)
            for value in self._sent.getlist(name)
        ]

    @property
    def differences(self):
        """(label, what was refused, what it says now) of every field in which they differ."""
        card = self._page.sheet.cards.get(self._key)
        if card is None or self.do != "accept":
            return []
        hand = InHand(self._page.sheet, card)
        mine = form_for(card, self._page.sheet, data=self._sent)
        rows = []
        for form, now in zip([mine, getattr(mine, "voice_form", None)], hand.forms, strict=False):
            if form is None or form.prefix != now.prefix:
                continue
            for name in form.changed_data:
                rows.append((form[name].label, _in_words(form[name]), _in_words(now[name])))
        return rows


def _in_words(bound):
    """The value of a field as its options call it."""
    value = bound.value()
    widgets = getattr(bound.field, "fields", None)
    if widgets:
        first, *rest = value if isinstance(value, list) else [value, ""]
        typed = next(filter(None, rest), "")
        return typed or _option(widgets[0].choices, first)
    choices = getattr(bound.field, "choices", None)
    if choices is None:
        return {True: "yes", False: "no"}.get(value, value) or "nothing"
    values = value if isinstance(value, list | tuple) else [value]
    return ", ".join(_option(choices, each) for each in values) or "nothing"


def _option(choices, value):
    return str(dict(choices).get(value if value is not None else "", value) or "nothing")
