"""Whom a sentence is about, so that the next “she said” is hers."""

import pytest

from articles.reading import read

BEFORE = "Porter Tobias Orme, 38, told the Gazette: “I have been here since dawn.”\n\n"


def speakers(text):
    return [q.speaker for q in read(text).quotes if q.kind == "direct"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Also on the picket line was Nora Quill, 56, a cook.",
        "Leading the chants was Nora Quill, 56, a cook.",
        "Among those at the gates was Nora Quill, a cleaner.",
        "Next to the brazier stood a dog. Beside it was Nora Quill, a cleaner.",
        "Catering assistant Nora Quill said that she had two other jobs.",
        "The woman was Nora Quill, a cleaner.",
        "Nursing director Nora Quill had come in on her day off.",
    ],
)
@pytest.mark.parametrize("first_name", ["Nora", "Xanthippe"])
def test_whoever_is_presented_speaks_next(sentence, first_name):
    text = BEFORE + sentence.replace("Nora", first_name) + "\n\n“It was the noise,” she said, “that I liked.”"
    name = f"{first_name} Quill"
    assert speakers(text)[1:] == [name, name]


def test_a_question_is_about_whoever_stands_behind_its_verb():
    text = (
        "Nora Quill is a porter.\n\nA spokeswoman for the trust said: “All is well.”\n\n"
        "Would Mrs Quill do it again? “In a heartbeat,” she said."
    )
    assert speakers(text)[-1] == "Nora Quill"


def test_the_pronoun_at_the_end_of_a_sentence_is_no_initial():
    text = "The band has gone home and so am I. Dr Quill has the last word: “See you all in March.”"
    assert speakers(text) == ["Dr Quill"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ashby Infirmary has sent over this from chief operating officer Nora Quill:",
        "The trust issued a statement from chief operating officer Nora Quill:",
    ],
)
def test_words_that_a_body_hands_on_are_those_of_their_author(sentence):
    assert speakers(f"{sentence} “All of our wards are open.”") == ["Nora Quill"]


def test_the_last_words_of_a_paragraph_may_be_two():
    assert (
        speakers("“Damp, yes,” said Nora Quill, wringing out her gloves. “Finished, no.”")
        == ["Nora Quill"] * 2
    )


def test_a_page_may_break_off_inside_the_words():
    text = (
        "Nora Quill will be there. “I have bought the boots,” she said. “And my mother says she is coming to"
    )
    assert speakers(text) == ["Nora Quill"] * 2


def test_a_member_of_another_parliament_is_a_politician_too():
    text = (
        "But health spokesman Tobias Orme disagreed. The Ashby East MSP said: “They hide in their offices.”"
    )
    assert speakers(text) == ["Tobias Orme"]


def test_a_newspaper_is_nobody():
    text = "Write to the Ashby Courier. She laughed and said: “Home is where I keep my other boots.”"
    assert speakers(text) == [None]
