"""Somebody may go on behind a few words of the reporter's, and may have a second name between marks."""

import pytest

from articles.reading import read

ORME = "“I am proud of them,” said Ruth Orme, the chief nurse."


def speakers(text):
    return [q.speaker for q in read(text).quotes]


@pytest.mark.parametrize(
    "ahead",
    [" Then, very quietly:", "\n\nAnd then, as I was closing my notebook:"],
)
def test_then_the_same_voice_goes_on(ahead):
    assert speakers(f"{ORME}{ahead} “I was one of them for years.”") == ["Ruth Orme", "Ruth Orme"]


@pytest.mark.parametrize("ahead", ["Then, from a porter:", "Then he turned:"])
def test_then_somebody_else_comes_in(ahead):
    assert speakers(f"{ORME}\n\n{ahead} “I was one of them for years.”")[1] != "Ruth Orme"


@pytest.mark.parametrize("marks", ["''", "‘’", '""', "“”"])
def test_a_nickname_is_part_of_the_name(marks):
    nickname = f"{marks[0]}Barty{marks[1]}"
    text = (
        f"Next to her was Bartholomew {nickname} Quill, a porter of long standing. “I go way back,” he said."
    )
    assert speakers(text)[-1:] == [f"Bartholomew {nickname} Quill"]


def test_scare_marks_between_two_names_of_different_people_join_nothing():
    names = {
        m.name for m in read("Ruth Orme, ‘Barty’ Quill’s aunt, came. She said: “I go way back.”").mentions
    }
    assert "Ruth Orme" in names
