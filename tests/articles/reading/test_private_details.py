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
        ("Ring (01632) 960123 by Friday.", "phone", "(01632) 960123"),
        ("Ring 01632-960123 by Friday.", "phone", "01632-960123"),
        ("Ring +44 (0)1632 960123 by Friday.", "phone", "+44 (0)1632 960123"),
        ("Ring 020 7946 0123 by Friday.", "phone", "020 7946 0123"),
        ("Ring 07700900123 by Friday.", "phone", "07700900123"),
        ("Write to nora (at) ashby.example by Friday.", "email", "nora (at) ashby.example"),
        ("Write to nora[at]ashby[dot]example by Friday.", "email", "nora[at]ashby[dot]example"),
        ("Nora Quill lives with her husband in Denwick.", "home", "Denwick"),
        ("Nora Quill, who lives alone in Mill Lane, is a porter.", "home", "Mill Lane"),
        ("They gathered at her Denwick home.", "home", "Denwick"),
        ("She was at home in Mill Lane.", "home", "Mill Lane"),
        ("Nora Quill, a resident of Mill Lane, was there.", "home", "Mill Lane"),
        ("He lives at 12 Mill Lane, Ashby.", "home", "12 Mill Lane, Ashby"),
        ("Nora Quill, 51, of 12 Mill Lane, Ashby, is a porter.", "home", "12 Mill Lane, Ashby"),
        ("It stands in AS1 4QZ.", "home", "AS1 4QZ"),
        ("The Denwick-born porter sang.", "origin", "Denwick-born"),
        ("Nora Quill, who is from Denwick, sang.", "origin", "Denwick"),
        ("Nora Quill, who hails from Denwick, sang.", "origin", "Denwick"),
        ("Nora Quill grew up in Denwick.", "origin", "Denwick"),
        ("He was born and raised in Denwick.", "origin", "Denwick"),
        ("Nora Quill, a native of Denwick, sang.", "origin", "Denwick"),
        ("His car, AB12 CDE, was at the gate.", "other", "AB12 CDE"),
        ("A van, registration A123 BCD, was at the gate.", "other", "A123 BCD"),
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


@pytest.mark.parametrize(
    ("passage", "kind", "words"),
    [
        ("Patient Ned Hart, 71, waited outside.", "patient", "Ned Hart"),
        ("Cancer patient Mrs Ada Vale waited outside.", "patient", "Mrs Ada Vale"),
        ("Ned Hart, 71, a heart patient, waited outside.", "patient", "Ned Hart"),
        ("Ned Hart, 71, who is a patient on the ward, waited outside.", "patient", "Ned Hart"),
        ("He was diagnosed with bowel cancer.", "patient", "bowel cancer"),
        ("Her mother is being treated for pneumonia.", "patient", "pneumonia"),
        ("Ned Hart was waiting for a hip replacement.", "patient", "hip replacement"),
        ("She is recovering from a broken ankle.", "patient", "a broken ankle"),
        ("My dad had a heart attack.", "patient", "heart attack"),
        ("NHS number 943 476 5919 was on the form.", "patient", "943 476 5919"),
        ("Her son Tom, six, held a banner.", "other", "Tom"),
        ("She came with daughters Ada and Ivy.", "other", "Ada and Ivy"),
        ("Ada Vale, 7, held a banner.", "other", "Ada Vale"),
        ("Ivy Hart, aged four, held a banner.", "other", "Ivy Hart"),
        ("Baby Ivy, 10 weeks, slept.", "other", "Baby Ivy"),
    ],
)
def test_patients_and_children_are_marked(passage, kind, words):
    assert (kind, words) in [(p.kind, p.text) for p in read(passage).private]


@pytest.mark.parametrize(
    "passage",
    [
        "The Patients Association was sorry.",
        "Nora Quill, 51, a patient safety campaigner, sang.",
        "Thousands of patients were being treated for cancer.",
        "Dr Nora Quill treats people living with diabetes.",
        "Nora Quill, 51, a porter, sang.",
        "Nurses live in fear of August.",
        "He lived in England.",
        "She lives on.",
        "They stood at the care home in Mill Lane.",
        "The letter was sent to 10 Downing Street.",
        "It was 12, 711 of 21, 608.",
        "They struck for 24 hours in January 2016.",
        "The BMA won by 9 to 1.",
        "Their son et lumière was fun.",
        "The score was Ashby, 3, Burton, 2.",
    ],
)
def test_public_matters_are_not(passage):
    assert read(passage).private == ()
