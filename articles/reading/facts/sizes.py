"""Numbers as papers print them, with the least and the most that they may mean. They are told from small letters."""

import re
from typing import NamedTuple

from articles.reading.words.time import NUMBERS

WORDS = "|".join(sorted((word for word in NUMBERS if len(word) > 2), key=len, reverse=True))
UNITS = "|".join(
    sorted(
        (word for word, number in NUMBERS.items() if 0 < number < 10 and len(word) > 2), key=len, reverse=True
    )
)
DIGITS = r"\d{1,3}(?:,\d{3})+|\d{1,7}(?:\.\d{1,2})?"
# (as printed, the least): of a vague number nobody knows the most.
VAGUE = {
    "dozens": 24, "scores": 40, "hundreds": 200, "several hundred": 200, "several dozen": 24, "thousands": 2000,
    "several thousand": 2000, "tens of thousands": 20_000, "hundreds of thousands": 200_000,
}  # fmt: skip
ROUND = {
    "half a dozen": 6, "a dozen": 12, "a couple of dozen": 24, "two dozen": 24, "three dozen": 36, "four dozen": 48,
    "a hundred": 100, "two hundred": 200, "three hundred": 300, "a thousand": 1000, "a couple": 2,
}  # fmt: skip
NUMBER = "|".join([
    *sorted((*VAGUE, *ROUND), key=len, reverse=True),
    rf"(?:{DIGITS})(?: (?:million|thousand|hundred)\b)?",
    rf"(?:{WORDS})(?:[ -](?:{UNITS}))?(?: (?:hundred|thousand|million)\b)?",
])
QUALIFIER = (
    r"more than|over|at least|upwards of|as many as|up to|fewer than|less than|under|nearly|almost|just under|just over"
    r"|about|around|some|roughly|approximately|an estimated|only|just"
)
SIZE = re.compile(
    rf"(?<![\w.,£$€/:-])(?:(?P<qualifier>{QUALIFIER}) )?(?:(?P<between>between) )?(?P<low>{NUMBER})"
    rf"(?:(?: to | and | ?[-–] ?)(?P<high>{DIGITS}))?(?P<per_cent> ?%| per cent\b| percent\b)?(?![\w/:]|[.,]\d)"
)
# Most sentences hold no number, which this tells faster.
NUMBERED = re.compile(rf"\d|dozen|scores|undred|housand|\b(?:{WORDS})\b")
SCALES = {"million": 1_000_000, "thousand": 1000, "hundred": 100}


# Between a number and those whom it counts: “of the”, a few adjectives, nothing that begins another thought.
BETWEEN = re.compile(
    r" (?:of (?:(?:the|all|its|our|their|those) )?)?"
    r"(?:(?!(?:to|with|in|and|or|for|from|by|at|on|as|that|who|were|was|are|is|had|have|said|months|days|years|hours|per)\b)"
    r"[\w’'-]+ ){0,3}"
)


class Size(NamedTuple):
    """[start, end) of a number; `low` or `high` None where the words leave it open."""

    start: int
    end: int
    low: float | int | None
    high: float | int | None
    approximate: bool
    per_cent: bool


def find(low, start, end):
    """Every number printed in [start, end) of a text, of which `low` are the small letters, in order."""
    if NUMBERED.search(low, start, end) is None:
        return []
    return [size for match in SIZE.finditer(low, start, end) if (size := _size(match)) is not None]


def counts(text, size, noun):
    """Whether a number counts the noun that begins at an offset behind it."""
    return BETWEEN.fullmatch(text, size.end, noun) is not None


def _size(match):
    printed = match["low"]
    qualifier = match["qualifier"] or ""
    low = high = _number(printed)
    end = match.end()
    if printed in VAGUE:
        high = None
    elif match["high"]:
        if not match["between"] and " and " in match.group():
            # “two and 40”: two numbers, of which this is the first.
            end = match.end("low")
        else:
            high = _number(match["high"])
            if high < low:
                return None
    if qualifier in {"more than", "over", "just over"}:
        low, high = low + (1 if isinstance(low, int) and not match["per_cent"] else 0), None
    elif qualifier in {"at least", "upwards of"}:
        high = None
    elif qualifier in {"up to", "as many as", "nearly", "almost", "just under"}:
        low = None
    elif qualifier in {"fewer than", "less than", "under"}:
        low, high = None, high - 1 if isinstance(high, int) and not match["per_cent"] else high
    about = (
        qualifier in {"about", "around", "some", "roughly", "approximately", "an estimated"}
        or printed in ROUND
    )
    return Size(match.start(), end, low, high, about, bool(match["per_cent"]) and end == match.end())


def _number(words):
    if words in VAGUE or words in ROUND:
        return VAGUE.get(words) or ROUND[words]
    if words[0].isalpha():
        return _spelt(words)
    digits, _, scale = words.partition(" ")
    digits = digits.replace(",", "")
    number = float(digits) if "." in digits else int(digits)
    number *= SCALES.get(scale, 1)
    return int(number) if number == int(number) and scale else number


def _spelt(words):
    """“twelve thousand”, “thirty-two”."""
    number = 0
    for word in words.replace("-", " ").split():
        number = number * SCALES[word] if word in SCALES else number + NUMBERS[word]
    return number
