"""What of a reading is to be written, and what a curator decided about it."""

import re
from dataclasses import dataclass, field

from django.db.models import Model

from articles import reading as findings
from articles.choices import Certainty, QuoteKind
from articles.models import Quote
from people.models import Organisation, Role, Spokesperson
from strikes.models import Hospital, PicketEvent

_DATED = re.compile(r"(?P<dated>From\s[^:]{1,55}):\s*(?P<title>.+)", re.DOTALL)
_LABELLED = re.compile(r"(?P<label>[^:]{1,30})(?::|>+|»|→)\s*(?P<title>.+)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedQuote:
    """A quote finding that a curator lets stand, with the conclusions drawn about its voice.

    `voice` is the mention finding that it is ascribed to, None for nobody: as read, or as the curator changed it.
    `as_found` is the finding before a curator changed it, None for words that no machine found or nobody changed.
    """

    finding: findings.Quote
    voice: findings.Mention | None
    kind: QuoteKind
    spokesperson: Spokesperson | None = None
    role: Role | None = None
    certainty: Certainty = Certainty.CONFIRMED
    rule: str = ""
    works_at: Hospital | None = None
    speaks_for: Organisation | None = None
    criticises_named_person: bool | None = None
    takes_inherited_venue: bool = False
    said_on: str = ""
    about: tuple[Hospital, ...] = ()
    picket_event: PicketEvent | None = None
    same_as: Quote | None = None
    as_found: findings.Quote | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedFact:
    """A fact that words of the text support. `subject` is an entry of the archive, or one to be added as a draft;
    facts that share a subject are several passages for it. `organisations` are those present at a new picket event.
    """

    subject: Model
    words: tuple[tuple[int, int], ...]
    organisations: tuple[Organisation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The findings to be written; what was rejected is left out. `reading` is what they were found in."""

    reading: findings.Reading = field(default_factory=lambda: findings.Reading(characters=0))
    quotes: tuple[AcceptedQuote, ...] = ()
    furniture: tuple[findings.Furniture, ...] = ()
    facts: tuple[AcceptedFact, ...] = ()
    private: tuple[findings.Private, ...] = ()

    @classmethod
    def all_of(cls, found: findings.Reading):
        """Every finding as it was read, concluding nothing: nobody identified, nobody placed at a hospital."""
        return cls(
            reading=found,
            quotes=tuple(as_read(found, quote) for quote in found.quotes),
            furniture=found.furniture,
            private=found.private,
        )


def as_read(found: findings.Reading, quote: findings.Quote) -> AcceptedQuote:
    voice = None if quote.mention is None else found.mentions[quote.mention]
    return AcceptedQuote(finding=quote, voice=voice, kind=QuoteKind(quote.kind))


def dated_title(teaser: str) -> tuple[str, str]:
    """What a teaser says of other coverage: its date as printed and its title, either of them perhaps empty.

    A bare “Read more:” points to nothing that could be kept.
    """
    dated = _DATED.match(teaser)
    if dated:
        return dated["dated"].strip(), dated["title"].strip()
    labelled = _LABELLED.match(teaser)
    if labelled:
        return "", labelled["title"].strip()
    return "", "" if teaser.rstrip().endswith((":", ">", "»", "→")) else teaser.strip()


def overlaps(start: int, end: int, others) -> bool:
    return any(each.start < end and start < each.end for each in others)
