"""Texts are searched for what one of their words hints at: no hint may be missing."""

import re
from itertools import product
from random import Random

import pytest

from articles.reading import patients, read
from articles.reading.facts import hints
from tests.articles.reading.test_any_text import DOINGS, TIMES
from tests.factories import newspaper

PUBLISHED = "2016-04-26"
ILL = [
    "was diagnosed with", "suffers from", "suffered from", "is suffering with", "was treated for", "recovers from",
    "is recovering from", "died of", "was admitted with", "was admitted to Ashby Infirmary with", "lives with",
    "is living with", "battled", "is battling", "undergoes", "underwent", "is undergoing", "is waiting for a", "who has",
    "had her", "whose self-diagnosed", "’s step-mother has", "or mother/father has",
]  # fmt: skip
KIN = ["daughter", "twins", "step-son", "baby", "grandson’s", "boy/girl", "half-sister"]


@pytest.fixture
def everything_hinted_at(monkeypatch):
    def read_all(texts):
        with monkeypatch.context() as patched:
            patched.setattr(hints, "of", lambda tokens: hints.ALL)
            return [read(text, published=PUBLISHED) for text in texts]

    return read_all


def test_articles_say_the_same_where_everything_is_hinted_at(everything_hinted_at):
    texts = [newspaper.article(Random(number)) for number in range(40)]
    assert everything_hinted_at(texts) == [read(text, published=PUBLISHED) for text in texts]


def test_so_do_sentences_of_any_two_pieces(everything_hinted_at):
    pairs = product(TIMES + DOINGS, TIMES[:6] + DOINGS[:6])
    texts = [f"It was {one} {other}. Then {other.title()} {one.upper()}." for one, other in pairs]
    assert everything_hinted_at(texts) == [read(text, published=PUBLISHED) for text in texts]


def test_private_details_are_the_same_where_any_word_may_begin_one(monkeypatch):
    texts = [f"Nora Quill {words} cancer, her {kin} Tom Roe said." for words, kin in product(ILL, KIN)]
    expected = [read(text).private for text in texts]

    def every_word(tokens):
        return [token.start + word.start() for token in tokens for word in re.finditer(r"\w+", token.text)]

    monkeypatch.setattr(patients, "beginnings", every_word)
    assert [read(text).private for text in texts] == expected
    assert sum(len(found) for found in expected) > len(texts)
