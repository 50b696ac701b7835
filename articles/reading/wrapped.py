"""Text typed to a fixed width: a paragraph is several lines there, each broken where the next word did not fit."""

import re

NARROWEST, WIDEST = 45, 100
# A line may miss the width by an indent.
INDENT = 4
# So many lines must break off inside a sentence before a text counts as typed to a width.
BROKEN_OFF = 2
STOPS = ".!?:;…”\"’'"
FIRST_WORD = re.compile(r"\S{1,40}")
BULLET = re.compile(r"[•*·▪◦–—-]\s")


def joined(text, lines):
    """The paragraphs of a text as (start, end), given its lines as (start, end); lines of their own stay so."""
    width = _width(lines)
    if not width:
        return lines
    paragraphs, run_on, broken_off = [], 0, 0
    before = None
    for line in lines:
        if before is not None and _runs_on(text, before, line, width):
            run_on += 1
            broken_off += text[before[1] - 1] not in STOPS
            paragraphs[-1] = (paragraphs[-1][0], line[1])
        else:
            paragraphs.append(line)
        before = line
    return paragraphs if broken_off >= BROKEN_OFF and 2 * broken_off >= run_on else lines


def _width(lines):
    """The width that lines keep to, in characters; 0 where they are paragraphs of any length."""
    longer, width = 0, 0
    for start, end in lines:
        if end - start > WIDEST:
            longer += 1
            if 10 * longer > len(lines):
                return 0
        elif end - start > width:
            width = end - start
    return width if width >= NARROWEST else 0


def _runs_on(text, before, line, width):
    """Whether a line goes on in the next: no blank line between, and no room left for its first word."""
    gap = text[before[1] : line[0]]
    if len(gap) > WIDEST or gap.count("\n") > 1 or gap.count("\r") > 1 or gap.strip(" \t\r\n\xa0"):
        return False
    stopped = text[before[1] - 1] in STOPS
    if stopped and BULLET.match(text, line[0]):
        return False
    word = FIRST_WORD.match(text, line[0]).group()
    if before[1] - before[0] + 1 + len(word) > width - INDENT:
        return True
    return word[0].islower() and not stopped
