"""Cards as the page shows them: folded to a line, or in hand with all that can be done."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from django.forms import CheckboxSelectMultiple, ChoiceField, MultipleChoiceField
from django.http import QueryDict
from django.utils import timezone

from articles.choices import FurnitureKind, MentionKind, PrivateKind, QuoteKind
from articles.desk import deeds, plainly
from articles.desk.creating import ADDS
from articles.desk.forms import form_for
from articles.desk.states import ACCEPTED, JOINED, REJECTED
from records.dates import PartialDate
from strikes.choices import Cover, GatheringKind

# Below this the machine itself would not bet on the finding.
DOUBTFUL = 0.5
# Of a text, in one piece on a card.
LONGEST_STRETCH = 300

_TITLES = {"hospital": "Hospital", "strike_day": "Strike day", "cover": "Emergency cover", "figure": "Figure"}
_DECIDED = {ACCEPTED: "accepted", REJECTED: "rejected", JOINED: "joined to the one before", None: "undecided"}
# Fields that are shown at once; the others unfold. Those that have nothing to offer unfold as well.
_AT_ONCE = {
    "quote": ("voice", "kind", "takes_inherited_venue", "again", "same_as", "criticises_named_person"),
    "voice": ("person", "role_held", "works_at", "speaks_for"),
    "hospital": ("entry",),
    "strike_day": ("entry", "status", "cover"),
    "cover": ("entry", "cover"),
    "picket": ("entry", "hospital_", "kind", "observation", "size_low", "size_high", "strike_day"),
    "figure": ("about", "what", "low", "high", "unit", "basis", "issuer"),
    "private": ("kind",),
}
_ADDED = {
    "person": "voice",
    "role_held": "role",
    "works_at": "hospital",
    "speaks_for": "organisation",
    "entry": "hospital",
    "places": "hospital",
}


class Addable(NamedTuple):
    """Something of the card's words that the archive may lack: the key of its card, a field, what to call it."""

    card: str
    field: str
    what: str
    name: str


@dataclass(slots=True)
class Shown:
    """A card folded to a line."""

    sheet: object
    card: object

    @property
    def key(self):
        return self.card.key

    @property
    def title(self):
        state = self.card.state
        if self.card.kind == "quote":
            return QuoteKind(state["kind"]).label.capitalize()
        if self.card.kind == "picket":
            return _label(GatheringKind, state.get("kind") or (self.card.found and self.card.found.kind))
        if self.card.kind == "furniture":
            return _label(FurnitureKind, state["kind"])
        if self.card.kind == "private":
            return f"Private: {_label(PrivateKind, state['kind']).lower()}"
        return _TITLES[self.card.kind]

    @property
    def words(self):
        """The words of each stretch, as printed; those of a fact with what stands between them."""
        spans = self.card.spans
        if self.card.kind not in ("quote", "hospital") and spans[-1][1] - spans[0][0] < LONGEST_STRETCH:
            spans = [(spans[0][0], spans[-1][1])]
        return list(dict.fromkeys(self.sheet.words(span) for span in spans))

    @property
    def line(self):
        if self.card.kind == "hospital":
            return self.card.state["name"] or self.words[0]
        return " … ".join(" ".join(words.split()) for words in self.words)[:LONGEST_STRETCH]

    @property
    def aside(self):
        """Who, where or when, in a few words."""
        return _ASIDES.get(self.card.kind, lambda shown: "")(self)

    @property
    def decided(self):
        if self.card.kind == "private":
            return {ACCEPTED: "kept back", REJECTED: "not private"}.get(self.card.decision, "undecided")
        return _DECIDED[self.card.decision]

    @property
    def decision(self):
        return self.card.decision or "open"

    @property
    def is_doubtful(self):
        return self.card.found is not None and self.card.found.confidence < DOUBTFUL

    @property
    def by(self):
        """Who decided it last, if anybody."""
        return name_of(self.card.last.by) if self.card.last and self.card.is_decided else ""


class InHand(Shown):
    """The card that is being decided. `typed` is a jotting's, `data` a form that was sent and found wanting."""

    def __init__(self, sheet, card, *, typed=None, data=None):
        super().__init__(sheet, card)
        self.typed_data = _as_data(typed) if typed else None
        self.form = form_for(card, sheet, data=data)
        for form in self.forms:
            form.auto_id = "id_%s"
            for field in form.fields.values():
                if isinstance(field, MultipleChoiceField):
                    # A list of which several are chosen asks for keys that nobody remembers.
                    field.widget = CheckboxSelectMultiple(choices=field.choices)
            if data is None and self.typed_data is not None:
                _overlay(form, self.typed_data)

    @property
    def forms(self):
        voice = getattr(self.form, "voice_form", None)
        return [self.form] if voice is None else [self.form, voice]

    @property
    def voice(self):
        """The card of the voice whose form stands here."""
        voice = getattr(self.form, "voice_form", None)
        return None if voice is None else voice.card

    @cached_property
    def fields(self):
        """(fields shown at once, fields that unfold)."""
        at_once, others = [], []
        for form in self.forms:
            for field in filter(_has_a_choice, form):
                (at_once if self._is_at_once(form.card, field) else others).append(field)
        order = _AT_ONCE.get(self.card.kind, ())
        if self.card.kind == "quote":
            # Who it is comes right behind who is said to speak.
            order = ("voice", *_AT_ONCE["voice"], *order[1:])
        at_once.sort(key=lambda field: order.index(field.name) if field.name in order else 1)
        return at_once, others

    @property
    def at_once(self):
        return self.fields[0]

    @property
    def others(self):
        return self.fields[1]

    @property
    def others_are_wanted(self):
        return any(field.errors for field in self.others) or self.card.state.get("entry") == "new"

    def _is_at_once(self, card, field):
        names = _AT_ONCE.get(card.kind, ())
        if field.name == "picket" and card.state["kind"] == QuoteKind.SIGN:
            return True
        if not any(
            field.name == name or (name.endswith("_") and field.name.startswith(name)) for name in names
        ):
            return False
        if field.errors:
            return True
        if card.kind == "voice":
            return self._has_something_to_offer(card, field)
        if field.name == "voice" and card.state["kind"] == QuoteKind.SIGN:
            return bool(field.value())
        return True

    def _has_something_to_offer(self, card, field):
        offers = field.field.candidates if hasattr(field.field, "candidates") else field.field.choices[1:]
        printed = {"works_at": "workplace", "speaks_for": "organisation", "person": "words"}.get(field.name)
        is_printed = card.state["kind"] in MentionKind.identifiable() and printed and card.state[printed]
        return bool(offers or is_printed or any(field.value() or ()))

    @property
    def seen(self):
        """{key: number} of every card that a deed here may settle."""
        cards = [self.card, self.voice, self.next_quote]
        return {card.key: card.seen for card in cards if card is not None}

    @property
    def next_quote(self):
        return deeds.next_quote(self.sheet, self.card) if self.card.kind == "quote" else None

    @property
    def has_movable_ends(self):
        """A hospital has its name in many places; everything else has one beginning and one end."""
        return self.card.kind != "hospital" and bool({"segments", "words"} & self.card.state.keys())

    @property
    def why(self):
        """Sentences that say why the machine thinks so."""
        found = self.card.found
        if found is None:
            return ["Added by a curator."]
        if hasattr(found, "reason"):
            return list(dict.fromkeys(each.reason for each in self.card.findings))
        if self.card.kind == "quote":
            return list(dict.fromkeys([plainly.told(found.rule), plainly.kind_told(found.kind_rule)]))
        return [plainly.told(found.rule)]

    @property
    def per_cent(self):
        return None if self.card.found is None else round(self.card.found.confidence * 100)

    @property
    def printed(self):
        """(label, words) of what is printed of a quote and its voice."""
        if self.card.kind != "quote":
            return []
        rows = []
        if self.voice is not None:
            rows.append(("As printed", self.sheet.words(self.voice.state["words"])))
            rows += [
                (name.capitalize(), self.sheet.words(self.voice.state[name]))
                for name in ("role", "age", "workplace", "organisation")
            ]
        rows += [
            (label, self.sheet.words(self.card.state[name]))
            for label, name in (("Cue", "cue"), ("Where, or to whom", "venue"))
        ]
        return [(label, words) for label, words in rows if words]

    @property
    def warnings(self):
        for private in self.sheet.private_in(self.card):
            words = self.sheet.words(private.spans[0])
            kind = _label(PrivateKind, private.state["kind"]).lower()
            if self.card.kind == "quote" or self.card.state.get("kind") == "caption":
                outcome = "Cut the words, or say on its card that it is not private."
            else:
                outcome = "Readers will see […] in its place."
            yield f"Holds a private detail ({kind}): “{words}”. {outcome}"
        if getattr(self.card.found, "truncated", False):
            yield "No closing mark was found: the words may go on, or end before."

    @property
    def splits(self):
        """(offset, the words around it) of every place where a quote may be split."""
        if self.card.kind != "quote":
            return []
        text, found = self.sheet.text, []
        for start, end in self.card.spans:
            at = start
            for word in text[start:end].split():
                at = text.index(word, at)
                if at > self.card.spans[0][0]:
                    before = " ".join(text[max(at - 24, 0) : at].split())
                    found.append((at, f"…{before} | {' '.join(text[at : at + 24].split())}…"))
                at += len(word)
        return found

    @property
    def addable(self):
        """What may be added to the archive from these words."""
        card = self.voice if self.card.kind == "quote" else self.card
        if card is None:
            return []
        return [
            Addable(card.key, field, _ADDED[field], name)
            for field in ADDS.get(card.kind, ())
            if not self._chosen(card, field) and (name := self._name_of(card, field))
        ]

    def _chosen(self, card, field):
        """What the form has in a box for an entry, as it was suggested or chosen."""
        form = next((form for form in self.forms if form.card.key == card.key), None)
        name = "hospital_0" if field == "places" else field
        if form is None or name not in form.fields:
            return card.state.get(field)
        value = form[name].value()
        return any(value) if isinstance(value, list) else value

    def _name_of(self, card, field):
        state = card.state
        if field == "person":
            named = state["kind"] == MentionKind.NAMED
            return (card.found and card.found.name) or self.sheet.words(state["words"]) if named else ""
        if field == "role_held":
            return self.sheet.words(state["role"]) if self._chosen(card, "person") else ""
        if field == "works_at":
            return self.sheet.words(state["workplace"])
        if field == "speaks_for":
            return self.sheet.words(state["organisation"])
        if field == "places":
            links = state.get("at") or [{"name": name} for name in state["hospitals"]]
            return links[0]["name"] if links else ""
        return state["name"] or self.sheet.words(card.spans[0])


def name_of(user):
    return "Somebody" if user is None else user.get_full_name() or user.get_username()


def when(moment):
    """A moment as one says it at the desk: the time today, else the date too."""
    local = timezone.localtime(moment)
    is_today = local.date() == timezone.localdate()
    return f"at {local:%H:%M}" if is_today else f"on {local:%-d %B at %H:%M}"


def _has_a_choice(field):
    """Whether there is anything to say in a field: a list may hold nothing but “none”."""
    if field.errors or not isinstance(field.field, ChoiceField):
        return True
    return any(str(value) for value, _ in field.field.choices)


def _label(choices, value):
    return dict(choices.choices).get(value, str(value or "").replace("_", " ")).capitalize()


def _as_data(typed):
    data = QueryDict(mutable=True)
    for name, values in typed.items():
        data.setlist(name, values if isinstance(values, list) else [values])
    return data


def _overlay(form, data):
    """Shows what was typed and not sent, without the errors of a form that was."""
    for field in form:
        widget = field.field.widget
        if not widget.value_omitted_from_data(data, {}, field.html_name):
            form.initial[field.name] = widget.value_from_datadict(data, {}, field.html_name)


def _quote_aside(shown):
    voice = shown.sheet.voice_of(shown.card)
    if voice is None:
        return "" if shown.card.state["kind"] == QuoteKind.SIGN else "nobody named"
    person = shown.sheet.candidates.chosen_people.get(voice.state["person"])
    return str(person) if person else " ".join(shown.sheet.words(voice.state["words"]).split())


def _hospital_aside(shown):
    entry = shown.card.state["entry"]
    hospital = shown.sheet.candidates.hospital(entry)
    if hospital is not None:
        return str(hospital)
    return "none of the archive's" if shown.card.is_accepted else ""


def _day_aside(shown):
    state = shown.card.state
    hours = f", {state['from']}–{state['to']}" if state.get("from") and state.get("to") else ""
    return f"{_date(state.get('date'))}{hours}"


def _picket_aside(shown):
    state = shown.card.state
    names = state.get("hospitals") or [state.get("place") or ""]
    return ", ".join(filter(None, [*names, _date(state.get("date"))]))


def _figure_aside(shown):
    state = shown.card.state
    return state.get("what") or state.get("counted") or ""


def _cover_aside(shown):
    return _label(Cover, shown.card.state["cover"]).lower()


def _date(text):
    try:
        return PartialDate(text).text if text else ""
    except ValueError:
        return text


_ASIDES = {
    "quote": _quote_aside,
    "hospital": _hospital_aside,
    "strike_day": _day_aside,
    "picket": _picket_aside,
    "figure": _figure_aside,
    "cover": _cover_aside,
}
