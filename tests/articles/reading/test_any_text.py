"""Any string can be read, and whatever is found lies exactly where it says."""

import json
from dataclasses import fields
from datetime import date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from articles.reading import Fact, Finding, Known, KnownStrikeDay, Names, Person, Reading, Role, read
from articles.reading.facts import shapes

MARKS = ["“", "”", '"', "‘", "’", "'", "’s", "(", ")", "-", "/", "@", "…", ". ", ", ", ": ", "— "]
SPACES = ["\n\n", "\n", "\r\n", "\u2028", "\u00a0", " ", "\x00", "\u202e", "\ud800", "\ufeff"]
PEOPLE = [
    "editor",
    "chairman",
    "Nora Quill",
    "Dr Fern",
    "Mr",
    "the Transport Secretary",
    "she",
    "it",
    "A spokesman for the trust",
]
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
TIMES = [
    "today", "from 8am to 5pm", "again on Wednesday", "January 12", "31 February", "26 and 27 April", "8am to 8am",
    "for 24 hours", "until 8am tomorrow", "last month", "99 years ago", "0am", "29 February", "5-3 May", "two weeks ago",
]  # fmt: skip
DOINGS = [
    "strike", "walked out", "called off", "emergency cover", "withdrawn", "pickets outside", "St Bede's Hospital",
    "Ashby and Burton Hospitals", "the Infirmary", "Ashby NHS Trust", "the BMA", "(BMA)", "Keep Our Ashby", "march from",
    "more than a dozen", "78 per cent of", "12,711 operations", "nurses", "between 30 and", "0 to 0", "Picket line",
    "at the main gate", "an overtime ban", "a second day of action", "stopped work", "six in the morning", "of the 61",
    "on the picket line", "no emergency cover", "26-28 April", "from Monday until Friday", "Mill Square", "&", "St.",
    "A&E, maternity", "1.5 million people",
]  # fmt: skip
STRANGE = ["İstanbul", "ﬁve", "𝔘nison"]
PIECES = MARKS + SPACES + PEOPLE + WORDS + LINES + TIMES + DOINGS + STRANGE
newspaperish = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=60).map(" ".join) | st.text(
    max_size=400
)

days = (
    st.none()
    | st.dates()
    | st.sampled_from(["2016-04-26", "2016-02~", "2015?", "2016-13", "0000", "soon", "", 7])
)
LONDON = ZoneInfo("Europe/London")
NAMES = Names(
    places=(
        Known(key="h1", name="St Bede's Hospital", town="Ashby"),
        Known(key="h2", name="&", aliases=("",)),
    ),
    organisations=(Known(key="o1", name="Ashby", kind="trust"), Known(key="o2", name="BMA", kind="union")),
    people=(
        Person(key="p1", name="Nora Quill", roles=(Role(key="r1", title="Transport Secretary"),)),
        Person(key="p2", name="", aliases=("Fern",)),
        Person(key="p3", name="Voice of Ashby", organisation="o1"),
    ),
    strike_days=tuple(
        KnownStrikeDay(
            key=f"d{day}",
            strike="s1",
            strike_name="Nurses' strike",
            on=date(2016, 4, day),
            start=datetime(2016, 4, day, 8, tzinfo=LONDON),
            end=datetime(2016, 4, day + 1, 8, tzinfo=LONDON),
            staff_group="nurses",
            unions=("o2",),
        )
        for day in (26, 27)
    ),
)
FACTS = ("hospitals", "organisations", "dates", "strikes", "pickets", "figures")


def findings(reading):
    for group in (reading.quotes, reading.furniture, reading.mentions, reading.private):
        yield from group
    for name in FACTS:
        yield from getattr(reading, name)


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
    assert Reading.from_dict(json.loads(json.dumps(reading.to_dict()))) == reading


@settings(max_examples=400, deadline=None)
@given(newspaperish, days, st.sampled_from([None, NAMES]))
def test_facts_rest_on_words_of_the_text_and_say_why(text, published, names):
    reading = read(text, published=published, names=names)
    for name in FACTS:
        facts = getattr(reading, name)
        assert [fact.start for fact in facts] == sorted(fact.start for fact in facts)
        for fact in facts:
            assert isinstance(fact, Fact)
            assert text[fact.start : fact.end] == fact.text
            assert 0 <= fact.start < fact.end <= len(text)
            assert fact.words
            assert all(0 <= start < end <= len(text) for start, end in fact.words)
            assert fact.reason.endswith(".")
            assert fact.rule
            assert 0 <= fact.confidence <= 1
            assert set(fact.value) == set(shapes.of(name, fact.kind).__annotations__)
    assert json.loads(json.dumps(reading.to_dict()))["characters"] == len(text)


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
