"""A reading laid out for a curator: a card for each finding, its form, and what was decided in it."""

import re
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError

from articles import reading
from articles.actions import Accepted, AcceptedQuote, dated_title
from articles.actions.accepted import overlaps
from articles.choices import FurnitureKind, MentionKind, QuoteKind
from articles.intake import lookups
from articles.intake.forms import ACCEPT, MOST_FINDINGS, REJECT, DecisionForm, QuoteForm, VoiceForm
from people.models import Role

_OF_A_FINDING = re.compile(r"(?P<prefix>[fqv]-\d+-\d+)-")
# Below this the machine itself would not bet on the finding.
_DOUBTFUL = 0.4


def span(found):
    return f"{found.start}-{found.end}"


@dataclass(frozen=True, slots=True)
class Candidates:
    """Entries of exactly the printed name: suggestions to choose from, never chosen beforehand."""

    spokespeople: dict
    hospitals: dict
    organisations: dict

    @classmethod
    def for_voice(cls, voice, day):
        people = []
        if voice.kind == MentionKind.NAMED:
            people = [person for name in {voice.name, voice.text} for person in lookups.spokespeople(name)]
        elif voice.kind == MentionKind.VOICE and voice.organisation:
            people = list(lookups.voices_of(voice.organisation))
        hospitals = lookups.hospitals(voice.workplace) if voice.workplace else ()
        organisations = lookups.organisations(voice.organisation) if voice.organisation else ()
        return cls(
            spokespeople=_with_roles(people, day),
            hospitals={str(each.pk): (str(each), each) for each in hospitals},
            organisations={str(each.pk): (str(each), each) for each in organisations},
        )


def _with_roles(people, day):
    rule = "same name, chosen by a curator"
    choices = {str(person.pk): (str(person), (person, None, rule)) for person in people}
    if day is not None and people:
        roles = Role.objects.on(day.earliest).filter(spokesperson__in=people)
        for role in roles.select_related("spokesperson", "organisation").order_by("pk"):
            label = f"{role.spokesperson}, {role}"
            choices[f"{role.spokesperson_id}-{role.pk}"] = (label, (role.spokesperson, role, rule))
    return choices


@dataclass(slots=True)
class QuoteCard:
    number: int
    found: reading.Quote
    form: QuoteForm
    voice: reading.Mention | None
    voice_form: VoiceForm | None  # on the first card of each voice
    voice_is_decided_at: int | None  # the number of that card, on the others
    private: tuple = ()
    printed_again: list = field(default_factory=list)  # of (quote finding, voice, DecisionForm)

    @property
    def anchor(self):
        return f"q-{span(self.found)}"

    @property
    def sign(self):
        return self.number

    @property
    def in_words(self):
        return f"Finding {self.number}"

    @property
    def words(self):
        """The words of each paragraph, as printed."""
        first = self.found.start
        return [self.found.text[start - first : end - first] for start, end in self.found.segments]

    @property
    def rule(self):
        rules = dict.fromkeys((self.found.rule, self.found.kind_rule))
        return "; ".join(rules).replace("_", " ").replace(":", ", ")

    @property
    def per_cent(self):
        return round(self.found.confidence * 100)

    @property
    def forms(self):
        forms = [self.form, *(form for _, _, form in self.printed_again)]
        return [*forms, self.voice_form] if self.voice_form else forms


@dataclass(slots=True)
class FurnitureCard:
    found: reading.Furniture
    form: DecisionForm
    label: str
    title: str = ""  # of related coverage
    dated: str = ""

    sign = "¶"

    @property
    def anchor(self):
        return f"f-{span(self.found)}"

    @property
    def in_words(self):
        return self.label


class Findings:
    """The cards of one reading, with what a curator decided (`data`) or what the machine suggests."""

    def __init__(self, found, *, day=None, data=None):
        self.reading, self.day, self.data = found, day, data
        if len(found.quotes) + len(found.furniture) > MOST_FINDINGS:
            raise ValidationError(
                f"The text holds {len(found.quotes) + len(found.furniture):,} findings, more than the "
                f"{MOST_FINDINGS} that one page can show. Enter it in parts.",
                code="too_long",
            )
        self.quotes = self._quote_cards()
        self.furniture = [self._furniture_card(each) for each in found.furniture]

    @property
    def forms(self):
        return [form for card in self.quotes for form in card.forms] + [card.form for card in self.furniture]

    def strays(self):
        """Decisions in the data that are about nothing in this reading: the text or the archive changed."""
        known = {form.prefix for form in self.forms}
        sent = {match["prefix"] for match in map(_OF_A_FINDING.match, self.data or ()) if match}
        return sent - known

    def is_valid(self):
        # Every form is asked, so that every error is shown.
        return sum(not form.is_valid() for form in self.forms) == 0

    def error_count(self):
        return sum(len(form.errors) for form in self.forms) if self.data is not None else 0

    def accepted(self):
        """Raises KeyError unless valid."""
        decided = {
            card.voice: card.voice_form.cleaned_data for card in self.quotes if card.voice_form is not None
        }
        quotes = []
        for card in self.quotes:
            said = card.form.cleaned_data
            voice = self._voices.get(said["voice"])
            conclusions = _conclusions(decided.get(voice))
            if said["decision"] == ACCEPT:
                quotes.append(
                    AcceptedQuote(
                        finding=card.found,
                        voice=voice,
                        kind=QuoteKind(said["kind"]),
                        criticises_named_person=said["criticises_named_person"],
                        takes_inherited_venue=said.get("takes_inherited_venue", False),
                        **conclusions,
                    )
                )
            for again, its_voice, form in card.printed_again:
                if form.cleaned_data["decision"] == ACCEPT:
                    quotes.append(
                        AcceptedQuote(
                            finding=again,
                            voice=its_voice,
                            kind=QuoteKind(said["kind"]),
                            criticises_named_person=said["criticises_named_person"],
                            **self._conclusions_again(its_voice, decided, conclusions),
                        )
                    )
        quotes.sort(key=lambda each: each.finding.start)
        furniture = (card.found for card in self.furniture if card.form.cleaned_data["decision"] == ACCEPT)
        return Accepted(reading=self.reading, quotes=tuple(quotes), furniture=tuple(furniture))

    def _conclusions_again(self, voice, decided, conclusions):
        """“A spokesman” here and “a spokesperson” there are decided on one card, unless the other has its own."""
        if voice in decided:
            return _conclusions(decided[voice])
        if voice is None or voice.kind not in MentionKind.identifiable():
            return {}
        return conclusions

    def _quote_cards(self):
        found = self.reading
        self._voices = {span(each): each for each in found.mentions}
        choices = [(key, _introduced(each)) for key, each in self._voices.items()]
        cards, at_first, card_of = [], {}, {}
        for index, quote in enumerate(found.quotes):
            voice = None if quote.mention is None else found.mentions[quote.mention]
            private = tuple(each for each in found.private if overlaps(each.start, each.end, [quote]))
            if quote.duplicate_of is not None:
                card = card_of[index] = card_of[quote.duplicate_of]
                form = self._form(DecisionForm, "q", quote, initial={"decision": _suggested(quote, private)})
                card.printed_again.append((quote, voice, form))
                continue
            number = len(cards) + 1
            voice_form = None
            if voice is not None and voice not in at_first:
                at_first[voice] = number
                voice_form = self._form(
                    VoiceForm, "v", voice, candidates=Candidates.for_voice(voice, self.day)
                )
            form = self._form(
                QuoteForm,
                "q",
                quote,
                voices=choices,
                inherited_venue=None if quote.venue else quote.venue_inherited,
                initial={
                    "decision": _suggested(quote, private),
                    "kind": quote.kind,
                    "voice": "" if voice is None else span(voice),
                },
            )
            card = QuoteCard(
                number=number,
                found=quote,
                form=form,
                voice=voice,
                voice_form=voice_form,
                voice_is_decided_at=at_first.get(voice) if voice_form is None else None,
                private=private,
            )
            card_of[index] = card
            cards.append(card)
        return cards

    def _furniture_card(self, found):
        private = any(overlaps(each.start, each.end, [found]) for each in self.reading.private)
        # A reporter's address is why a contact is marked at all; in a caption it would become public.
        suggested = REJECT if private and found.kind in ("caption", "teaser") else ACCEPT
        dated, title = dated_title(found.text) if found.kind == "teaser" else ("", "")
        return FurnitureCard(
            found=found,
            form=self._form(DecisionForm, "f", found, initial={"decision": suggested}),
            label=dict(FurnitureKind.choices).get(found.kind, found.kind),
            title=title,
            dated=dated,
        )

    def _form(self, form, letter, found, **kwargs):
        return form(self.data, prefix=f"{letter}-{span(found)}", label_suffix="", **kwargs)


def _suggested(quote, private):
    return REJECT if private or quote.confidence < _DOUBTFUL else ACCEPT


def _introduced(voice):
    """A voice as the text presents it: “Imogen Vale, porter, 41, Northgate Infirmary”."""
    details = (voice.role, voice.age, voice.workplace)
    return ", ".join([voice.text, *(each for each in details if each and each not in voice.text)])[:150]


def _conclusions(decided):
    """The fields of an AcceptedQuote that a voice's form settles for all of its quotes."""
    if decided is None:
        return {}
    person, role, rule = decided["spokesperson"] or (None, None, "")
    return {
        "spokesperson": person,
        "role": role,
        "rule": rule,
        "works_at": decided["works_at"],
        "speaks_for": decided["speaks_for"],
    }
