"""The noun that a phrase is about, and what kind of voice it makes of the phrase."""

from . import phrases
from .cast import ANONYMOUS_SOURCE, DESCRIBED_ONLY, NAMED, UNKNOWN, VOICE_OF_ORGANISATION
from .details import is_body
from .names import FIRST_NAMES
from .words.listing import listed
from .words.nouns import PAPERS, PEOPLE, SOURCES, SPOKESPEOPLE
from .words.small import LINKS

# People who are named by whose they are.
SOMEBODYS = (
    SPOKESPEOPLE
    | SOURCES
    | listed(
        """
        aide aides ally allies friend friends adviser advisers advisor assistant lawyer lawyers solicitor
        barrister supporter supporters critic critics colleague colleagues opponent opponents wife husband
        son daughter mother mum father dad brother sister partner widow close representative
        """
    )
)


def find(tokens, a, last):
    """The noun that a phrase is about: the last one before a preposition."""
    stop = next(
        (
            k
            for k in range(a + 1, last)
            if tokens[k].low == "by" or (tokens[k].low in LINKS and tokens[k].low not in {"and", "&"})
        ),
        last,
    )
    words = [t for t in tokens[a:stop] if t.is_word] or [tokens[a]]
    if words[-1].low in PEOPLE or words[-1].capital:
        return words[-1]
    # “Sources close to the talks”: an adjective may stand behind its noun. “The picket line” is nobody.
    return next(
        (t for t in reversed(words) if (t.low in PEOPLE or t.low in PAPERS) and t.low != "picket"), words[-1]
    )


def is_first_name(head):
    return head.capital and head.low in FIRST_NAMES


def is_called(tokens, a, last, head):
    """“Her son Alfie”, “agency nurse Xanthe”: one name behind a noun for somebody."""
    if not head.capital or tokens[last - 1] is not head or last - a < 2:
        return False
    noun = tokens[last - 2]
    return noun.low in PEOPLE and (head.low in FIRST_NAMES or (not noun.capital and not is_body(head)))


def belongs_to(tokens, first, last):
    """Where the name of somebody else may begin in “a friend of …”, “a spokesman for …”; `last` in other phrases."""
    for k in range(first + 1, last):
        if tokens[k].low in {"for", "of", "to"}:
            return k if tokens[k - 1].low in SOMEBODYS else last
    return last


def kind(tokens, first, a, last, head):
    if head.low in SPOKESPEOPLE or head.low in PAPERS:
        return VOICE_OF_ORGANISATION
    if head.low in SOURCES:
        return ANONYMOUS_SOURCE
    if head.low in PEOPLE or (phrases.is_agent(head) and not is_body(head)):
        return DESCRIBED_ONLY
    if head.capital and head.low in FIRST_NAMES:
        named_after = any(t.low in {"st", "saint"} for t in tokens[a : last - 1])
        return VOICE_OF_ORGANISATION if named_after else NAMED
    if any(is_body(t) for t in tokens[a:last]):
        return VOICE_OF_ORGANISATION
    if head.capital:
        # “Partial transcript”: a capital that only the sentence gave it proves no name.
        bare = first == a and last - a <= 2
        return NAMED if bare and (first > 0 or last - a == 1) else VOICE_OF_ORGANISATION
    return DESCRIBED_ONLY if first < a or head.low in {"one", "another", "others"} else UNKNOWN
