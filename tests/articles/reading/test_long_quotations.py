"""Quotations over several paragraphs: opened at each, closed once."""

from articles.reading import read

LONG = "Nora Quill said: “First we rang the ward.\n\n“Then we rang the union.\n\n“Nobody answered.”"


def parts(text, quote):
    return [text[start:end] for start, end in quote.segments]


def test_three_paragraphs_are_one_quote_with_three_segments():
    (quote,) = read(LONG).quotes
    assert parts(LONG, quote) == [
        "“First we rang the ward.",
        "“Then we rang the union.",
        "“Nobody answered.”",
    ]
    assert (quote.kind, quote.speaker) == ("direct", "Nora Quill")
    assert LONG[quote.start : quote.end] == quote.text


def test_it_may_open_with_a_curly_mark_and_close_with_a_straight_one():
    text = 'Nora Quill said: “First we rang the ward.\n\n“Nobody answered."'
    (quote,) = read(text).quotes
    assert len(quote.segments) == 2
    assert not quote.truncated


def test_a_caption_inside_it_does_not_break_it():
    text = (
        "Nora Quill said: “First we rang the ward.\n\n"
        "Nora Quill on the picket line (Picture: Ashby Press)\n\n"
        "“Nobody answered.”"
    )
    reading = read(text)
    (quote,) = reading.quotes
    assert parts(text, quote) == ["“First we rang the ward.", "“Nobody answered.”"]
    assert [f.kind for f in reading.furniture] == ["caption"]


def test_an_advert_and_a_teaser_do_not_break_it_either():
    text = "Nora Quill said: “First we rang.\n\nADVERTISEMENT\n\nREAD MORE: Five wards to close\n\n“Nobody answered.”"
    (quote,) = read(text).quotes
    assert len(quote.segments) == 2


def test_a_paragraph_that_lost_its_opening_mark_is_still_inside():
    text = "Nora Quill said: “First we rang the ward.\n\nThen we rang the union and nobody answered.”\n\nThe ward is shut."
    (quote,) = read(text).quotes
    assert parts(text, quote)[1] == "Then we rang the union and nobody answered.”"


def test_without_a_closing_mark_it_ends_with_its_paragraph_and_says_so():
    text = "Nora Quill said: “First we rang the ward.\n\nThe hospital has been asked for a comment."
    (quote,) = read(text).quotes
    assert quote.truncated
    assert quote.text == "“First we rang the ward."


def test_its_voice_may_be_named_only_at_its_end():
    text = "“First we rang the ward.\n\n“Nobody answered,” said Nora Quill."
    (quote,) = read(text).quotes
    assert quote.speaker == "Nora Quill"


def test_two_voices_in_neighbouring_paragraphs_stay_apart():
    text = "“We rang,” said Nora Quill.\n\n“We answered,” said Sam Tarn.\n\n“At once.”"
    assert [q.speaker for q in read(text).quotes] == ["Nora Quill", "Sam Tarn", "Sam Tarn"]


def test_a_transcript_changes_voice_at_each_label():
    text = (
        "Nora Quill interviewed Ivor Fern on Radio Ashby.\n\n"
        "“QUILL: Will you meet the porters?\n\n“FERN: My door is open.\n\n“(LAUGHTER.)\n\n“QUILL: When?”"
    )
    reading = read(text)
    assert [q.speaker for q in reading.quotes] == ["Nora Quill", "Ivor Fern", "Nora Quill"]
    assert [f.kind for f in reading.furniture] == ["aside"]
