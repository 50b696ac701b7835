"""Any string can be read, and whatever is found lies exactly where it says."""

import json
from dataclasses import fields

from hypothesis import given, settings
from hypothesis import strategies as st

from articles.reading import Finding, read

MARKS = ["“", "”", '"', "‘", "’", "'", "’s", "(", ")", "-", "/", "@", "…", ". ", ", ", ": ", "— "]
SPACES = ["\n\n", "\n", "\r\n", "\u2028", "\u00a0", " ", "\x00", "\u202e", "\ud800", "\ufeff"]
PEOPLE = ["Nora Quill", "Dr Fern", "Mr", "the Transport Secretary", "she", "it", "A spokesman for the trust"]
WORDS = [
    "said",
    "told the BBC",
    "read",
    "and",
    "of",
    "the",
    "51",
    "placard",
    "We open at eight",
    "unsafe",
    "é",
]
LINES = [
    "READ MORE:",
    "Ashby Gazette:",
    "from Mill Lane, Ashby,",
    "who works at Ashby Infirmary",
    "desk@ashby.example",
]
STRANGE = ["İstanbul", "ﬁve", "𝔘nison"]
PIECES = MARKS + SPACES + PEOPLE + WORDS + LINES + STRANGE
newspaperish = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=60).map(" ".join) | st.text(
    max_size=400
)


def findings(reading):
    for group in (reading.quotes, reading.furniture, reading.mentions, reading.private):
        yield from group


@settings(max_examples=400, deadline=None)
@given(newspaperish)
def test_nothing_raises_and_every_offset_is_exact(text):
    reading = read(text)
    for finding in findings(reading):
        assert isinstance(finding, Finding)
        assert 0 <= finding.start < finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.text
        assert finding.rule
        assert 0 <= finding.confidence <= 1
        names = {f.name for f in fields(finding)}
        for name in names:
            if name.endswith("_start") and name[:-6] in names and name[:-6] not in {"attribution", "mention"}:
                start, end = getattr(finding, name), getattr(finding, name[:-6] + "_end")
                assert (start is None) == (end is None) == (getattr(finding, name[:-6]) is None)
                assert start is None or text[start:end] == getattr(finding, name[:-6])
    json.dumps(reading.to_dict())


@settings(max_examples=200, deadline=None)
@given(newspaperish)
def test_segments_are_ordered_and_span_their_quote(text):
    for quote in read(text).quotes:
        assert quote.segments[0][0] == quote.start
        assert quote.segments[-1][1] == quote.end
        flat = [offset for segment in quote.segments for offset in segment]
        assert flat == sorted(flat)


@settings(max_examples=50, deadline=None)
@given(newspaperish)
def test_the_same_text_gives_the_same_reading(text):
    assert read(text) == read(text)


def test_a_text_without_words_says_nothing():
    for text in ("", " \n\t ", "\x00", "“", "…", "\ud800"):
        assert read(text).quotes == ()
