"""Sentences are searched for what one of their words hints at: no hint may be missing."""

from itertools import product
from random import Random

import pytest

from articles.reading import read
from articles.reading.facts import hints
from tests.articles.reading.test_any_text import DOINGS, PEOPLE, TIMES, WORDS
from tests.factories import newspaper

PUBLISHED = "2016-04-26"


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
    pairs = product(TIMES + DOINGS, TIMES + DOINGS + PEOPLE + WORDS)
    texts = [f"It was {one} {other}. Then {other.title()} {one.upper()}." for one, other in pairs]
    assert everything_hinted_at(texts) == [read(text, published=PUBLISHED) for text in texts]
