"""Hours of the day and lengths of time: “8am”, “shortly after 8am”, “from 8am to 5pm”, “a 48-hour strike”."""

import re
from datetime import time
from typing import NamedTuple

from articles.reading.words.time import NUMBERS

SPELT = "|".join(word for word, number in NUMBERS.items() if 0 < number < 13 and len(word) > 2)
HOUR = (
    r"(?:(?:2[0-4]|1\d|0?\d):[0-5]\d(?:\ ?[ap]\.?m\b\.?)?|1?\d(?:\.[0-5]\d)?\ ?[ap]\.?m\b\.?|noon|midday|midnight"
    rf"|(?:1?\d|{SPELT})\ (?:o[’']clock\ )?in\ the\ (?:morning|afternoon|evening))"
)
HOURS = re.compile(
    rf"""(?:(?:[Ff]rom|[Bb]etween)\ )?\b(?P<from>{HOUR}|\d\d?(?:\.[0-5]\d)?)(?:\ BST|\ GMT)?
    (?:\ ?[-–]\ ?|\ (?:to|until|till|and|through\ to)\ )(?P<to>{HOUR})(?![\d\w])""",
    re.VERBOSE,
)
TIME = re.compile(
    rf"""(?:(?P<about>(?:[Ss]hortly|[Jj]ust|[Ss]oon)\ (?:after|before)|[Aa]round|[Aa]bout|[Bb]efore|[Aa]fter)\ )?
    (?P<time>(?<![\d.:£$€/]){HOUR})(?![\d\w])""",
    re.VERBOSE,
)
ANCHOR = re.compile(
    r"\d ?[ap]\.?m\b|\d:\d\d|noon(?<=\bnoon)\b|mid(?<=\bmid)(?:day|night)\b|in(?<=\bin) the (?:morning|afternoon|evening)\b"
)
DURATION = re.compile(
    r"""\b(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)
    [\ -](?:full[\ -])?(?P<unit>hour|day|week)s?(?:[\ -]long)?\b
    (?!\ ago|[\ -]old|\ (?:a|per)\ (?:day|week)|[\ -](?:service|nhs|health|week|running))""",
    re.VERBOSE,
)
LENGTHS = re.compile(r"[- ](?:full[- ])?(?:hour|day|week)")
PARTS_OF_DAY = ("morning", "afternoon", "evening")
VALUE = re.compile(r"(\d\d?)(?:[.:](\d\d))?\s?([ap])?")


class Hours(NamedTuple):
    """A time, or a range of times, of some day or other; `closes` None for a time alone."""

    start: int
    end: int
    opens: time
    closes: time | None
    about: str | None = None


class Duration(NamedTuple):
    start: int
    end: int
    hours: int


def find(text, start, end):
    """Hours printed in text[start:end], ranges before times, none overlapping, in order."""
    found, at = [], start
    for anchor in ANCHOR.finditer(text, start, end):
        if anchor.start() < at:
            continue
        # The anchor is the last figure of an hour that may begin a range a few characters before.
        lowest = max(at, anchor.start() - 28)
        for match in _ranges(text, lowest, anchor.start(), end):
            found.append(match)
            at = match.end
            break
        else:
            match = _single(text, lowest, anchor.start(), end)
            if match is not None:
                found.append(match)
                at = match.end
    return found


def _ranges(text, lowest, anchor, end):
    for match in HOURS.finditer(text, lowest, min(end, anchor + 40)):
        opens, closes = _time(match["from"]), _time(match["to"])
        if match.start() <= anchor < match.end() and opens is not None and closes is not None:
            if (
                match["from"][-1].isdigit()
                and ":" not in match["from"]
                and opens.hour < 12
                and closes.hour >= 12
                and "p" in match["to"].lower()
                and closes.hour - 12 > opens.hour >= 1
            ):
                # “2 to 5pm” shares its pm; “8 to 5pm” does not.
                opens = opens.replace(hour=opens.hour + 12)
            yield Hours(*match.span(), opens, closes)


def _single(text, lowest, anchor, end):
    for match in TIME.finditer(text, lowest, min(end, anchor + 12)):
        value = _time(match["time"])
        if match.start() <= anchor < match.end() and value is not None:
            return Hours(*match.span(), value, None, match["about"].lower() if match["about"] else None)
    return None


def _time(words):
    low = words.lower()
    if low in {"noon", "midday"}:
        return time(12)
    if low == "midnight":
        return time(0)
    match = VALUE.match(low)
    if match is None or low.endswith(PARTS_OF_DAY):
        # “six in the morning”
        first, part = low.split()[0], low.split()[-1]
        hour, minute, half = NUMBERS.get(first) or int(first), 0, "a" if part == "morning" else "p"
    else:
        hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour % 24, minute) if hour < 24 or not minute else None


def durations(low, start, end):
    """“24 hours”, “48-hour”, “two-day” in [start, end) of a text, of which `low` are the small letters."""
    found = []
    if LENGTHS.search(low, start, end) is None:
        return found
    for match in DURATION.finditer(low, start, end):
        count = NUMBERS.get(match["count"]) or int(match["count"])
        hours = count * {"hour": 1, "day": 24, "week": 168}[match["unit"]]
        if hours and match["count"] not in {"a", "an"}:
            found.append(Duration(*match.span(), hours))
    return found
