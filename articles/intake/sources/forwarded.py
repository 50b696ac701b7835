"""What was forwarded in a mail: the headers that a mail program copied above it, and the words below them."""

import re
from dataclasses import dataclass

_RULE = re.compile(
    r"[ \t>*]*(?:-{2,} ?(?:Forwarded message|Original message) ?-{2,}|Begin forwarded message:|_{20,})[ \t*]*$",
    re.IGNORECASE,
)
_HEADER = re.compile(r"[ \t>]*\*?(From|Date|Sent|Subject|To|Cc|Reply-To)\s?:\*?[ \t]*(.*)$", re.IGNORECASE)
_QUOTED = re.compile(r"^>[> ]*", re.MULTILINE)
_FEWEST_CHARACTERS = 150
_MOST_LINES = 40


@dataclass(frozen=True, slots=True)
class Forwarded:
    """`start` is where the forwarded words begin; headers are as printed, empty where one is missing."""

    start: int
    sender: str
    sent: str
    subject: str


def find(text):
    """The innermost Forwarded of a mail, what the first sender wrote; None if nothing was forwarded."""
    found, lines, at = None, [], 0
    for line in text.splitlines(keepends=True):
        lines.append((line.rstrip("\r\n"), at, at + len(line)))
        at += len(line)
    number = 0
    while number < len(lines):
        block = _headers(lines, number)
        if block is None:
            number += 1
            continue
        headers, number = block
        start = lines[number][1] if number < len(lines) else len(text)
        if len(text) - start < _FEWEST_CHARACTERS:
            break
        found = Forwarded(
            start=start,
            sender=headers.get("from", ""),
            sent=headers.get("date") or headers.get("sent", ""),
            subject=headers.get("subject", ""),
        )
    return found


def unquoted(text):
    """Without the marks that a mail program puts before the lines of an older message, if all of them have one."""
    lines = [line for line in text.splitlines() if line.strip()]
    quoted = sum(line.startswith(">") for line in lines)
    return _QUOTED.sub("", text) if lines and quoted > 0.9 * len(lines) else text


def _headers(lines, number):
    """(headers, number of the line behind them) if a block of copied headers begins at a line; else None."""
    headers = {}
    for at in range(number, min(number + _MOST_LINES, len(lines))):
        line = lines[at][0]
        if at == number and not (_RULE.match(line) or _HEADER.match(line)):
            return None
        if found := _HEADER.match(line):
            headers.setdefault(found[1].lower(), found[2].strip())
        elif line.strip(" \t>") and not _RULE.match(line):
            break
    else:
        at = min(number + _MOST_LINES, len(lines))
    is_block = "from" in headers and "subject" in headers and ("date" in headers or "sent" in headers)
    return (headers, at) if is_block else None
