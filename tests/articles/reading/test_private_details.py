"""Where people live and how to reach them is marked, so that it never becomes public."""

import pytest

from articles.reading import read


@pytest.mark.parametrize(
    ("passage", "kind", "words"),
    [
        ("Nora Quill, 51, from Mill Lane, Ashby, is a porter.", "home", "Mill Lane, Ashby"),
        ("Nora Quill, 51, of Mill Lane, said: “I am cold.”", "home", "Mill Lane"),
        ("Nora Quill, who lives in Denwick, said: “I am cold.”", "home", "Denwick"),
        ("Porter Nora Quill, 51, a mum-of-three from Denwick, said: “I am cold.”", "home", "Denwick"),
        ("Dr Nora Quill, originally from Shetland, said: “I am cold.”", "origin", "Shetland"),
        ("Write to nora.quill@ashby.example by Friday.", "email", "nora.quill@ashby.example"),
        ("Ring 01632 960 123 by Friday.", "phone", "01632 960 123"),
        ("Ring 07700 900123 by Friday.", "phone", "07700 900123"),
    ],
)
def test_it_is_marked(passage, kind, words):
    assert [(p.kind, p.text) for p in read(passage).private] == [(kind, words)]


def test_a_home_is_never_a_workplace():
    (quote,) = read("Nora Quill, 51, from Mill Lane, Ashby, said: “I am cold.”").quotes
    assert quote.workplace is None
    assert quote.organisation is None


def test_a_hospital_is_no_home():
    assert read("Nora Quill, from Ashby Infirmary, said: “I am cold.”").private == ()
