"""The lines of a PDF in the order in which people read them: down a column, then down the next."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

import pypdfium2.raw as pdfium

# Gaps in the type size of the line: between words of a justified line they stay below the first, and columns are
# no nearer to each other than the second.
_WIDE = 0.9
_FEWEST_LINES = 4
# So much of a column may be crossed by headlines and captions.
_CROSSED = 0.2
# Such a share of jumps within a line, or up the page, and the order of drawing is not that of reading.
_JUMPY = 0.15
_SPACES = " \t\u00a0"


@dataclass(slots=True, eq=False)
class Line:
    """Words on one line of one column, in points from the lower left corner of the page.

    `column` numbers the stretches of lines that run down the page without a break.
    """

    text: str
    left: float
    right: float
    bottom: float
    size: float
    page: int
    column: int = 0

    @property
    def top(self):
        return self.bottom + self.size


def lines(textpage, page, first_column=0):
    """The Lines of one page of a pypdfium2 document."""
    pieces = list(_pieces(textpage, page))
    if not pieces:
        return []
    found = _joined([pieces] if not _is_jumbled(pieces) else _columns(pieces))
    column = first_column
    for before, line in pairwise([None, *found]):
        if before is not None and (line.bottom > before.bottom or _aside(before, line)):
            column += 1
        line.column = column
    return found


def _pieces(textpage, page) -> Iterator[Line]:
    """Runs of characters without a wide gap, in the order in which they were drawn."""
    raw, box, baseline = textpage.raw, pdfium.FS_RECTF(), ctypes.c_double()
    piece, gap = None, ""
    for index in range(textpage.count_chars()):
        character = chr(pdfium.FPDFText_GetUnicode(raw, index))
        if character in "\r\n":
            gap = "\n"
            continue
        if character.isspace() and character != "\u00a0":
            gap = gap or " "
            continue
        pdfium.FPDFText_GetLooseCharBox(raw, index, box)
        pdfium.FPDFText_GetCharOrigin(raw, index, ctypes.c_double(), baseline)
        left, right, bottom = box.left, box.right, baseline.value
        size = pdfium.FPDFText_GetFontSize(raw, index) or 1.0
        if pdfium.FPDFText_IsHyphen(raw, index) == 1 or character in "\x02\ufffe":
            character = "\u00ad"
        if piece is not None and _goes_on(piece, left, bottom):
            piece.text += (" " if gap else "") + character
            piece.right = max(piece.right, right)
            piece.size = max(piece.size, size)
        else:
            if piece is not None:
                yield piece
            piece = Line(character, left, right, bottom, size, page)
        gap = ""
    if piece is not None:
        yield piece


def _goes_on(piece, left, bottom):
    # The letters of a ligature all have its place, so the second one seems to step back.
    return (
        abs(bottom - piece.bottom) < piece.size / 2
        and -2 * piece.size < left - piece.right < _WIDE * piece.size
    )


def _is_jumbled(pieces):
    jumps = sum(
        abs(after.bottom - before.bottom) < before.size / 2 or after.bottom > before.bottom + before.size
        for before, after in pairwise(pieces)
    )
    return jumps > _JUMPY * len(pieces)


def _columns(pieces):
    """Pieces parted into columns, each a list, in the order of reading. Headlines across columns part these in bands."""
    gutter = _gutter(pieces)
    if gutter is None:
        return [sorted(pieces, key=lambda piece: (-piece.bottom, piece.left))]
    across = [each for each in pieces if each.left < gutter < each.right]
    left_over, parted = pieces, []
    for row in [*sorted({edge.bottom for edge in across}, reverse=True), None]:
        band, here, below = [], [], []
        for each in left_over:
            # What stands on one line with words across the gutter belongs to them.
            is_here = row is not None and abs(each.bottom - row) < each.size / 2
            (here if is_here else band if row is None or each.bottom > row else below).append(each)
        for side in (
            [each for each in band if each.left < gutter],
            [each for each in band if each.left >= gutter],
        ):
            if side:
                parted += _columns(side)
        if here:
            parted.append(sorted(here, key=lambda piece: piece.left))
        left_over = below
    return parted


def _gutter(pieces):
    """Where a white stripe runs down between two columns, or None. The widest, if there are several."""
    size = median(piece.size for piece in pieces)
    first, last = int(min(piece.left for piece in pieces)), int(max(piece.right for piece in pieces)) + 1
    if last - first > 20_000:
        return None
    change = [0] * (last - first + 2)
    for piece in pieces:
        change[int(piece.left) - first] += 1
        change[int(piece.right) - first + 1] -= 1
    covered, count = [], 0
    for each in change:
        count += each
        covered.append(count)
    most = max(covered)
    if most < _FEWEST_LINES:
        return None
    best, start = None, None
    for at, count in enumerate([*covered, most]):
        if count <= _CROSSED * most:
            start = at if start is None else start
            continue
        if (
            start
            and at - start >= size * _WIDE
            and at < len(covered)
            and (best is None or at - start > best[1] - best[0])
        ):
            best = (start, at)
        start = None
    if best is None:
        return None
    middle = first + sum(best) / 2
    sides = [sum(piece.right <= middle for piece in pieces), sum(piece.left >= middle for piece in pieces)]
    return middle if min(sides) >= _FEWEST_LINES else None


def _joined(columns):
    """Pieces of one line in one column become that line."""
    found = []
    for column in columns:
        start = len(found)
        for piece in column:
            line = found[-1] if len(found) > start else None
            if (
                line is not None
                and abs(piece.bottom - line.bottom) < line.size / 2
                and piece.left >= line.left
            ):
                line.text += f" {piece.text}"
                line.right = max(line.right, piece.right)
            else:
                found.append(piece)
    return found


def _aside(before, line):
    return line.left > before.right or line.right < before.left
