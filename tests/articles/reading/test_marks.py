"""Which marks open, which close, and which are only apostrophes."""

import pytest

from articles.reading import read


def texts(text):
    return [q.text for q in read(text).quotes if q.kind == "direct"]


@pytest.mark.parametrize(
    "passage",
    [
        'Nora Quill said: "We open at eight."',
        "Nora Quill said: “We open at eight.”",
        'Nora Quill said: “We open at eight."',
        "Nora Quill said: ”We open at eight.”",
        "Nora Quill said:\u00a0“We open at eight.”",
        "Nora Quill said “We open at eight.”",
        "Nora Quill said, “We open at eight.”",
    ],
)
def test_marks_may_be_curly_straight_or_mixed(passage):
    (text,) = texts(passage)
    assert text.strip('“”"') == "We open at eight."


def test_a_single_quoting_paper_keeps_its_apostrophes():
    text = (
        "‘It’s the patients’ care that we’re worried about,’ said Nora Quill.\n\n‘They can’t wait for ever.’"
    )
    assert texts(text) == [
        "‘It’s the patients’ care that we’re worried about,’",
        "‘They can’t wait for ever.’",
    ]


def test_a_single_quoted_fragment_ends_at_the_first_mark_that_can_end_it():
    text = "Leaders accused ministers of ‘games’ with patients' lives.\n\n‘We can’t go on like this,’ said Nora Quill."
    assert [q.text for q in read(text).quotes] == ["‘games’", "‘We can’t go on like this,’"]


def test_straight_single_marks_quote_too():
    text = "Nora Quill said: 'We don't open until eight, so don't queue.'"
    assert texts(text) == ["'We don't open until eight, so don't queue.'"]


def test_a_possessive_plural_at_the_end_closes_nothing():
    text = "Nora Quill said: “We do it for our patients' sake and for our patients' care.”"
    assert texts(text) == ["“We do it for our patients' sake and for our patients' care.”"]


def test_words_inside_words_stay_inside():
    text = "Nora Quill said: “They told us we ‘must not talk’ and are ‘greedy’ for asking.”"
    assert len(read(text).quotes) == 1


def test_inches_and_feet_quote_nobody():
    assert read('The banner was 12" deep and the van 6" too long for the bay.').quotes == ()


def test_a_programme_in_marks_is_nobodys_speech():
    assert read("He appeared on “Ashby Tonight” before the vote.").quotes == ()


def test_html_pasted_as_text_is_read_without_complaint():
    assert texts("<p>Nora Quill said: “We open at eight.”</p>") == ["“We open at eight.”"]


def test_two_single_marks_are_a_double_one():
    text = "''We don't open until eight,'' said Nora Quill, ''so don't queue.''"
    assert texts(text) == ["''We don't open until eight,''", "''so don't queue.''"]
    assert [q.speaker for q in read(text).quotes] == ["Nora Quill", "Nora Quill"]


def test_they_are_none_to_who_says_so():
    text = "''We don't open until eight,'' said Nora Quill. She added: “Don't queue at the doors.”"
    (quote,) = read(text, pairs_of_single_marks=False).quotes
    assert quote.text == "“Don't queue at the doors.”"


def test_they_may_stand_around_one_that_is_single():
    text = "Nora Quill said: ''They told us: 'Queue, or go home.'''"
    assert texts(text) == ["''They told us: 'Queue, or go home.'''"]


def test_they_open_a_quotation_of_several_paragraphs():
    text = "Nora Quill said: ''First we rang the ward.\n\n''Nobody answered.''"
    (quote,) = read(text).quotes
    assert len(quote.segments) == 2


def test_an_apostrophe_typed_twice_quotes_nobody():
    assert read("The porter''s lodge is shut and the nurses'' home is let.").quotes == ()


def test_a_plural_inside_an_unclosed_single_quotation_closes_nothing():
    text = (
        "'I've pushed trolleys here for years,' said Nora Quill.\n\n"
        "'It was never like this. The wards' staff are on their knees.\n\n'Somebody has to say so.'"
    )
    first, second = read(text).quotes
    assert len(second.segments) == 2
    assert second.speaker == first.speaker == "Nora Quill"


def test_curly_marks_inside_straight_ones_close_nothing():
    text = 'Nora Quill said: "They told us “no” and we left.\n\n"We went back and they said “no” again."'
    (quote,) = read(text).quotes
    assert quote.text == text[len("Nora Quill said: ") :]
