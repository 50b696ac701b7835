"""A text cut into paragraphs and words, with offsets into the whole text.

Quoted stretches become one token each, so that rules about a sentence see its frame only:
`The trust said [quote] on Monday.`
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from . import wrapped
from .words.listing import listed

LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
# So wide a gap parts columns, not words. Without it a line could be a megabyte of spaces, and a rule that allows for
# white space might try every stretch of it.
SPACE = r"[^\S\n\r\u2028\u2029\x0b\x0c\x85]"
GAP = re.compile(rf"{SPACE}(?={SPACE}{{39}}){SPACE}+")
WORD = re.compile(r"No\.?[ \u00a0]\d+|(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-\u2010\u2011'’.&/@][^\W_]+)*|[^\w\s]|_")
# The only words with a space inside.
OVER_A_SPACE = re.compile(r"No\.? \d")
QUOTED = "quoted"
SMALL_IN_HEADLINES = listed("from with over into after amid about than under when")
HEADLINE_MOST_WORDS = 40
# What a word is like is remembered, of so many words, and of none that is longer.
MOST_FORMS = 20_000
LONGEST_KEPT = 40


@dataclass(slots=True)
class Token:
    """A word, a mark, or a whole quoted stretch (`low` is then QUOTED, `stretch` its number).

    Rules ask each of thousands of tokens many times over, which slots answer twice as fast as a named tuple.
    """

    start: int
    end: int
    text: str
    low: str
    is_word: bool
    capital: bool
    stretch: int = -1

    def small(self):
        """The same token without its capital, which only its place gave it."""
        return replace(self, capital=False)


class Paragraph(NamedTuple):
    number: int
    start: int
    end: int


def split(text):
    """Paragraphs are lines, or several in text typed to a width. White space at either end belongs to none."""
    lines = []
    for start, end in (
        _between_gaps(text) if GAP.search(text) else (match.span() for match in LINE.finditer(text))
    ):
        line = text[start:end]
        left = len(line) - len(line.lstrip())
        if left == len(line):
            continue
        right = len(line.rstrip())
        lines.append((start + left, start + right))
    return [Paragraph(number, *span) for number, span in enumerate(wrapped.joined(text, lines))]


def _between_gaps(text):
    for line in LINE.finditer(text):
        at = line.start()
        for gap in GAP.finditer(text, *line.span()):
            yield at, gap.start()
            at = gap.end()
        yield at, line.end()


def words(text, start, end):
    """The tokens of text[start:end]. A possessive keeps its ’s in `text` but loses it in `low`."""
    line = text[start:end]
    if "No" in line and OVER_A_SPACE.search(line):
        return [Token(start + first, start + last, *form) for first, last, *form in _cut(line)]
    tokens, known, at = [], _pieces.get, start
    add = tokens.append
    # A text is thousands of tokens, and most of what stands between its spaces was met before.
    for piece in line.split(" "):
        if piece:
            for first, last, word, low, is_word, capital in known(piece) or _piece(piece):
                add(Token(at + first, at + last, word, low, is_word, capital))
        at += len(piece) + 1
    return tokens


# What stands between two spaces, cut into words and marks, for all texts; see MOST_FORMS.
_pieces = {}


def _piece(piece):
    cut = tuple(_cut(piece))
    if len(piece) < LONGEST_KEPT:
        if len(_pieces) >= MOST_FORMS:
            _pieces.clear()
        _pieces[piece] = cut
    return cut


def _cut(line):
    """(start, end, text, low, is_word, capital) of each word and mark, offsets in the line."""
    for match in WORD.finditer(line):
        word = match.group()
        low = word.lower()
        if low.endswith(("'s", "’s")):
            low = low[:-2]
        yield (*match.span(), word, low, word[0].isalnum(), word[0].isupper())


def frame(text, start, end, stretches, known=None):
    """Tokens of text[start:end] with each quoted stretch (number, start, end) as one token.

    `known` are the tokens of text[start:end] without stretches, where the caller still has them.
    """
    tokens = []
    at = start
    for number, opens, closes in stretches:
        tokens += _between(text, at, opens, known)
        tokens.append(Token(opens, closes, "", QUOTED, False, False, number))
        at = closes
    return tokens + _between(text, at, end, known)


def _between(text, start, end, known):
    if known is None:
        return words(text, start, end)
    first, last = bisect_left(known, start, key=_start), bisect_left(known, end, key=_start)
    if (first and known[first - 1].end > start) or (last and known[last - 1].end > end):
        # A mark stands inside a word and cuts it in two.
        return words(text, start, end)
    return known[first:last]


_start = attrgetter("start")


def lower_openings(tokens, common_words):
    """Take the capital from a word that only its place at the head of a sentence gave it."""
    for i in [i for i, token in enumerate(tokens) if token.capital]:
        if tokens[i].low not in common_words:
            continue
        if i == 0 or not tokens[i - 1].is_word:
            following = tokens[i + 1] if i + 1 < len(tokens) else None
            if following is None or not following.capital:
                tokens[i] = tokens[i].small()


class Lexicon:
    """Which words a text prints small, and which with a capital in the middle of a sentence."""

    def __init__(self):
        self.small = set()
        self.proper = set()

    def add(self, tokens):
        self.small.update([token.low for token in tokens if token.is_word and not token.capital])
        self.proper.update([
            token.low
            for before, token in pairwise(tokens)
            if token.capital and before.is_word and token.is_word
        ])

    def common_words(self):
        return self.small - self.proper


def is_headline(tokens):
    """Whether a line prints nearly every word with a capital, so that its capitals prove no name."""
    count = 0
    for token in tokens:
        if token.is_word and len(token.text) > 3 and token.low not in SMALL_IN_HEADLINES:
            if not token.capital and not token.text[0].isdigit():
                return False
            count += 1
            if count >= HEADLINE_MOST_WORDS:
                return False
    return count > 3
