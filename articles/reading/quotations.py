"""Stretches joined into quotations: British papers open a long one at each paragraph and close it once."""

import re
from dataclasses import dataclass

from .findings import Span
from .marks import Stretch, stretches
from .paragraphs import Paragraph

# A transcript names each voice inside the marks: “WALLACE: Let us start.
LABEL = re.compile(r"([A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){0,3}):\s")
# How far an unmarked paragraph may lie between an opening mark and the one that closes it.
UNMARKED_PARAGRAPHS = 3


@dataclass(slots=True)
class Quotation:
    """One quotation: a segment for each paragraph, and where in the paragraphs it begins and ends."""

    segments: list[Span]
    first: Paragraph
    last: Paragraph
    truncated: bool = False

    @property
    def start(self):
        return self.segments[0][0]

    @property
    def end(self):
        return self.segments[-1][1]


def find(text, paragraphs, furniture, style):
    """The quotations of a text, and for each paragraph number the (number of quotation, start, end) in it."""
    story = [p for p in paragraphs if p.number not in furniture]
    marked = [stretches(text, p, style) for p in story]
    quotations: list[Quotation] = []
    within: dict[int, list[tuple[int, int, int]]] = {}
    running: Quotation | None = None
    carried = 0
    for place, (paragraph, found) in enumerate(zip(story, marked, strict=True)):
        here = within.setdefault(paragraph.number, [])
        if running is not None and carried:
            # An unmarked paragraph inside a quotation, seen by looking ahead.
            carried -= 1
            if not found or carried:
                _extend(running, quotations, here, paragraph, paragraph.start, paragraph.end)
                continue
        for stretch in found:
            labelled = stretch.start == paragraph.start and LABEL.match(text, stretch.start + 1)
            if running is not None and stretch.start == paragraph.start and not labelled:
                _extend(running, quotations, here, paragraph, stretch.start, stretch.end)
                running = running if not stretch.closed else None
                continue
            if not stretch.opened:
                continue
            running = Quotation([(stretch.start, stretch.end)], paragraph, paragraph)
            quotations.append(running)
            here.append((len(quotations) - 1, stretch.start, stretch.end))
            if stretch.closed:
                running = None
        if running is not None:
            runs_to_the_end = running.end == paragraph.end
            carried = _unmarked_ahead(marked, story, place) if runs_to_the_end else 0
            goes_on = runs_to_the_end and (carried or _opens_next(marked, story, place))
            if not goes_on:
                running.truncated = True
                running = None
    return quotations, within


def _extend(running, quotations, here, paragraph, start, end):
    running.segments.append((start, end))
    running.last = paragraph
    here.append((len(quotations) - 1, start, end))


def _opens_next(marked, story, place):
    following: list[Stretch] = marked[place + 1] if place + 1 < len(story) else []
    return bool(following) and following[0].opened and following[0].start == story[place + 1].start


def _unmarked_ahead(marked, story, place):
    """How many paragraphs on lies a closing mark without an opening one; 0 where there is none near."""
    for ahead in range(1, UNMARKED_PARAGRAPHS + 1):
        if place + ahead >= len(story):
            return 0
        found = marked[place + ahead]
        if found:
            return ahead if not found[0].opened else 0
    return 0
