"""Where words stand in a text: what a curator pasted, found again letter for letter.

Segments are (start, end) pairs, half-open, in code points of the text.
"""

import re
from itertools import pairwise

CONTEXT = 40
# The same to the eye, but not letter for letter: keyboards type the one, newspapers print the other.
_ALIKE = str.maketrans({
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "«": '"',
    "»": '"',
    "–": "-",
    "—": "-",
    "\u00a0": " ",
    "…": ".",
})


def paragraphs(words):
    """What was typed into one box, a blank line between paragraphs: one segment each."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    return [part.strip() for part in re.split(r"\n[^\S\n]*\n", lines) if part.strip()]


def places(text, parts, *, most=50):
    """The places where `parts` stand in order, each as a list of segments; at most `most` of them.

    A place is told by where its first part stands; the parts after it are the next ones in the text.
    """
    found, start = [], text.find(parts[0])
    while start >= 0 and len(found) < most:
        segments, reached = [], start
        for part in parts:
            at = text.find(part, reached)
            if at < 0:
                return found
            reached = at + len(part)
            segments.append((at, reached))
        found.append(segments)
        start = text.find(parts[0], start + 1)
    return found


def nearest(text, words, segments):
    """The place of `words` nearest to `segments`, before, after or between them; None if there is none."""
    first, last = segments[0][0], segments[-1][1]
    gaps = [(end, start) for (_, end), (start, _) in pairwise(segments)]
    starts = [
        text.rfind(words, 0, first),
        text.find(words, last),
        *(text.find(words, opens, closes) for opens, closes in gaps),
    ]
    found = [(start, start + len(words)) for start in starts if start >= 0]
    return min(found, key=lambda place: max(first - place[1], place[0] - last), default=None)


def as_the_text_has_it(text, words):
    """Words of the text that read like `words` but differ in marks, spaces or capitals; empty if there are none."""
    wanted = " ".join(words.translate(_ALIKE).casefold().split())
    pattern = r"\s+".join(map(re.escape, wanted.split()))
    plain = text.translate(_ALIKE)
    # Folding may change the length of a text, and then places in the one are not places in the other.
    folded = plain.casefold() if len(plain.casefold()) == len(plain) else plain.lower()
    if len(folded) != len(text) or not pattern:
        return ""
    found = re.search(pattern, folded)
    return text[found.start() : found.end()] if found else ""


def missing_part(text, parts):
    """The first of `parts` that does not stand in the text after those before it."""
    reached = 0
    for part in parts:
        at = text.find(part, reached)
        if at < 0:
            return part
        reached = at + len(part)
    return None


def in_context(text, segments):
    """A place with a little of what stands around it, on one line."""
    start, end = segments[0][0], segments[-1][1]
    before, after = text[max(start - CONTEXT, 0) : start], text[end : end + CONTEXT]
    words = text[start : segments[0][1]]
    words = words if len(words) <= CONTEXT else f"{words[:CONTEXT]}…"
    return " ".join(f"…{before}[{words}]{after}…".split())
