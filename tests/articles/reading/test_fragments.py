"""A few quoted words inside the reporter's sentence."""

import pytest

from articles.reading import read


@pytest.mark.parametrize(
    ("passage", "fragment", "speaker"),
    [
        ("Nora Quill called the rota “a bad joke” yesterday.", "“a bad joke”", "Nora Quill"),
        ("Nora Quill branded the offer “derisory”.", "“derisory”", "Nora Quill"),
        ("Nora Quill accused managers of “playing for time” over pay.", "“playing for time”", "Nora Quill"),
        ("The rota was “a bad joke”, Nora Quill said.", "“a bad joke”", "Nora Quill"),
        ("The rota was “a bad joke”, said Nora Quill.", "“a bad joke”", "Nora Quill"),
        ("The rota has been described as “a bad joke” by Nora Quill.", "“a bad joke”", "Nora Quill"),
        ("The rota is, according to Nora Quill, “a bad joke”.", "“a bad joke”", "Nora Quill"),
        ("In the words of Nora Quill, the rota is “a bad joke”.", "“a bad joke”", "Nora Quill"),
        ("The rota is, in the words of Nora Quill, “a bad joke”.", "“a bad joke”", "Nora Quill"),
        ("The rota, branded “a bad joke” by Nora Quill, starts today.", "“a bad joke”", "Nora Quill"),
        ("The rota was dismissed as “a bad joke” by porter Nora Quill.", "“a bad joke”", "Nora Quill"),
        ("Porters walked away from what Nora Quill called “a bad joke”.", "“a bad joke”", "Nora Quill"),
        ("According to Nora Quill, the rota is “a bad joke”.", "“a bad joke”", "Nora Quill"),
        (
            "Nora Quill, a cleaner at Ashby Infirmary, believes the rota is “a bad joke”.",
            "“a bad joke”",
            "Nora Quill",
        ),
    ],
)
def test_a_speech_or_judging_verb_governs_it(passage, fragment, speaker):
    (quote,) = read(passage).quotes
    assert (quote.kind, quote.text, quote.speaker) == ("partial", fragment, speaker)


def test_two_fragments_of_one_sentence_share_their_voice():
    first, second = read("Nora Quill said the rota was “a bad joke” and morale “through the floor”.").quotes
    assert first.speaker == second.speaker == "Nora Quill"


def test_scare_quotes_are_nobodys_speech():
    assert read("So-called “flexible” rotas came in last spring.").quotes == ()


def test_the_words_of_one_about_another_belong_to_the_one():
    (quote,) = read("Nora Quill said nurses had been “fobbed off” by the minister.").quotes
    assert quote.speaker == "Nora Quill"


def test_a_pronoun_carries_a_fragment_too():
    text = "Nora Quill has worked nights for ten years.\n\nShe said the rota was “a bad joke”."
    assert read(text).quotes[0].speaker == "Nora Quill"


def test_a_role_may_be_printed_in_marks():
    reading = read("The “caretaker” chairman of the branch said: “We open at eight.”")
    assert reading.quotes[-1].text == "“We open at eight.”"
    assert reading.quotes[-1].speaker is not None
