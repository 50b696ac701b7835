"""Articles as they come out of broken mails, old pages and careless copying: read all the same, and exactly."""

import signal
import sys
from contextlib import contextmanager
from dataclasses import fields
from itertools import count
from random import Random

import pytest

from articles.reading import Fact, read
from tests.articles.reading.test_any_text import NAMES, findings
from tests.factories import newspaper

CORRUPTIONS = 2_000
TOGETHER = 100
LONG_LINE = 1_000_000
PART_OF_LINE = 50_000
# Work is counted in calls of functions, Python's own and those of C: the same on every machine. What is linear makes
# as many for a character however long the text; what looks at each word for each word would make a thousand times
# more in the longest.
NO_MORE = 1.25
# Expressions make no calls while they search. One that went back over a megabyte again and again would take hours, so
# that the slowest machine tells it from one that does not.
PATIENCE = 300  # seconds of processor time
PUBLISHED = "2016-04-26"

MARKS = "“”‘’\"'"
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
RIGHT_TO_LEFT = "העיתון אמר היום"
STRAY = "\x00\x07\ufffd\ufeff\u00ad\u200b\u2028\u0301\ud800\x85\t\r"
MISREAD = (
    ("utf-8", "windows-1252"),
    ("utf-8", "mac-roman"),
    ("windows-1252", "utf-8"),
    ("windows-1252", "mac-roman"),
    ("mac-roman", "windows-1252"),
    ("utf-8", "ascii"),
    ("utf-16-le", "utf-8"),
    ("utf-16-le", "utf-16-be"),
    ("utf-8", "cp037"),
)


def truncated(text, random):
    start, end = sorted(random.randrange(len(text) + 1) for _ in range(2))
    return random.choice((text[:end], text[start:], text[start:end]))


def without_marks(text, random):
    lost = random.choice((MARKS, "“‘", "”’", '"', ".,", ".,:;", "\n", " "))
    share = random.choice((0.1, 0.5, 1))
    return "".join(each for each in text if each not in lost or random.random() > share)


def other_marks(text, random):
    return "".join(random.choice(MARKS) if each in MARKS and random.random() < 0.5 else each for each in text)


def misread(text, random):
    """Bytes of one encoding taken for another; now and then only those of a paragraph, or twice over."""
    wrote, took = random.choice(MISREAD)
    start, end = (
        sorted(random.randrange(len(text) + 1) for _ in range(2)) if random.random() < 0.5 else (0, len(text))
    )
    part = text[start:end]
    for _ in range(random.choice((1, 1, 2))):
        part = part.encode(wrote, "replace").decode(took, "replace")
    return text[:start] + part + text[end:]


def bidirectional(text, random):
    for _ in range(random.randrange(1, 30)):
        at = random.randrange(len(text) + 1)
        text = text[:at] + random.choice((*BIDI, RIGHT_TO_LEFT)) + text[at:]
    return text


def with_strays(text, random):
    for _ in range(random.randrange(1, 30)):
        at = random.randrange(len(text) + 1)
        text = text[:at] + random.choice(STRAY) + text[at:]
    return text


def broken_lines(text, random):
    """Typed to a width, doubled blank lines, line ends of other systems, or none."""
    width = random.randrange(1, 90)
    return random.choice((
        "\n".join(text[at : at + width] for at in range(0, len(text), width)),
        text.replace(" ", "\n"),
        text.replace("\n", " "),
        text.replace("\n", random.choice(("\r\n", "\r", "\u2028", "\x0b", "\n\n\n"))),
        text.replace(" ", random.choice(("\u00a0", "  ", "\u2009", "\t"))),
    ))


def repeated(text, random):
    start, end = sorted(random.randrange(len(text) + 1) for _ in range(2))
    return text[:end] + text[start:end] * random.randrange(1, 6) + text[end:]


def shuffled(text, random):
    pieces = text.split(random.choice(("\n\n", " ", "“", ". ")))
    random.shuffle(pieces)
    return random.choice(("\n\n", " ", "", "“")).join(pieces)


def capitals(text, random):
    return random.choice((text.upper(), text.lower(), text.swapcase(), text.title()))


WAYS = (
    truncated,
    without_marks,
    other_marks,
    misread,
    bidirectional,
    with_strays,
    broken_lines,
    repeated,
    shuffled,
    capitals,
)


def corrupted(number):
    """An article broken in one to three ways: the same for the same number."""
    random = Random(number)
    text = newspaper.article(random, paragraphs=random.randrange(1, 7))
    for way in random.sample(WAYS, random.randint(1, 3)):
        text = way(text, random)
    return text


def long_line():
    """A megabyte of broken articles without a line end."""
    pieces, length = [], 0
    for number in count():
        if length >= LONG_LINE:
            return " ".join(pieces)[:LONG_LINE]
        pieces.append(" ".join(corrupted(number).split()))
        length += len(pieces[-1]) + 1


@contextmanager
def patience():
    """Ends what is stuck in a single expression, too."""

    def give_up(*_):
        raise TimeoutError(f"More than {PATIENCE} seconds of processor time.")

    before = signal.signal(signal.SIGPROF, give_up)
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def counted(text):
    """(what was read, how many calls that took)."""
    calls = 0

    def called(frame, event, _):
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(called)
    try:
        found = read(text, published=PUBLISHED, names=NAMES)
    finally:
        sys.setprofile(before)
    return found, calls


def inexact(text, reading):
    """Findings that do not lie exactly where they say."""
    return [finding for finding in findings(reading) if not _is_exact(text, finding)]


def _is_exact(text, finding):
    if not 0 <= finding.start < finding.end <= len(text) or text[finding.start : finding.end] != finding.text:
        return False
    if isinstance(finding, Fact):
        return bool(finding.words) and all(0 <= start < end <= len(text) for start, end in finding.words)
    spans = [*getattr(finding, "segments", ()), *getattr(finding, "occurrences", ())]
    names = {field.name for field in fields(finding)}
    for name in names:
        # The place of a mention stands beside its number.
        if f"{name}_start" in names and name != "mention":
            value, start, end = (getattr(finding, each) for each in (name, f"{name}_start", f"{name}_end"))
            if (value is None) != (start is None) or (start is None) != (end is None):
                return False
            if value is not None and text[start:end] != value:
                return False
    return all(0 <= start < end <= len(text) for start, end in spans)


@pytest.mark.parametrize("first", range(0, CORRUPTIONS, TOGETHER))
def test_broken_articles_are_read_and_every_pin_is_exact(first):
    for number in range(first, first + TOGETHER):
        text = corrupted(number)
        reading = read(text, published=PUBLISHED, names=NAMES if number % 2 else None)
        assert inexact(text, reading) == [], f"in the text of corrupted({number})"
        assert reading.characters == len(text)


def test_a_hundred_broken_articles_in_one_text_take_no_more_work_than_one_by_one():
    texts = [corrupted(number) for number in range(TOGETHER)]
    one_by_one = sum(counted(text)[1] for text in texts)
    assert counted("\n\n".join(texts))[1] < NO_MORE * one_by_one


def test_a_broken_line_of_a_megabyte_takes_as_much_work_for_a_character_as_a_part_of_it():
    line = long_line()
    with patience():
        reading, calls = counted(line)
    _, calls_of_part = counted(line[:PART_OF_LINE])
    assert calls / LONG_LINE < NO_MORE * calls_of_part / PART_OF_LINE
    assert reading.quotes
    assert inexact(line, reading) == []
