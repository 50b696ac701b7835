"""What a sentence may speak of, told from each of its words alone.

Most sentences print no day, hour or number and tell of no strike. A word that may belong to one of these raises its
hint; where no word does, the patterns that would find it are not tried. A hint may be wrong, a missing one never: what
a finder looks for has to be hinted at by one of its words here.
"""

import re
from functools import lru_cache

from .days import ANCHOR
from .sizes import NUMBERED

DAY, HOUR, LENGTH, NUMBER, STRIKE, COVER, GATHERING = (1 << place for place in range(7))
ALL = (1 << 7) - 1
WORDS = (
    (DAY, re.compile(f"{ANCHOR.pattern}|following")),
    (HOUR, re.compile(r"\d|noon|mid(?:day|night)|^(?:morning|afternoon|evening)")),
    (LENGTH, re.compile(r"(?:^|-)(?:hour|day|week)", re.IGNORECASE)),
    (NUMBER, NUMBERED),
    (
        STRIKE,
        re.compile(r"strik|walk|industrial|tools|went|overtime|rule|stop|action$", re.IGNORECASE),
    ),
    (
        COVER,
        re.compile(r"mergency|ife\b|rgent|Christmas|&|aternity|ntensive|ritical|mbulance|eonatal|ancer"),
    ),
    (
        GATHERING,
        re.compile(
            r"icket|PICKET|igil|VIGIL|march|[Rr]all|RALL|emonstrat|DEMO|rotest|PROTEST|gather|stood|standing|lined|assembled"
            r"|massed|turned|sang|outside"
        ),
    ),
)
# What a longer word hints at is not remembered: a megabyte of one would be kept for nobody.
LONGEST_WORD = 40


def of(tokens):
    """The hints of a sentence's tokens, joined with |."""
    found = 0
    for token in tokens:
        found |= _of_word(token.text) if len(token.text) < LONGEST_WORD else ALL
    return found


@lru_cache(maxsize=16_384)
def _of_word(word):
    return sum(hint for hint, words in WORDS if words.search(word) or words.search(word.lower()))
