"""Husbands, daughters and wives, who are named by whose they are."""

import pytest

from articles.reading import read

COUPLE = (
    "Nora Quill, 45, a ward sister, joined the picket line at dawn. Her husband Tom, 47, is a driver.\n\n"
)
FATHER = "Tobias Orme, 38, is a porter at Ashby Infirmary.\n\n"


def speakers(text):
    return [q.speaker for q in read(text).quotes]


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("Mrs Quill said: “We are tired of this.”", "Nora Quill"),
        ("Mr Quill said: “We are tired of this.”", "Tom"),
        ("“We are tired of this,” said Tom.", "Tom"),
        ("“We are tired of this,” said her husband.", "Tom"),
        ("Her husband squeezed her arm. “We are tired of this,” he said.", "Tom"),
        ("Mr Quill had made the tea. “We are tired of this,” joked his wife.", "Nora Quill"),
    ],
)
def test_a_couple_of_whom_one_is_named_in_full(paragraph, speaker):
    assert speakers(COUPLE + paragraph) == [speaker]


@pytest.mark.parametrize(
    "printed",
    [
        "Next to him was his wife, Edie, a clerk.",
        "With him was his wife Edie, a clerk.",
        "He had brought his wife, Edie, a clerk.",
    ],
)
def test_a_wife_is_presented_after_her_husband(printed):
    text = FATHER + printed + " “We made soup for forty,” Mrs Orme said. “I carried it,” said Mr Orme."
    assert speakers(text) == ["Edie", "Tobias Orme"]


def test_a_child_speaks_and_not_the_parent_of_the_paragraph_before():
    text = FATHER + "His daughter Elsinore, six, was more succinct. “They should pay him more pennies.”"
    assert speakers(text) == ["Elsinore"]


def test_of_two_husbands_none_is_meant_where_nobody_tells_whose():
    text = (
        "Nora Quill came with her husband Tom. Ada Fern came with her husband Joe.\n\n"
        "Porters cheered. “We are tired of this,” said one husband."
    )
    assert speakers(text) == ["husband"]


@pytest.mark.parametrize(
    ("passage", "speaker"),
    [
        ("A taxi driver called Imran is less keen: “My mother has waited for a year.”", "Imran"),
        ("“My mother has waited for a year,” said a taxi driver called Imran.", "Imran"),
        ("Agency nurse Xanthe waved. “I earn double for the same shift,” she admitted.", "Xanthe"),
        ("“I earn double for the same shift,” said agency nurse Xanthe.", "Xanthe"),
    ],
)
def test_somebody_of_whom_only_a_first_name_is_told(passage, speaker):
    assert speakers(passage) == [speaker]


def test_who_calls_somebody_something_is_not_called_so():
    (quote,) = read("A nurse called Monday’s offer “a bad joke”.").quotes
    assert quote.speaker == "nurse"


def test_a_dame_is_called_by_her_first_name():
    text = "Chief nurse Dame Wilma Thorne spent a day on the ward.\n\n“It is a fine ward,” Dame Wilma said."
    assert speakers(text) == ["Dame Wilma Thorne"]
