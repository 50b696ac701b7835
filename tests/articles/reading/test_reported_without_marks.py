"""What somebody said in the paper's own words: offered only where the report is plain."""

import pytest

from articles.reading import read


def paraphrases(text):
    return [(q.text, q.speaker) for q in read(text).quotes if q.kind == "paraphrase"]


@pytest.mark.parametrize(
    ("passage", "words", "speaker"),
    [
        (
            "Sources close to the talks told the Ashby Echo that a deal was near, before managers walked out.",
            "a deal was near, before managers walked out",
            "Sources close to the talks",
        ),
        ("Porter Nora Quill said that the gates were shut.", "the gates were shut", "Nora Quill"),
        ("A trust spokesman said the gates were shut.", "the gates were shut", "trust spokesman"),
        ("The BMA has warned members that the gates were shut.", "the gates were shut", "BMA"),
        ("One insider admitted that the gates were shut.", "the gates were shut", "insider"),
    ],
)
def test_a_plain_report_is_offered(passage, words, speaker):
    assert paraphrases(passage) == [(words, speaker)]


def test_its_words_cue_and_voice_are_pinned_in_the_text():
    text = "Porter Nora Quill told the Echo that the gates were shut."
    (quote,) = read(text).quotes
    assert (quote.kind, quote.kind_rule, quote.rule) == ("paraphrase", "reported_with_that", "before_cue")
    assert text[quote.start : quote.end] == quote.text
    assert (quote.cue, quote.venue, quote.role) == ("told", "the Echo", "Porter")


@pytest.mark.parametrize(
    "passage",
    [
        "Nora Quill said the gates were shut.",
        "He said that the gates were shut.",
        "A nurse said that the gates were shut.",
        "Porters said that the gates were shut.",
        "Nora Quill said that the gates were shut, but managers opened them.",
        "Nora Quill said that the gates were shut – they were not.",
        "Nora Quill, who said that the gates were shut, went home.",
        "Nora Quill said that the gates were “shut tight”.",
        "A letter to managers said that the gates were shut.",
        "The sign said that the gates were shut.",
        "Asked whether Nora Quill said that the gates were shut, Mr Fern laughed.",
    ],
)
def test_a_report_that_is_less_plain_is_not(passage):
    assert paraphrases(passage) == []


def test_quotations_around_it_are_read_as_they_were():
    text = "Nora Quill said that the gates were shut.\n\n“We are cold,” she said.\n\n“And tired.”"
    report, *speech = read(text).quotes
    assert report.kind == "paraphrase"
    assert [(q.kind, q.speaker) for q in speech] == [("direct", "Nora Quill")] * 2
