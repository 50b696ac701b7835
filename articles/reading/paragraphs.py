"""A text cut into paragraphs and words, with offsets into the whole text.

Quoted stretches become one token each, so that rules about a sentence see its frame only:
`The trust said [quote] on Monday.`
"""

import re
from typing import NamedTuple

from . import wrapped
from .words.listing import listed

LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
WORD = re.compile(r"No\.?[ \u00a0]\d+|(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-\u2010\u2011'’.&/@][^\W_]+)*|[^\w\s]|_")
QUOTED = "quoted"
SMALL_IN_HEADLINES = listed("from with over into after amid about than under when")


class Token(NamedTuple):
    """A word, a mark, or a whole quoted stretch (`low` is then QUOTED, `stretch` its number)."""

    start: int
    end: int
    text: str
    low: str
    is_word: bool
    capital: bool
    stretch: int = -1


class Paragraph(NamedTuple):
    number: int
    start: int
    end: int


def split(text):
    """Paragraphs are lines, or several in text typed to a width. White space at either end belongs to none."""
    lines = []
    for match in LINE.finditer(text):
        start = match.start()
        line = match.group()
        left = len(line) - len(line.lstrip())
        if left == len(line):
            continue
        right = len(line.rstrip())
        lines.append((start + left, start + right))
    return [Paragraph(number, *span) for number, span in enumerate(wrapped.joined(text, lines))]


def words(text, start, end):
    """The tokens of text[start:end]. A possessive keeps its ’s in `text` but loses it in `low`."""
    tokens = []
    for match in WORD.finditer(text, start, end):
        word = match.group()
        low = word.lower()
        if low.endswith(("'s", "’s")):
            low = low[:-2]
        tokens.append(Token(match.start(), match.end(), word, low, word[0].isalnum(), word[0].isupper()))
    return tokens


def frame(text, start, end, stretches):
    """Tokens of text[start:end] with each quoted stretch (number, start, end) as one token."""
    tokens = []
    at = start
    for number, opens, closes in stretches:
        tokens += words(text, at, opens)
        tokens.append(Token(opens, closes, "", QUOTED, False, False, number))
        at = closes
    return tokens + words(text, at, end)


def lower_openings(tokens, common_words):
    """Take the capital from a word that only its place at the head of a sentence gave it."""
    for i, token in enumerate(tokens):
        if not token.capital or token.low not in common_words:
            continue
        if i == 0 or not tokens[i - 1].is_word:
            following = tokens[i + 1] if i + 1 < len(tokens) else None
            if following is None or not following.capital:
                tokens[i] = token._replace(capital=False)


class Lexicon:
    """Which words a text prints small, and which with a capital in the middle of a sentence."""

    def __init__(self):
        self.small = set()
        self.proper = set()

    def add(self, tokens):
        before = None
        for token in tokens:
            if token.is_word:
                if not token.capital:
                    self.small.add(token.low)
                elif before is not None and before.is_word:
                    self.proper.add(token.low)
            before = token

    def common_words(self):
        return self.small - self.proper


def is_headline(tokens):
    """Whether a line prints nearly every word with a capital, so that its capitals prove no name."""
    words = [
        token
        for token in tokens
        if token.is_word and len(token.text) > 3 and token.low not in SMALL_IN_HEADLINES
    ]
    return 3 < len(words) < 40 and all(token.capital or token.text[0].isdigit() for token in words)
