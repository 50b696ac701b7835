"""What reading finds. Every offset counts code points of the unaltered text; every span is half-open.

`text[start:end]` of a finding is always its `text`; the same holds for each `…_start`/`…_end` pair
beside a printed detail. A detail that is not printed is None, its offsets too.

Findings are values: nobody changes one, `dataclasses.replace` makes another. They are not frozen, since that would make
each of a reading's hundred take four times as long to make.
"""

from dataclasses import dataclass, field, fields

Span = tuple[int, int]


@dataclass(slots=True, kw_only=True)
class Finding:
    """Something noticed in a text, with the words it rests on and the rule that noticed it."""

    kind: str
    start: int
    end: int
    text: str
    rule: str
    confidence: float

    @property
    def value(self):
        return self.text

    def to_dict(self):
        return {"value": self.value} | {f.name: _plain(getattr(self, f.name)) for f in fields(self)}

    @classmethod
    def from_dict(cls, plain):
        """The finding that `to_dict` made plain; what later versions no longer know is left out."""
        return cls(**{f.name: _frozen(plain[f.name]) for f in fields(cls) if f.name in plain})


@dataclass(slots=True, kw_only=True)
class Furniture(Finding):
    """Words on the page that are no part of the story: a teaser, a caption with its credit, an advert.

    Kinds: teaser, caption_label, caption, credit, advert, embed, call_to_action, contact, byline,
    aside.
    """

    credit: str | None = None
    credit_start: int | None = None
    credit_end: int | None = None


@dataclass(slots=True, kw_only=True)
class Private(Finding):
    """Words that reach neither a public field nor the search index.

    Kinds: home, origin, email, phone, patient, other (children, number plates). The rule tells more.
    """


@dataclass(slots=True, kw_only=True)
class Mention(Finding):
    """A voice as printed, pinned where the text presents it most fully.

    Kinds: named, voice_of_organisation, described_only, anonymous_source, unknown.

    What it may stand for in the archive (see `Candidate`): `match` and `candidates` are spokespeople, whose
    `role` is the key of the role that fits; `works_at` and `works_at_candidates` the hospitals of the printed
    workplace; `speaks_for` and `speaks_for_candidates` the organisations of a voice that speaks for one. A
    match bears what is printed, alone of all; of two that do, both are candidates and neither is a match.
    """

    name: str | None = None
    honorific: str | None = None
    role: str | None = None
    role_start: int | None = None
    role_end: int | None = None
    age: str | None = None
    age_start: int | None = None
    age_end: int | None = None
    workplace: str | None = None
    workplace_start: int | None = None
    workplace_end: int | None = None
    organisation: str | None = None
    organisation_start: int | None = None
    organisation_end: int | None = None
    occurrences: tuple[Span, ...] = ()
    match: str | None = None
    candidates: tuple[dict, ...] = ()
    works_at: str | None = None
    works_at_candidates: tuple[dict, ...] = ()
    speaks_for: str | None = None
    speaks_for_candidates: tuple[dict, ...] = ()

    @property
    def value(self):
        """The fullest form of the name, or the description without its article."""
        return self.name or self.text


@dataclass(slots=True, kw_only=True)
class Quote(Finding):
    """Words somebody used, or words on a board.

    Kinds: direct, partial, written_statement, paraphrase, sign. `start` and `end` include the quote
    marks; `segments` has one span for each paragraph. `rule` names the sieve that found the speaker,
    `kind_rule` the one that told what kind of words they are. `mention` indexes `Reading.mentions`;
    `duplicate_of` indexes `Reading.quotes`. `venue_inherited` is a venue of an earlier attribution
    to the same voice, which a curator may take over.

    `said_when` are the words that say when it was said (“on Tuesday”), `said_on` the day they mean (EDTF)
    and `said_on_reason` how that was told; None where the text does not say. `about` indexes
    `Reading.hospitals`: those named in the words themselves or in the sentence around them. `picket` indexes
    `Reading.pickets`: where a sign was carried.
    """

    segments: tuple[Span, ...]
    kind_rule: str
    speaker: str | None = None
    role: str | None = None
    role_start: int | None = None
    role_end: int | None = None
    age: str | None = None
    age_start: int | None = None
    age_end: int | None = None
    workplace: str | None = None
    workplace_start: int | None = None
    workplace_end: int | None = None
    organisation: str | None = None
    organisation_start: int | None = None
    organisation_end: int | None = None
    cue: str | None = None
    cue_start: int | None = None
    cue_end: int | None = None
    venue: str | None = None
    venue_start: int | None = None
    venue_end: int | None = None
    venue_inherited: str | None = None
    attribution_start: int | None = None
    attribution_end: int | None = None
    mention_start: int | None = None
    mention_end: int | None = None
    mention: int | None = None
    duplicate_of: int | None = None
    truncated: bool = False
    said_when: str | None = None
    said_when_start: int | None = None
    said_when_end: int | None = None
    said_on: str | None = None
    said_on_reason: str | None = None
    about: tuple[int, ...] = ()
    picket: int | None = None

    @property
    def value(self):
        return self.text


@dataclass(slots=True, kw_only=True)
class Fact(Finding):
    """Something a text says of the world: a hospital, a day, a strike, people at a gate, a number.

    `value` holds plain strings, numbers, lists and dicts only; `facts/shapes.py` has the keys of each kind.
    `words` are the spans it rests on, `reason` tells in a sentence how it was concluded.
    """

    value: dict = field()
    words: tuple[Span, ...]
    reason: str


@dataclass(slots=True, kw_only=True)
class Reading:
    """All that was found in one text, each list in the order of the text.

    Kinds of facts: `hospitals` hospital; `organisations` union, trust, campaign …; `dates` date, time,
    hours, duration; `strikes` strike_day, status, emergency_cover; `pickets` picket_line, rally,
    march, demonstration, vigil, gathering; `figures` people, per_cent, operations ….
    """

    characters: int
    quotes: tuple[Quote, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    mentions: tuple[Mention, ...] = ()
    private: tuple[Private, ...] = ()
    hospitals: tuple[Fact, ...] = ()
    organisations: tuple[Fact, ...] = ()
    dates: tuple[Fact, ...] = ()
    strikes: tuple[Fact, ...] = ()
    pickets: tuple[Fact, ...] = ()
    figures: tuple[Fact, ...] = ()

    @property
    def captions_of_the_page(self):
        """The captions that only the page itself told of: what `read` takes as `captions`."""
        return [each for each in self.furniture if each.rule == "caption_of_the_page"]

    def to_dict(self):
        """The reading as plain lists, dicts, strings and numbers, ready for `json.dumps`."""
        return {f.name: _plain(getattr(self, f.name)) for f in fields(self)}

    @classmethod
    def from_dict(cls, plain):
        """The reading that `to_dict` made plain, from JSON too."""
        found = {name: tuple(map(kind.from_dict, plain.get(name, ()))) for name, kind in _KINDS.items()}
        return cls(characters=plain.get("characters", 0), **found)


_KINDS = {
    "quotes": Quote,
    "furniture": Furniture,
    "mentions": Mention,
    "private": Private,
} | dict.fromkeys(("hospitals", "organisations", "dates", "strikes", "pickets", "figures"), Fact)


def _frozen(value):
    """Lists as the tuples that findings are made of; the value of a fact stays as it is."""
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def _plain(value):
    if isinstance(value, Finding):
        return value.to_dict()
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    return value
