"""Where a British paper puts the words that say who spoke."""

import pytest

from articles.reading import read


def only_quote(text):
    (quote,) = read(text).quotes
    return quote


@pytest.mark.parametrize(
    ("passage", "speaker", "cue"),
    [
        ("“We open at eight,” said Nora Quill.", "Nora Quill", "said"),
        ("“We open at eight,” Nora Quill said.", "Nora Quill", "said"),
        ("Nora Quill said: “We open at eight.”", "Nora Quill", "said"),
        ("Nora Quill, 51, said: “We open at eight.”", "Nora Quill", "said"),
        ("Nora Quill (51) said: “We open at eight.”", "Nora Quill", "said"),
        ("Said Nora Quill: “We open at eight.”", "Nora Quill", "Said"),
        ("“We open at eight.” – Nora Quill, porter", "Nora Quill", None),
        ("Porter Nora Quill: “We open at eight.”", "Nora Quill", None),
        (
            "Nora Quill, a porter from Oldham who has never struck before, told me: “We open at eight.”",
            "Nora Quill",
            "told",
        ),
        ("Nora Quill waved at the cars, adding: “We open at eight.”", "Nora Quill", "adding"),
        ("Asked when the doors would open, Nora Quill replied: “We open at eight.”", "Nora Quill", "replied"),
        ("“We open at eight,” sniffed nurse Nora Quill.", "Nora Quill", "sniffed"),
        ("“We open at eight,” according to Nora Quill.", "Nora Quill", "according to"),
        ("Nora Quill said “We open at eight”.", "Nora Quill", "said"),
    ],
)
def test_the_cue_may_stand_before_or_behind(passage, speaker, cue):
    quote = only_quote(passage)
    assert (quote.kind, quote.speaker, quote.cue) == ("direct", speaker, cue)


def test_the_cue_and_the_mention_are_pinned_in_the_text():
    text = "“We open at eight,” said Dr Nora Quill, a registrar."
    quote = only_quote(text)
    assert text[quote.cue_start : quote.cue_end] == "said"
    assert text[quote.mention_start : quote.mention_end] == "Dr Nora Quill"
    assert text[quote.attribution_start : quote.attribution_end] == "said Dr Nora Quill"


def test_a_quote_cut_in_two_by_its_cue_is_two_quotes_of_one_voice():
    first, second = read("“We open at eight,” said Nora Quill. “Bring a coat.”").quotes
    assert first.speaker == second.speaker == "Nora Quill"
    assert second.rule == "same_paragraph"


def test_a_sentence_broken_by_its_cue_goes_on_in_small_letters():
    first, second = read("“We open at eight,” said Nora Quill, “and close at noon.”").quotes
    assert (first.kind, second.kind) == ("direct", "direct")
    assert second.speaker == "Nora Quill"


def test_a_paragraph_that_ends_in_a_colon_introduces_the_next():
    quote = only_quote("Nora Quill had this to say to the minister:\n\n“Come and do a night shift.”")
    assert quote.speaker == "Nora Quill"


def test_an_orphan_paragraph_belongs_to_the_voice_before_it():
    first, second = read("“We open at eight,” said Nora Quill.\n\n“It is the least we can do.”").quotes
    assert second.speaker == first.speaker == "Nora Quill"
    assert second.rule == "same_speaker_goes_on"
    assert second.confidence < first.confidence


def test_an_article_that_opens_with_words_names_their_voice_in_the_next_paragraph():
    text = "“I have never been so tired.”\n\nMidwife Nora Quill, 44, was one of sixty at the gates."
    quote = only_quote(text)
    assert (quote.speaker, quote.rule) == ("Nora Quill", "named_in_next_paragraph")
    assert quote.confidence <= 0.5


def test_words_that_announce_a_voice_and_name_nobody_known_get_none():
    text = "Nora Quill smiled.\n\n“We open at eight,” was the message by the door."
    assert only_quote(text).speaker is None


def test_the_rival_nearer_to_the_words_is_not_the_subject():
    text = "Nora Quill, who replaced Sam Tarn as convenor, said: “We open at eight.”"
    assert only_quote(text).speaker == "Nora Quill"


def test_the_last_verb_before_the_words_governs_them():
    text = "Nora Quill denied a split and told members that Sam Tarn had agreed, saying: “We are one branch.”"
    assert only_quote(text).speaker == "Nora Quill"


def test_this_may_come_from_somebody():
    assert only_quote("And this from Nora Quill: “We open at eight.”").speaker == "Nora Quill"


def test_a_sentence_broken_by_a_long_attribution_goes_on():
    text = (
        "“We open at eight,” Nora Quill, who has pushed trolleys here since 2009, told the Echo "
        "as rain fell, “and nobody seems to care.”"
    )
    assert [(q.kind, q.speaker) for q in read(text).quotes] == [("direct", "Nora Quill")] * 2
