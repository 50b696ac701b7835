"""Words without a cue are of whoever has just come up, or of nobody: never of somebody long passed."""

import pytest

from articles.reading import read

ORME = "Ruth Orme, a cook, was at the gates by six. She pours the tea.\n\n"
WORDS = "“The kettle is the only thing that works. It always was.”"


def speakers(text):
    return [q.speaker for q in read(text).quotes]


def test_whoever_the_paragraph_before_names_at_its_end():
    text = f"{ORME}That drew a groan from Tom Fern of the Denwick branch.\n\n{WORDS}"
    assert speakers(text) == ["Tom Fern"]


def test_whoever_the_same_paragraph_names():
    text = (
        f"{ORME}The band struck up.\n\nThe pies come from the kitchen of Nora Quill, 69. And the tea? {WORDS}"
    )
    assert speakers(text) == ["Nora Quill"]


def test_of_two_newcomers_neither():
    text = f"{ORME}There was applause for Tom Fern and Nora Quill.\n\nThe band struck up.\n\n{WORDS}"
    assert "Ruth Orme" not in speakers(text)


def test_a_newcomer_of_whom_nothing_is_told_is_only_talked_about():
    text = f"{ORME}The band struck up.\n\nThe leaflets were all about Tom Fern.\n\n{WORDS}"
    assert speakers(text) == [None]


def test_whoever_the_paragraph_before_is_about_still_goes_first():
    text = f"Ruth Orme, a cook, stood at the gates beside Tom Fern.\n\n{WORDS}"
    assert speakers(text) == ["Ruth Orme"]


@pytest.mark.parametrize("told", ["has worked in the kitchens for years", "nursed here until March"])
def test_a_first_name_that_nobody_has_listed_is_somebody_who_works(told):
    assert speakers(f"{ORME}Xanthippe {told}. {WORDS}") == ["Xanthippe"]


def test_a_union_that_has_worked_at_something_is_nobody():
    (quote,) = read(f"{ORME}Unison has worked on a deal for weeks. {WORDS}").quotes
    assert quote.speaker != "Unison"


def test_somebody_whom_everybody_knows_by_the_first_name():
    text = f"{ORME}Everybody on the ward knows Terry. He comes three mornings a week.\n\n{WORDS}"
    assert speakers(text) == ["Terry"]


@pytest.mark.parametrize("what", ["a very good dog called Florence Hall", "a boat named Nora Quill"])
def test_what_is_called_by_a_name_never_speaks(what):
    assert speakers(f"There were forty of them, a drum and {what}.\n\n{WORDS}") == [None]


def test_a_hospital_named_after_a_saint_is_no_person():
    text = f"They have struck at St Thomas’ before. St Thomas has seen it all. “It is always so,” he said.\n\n{WORDS}"
    assert "St Thomas" not in speakers(text)
