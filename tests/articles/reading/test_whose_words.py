"""Whose words they are may be told by a noun: a verdict, a message, a word behind the quotation."""

import pytest

from articles.reading import read

WORDS = "“I never thought I would see a picket line here.”"


@pytest.mark.parametrize(
    "next_paragraph",
    [
        "So said Nora Quill as she stood in the rain yesterday.",
        "Those were the words of Nora Quill, a porter for eleven years.",
        "The words of Nora Quill, a porter for eleven years.",
        "That was the verdict of porter Nora Quill yesterday.",
        "That is how Nora Quill put it as the rain began.",
        "– Nora Quill, porter",
    ],
)
def test_the_next_paragraph_begins_by_saying_whose_they_were(next_paragraph):
    (quote,) = read(f"{WORDS}\n\n{next_paragraph}").quotes
    assert (quote.kind, quote.speaker) == ("direct", "Nora Quill")


def test_it_outweighs_whoever_spoke_before():
    text = f"“We open at eight,” said Sam Tarn.\n\n{WORDS}\n\nSo said Nora Quill."
    assert [q.speaker for q in read(text).quotes] == ["Sam Tarn", "Nora Quill"]


def test_but_not_whom_the_words_themselves_name():
    text = f"{WORDS[:-2]},” said Sam Tarn.\n\nThat was the verdict of Nora Quill, too."
    assert [q.speaker for q in read(text).quotes] == ["Sam Tarn"]


@pytest.mark.parametrize(
    "passage",
    [
        "“It is a shambles” – that was the verdict of Nora Quill, a porter.",
        "“It is a shambles,” was the verdict of Nora Quill.",
        "“It is a shambles,” was the message from Nora Quill.",
        "“It is a shambles,” as Nora Quill put it.",
        "As Nora Quill put it: “It is a shambles.”",
        "Nora Quill's verdict was blunt: “It is a shambles.”",
        "Nora Quill has been a porter for years. Her verdict was blunt: “It is a shambles.”",
        "The message from Nora Quill was blunt: “It is a shambles.”",
        "Nora Quill pulled no punches: “It is a shambles.”",
    ],
)
def test_a_verdict_has_an_owner(passage):
    (quote,) = read(passage).quotes
    assert (quote.kind, quote.speaker) == ("direct", "Nora Quill")


@pytest.mark.parametrize(
    "passage",
    [
        "Her message to the minister was simple: “Talk to us.”",
        "The message by the door was simple: “Talk to us.”",
        "Nora Quill met Sam Tarn, whose view was simple: “Talk to us.”",
        "“We open at eight,” said Nora Quill.\n\nThe rota made it plain:\n\n“Nobody leaves before nine.”",
    ],
)
def test_an_introduction_that_is_not_understood_names_nobody(passage):
    quote = read(passage).quotes[-1]
    assert (quote.speaker, quote.rule) in {
        (None, "no_attribution"),
        (None, "whose_message:pronoun_unresolved"),
    }
