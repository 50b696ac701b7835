"""What the walk through a text found, put together: each voice once, each quote with its voice's details."""

from collections import Counter
from itertools import islice

from . import kinds
from .cast import PRINTED_DETAILS
from .findings import Mention, Quote

SAME_WORDS_MIN = 4


def mentions(text, people, spoken):
    """(mentions in the order of the text, {id of a voice: its number among them})."""
    voices = {id(found.voice): found.voice for found in spoken.values() if found.voice is not None}
    voices |= {id(voice): voice for voice in people if voice.sure}
    ordered = sorted(voices.values(), key=lambda voice: (voice.start, voice.end))
    return tuple(_mention(text, voice) for voice in ordered), {
        id(voice): n for n, voice in enumerate(ordered)
    }


def quotes(text, spoken, numbers):
    """Quotes in the order of the text, with printed details, repeated words and venues to take over."""
    found, first_with, venue_of = [], {}, {}
    openings = {number: _opening(each) for number, each in spoken.items()}
    printed_twice = {
        opening for opening, times in Counter(openings.values()).items() if opening and times > 1
    }
    for number in sorted(spoken):
        fields, voice = spoken[number].fields, spoken[number].voice
        more = {}
        if voice is not None:
            more = _printed(text, voice) | {
                "speaker": _in_one_line(voice.title),
                "mention": numbers[id(voice)],
            }
            if fields.get("venue"):
                venue_of[id(voice)] = fields["venue"]
            else:
                more["venue_inherited"] = venue_of.get(id(voice))
        if openings[number] in printed_twice:
            words = " ".join(kinds.WORD.findall(fields["text"].lower()))
            more["duplicate_of"] = first_with.setdefault(words, len(found))
            if more["duplicate_of"] == len(found):
                more["duplicate_of"] = None
        found.append(Quote(**(fields | more)))
    return tuple(found)


def _opening(spoken):
    """The first words of a quote, as far as these tell whether it may be printed twice; None where they are too few."""
    words = kinds.WORD.finditer(spoken.fields["text"].lower())
    first = tuple(match.group() for match in islice(words, SAME_WORDS_MIN))
    return first if len(first) == SAME_WORDS_MIN and spoken.fields["kind"] != kinds.SIGN else None


def _mention(text, voice):
    name = voice.name
    titled = name is not None and name.honorific_start is not None
    return Mention(
        kind=voice.kind,
        start=voice.start,
        end=voice.end,
        text=text[voice.start : voice.end],
        rule=voice.rule,
        confidence=0.95 if voice.sure else 0.7,
        name=_in_one_line(text[name.start : name.end] if name else voice.title),
        honorific=text[name.honorific_start : name.start].strip() if titled else None,
        occurrences=tuple(sorted(set(voice.occurrences))),
        **_printed(text, voice),
    )


def _printed(text, voice):
    printed = {}
    for key in PRINTED_DETAILS:
        span = voice.details.get(key)
        if span:
            printed |= {key: text[slice(*span)], f"{key}_start": span[0], f"{key}_end": span[1]}
    return printed


def _in_one_line(words):
    """A name as a value: text typed to a width may break it in two."""
    return " ".join(words.split()) if "\n" in words or "\r" in words else words
