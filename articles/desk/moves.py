"""Spans moved by words, split and joined: pure functions on [[start, end], …] of one text.

A word is what stands between spaces, its marks included: to a curator who drags an end along, a quote mark belongs
to its word.
"""

import re

_WORD = re.compile(r"\S+")


def end_later(text, segments):
    """One more word at the end of the last segment; as it was at the end of the text."""
    start, end = segments[-1]
    found = _WORD.search(text, end)
    return segments if found is None else [*segments[:-1], [start, found.end()]]


def end_earlier(text, segments):
    """One word less at the end; a segment of one word stays."""
    start, end = segments[-1]
    words = list(_WORD.finditer(text, start, end))
    return segments if len(words) < 2 else [*segments[:-1], [start, words[-2].end()]]


def start_earlier(text, segments):
    start, end = segments[0]
    line = text.rfind("\n", 0, start) + 1
    before = list(_WORD.finditer(text, line, start)) or list(_WORD.finditer(text, 0, start))
    return segments if not before else [[before[-1].start(), end], *segments[1:]]


def start_later(text, segments):
    start, end = segments[0]
    words = list(_WORD.finditer(text, start, end))
    return segments if len(words) < 2 else [[words[1].start(), end], *segments[1:]]


def split(text, segments, at):
    """Two lists of segments, the second from the word that holds the offset `at`; ValueError if one would be empty."""
    before, after = [], []
    for start, end in segments:
        if end <= at:
            before.append([start, end])
        elif start >= at:
            after.append([start, end])
        else:
            word = next((each for each in _WORD.finditer(text, start, end) if each.end() > at), None)
            left = text[start : word.start()].rstrip() if word else ""
            if left:
                before.append([start, start + len(left)])
            if word:
                after.append([word.start(), end])
    if not before or not after:
        raise ValueError("A quote is split between two of its words.")
    return before, after


def join(text, first, second):
    """The segments of two quotes as one; where only spaces of one line stand between, they become one segment."""
    (start, end), (following, last) = first[-1], second[0]
    between = text[end:following]
    if end > following:
        raise ValueError("Only a quote that stands further on can be joined.")
    if not between.strip() and "\n" not in between:
        return [*first[:-1], [start, last], *second[1:]]
    return [*first, *second]


def around(text, start, end):
    """A selection as whole words: [start, end), or None if it holds none."""
    inside = text[start:end].strip()
    if not inside:
        return None
    first = text.index(inside, start)
    last = first + len(inside)
    while first and not text[first - 1].isspace():
        first -= 1
    while last < len(text) and not text[last].isspace():
        last += 1
    return [first, last]
