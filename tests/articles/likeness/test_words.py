"""Words are compared without what papers print differently."""

import pytest

from articles.likeness.words import Words


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("“We’re NOT tired,” she said.", ["were", "not", "tired", "she", "said"]),
        ("'We're not tired'", ["were", "not", "tired"]),
        ("all-out, all\u00a0out — all/out", ["all", "out"] * 3),
        ("a café; a cafe\u0301; A CAFE", ["a", "cafe"] * 3),
        ("8am–5pm on 26 April", ["8am", "5pm", "on", "26", "april"]),
        ("the ﬁrst of them", ["the", "first", "of", "them"]),
        ("… — “” ’", []),
        ("", []),
    ],
)
def test_capitals_accents_marks_and_apostrophes_do_not_count(printed, words):
    assert Words(printed).plain == words


def test_what_was_printed_is_given_back_letter_for_letter():
    words = Words("“We’re here,” they sang – “all  night”.")
    assert words.printed(0, 2) == "We’re here"
    assert words.printed(2, 6) == "they sang – “all  night"
    assert words.printed(3, 3) == ""


def test_what_is_left_out_is_no_word():
    text = "Subscribe today. Porters walked out."
    assert Words(text, without=((0, 16),)).plain == ["porters", "walked", "out"]
