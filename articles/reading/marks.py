"""Quote marks and what each of them does: opens, closes, or is only an apostrophe.

A stretch is quoted words inside one paragraph, marks included. It may lack its closing mark
(`closed` is False), as every paragraph but the last of a long quotation does in British papers, or
its opening one (`opened` is False), which only a paragraph that carries on a quotation may.
"""

import re
from typing import NamedTuple

DOUBLE = "double"
DOUBLE_OR_PAIRS = "double_or_pairs"
SINGLE = "single"
DOUBLE_MARKS = re.compile('[“”"„‟«»＂]')
# Some papers type a double mark as two single ones; a third is the mark of words within words.
TWO_SINGLE = re.compile(r"(?<![^\s(\[—–-])''|''(?![\w'])|``|[“”\"„‟«»＂]")
SINGLE_MARKS = "‘’'‚‛"
SINGLE_MARK = re.compile(f"[{SINGLE_MARKS}]")
CLOSING_COMPANY = ".,!?…—-–;:"
PARAGRAPH_END = re.compile(r"[^\S\n]*\n\s*[‘'][^\W_]")
# A paper that marks speech with single marks prints at least one stretch this long.
LONG_STRETCH_WORDS = 5


class Stretch(NamedTuple):
    start: int
    end: int
    opened: bool
    closed: bool


def style_of(text, paragraphs, pairs_of_single_marks):
    """Double marks, unless the text quotes at length with single ones and never with double ones."""
    double = DOUBLE_OR_PAIRS if pairs_of_single_marks and "''" in text else DOUBLE
    singles = 0
    for paragraph in paragraphs:
        for stretch in double_stretches(text, paragraph, double):
            if text.count(" ", stretch.start, stretch.end) >= LONG_STRETCH_WORDS - 1:
                return double
        for stretch in single_stretches(text, paragraph):
            singles += text.count(" ", stretch.start, stretch.end) >= LONG_STRETCH_WORDS - 1
    return SINGLE if singles else double


def stretches(text, paragraph, style):
    return single_stretches(text, paragraph) if style == SINGLE else double_stretches(text, paragraph, style)


def _before(text, at, start):
    return text[at - 1] if at > start else " "


def _after(text, behind, end):
    return text[behind] if behind < end else " "


def _opens_or_closes(text, at, behind, start, end):
    """“opens”, “closes”, “inches” or “either”, by the shape of the mark in [at, behind) and its neighbours."""
    mark, before, after = text[at], _before(text, at, start), _after(text, behind, end)
    space_before = (
        before.isspace()
        or before in "([{—–-/"
        or (before in SINGLE_MARKS and not _before(text, at - 1, start).isalnum())
    )
    space_after = after.isspace() or (not after.isalnum() and after not in "‘'“(£$€#@[.…*&")
    if mark in "“„«`":
        return "closes" if not space_before and space_after and before != "“" else "opens"
    if mark in "”»":
        return "opens" if space_before and after.isalnum() else "closes"
    if before.isdigit() and (after.isspace() or after in ",.;)"):
        return "inches"
    if space_before and not after.isspace():
        return "opens"
    if space_after and not before.isspace():
        return "closes"
    return "either"


def double_stretches(text, paragraph, style):
    start, end = paragraph.start, paragraph.end
    typed = TWO_SINGLE if style == DOUBLE_OR_PAIRS else DOUBLE_MARKS
    marks = [
        (*match.span(), _opens_or_closes(text, *match.span(), start, end))
        for match in typed.finditer(text, start, end)
    ]
    if not marks:
        return []
    roles = [role for _, _, role in marks]
    nests = roles.count("opens") == roles.count("closes") and "either" not in roles
    found, opened, within, depth = [], None, None, 0
    for n, (at, behind, role) in enumerate(marks):
        if role == "inches":
            role = "closes" if opened is not None else None
        elif role == "either":
            role = "opens" if opened is None else "closes"
        if role == "opens":
            if opened is None:
                opened, within, depth = at, behind, 1
            elif nests or (text[opened] == '"' and text[at] == "“" and _closes_next(text, marks, n)):
                depth += 1
            else:
                said = _bare_end(text, within, at)
                if said > within and text[said - 1] in ".,!?":
                    found.append(Stretch(opened, said, True, False))
                    opened, within, depth = at, behind, 1
        elif role == "closes":
            if opened is not None:
                depth -= 1
                if depth <= 0:
                    found.append(Stretch(opened, behind, True, True))
                    opened = None
            elif not found:
                found.append(Stretch(start, behind, False, True))
    if opened is not None:
        found.append(Stretch(opened, end, True, False))
    return found


def _closes_next(text, marks, n):
    """Whether a pair of curly marks stands inside straight ones."""
    return n + 1 < len(marks) and text[marks[n + 1][0]] == "”"


def _bare_end(text, start, end):
    """Where text[start:end] ends without the white space behind it."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _single_role(text, at, start, end):
    before, after = _before(text, at, start), _after(text, at + 1, end)
    if (before.isspace() or before in '([—–-“"') and (after.isalnum() or after in "£$€#@[…"):
        return "opens" if text[at] in "‘'‚‛" else None
    if not after.isalnum() and not before.isspace():
        return "closes" if before in CLOSING_COMPANY else "perhaps"
    return None


def single_stretches(text, paragraph):
    """‘…’ and '…': a mark after a letter may be an apostrophe (patients’), so it closes only as the last."""
    start, end = paragraph.start, paragraph.end
    marks = []
    for match in SINGLE_MARK.finditer(text, start, end):
        role = _single_role(text, match.start(), start, end)
        if role:
            marks.append((match.start(), role))
    found, opened, perhaps = [], None, None
    for at, role in marks:
        if role == "opens":
            if opened is not None and perhaps is not None:
                found.append(Stretch(opened, perhaps + 1, True, True))
                opened = None
            if opened is None:
                opened, perhaps = at, None
        elif opened is None:
            if role == "closes" and not found and text[at] in "’'":
                found.append(Stretch(start, at + 1, False, True))
        elif role == "closes":
            found.append(Stretch(opened, at + 1, True, True))
            opened = perhaps = None
        elif perhaps is None or not (
            _is_fragment(text, opened, start) or (text[opened] == "‘" and text[at] == "'")
        ):
            perhaps = at
    if opened is not None:
        if perhaps is not None and not (opened == start and _runs_on(text, perhaps, end)):
            found.append(Stretch(opened, perhaps + 1, True, True))
        else:
            found.append(Stretch(opened, end, True, False))
    return found


def _runs_on(text, perhaps, end):
    """Whether the mark is that of a plural (the wards’ staff) in a paragraph that the next one carries on."""
    behind = PARAGRAPH_END.match(text, end)
    return (
        text[perhaps - 1] == "s"
        and text[perhaps + 1 : perhaps + 2] == " "
        and text[perhaps + 2 : perhaps + 3].islower()
        and text[end - 1] in ".!?…"
        and behind is not None
    )


def _is_fragment(text, opened, start):
    """Whether a mark opens inside a sentence, so that the first mark that can close it does."""
    before = text[max(start, opened - 2) : opened].strip()
    return before[-1:].isalnum()
