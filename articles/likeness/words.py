"""Words as they are compared: without capitals, accents, marks and apostrophes.

What is stored for ever rests on this, so it never changes: another way to read words would need fingerprints of its
own beside those that are there.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache

_APOSTROPHES = "'’‘ʼ`´＇"
_WORD = re.compile(rf"\w+(?:[{_APOSTROPHES}]\w+)*")
_APOSTROPHE = re.compile(f"[{_APOSTROPHES}]")


# Papers use the same few thousand words again and again; what is longer is no word of theirs.
_LONGEST = 40


def plain(word):
    """`Façade` → `facade`, `We’re` → `were`."""
    return _remembered(word) if len(word) <= _LONGEST else _folded(word)


def _folded(word):
    if word.isascii() and "'" not in word and "`" not in word:
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", _APOSTROPHE.sub("", word).casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))


_remembered = lru_cache(maxsize=50_000)(_folded)


@dataclass(frozen=True)
class Words:
    """The words of a printed text in order, less those in the spans `without`, (start, end) pairs into the text."""

    text: str
    without: tuple[tuple[int, int], ...] = ()

    @cached_property
    def _found(self):
        """(plain word, start, end) of each."""
        found = [(plain(match[0]), match.start(), match.end()) for match in _WORD.finditer(self.text)]
        for first, last in self.without:
            found = [each for each in found if not first <= each[1] < last]
        return [each for each in found if each[0]]

    @cached_property
    def plain(self):
        return [word for word, _, _ in self._found]

    def __len__(self):
        return len(self._found)

    def printed(self, start, end):
        """What stands from one word up to another, letter for letter; empty where no word does."""
        return self.text[self._found[start][1] : self._found[end - 1][2]] if start < end else ""
