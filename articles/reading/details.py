"""Words for what people are and where: roles and bodies, and the details a text prints about a voice."""

from typing import NamedTuple

from . import phrases
from .findings import Span
from .names import bare_end
from .words.listing import listed
from .words.nouns import BODIES, BODY_ACRONYMS, OFFICES, PEOPLE
from .words.small import LINKS

# Bodies that a role may mention without naming one.
GENERIC_BODIES = listed(
    "health labour cabinet opposition conservative union party council trust hospital police"
)
# Nouns for people that tell what somebody is to somebody, or for many at once.
NO_ROLES = listed(
    """
    family police panel opposition picket pickets colleague colleagues friend friends job voice spin
    insider source sources
    """
)


class Details(NamedTuple):
    """Spans of what is printed about one voice in one place; `end` is where the presentation ends."""

    end: int
    role: Span | None = None
    age: Span | None = None
    workplace: Span | None = None
    organisation: Span | None = None
    home: Span | None = None
    origin: Span | None = None


def is_role(token):
    low = token.low
    return (
        low in PEOPLE
        or low in OFFICES
        or low.rpartition("-")[2] in PEOPLE
        or low.endswith(("ologist", "iatrist", "ician", "trician", "herapist"))
    ) and low not in NO_ROLES


def is_plural(token, before=None):
    """Whether a noun names several people; `before` is the word that opens its phrase."""
    low = token.low
    if low in {"staff", "people", "men", "women", "mps", "police", "family", "gps"}:
        return True
    counted = before is not None and (
        before.low in phrases.COUNTS or before.low in {"some", "both", "these", "those"}
    )
    return low.endswith("s") and not low.endswith("ss") and (counted or low[:-1] in PEOPLE)


def is_body(token):
    return token.low in BODIES or token.low in BODY_ACRONYMS or phrases.is_acronym(token)


def body_in(tokens, a, b):
    """The body named behind a link: its capitalised words, or “the trust” where it has no name."""
    capitals = [k for k in range(a, b) if tokens[k].capital]
    if capitals:
        first, last = capitals[0], capitals[-1]
        return tokens[first].start, bare_end(tokens[last])
    nouns = [k for k in range(a, b) if is_body(tokens[k])]
    if nouns:
        first = nouns[-1]
        while first - 1 > a and tokens[first - 1].is_word and tokens[first - 1].low not in LINKS:
            first -= 1
        return tokens[first].start, bare_end(tokens[nouns[-1]])
    return None
