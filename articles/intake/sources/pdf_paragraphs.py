"""Paragraphs put together again from the lines of a printed page."""

import re
from collections import Counter, defaultdict
from itertools import pairwise
from statistics import median

_ENDS_SENTENCE = re.compile(r"[.!?…][”’\"')\]]*$|[”\"]$")
_STARTS_LOWER = re.compile(r"[^\W\d_A-Z]")
_OTHER_SIZE = 1.15
_INDENT = 0.6
# In line heights: more white than that between two lines, and a paragraph begins.
_GAP = 1.35
_LEADING = 1.7
_TOLERANCE = 1.5
_SOFT_HYPHEN = "\u00ad"
_BROKEN = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)[-\u00ad\u2010]$")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_MARGIN = 0.08
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:page|p\.?)?\s*\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?", re.IGNORECASE)
_PRINTED_BY_BROWSER = re.compile(r"\d{1,2}/\d{1,2}/\d{2,4},\s+\d{1,2}:\d\d\b|https?://\S+(?:\s+\d+/\d+)?$")


def without_running_heads(lines, heights):
    """(lines, running heads): what stands at the head or foot of pages and is no part of what they hold.

    `heights` are those of the pages.
    """
    size = median(line.size for line in lines) if lines else 0
    at_edge = [line for line in lines if _is_at_edge(line, heights[line.page])]
    pages = defaultdict(set)
    for line in at_edge:
        pages[_DIGITS.sub("#", line.text)].add(line.page)
    nearest = _white_above(lines)
    heads = {
        id(line)
        for line in at_edge
        if len(pages[_DIGITS.sub("#", line.text)]) > 1
        or _PAGE_NUMBER.fullmatch(line.text)
        or _PRINTED_BY_BROWSER.search(line.text)
        or (line.size <= size and nearest.get(id(line), 0) > 2 * line.size)
    }
    return [line for line in lines if id(line) not in heads], [line for line in lines if id(line) in heads]


def paragraphs(lines):
    """(paragraphs, words put together at line ends without proof that their hyphen was no part of them)."""
    edges = _edges(lines)
    known = Counter(word.lower() for line in lines for word in _WORD.findall(line.text))
    found, doubtful = [], []
    for before, line in pairwise([None, *lines]):
        if before is None or _begins(before, line, edges):
            found.append(line.text)
            continue
        broken = _BROKEN.search(before.text) if _STARTS_LOWER.match(line.text) else None
        if broken is None:
            found[-1] += ("" if before.text.endswith(("-", "\u2013", "\u2014")) else " ") + line.text
            continue
        rest = _WORD.match(line.text)[0]
        whole, hyphened = broken[1] + rest, f"{broken[1]}-{rest}"
        keeps = not known[whole.lower()] and known[hyphened.lower()]
        if not known[whole.lower()] and not keeps:
            doubtful.append(whole)
        found[-1] = f"{found[-1][:-1]}{'-' if keeps else ''}{line.text}"
    return [
        words.replace(_SOFT_HYPHEN, "-" if words.endswith(_SOFT_HYPHEN) else "") for words in found
    ], doubtful


def _begins(before, line, edges):
    """Whether a line begins a paragraph."""
    if _BROKEN.search(before.text) and _STARTS_LOWER.match(line.text):
        return False
    if max(before.size, line.size) > _OTHER_SIZE * min(before.size, line.size):
        return True
    left, _, step = edges[line.page, line.column]
    if line.size > _OTHER_SIZE * edges.usual and 0 < before.bottom - line.bottom < _LEADING * line.size:
        # A headline of several lines.
        return False
    is_indented = line.left > left + _INDENT * line.size
    _, right_before, _ = edges[before.page, before.column]
    # A first word that would have stood on the line before was put on its own line.
    with_space = (line.right - line.left) * (len(line.text.split()[0]) + 1) / len(line.text)
    had_room = before.right + with_space + _TOLERANCE < right_before
    if (before.page, before.column) != (line.page, line.column):
        return bool(_ENDS_SENTENCE.search(before.text)) and (is_indented or had_room)
    if before.bottom - line.bottom > _GAP * step:
        return True
    is_before_indented = before.left > left + _INDENT * before.size
    return (is_indented and not is_before_indented) or (
        had_room and (is_indented or bool(_ENDS_SENTENCE.search(before.text)))
    )


class _Edges(dict):
    def __init__(self, usual):
        super().__init__()
        self.usual = usual


def _edges(lines):
    """{(page, column): (left, right, step from line to line)} of the type that fills it."""
    columns = defaultdict(list)
    for line in lines:
        columns[line.page, line.column].append(line)
    usual = median(line.size for line in lines) if lines else 0
    found = _Edges(usual)
    for key, column in columns.items():
        body = [line for line in column if line.size <= _OTHER_SIZE * usual] or column
        steps = [
            above.bottom - below.bottom
            for above, below in pairwise(body)
            if 0 < above.bottom - below.bottom < 3 * above.size
        ]
        found[key] = (
            min(line.left for line in body),
            max(line.right for line in body),
            median(steps) if steps else 1.2 * usual,
        )
    return found


def _is_at_edge(line, height):
    return line.bottom < _MARGIN * height or line.top > (1 - _MARGIN) * height


def _white_above(lines):
    """{id of a line: points of white up to the next line above it}, of the lowest lines of each page."""
    found = {}
    for page in {line.page for line in lines}:
        here = sorted((line for line in lines if line.page == page), key=lambda line: line.bottom)
        for line in here[:6]:
            above = [other.bottom for other in here if other.bottom > line.bottom + line.size / 2]
            if above:
                found[id(line)] = min(above) - line.top
    return found
