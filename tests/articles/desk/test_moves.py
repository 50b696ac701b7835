"""Spans are moved by words, and never leave the text."""

import pytest

from articles.desk import moves

TEXT = "She said: “We will stay, all of us.”\n\n“Until it is over,” she added. And left."


def at(words):
    start = TEXT.index(words)
    return [start, start + len(words)]


def words(segments):
    return [TEXT[start:end] for start, end in segments]


def test_an_end_moves_by_a_word_with_its_marks():
    segments = [at("“We will stay,")]
    assert words(moves.end_later(TEXT, segments)) == ["“We will stay, all"]
    assert words(moves.end_earlier(TEXT, segments)) == ["“We will"]


def test_a_start_moves_by_a_word():
    segments = [at("“We will stay,")]
    assert words(moves.start_earlier(TEXT, segments)) == ["said: “We will stay,"]
    assert words(moves.start_later(TEXT, segments)) == ["will stay,"]


def test_no_end_moves_past_the_text_nor_past_the_last_word():
    assert moves.end_later(TEXT, [at("left.")]) == [at("left.")]
    assert moves.start_earlier(TEXT, [at("She")]) == [at("She")]
    assert moves.end_earlier(TEXT, [at("She")]) == moves.start_later(TEXT, [at("She")]) == [at("She")]


def test_a_start_at_the_beginning_of_a_paragraph_goes_on_in_the_one_before():
    assert words(moves.start_earlier(TEXT, [at("“Until")])) == ["us.”\n\n“Until"]


def test_a_quote_is_split_before_the_word_that_is_pointed_at():
    whole = [at("“We will stay, all of us.”"), at("“Until it is over,”")]
    first, second = moves.split(TEXT, whole, TEXT.index("ll of us"))
    assert (words(first), words(second)) == (["“We will stay,"], ["all of us.”", "“Until it is over,”"])
    first, second = moves.split(TEXT, whole, TEXT.index("“Until"))
    assert (words(first), words(second)) == (["“We will stay, all of us.”"], ["“Until it is over,”"])


@pytest.mark.parametrize("where", ["“We", "She"])
def test_a_quote_is_not_split_before_its_first_word(where):
    with pytest.raises(ValueError, match="between two of its words"):
        moves.split(TEXT, [at("“We will stay, all of us.”")], TEXT.index(where))


def test_joined_quotes_keep_what_stands_between_them_out():
    both = moves.join(TEXT, [at("“We will stay, all of us.”")], [at("“Until it is over,”")])
    assert words(both) == ["“We will stay, all of us.”", "“Until it is over,”"]


def test_joined_neighbours_become_one_stretch():
    assert words(moves.join(TEXT, [at("“We will")], [at("stay,")])) == ["“We will stay,"]


def test_only_what_stands_further_on_is_joined():
    with pytest.raises(ValueError, match="further on"):
        moves.join(TEXT, [at("“Until it is over,”")], [at("“We will stay, all of us.”")])


def test_a_selection_is_taken_as_whole_words():
    start = TEXT.index("ill st")
    assert words([moves.around(TEXT, start, start + 6)]) == ["will stay,"]
    assert moves.around(TEXT, TEXT.index("\n\n"), TEXT.index("\n\n") + 2) is None
