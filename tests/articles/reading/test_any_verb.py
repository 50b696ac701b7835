"""Papers vary the verbs of speech without end: what stands where one belongs is taken for one."""

import pytest

from articles.reading import read

ORME = "Ward sister Ruth Orme, 44, has worked on the unit for nine years.\n\n"


def speakers(text):
    return [q.speaker for q in read(text).quotes]


@pytest.mark.parametrize(
    "behind",
    [
        "sniffs Ruth Orme.",
        "burbled Ruth Orme.",
        "confides Ms Orme, pulling up her hood.",
        "Orme splutters.",
        "Ms Orme snorts.",
        "she twinkles.",
        "she was heard to say.",
        "is how she sees it.",
        "is how Ms Orme puts it.",
    ],
)
def test_whatever_stands_between_a_closing_comma_and_somebody_is_how_it_was_said(behind):
    assert speakers(f"{ORME}“The kettle is the only thing that works,” {behind}") == ["Ruth Orme"]


@pytest.mark.parametrize("behind", ["adds up to nothing.", "scares nobody.", "always works."])
def test_without_a_person_beside_it_no_word_is_a_verb_of_speech(behind):
    (quote,) = read(f"{ORME}“The kettle that works,” {behind}").quotes
    assert quote.cue is None


@pytest.mark.parametrize(
    "ahead",
    [
        "Ms Orme raged:",
        "She snarked:",
        "Ms Orme has issued an update:",
        "Here is what Ms Orme said when I asked for one line:",
    ],
)
def test_one_word_before_a_colon_introduces_speech_whatever_it_is(ahead):
    assert speakers(f"{ORME}{ahead} “The kettle is the only thing that works.”") == ["Ruth Orme"]


def test_a_colon_behind_what_was_done_to_somebody_introduces_nobody():
    assert speakers(f"{ORME}The march was cancelled: “The kettle is the only thing that works.”") != ["march"]


def test_a_trust_issues_an_update():
    text = "Denwick Hospitals Trust has issued an update: “Please come as planned unless we ring you.”"
    assert speakers(text) == ["Denwick Hospitals Trust"]


@pytest.mark.parametrize("owned", ["her letter began", "her e-mail concludes"])
def test_a_letter_says_what_its_writer_says(owned):
    text = f"Ruth Orme wrote to this paper about the kettle. “It is the only thing that works,” {owned}."
    assert speakers(text) == ["Ruth Orme"]


def test_somebodys_voice_is_somebody():
    text = (
        "First to the microphone was Ruth Orme. Her voice cracked. “The kettle is the only thing that works.”"
    )
    assert speakers(text) == ["Ruth Orme"]


def test_a_cry_from_the_back_is_nobodys_who_was_named():
    text = (
        "Trust chairman Sir Piers Vane said he was listening. “I hear every word.”\n\n"
        "“Then answer one!” came a shout from the balcony."
    )
    chairman, shout = read(text).quotes
    assert (chairman.speaker, shout.speaker) == ("Sir Piers Vane", "shout")


def test_a_cry_may_have_a_name():
    text = "“Then answer one!” came a shout from porter Ruth Orme."
    assert speakers(text) == ["Ruth Orme"]


def test_one_and_another_of_many_are_two():
    text = (
        "The union asked its members.\n\nOne wrote: “I stack shelves on Sundays.” "
        "Another replied: “I love it and it does not love me.”"
    )
    assert speakers(text) == ["One", "Another"]


def test_two_titles_make_no_name():
    text = "Former patient Lt Col (retd) Piers Vane wrote: “Sir, I have been nursed by the best.”"
    assert speakers(text) == ["Piers Vane"]
