"""Fingerprints: numbers that stand for a few words in a row.

Of what the archive holds every so-manieth block of words is kept; of what is looked up *every* block is asked for.
So a run of `length + step - 1` words that two texts share is found wherever it stands in either, and what was cut,
moved or put before it makes no difference. The numbers are the first eight bytes of BLAKE2b (RFC 7693), which are
the same on every machine and in every version of every library.
"""

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Blocks:
    """How printed words of one kind are cut: `length` words to a block, every `step`-th kept, of the first `most`
    words: a bound on what a text of millions of words may cost."""

    length: int
    step: int
    most: int

    def kept(self, words):
        """What to store: the fingerprints of all words together, of every so-manieth block, and of the last one."""
        starts = self._starts(words)
        return {whole(words), *(self._block(words, start) for start in {*starts[:: self.step], *starts[-1:]})}

    def asked(self, words):
        """What to look for: the fingerprints of every block."""
        return {self._block(words, start) for start in self._starts(words)}

    def _starts(self, words):
        return range(min(len(words), self.most) - self.length + 1)

    def _block(self, words, start):
        return _number(words[start : start + self.length], b"block")


# A sentence of 24 words that two texts share is found for certain, and most shorter ones by luck.
TEXT = Blocks(length=5, step=20, most=4000)
# Five words in a row of a shortened quote are found for certain; one changed word never spoils two blocks.
QUOTE = Blocks(length=3, step=3, most=600)


def whole(words):
    return _number(words, b"whole")


def _number(words, what):
    digest = hashlib.blake2b(" ".join(words).encode(), digest_size=8, person=what).digest()
    return int.from_bytes(digest, "big", signed=True)
