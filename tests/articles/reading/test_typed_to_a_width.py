"""Text from e-mails and old sites: lines of some seventy characters, broken inside sentences and quotations."""

from articles.reading import read

WRAPPED = """\
Porters walked out of Ashby Infirmary yesterday in the second strike
over nights this month.

Nora Quill, a porter at the infirmary for eleven years, said: “We
push the trolleys, we turn the beds and we have been offered less than
anybody.

“It cannot go on.”

“My feet hurt, my back hurts and I have not seen my own kitchen
since Sunday,” said Sam Tarn, who was at the gates from six. “But I
am staying.”
"""


def flowing(text):
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n"))


def test_its_quotes_are_those_of_the_same_text_in_whole_lines():
    def told(text):
        return [(q.kind, " ".join(q.text.split()), q.speaker, q.rule) for q in read(text).quotes]

    assert told(WRAPPED) == told(flowing(WRAPPED))
    assert [q.speaker for q in read(WRAPPED).quotes] == ["Nora Quill", "Sam Tarn", "Sam Tarn"]


def test_a_segment_is_a_paragraph_with_its_line_breaks():
    quote = read(WRAPPED).quotes[0]
    assert [WRAPPED[start:end] for start, end in quote.segments] == [
        "“We\npush the trolleys, we turn the beds and we have been offered less than\nanybody.",
        "“It cannot go on.”",
    ]


def test_line_breaks_of_windows_change_nothing():
    windows = WRAPPED.replace("\n", "\r\n")
    assert [q.speaker for q in read(windows).quotes] == [q.speaker for q in read(WRAPPED).quotes]


def test_a_name_broken_in_two_is_one_name():
    text = (
        "Porters walked out of Ashby Infirmary in the rain for a second time\n"
        "in a month yesterday. “We are tired and we are cold,” said Doctor Ada\n"
        "Finch, who had brought soup and a brazier for the night shift there.\n"
    )
    assert [q.speaker for q in read(text).quotes] == ["Doctor Ada Finch"]


def test_short_paragraphs_without_blank_lines_stay_paragraphs():
    text = (
        "“We open at eight in the morning on every day of the strike,” said Nora Quill.\n"
        "“We have never closed and we do not mean to close,” said Sam Tarn.\n"
        "Nobody from the infirmary was at the gates to hear either of them.\n"
        "“It was a long night for the two of us and for everybody here.”\n"
    )
    assert [q.speaker for q in read(text).quotes][:2] == ["Nora Quill", "Sam Tarn"]


def test_a_list_of_lines_is_no_paragraph():
    text = "Nora Quill, porter, Ashby\nSam Tarn, midwife, Corley\nAda Finch, cleaner, Denwick"
    assert [m.name for m in read(text).mentions] == ["Nora Quill", "Sam Tarn", "Ada Finch"]
