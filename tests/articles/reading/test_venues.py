"""Where words were said, when the attribution itself says it."""

import pytest

from articles.reading import read


@pytest.mark.parametrize(
    ("passage", "venue"),
    [
        ("Nora Quill told the Ashby Echo: “I am cold.”", "the Ashby Echo"),
        ("Nora Quill told MPs: “I am cold.”", "MPs"),
        ("Nora Quill told the BBC the rota was “a bad joke”.", "the BBC"),
        ("Speaking on Radio Ashby, Nora Quill said: “I am cold.”", "Radio Ashby"),
        ("“I am cold,” she told reporters.", "reporters"),
        ("Speaking to the Ashby Echo, Nora Quill said: “I am cold.”", "the Ashby Echo"),
        ("Nora Quill said on the Sunday Breakfast show: “I am cold.”", "the Sunday Breakfast show"),
        ("Nora Quill told him: “I am cold.”", None),
        ("Nora Quill said: “I am cold.”", None),
    ],
)
def test_the_venue_as_printed(passage, venue):
    assert read(passage).quotes[0].venue == venue


def test_an_earlier_venue_is_offered_apart():
    text = "Speaking on Radio Ashby, Nora Quill said: “I am cold.”\n\nShe added: “And tired.”"
    second = read(text).quotes[1]
    assert (second.venue, second.venue_inherited) == (None, "Radio Ashby")
