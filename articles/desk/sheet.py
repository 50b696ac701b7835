"""A reading as it stands: every card with its finding, what was decided of it, by whom and when."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from articles import reading
from articles.desk import states
from articles.desk.candidates import Candidates
from articles.desk.states import ACCEPTED, REJECTED
from articles.finding import in_context
from articles.models import Decision

LETTERS = {
    "q": "quote",
    "v": "voice",
    "f": "furniture",
    "x": "private",
    "h": "hospital",
    "d": "strike_day",
    "c": "cover",
    "p": "picket",
    "g": "figure",
}
# A voice is decided with its quotes; private details are kept back unless somebody objects.
DECIDED_ONE_BY_ONE = {"quote", "hospital", "strike_day", "cover", "picket", "figure", "furniture"}
# Readers see the words of these.
PUBLIC = DECIDED_ONE_BY_ONE - {"furniture"}
PUBLIC_FURNITURE = {"caption", "teaser"}


@dataclass(frozen=True, slots=True)
class Card:
    """One thing to decide. `findings` are what the machine found, none if a curator found it alone; `last` is the
    newest decision about it."""

    key: str
    findings: tuple
    state: dict
    last: Decision | None

    @property
    def kind(self):
        return LETTERS[self.key[0]]

    @property
    def found(self):
        return self.findings[0] if self.findings else None

    @property
    def start(self):
        return int(self.key.split("-")[1])

    @property
    def seen(self):
        """The number that a change of this card must name, so that nobody overwrites what they have not seen."""
        return self.last.number if self.last else 0

    @property
    def decision(self):
        return self.state["decision"]

    @property
    def is_decided(self):
        return self.decision is not None

    @property
    def is_accepted(self):
        return self.decision == ACCEPTED

    @property
    def is_rejected(self):
        return self.decision == REJECTED

    @property
    def spans(self):
        """The words that it rests on: [(start, end)] in order."""
        if self.kind == "quote":
            return [tuple(each) for each in self.state["segments"]]
        if self.kind == "voice":
            return [tuple(self.state["words"])]
        if "words" in self.state:
            return [tuple(each) for each in self.state["words"]]
        return [tuple(map(int, self.key.split("-")[1:3]))]


class Sheet:
    """The cards of one reading. `row` is its `articles.models.Reading`, text and findings included, `decisions`
    those about it in their order, where they are known already."""

    def __init__(self, row, decisions=None):
        self.row = row
        # Once it is entered the text is the article's; a later version may have other words in these places.
        self.text = row.text if row.text is not None else row.article.first_text.text
        self.found = reading.Reading.from_dict(row.found)
        if decisions is None:
            decisions = row.decisions.select_related("by").order_by("number")
        self.decisions = list(decisions)

    @cached_property
    def cards(self):
        """{key: Card} in the order of the text."""
        latest = {key: decision for decision in self.decisions for key in decision.cards}
        as_read = dict(self._as_read())
        cards = []
        for key in {**as_read, **latest}:
            findings, state = as_read.get(key, ((), None))
            last = latest.get(key)
            decided = last and last.cards[key]
            if state is None and decided is None:
                # Of the curator's own, and taken back.
                continue
            cards.append(Card(key, findings, {**(state or {}), **(decided or {})}, last))
        cards.sort(key=lambda card: (card.start, card.key))
        return {card.key: card for card in cards}

    def of_kind(self, *kinds):
        return [card for card in self.cards.values() if card.kind in kinds]

    @property
    def quotes(self):
        return self.of_kind("quote")

    @property
    def to_decide(self):
        """Cards that want a decision each, in order."""
        return [card for card in self.cards.values() if card.kind in DECIDED_ONE_BY_ONE]

    @property
    def undecided(self):
        return [card for card in self.to_decide if not card.is_decided]

    def words(self, span):
        """The words of a span of this text; empty for None."""
        return "" if span is None else self.text[span[0] : span[1]]

    def voice_of(self, card):
        return self.cards.get(card.state["voice"]) if card.state.get("voice") else None

    def voice_card(self, mention):
        return None if mention is None else self.cards.get(states.key("v", mention.start, mention.end))

    def quotes_of(self, voice):
        return [card for card in self.quotes if card.state["voice"] == voice.key]

    def private_in(self, card):
        """Cards of private details that are kept back, and of which the words that a card makes public hold some."""
        is_public = card.kind in PUBLIC or (
            card.kind == "furniture" and card.state["kind"] in PUBLIC_FURNITURE
        )
        if not is_public:
            return []
        spans = card.spans
        return [
            private
            for private in self.of_kind("private")
            if private.is_accepted
            and any(start < last and first < end for first, last in private.spans for start, end in spans)
        ]

    @cached_property
    def candidates(self):
        return Candidates(self)

    def introduced(self, voice):
        """A voice as the text presents it: “Imogen Vale, porter, 41, Northgate Infirmary”."""
        words = self.words(voice.state["words"])
        details = (self.words(voice.state[name]) for name in ("role", "age", "workplace"))
        return ", ".join([words, *(each for each in details if each and each not in words)])[:150]

    def printed_again(self, card):
        """Keys of the same words further down."""
        return [states.key("q", each.start, each.end) for each in card.findings[1:]]

    def again(self, key):
        """Where the same words stand again, with a little of what stands around them."""
        start, end = map(int, key.split("-")[1:3])
        return in_context(self.text, [(start, end)])

    def hospital_of(self, card):
        """The hospital that a hospital's card was decided to mean, or None."""
        chosen = card.state["entry"] if card.is_accepted else None
        return self.candidates.hospital(chosen)

    def hospital_chosen_for(self, link):
        """What was decided of the name that a link gives, as a key, or None."""
        for card in self.of_kind("hospital"):
            if card.is_accepted and card.state["name"] == link.get("name"):
                return card.state["entry"]
        return None

    def picket_choices(self):
        return [
            (card.key, " ".join(self.words(card.spans[0]).split())[:80]) for card in self.of_kind("picket")
        ]

    def new_day_choices(self):
        """Strike days that other cards are about to add."""
        return [
            (card.key, f"the new strike day of {card.state['date']}")
            for card in self.of_kind("strike_day")
            if card.is_accepted and card.state["entry"] == "new"
        ]

    def fact_choices(self):
        return [*self.new_day_choices(), *self.picket_choices()]

    def numbers(self):
        """{key: number of the newest decision about it}."""
        return {key: decision.number for decision in self.decisions for key in decision.cards}

    def _as_read(self):
        """(key, (findings, state)) of everything that the machine found."""
        found = self.found
        voices = [states.key("v", each.start, each.end) for each in found.mentions]
        for name, mention in zip(voices, found.mentions, strict=True):
            yield name, ((mention,), states.of_voice(mention))
        names = [states.key("q", each.start, each.end) for each in found.quotes]
        again = defaultdict(list)
        for index, quote in enumerate(found.quotes):
            if quote.duplicate_of is not None:
                again[self._first(index)].append(index)
        for index, quote in enumerate(found.quotes):
            if quote.duplicate_of is None:
                voice = None if quote.mention is None else voices[quote.mention]
                findings = (quote, *(found.quotes[each] for each in again[index]))
                state = states.of_quote(quote, voice=voice, again=[names[each] for each in again[index]])
                yield names[index], (findings, state)
        for furniture in found.furniture:
            name = states.key("f", furniture.start, furniture.end)
            yield name, ((furniture,), states.of_furniture(furniture))
        for private in found.private:
            name = states.key("x", private.start, private.end)
            yield name, ((private,), states.of_private(private))
        for name, facts in _facts(found).items():
            yield name, (tuple(facts), states.of_fact(facts))

    def _first(self, index):
        while self.found.quotes[index].duplicate_of is not None:
            index = self.found.quotes[index].duplicate_of
        return index


def _facts(found):
    """{key: findings that say the same thing} for every fact that becomes a card."""
    groups = defaultdict(list)
    for fact in found.hospitals:
        groups["h", fact.value["name"] or fact.start].append(fact)
    for number, fact in enumerate(found.pickets):
        groups["p", _told_first(fact, number)].append(fact)
    for number, fact in enumerate(found.strikes):
        if fact.kind == "strike_day":
            groups["d", _told_first(fact, number)].append(fact)
    for number, fact in enumerate(found.strikes):
        if fact.kind == "emergency_cover":
            # What is said of the cover on certain days is said of those days.
            days = {_told_first(found.strikes[day], day) for day in fact.value.get("days", ())}
            for group in [("d", day) for day in sorted(days)] or [("c", number)]:
                groups[group].append(fact)
    for fact in found.figures:
        value = fact.value
        groups["g", value["number"], value["unit"], value["counted"], value["basis"]].append(fact)
    keyed = {}
    for (letter, *_), facts in groups.items():
        name = states.key(letter, facts[0].start, facts[0].end)
        # Two may stand in the same words: “Northgate and Southgate Hospitals”.
        alike = sum(other == name or other.startswith(f"{name}-") for other in keyed)
        keyed[f"{name}-{alike + 1}" if alike else name] = facts
    return keyed


def _told_first(fact, number):
    # Readings of earlier versions may not say.
    first = fact.value.get("same_as")
    return number if first is None else first
