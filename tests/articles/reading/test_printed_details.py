"""Role, age and workplace, exactly as they stand in the text."""

import pytest

from articles.reading import read


@pytest.mark.parametrize(
    ("presentation", "role", "age", "workplace"),
    [
        ("Nora Quill, 51, a porter at Ashby Infirmary,", "porter", "51", "Ashby Infirmary"),
        ("Porter Nora Quill, 51,", "Porter", "51", None),
        ("Nora Quill, aged 51,", None, "51", None),
        (
            "Dr Nora Quill, a second-year registrar at the Ashby Infirmary,",
            "second-year registrar",
            None,
            "Ashby Infirmary",
        ),
        ("Dr Nora Quill, chair of the Porters' Union,", "chair of the Porters' Union", None, None),
        ("Nora Quill, who works at Ashby Infirmary,", None, None, "Ashby Infirmary"),
        ("Ashby Infirmary porter Nora Quill", "Ashby Infirmary porter", None, None),
        (
            "Nora Quill, deputy medical director at Ashby Infirmary,",
            "deputy medical director",
            None,
            "Ashby Infirmary",
        ),
        (
            "Dr Nora Quill, a consultant cardiologist at St Bede's,",
            "consultant cardiologist",
            None,
            "St Bede's",
        ),
        ("Dr Nora Quill, a GP in Denwick,", "GP", None, None),
        ("The director of Ashby Ferries, Nora Quill,", "director of Ashby Ferries", None, None),
        ("Emergency medicine Dr Nora Quill, 51,", "Emergency medicine Dr", "51", None),
    ],
)
def test_details_around_a_name(presentation, role, age, workplace):
    (quote,) = read(f"{presentation} said: “I am cold.”").quotes
    assert (quote.role, quote.age, quote.workplace) == (role, age, workplace)


def test_every_detail_is_a_slice_of_the_text():
    text = "Nora Quill, 51, a porter at Ashby Infirmary, said: “I am cold.”"
    (quote,) = read(text).quotes
    for detail in ("role", "age", "workplace", "cue"):
        start, end = getattr(quote, f"{detail}_start"), getattr(quote, f"{detail}_end")
        assert text[start:end] == getattr(quote, detail)


def test_details_printed_elsewhere_come_along():
    text = "Nora Quill said: “I am cold.”\n\nMs Quill, 51, has been a porter for ten years."
    assert read(text).quotes[0].age == "51"


def test_a_voice_without_a_workplace_is_given_none():
    text = "Pickets stood outside Ashby Infirmary.\n\nDr Nora Quill told the agency: “I am cold.”"
    assert read(text).quotes[0].workplace is None
