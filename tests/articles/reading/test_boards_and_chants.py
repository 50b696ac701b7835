"""Words that are carried, worn or chanted belong to nobody."""

import pytest

from articles.reading import read


@pytest.mark.parametrize(
    "passage",
    [
        "Placards reading “Hands off our rota” lined the drive.",
        "Banners tied to the railings shouted: “Hands off our rota”.",
        "One sign said: “Hands off our rota!”",
        "Nora Quill held a placard saying “Hands off our rota”.",
        "Strikers chanted: “Hands off our rota!”",
        "Drivers hooted at the slogan “Hands off our rota”.",
        "Nora Quill wore a badge with the words “Hands off our rota”.",
        "Drums greeted the dawn in Ashby Lane, where a rat stood beside a banner declaring: “Hands off our rota.”",
    ],
)
def test_it_is_a_sign_without_a_speaker(passage):
    (quote,) = read(passage).quotes
    assert (quote.kind, quote.speaker) == ("sign", None)


def test_a_speaker_beneath_a_banner_still_speaks():
    board, speech = read("A banner read “Hands off our rota”. “We mean it,” said Nora Quill.").quotes
    assert board.kind == "sign"
    assert (speech.kind, speech.speaker) == ("direct", "Nora Quill")


def test_a_banner_may_proclaim():
    (quote,) = read("A banner hung from the bridge proclaimed: “Ashby is not for sale.”").quotes
    assert (quote.kind, quote.speaker) == ("sign", None)
