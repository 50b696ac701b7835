"""The day on which words were said, where the text says it, and the hospitals that they are about."""

import pytest

from articles.reading import read

WEDNESDAY = "2016-04-27"


def only(text, published=WEDNESDAY):
    (quote,) = read(text, published=published).quotes
    return quote


@pytest.mark.parametrize(
    ("passage", "printed", "day"),
    [
        ("Nora Quill said on Tuesday: “We are cold.”", "Tuesday", "2016-04-26"),
        ("“We are cold,” Nora Quill said yesterday.", "yesterday", "2016-04-26"),
        ("“We are very cold,” said Nora Quill, a porter, on Monday.", "Monday", "2016-04-25"),
        ("Nora Quill told the Ashby Gazette last night: “We are cold.”", "last night", "2016-04-26"),
        ("Speaking on Tuesday, Nora Quill said: “We are cold.”", "Tuesday", "2016-04-26"),
        ("Speaking to reporters on April 12, Nora Quill said: “We are cold.”", "April 12", "2016-04-12"),
        ("Speaking on Tuesday, she said the strike was “a last resort”.", "Tuesday", "2016-04-26"),
        ("On Sunday Nora Quill said: “We are cold.”", "Sunday", "2016-04-24"),
        ("In a statement on Tuesday, the trust said: “We are sorry.”", "Tuesday", "2016-04-26"),
        ("Nora Quill said this morning: “We are cold.”", "this morning", WEDNESDAY),
        ("Nora Quill told BBC Breakfast on Tuesday: “We are cold.”", "Tuesday", "2016-04-26"),
        ("Nora Quill tweeted on Tuesday: “We are cold.”", "Tuesday", "2016-04-26"),
        ("On the Late Show on Sunday, Nora Quill said porters had been “misled”.", "Sunday", "2016-04-24"),
    ],
)
def test_the_day_beside_the_speech_is_its_own(passage, printed, day):
    quote = only(passage)
    assert (quote.said_when, quote.said_on) == (printed, day)
    assert passage[quote.said_when_start : quote.said_when_end] == printed
    assert quote.said_on_reason


@pytest.mark.parametrize(
    "passage",
    [
        "Nora Quill said: “We are cold.”",
        "Nora Quill said the strike on Tuesday was “a last resort”.",
        "Nora Quill, who walked out on Tuesday, said: “We are cold.”",
        "On Tuesday porters walked out and Nora Quill said: “We are cold.”",
        "After the strike on Tuesday Nora Quill said: “We are cold.”",
        "Nora Quill said: “We met on Tuesday and were cold.”",
        "Nora Quill said patients on Tuesday faced “a long wait”.",
        "It rained on Tuesday. Nora Quill said: “We are cold.”",
    ],
)
def test_the_day_of_something_else_is_not(passage):
    quote = only(passage)
    assert (quote.said_when, quote.said_on, quote.said_when_start) == (None, None, None)


def test_without_the_day_of_publication_the_words_are_kept():
    quote = only("Nora Quill said on Tuesday: “We are cold.”", published=None)
    assert (quote.said_when, quote.said_on) == ("Tuesday", None)


def about(text):
    reading = read(text, published=WEDNESDAY)
    return [[reading.hospitals[n].value["name"] for n in quote.about] for quote in reading.quotes]


@pytest.mark.parametrize(
    ("passage", "names"),
    [
        (
            "Nora Quill said: “Ashby Infirmary is full. Burton Hospital is too.”",
            ["Ashby Infirmary", "Burton Hospital"],
        ),
        ("Nora Quill said Ashby Infirmary was “full”.", ["Ashby Infirmary"]),
        ("Nora Quill, 51, a porter at Ashby Infirmary, said: “We are cold.”", []),
        ("Speaking outside Ashby Infirmary, Nora Quill said: “We are cold.”", []),
        ("Nora Quill, who stood outside Ashby Infirmary, said: “We are cold.”", []),
        ("It was quiet at Ashby Infirmary. Nora Quill said: “We are cold.”", []),
        ("Nora Quill said: “Ashby Infirmary is full. Ashby Infirmary is cold.”", ["Ashby Infirmary"]),
    ],
)
def test_words_are_about_the_hospitals_named_in_them_or_beside_them(passage, names):
    assert about(passage) == [names]


def test_the_infirmary_is_named_and_the_hospital_is_not():
    text = "Porters left Ashby Infirmary.\n\nNora Quill said: “The Infirmary is full.”\n\nShe said: “The hospital is cold.”"
    assert about(text) == [["Ashby Infirmary"], []]
