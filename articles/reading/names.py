"""Names of people as capital letters, titles and known first names show them."""

from typing import NamedTuple

from .paragraphs import Token
from .words.first_names import EITHER, MEN, WOMEN
from .words.listing import listed
from .words.nouns import BODY_ACRONYMS, HONORIFICS, NOT_NAMES, OFFICES, PEOPLE
from .words.small import ENDS, PARTICLES, SENTENCE_OPENERS
from .words.verbs import FINITE

PLACES = listed(
    """
    new north south east west great san los las el fort mount lake saint st united high upper lower
    old hong sri
    """
)
POSTNOMINALS = frozenset({"mp", "mbe", "obe", "cbe", "qc", "kc", "md"})
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "mp", "mbe", "obe", "cbe", "qc", "kc", "md"})
FIRST_NAMES = MEN | WOMEN | EITHER
# Words of places and days that are surnames as well: “Dr Anne Church”, “Tom Day”.
ALSO_SURNAMES = listed("church day bank court north east west english french irish may march")
# Words of the post before a name.
ROLES = PEOPLE | OFFICES
MAX_WORDS = 5
NICKNAME_MARKS = frozenset("'‘’“”\"")


class Name(NamedTuple):
    """A name as printed: tokens [first, last) of their list; `words` leaves out honorifics and suffixes."""

    first: int
    last: int
    start: int
    end: int
    words: tuple[str, ...]
    honorific: str | None
    honorific_start: int | None
    sure: bool

    @property
    def surname(self):
        return self.words[-1]

    @property
    def is_full(self):
        return len(self.words) > 1

    @property
    def gender(self):
        by_title = HONORIFICS.get(self.honorific)
        if by_title or not self.is_full:
            return by_title
        return "m" if self.words[0] in MEN else "f" if self.words[0] in WOMEN else None


def is_possessive(token: Token):
    return token.text[-2:] in ("'s", "’s", "'S", "’S")


def bare_end(token: Token):
    """Where a word ends without its possessive ’s."""
    return token.end - 2 if is_possessive(token) else token.end


def is_acronym(token: Token):
    return len(token.low) > 1 and token.text[:2].isupper() and token.text[: len(token.low)].isupper()


def find(tokens: list[Token]):
    """Every name in the tokens of one paragraph, in order, none overlapping."""
    found, done = [], 0
    for i in [i for i, token in enumerate(tokens) if token.capital]:
        if i >= done:
            done = _run_end(tokens, i)
            if done - i > 1:
                found += _names_in_run(tokens, i, done)
    return found


def _run_end(tokens, i):
    """The end of a run of capitalised words; initials may have full stops, particles stand inside."""
    count = len(tokens)
    j = i + 1
    while j < count:
        token, before = tokens[j], tokens[j - 1]
        if before.text[-2:] in ("'s", "’s"):
            break
        if token.capital:
            if token.start - before.end > 2:
                break
            j += 1
        elif (
            token.text == "."
            and before.end == token.start
            and (len(before.text) == 1 or before.low in HONORIFICS or before.low in SUFFIXES)
            and j + 1 < count
            and tokens[j + 1].capital
        ) or (
            token.low in PARTICLES
            and j + 1 < count
            and (
                tokens[j + 1].capital
                or (tokens[j + 1].low in PARTICLES and j + 2 < count and tokens[j + 2].capital)
            )
        ):
            j += 1
        elif token.text in NICKNAME_MARKS and _is_nickname(tokens, j):
            j += 3
        else:
            break
    return j


def _is_nickname(tokens, j):
    """“Bartholomew ‘Barty’ Quill”: one capitalised word between marks, and names on both sides."""
    if j + 3 >= len(tokens) or not tokens[j + 1].is_word:
        return False
    before, opening, word, closing, behind = tokens[j - 1 : j + 4]
    return (
        before.capital
        and word.capital
        and closing.text in NICKNAME_MARKS
        and behind.capital
        and opening.start == before.end + 1
        and word.start == opening.end
        and closing.start == word.end
        and behind.start == closing.end + 1
    )


def _names_in_run(tokens, i, j):
    """A run may hold a role, a title and a name: “Health Secretary Jeremy Hunt”, “Accident and emergency Dr”."""
    while i < j and (tokens[i].low in SENTENCE_OPENERS or not tokens[i].is_word):
        i += 1
    if j - i < 2:
        # A name has two words, or one and a title.
        return []
    k = i
    honorific = None
    for at in range(i, j):
        low = tokens[at].low
        if low in HONORIFICS and at + 1 < j:
            honorific, k = at, at + 1
        elif (
            honorific is None
            and low in FIRST_NAMES
            and at + 1 < j
            and _can_be_surname(tokens[at + 1], tokens, at + 1, j)
        ):
            k = at
            break
        elif honorific is not None and tokens[at].is_word:
            break
    known = k < j and tokens[k].low in FIRST_NAMES
    if honorific is None and not known:
        # Nobody's title, no known first name: skip the words of a role before it.
        k = next((at + 1 for at in range(j - 1, i - 1, -1) if tokens[at].low in ROLES), i)
    while k < j and not tokens[k].is_word:
        k += 1
    end = k
    words = []
    while end < j and len(words) < MAX_WORDS:
        token = tokens[end]
        if token.is_word:
            sure = (honorific is not None and not words) or (
                known and (not words or token.low in ALSO_SURNAMES)
            )
            short = (
                is_acronym(token)
                and len(token.low) < 5
                and token.low not in SUFFIXES
                and "." not in token.low
            )
            if not sure and (token.low in NOT_NAMES or short):
                break
            if len(words) > 1 and (token.low in FINITE or token.low in ENDS):
                break
            if token.low in SUFFIXES:
                end += token.low not in POSTNOMINALS
                break
            words.append(token.low.replace("’", "'"))
        end += 1
    while end > k and not tokens[end - 1].is_word:
        end -= 1
    if words and words[0] in HONORIFICS and len(words) == 1:
        # “Lt Col (retd) Jane Roe”: two titles make no name.
        return []
    if not words or (honorific is None and len(words) < 2) or not BODY_ACRONYMS.isdisjoint(words):
        return []
    if (
        honorific is None
        and not known
        and (
            end < j
            or words[0] in NOT_NAMES
            or len(words) > 3
            or tokens[k].text.isupper()
            or any(word in ENDS or word in FINITE for word in words)
            or words[0] in PLACES
            or (k > i and tokens[k - 1].low not in ROLES)
        )
    ):
        return []
    start = honorific if honorific is not None else k
    return [
        Name(
            start,
            end,
            tokens[k].start,
            bare_end(tokens[end - 1]),
            tuple(word for word in words if len(word) > 1) or tuple(words),
            tokens[honorific].low if honorific is not None else None,
            tokens[honorific].start if honorific is not None else None,
            honorific is not None or known,
        )
    ]


def _can_be_surname(token, tokens, at, j):
    if not token.is_word:
        return token.text == "." and at + 1 < j
    return (token.low not in NOT_NAMES or token.low in FIRST_NAMES or token.low in ALSO_SURNAMES) and not (
        is_acronym(token) and token.low in BODY_ACRONYMS
    )
