"""Fingerprints are stored for ever, so they are the same for ever, and what is shared is found."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.likeness.blocks import QUOTE, TEXT, whole

VOCABULARY = [f"word{number}" for number in range(5000)]
BOTH = pytest.mark.parametrize("blocks", [TEXT, QUOTE], ids=["text", "quote"])


def prose(number, seed=1):
    return random.Random(seed).choices(VOCABULARY, k=number)


def test_these_numbers_stand_in_databases():
    words = ["we", "would", "rather", "be", "on", "the", "ward", "tonight"]
    assert whole(words) == -390161939159298188
    assert TEXT.kept(words) == {-7306481548994690282, -390161939159298188, 8257622568219193744}
    assert QUOTE.kept(words) == {
        -8961481882651412512,
        -7767411503276723698,
        -5435626101612148298,
        -390161939159298188,
    }


@BOTH
@given(data=st.data())
def test_a_shared_run_of_words_is_found_wherever_it_stands(blocks, data):
    run = prose(blocks.length + blocks.step - 1, seed=2)
    before, after = prose(data.draw(st.integers(0, 90)), seed=3), prose(data.draw(st.integers(0, 90)), seed=4)
    asked = prose(data.draw(st.integers(0, 90)), seed=5) + run + prose(7, seed=6)
    assert blocks.kept(before + run + after) & blocks.asked(asked)


@given(length=st.integers(6, 60), data=st.data())
def test_one_changed_word_of_a_quote_never_hides_it(length, data):
    words = prose(length)
    changed = data.draw(st.integers(0, length - 1))
    assert QUOTE.kept(words) & QUOTE.asked([*words[:changed], "otherwise", *words[changed + 1 :]])


@BOTH
def test_what_a_very_long_text_costs_is_bounded(blocks):
    words = prose(100_000)
    assert len(blocks.asked(words)) <= blocks.most
    assert len(blocks.kept(words)) <= blocks.most / blocks.step + 2


@BOTH
@pytest.mark.parametrize("words", [[], ["no"], ["no", "way"]])
def test_too_few_words_for_a_block_have_one_fingerprint_of_them_all(blocks, words):
    assert blocks.kept(words) == {whole(words)}
    assert blocks.asked(words) == set()


def test_all_words_together_are_no_block_of_them():
    words = ["hoot", "for", "them"]
    assert whole(words) not in QUOTE.asked(words)
