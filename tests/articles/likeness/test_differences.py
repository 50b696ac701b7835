"""Differences are told word by word, as a person would tell them."""

from hypothesis import given
from hypothesis import strategies as st

from articles.likeness.differences import Kind, differences, steps
from articles.likeness.words import Words
from tests.articles.likeness.copy import REPORT, text


def told(here, there, chance=3):
    here, there = Words(here), Words(there)
    return [
        (str(each.kind), each.here, each.there)
        for each in differences(here, there, steps(here, there, chance=chance))
    ]


def test_a_changed_word_stands_between_what_stayed():
    assert told(
        "Porters walked out on Tuesday over breaks", "Porters walked out on Wednesday over breaks"
    ) == [
        ("same", "Porters walked out on", "Porters walked out on"),
        ("changed", "Tuesday", "Wednesday"),
        ("same", "over breaks", "over breaks"),
    ]


def test_marks_and_capitals_are_no_difference_and_each_side_keeps_its_own():
    assert told("“We’re here,” they said", "'WE'RE HERE' they said") == [
        ("same", "We’re here,” they said", "WE'RE HERE' they said")
    ]


def test_what_only_one_has_is_empty_in_the_other():
    assert told("unfair and unsafe", "The rota is unfair and unsafe for patients") == [
        ("only_there", "", "The rota is"),
        ("same", "unfair and unsafe", "unfair and unsafe"),
        ("only_there", "", "for patients"),
    ]
    assert told("We regret it, deeply", "We regret it")[-1] == ("only_here", "deeply", "")


def test_a_lone_the_in_two_rewritten_sentences_is_an_accident():
    assert told(
        "Porters stood at the gate all morning. It rained on everybody.",
        "A drum woke the whole of Mill Lane. It rained on everybody.",
    ) == [
        ("changed", "Porters stood at the gate all morning", "A drum woke the whole of Mill Lane"),
        ("same", "It rained on everybody", "It rained on everybody"),
    ]


def test_a_paragraph_that_stands_elsewhere_has_moved():
    first, second, third, *rest = REPORT
    found = told(text(first, second, third, *rest), text(first, third, second, *rest))
    assert {kind for kind, _, _ in found} == {"same", "moved"}
    [(_, left, _), (_, _, arrived)] = sorted(
        (each for each in found if each[0] == "moved"), key=lambda each: each[1] == ""
    )
    assert left == arrived


def test_nothing_in_common_is_one_difference():
    assert told("Porters walked out", "Every ward stayed open") == [
        ("changed", "Porters walked out", "Every ward stayed open")
    ]


WORDS = st.lists(
    st.sampled_from(["we", "will", "not", "be", "moved", "from", "the", "gate", "at", "dawn"]), max_size=30
)


@given(WORDS, WORDS, st.integers(1, 4))
def test_both_sides_are_told_from_first_word_to_last(ours, theirs, chance):
    here, there = Words(" ".join(ours)), Words(" ".join(theirs))
    found = differences(here, there, steps(here, there, chance=chance))
    assert " ".join(each.here for each in found if each.here).split() == ours
    assert " ".join(each.there for each in found if each.there).split() == theirs
    for each in found:
        assert (each.kind == Kind.SAME) == (each.here == each.there)
