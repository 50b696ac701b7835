"""Which quotes print the same words, whatever a paper did to them."""

import pytest

from articles.likeness import Kind, Likeness, alike_quotes
from articles.models import Quote
from tests.factories.articles import QuoteFactory

pytestmark = pytest.mark.django_db

WORDS = (
    "We push four miles of trolleys in a night and eat standing up, because there is nowhere to sit and nobody to "
    "take over. Nobody joined to be thanked. We would like to sit down"
)


@pytest.fixture
def quote():
    return QuoteFactory(words=WORDS)


def only(words, **kwargs):
    [found] = alike_quotes(words, **kwargs)
    return found


def test_the_same_words_with_other_marks_are_the_same(quote):
    found = only(f"‘{WORDS.upper().replace(', ', ' – ')}…’")
    assert found.quote == quote
    assert found.likeness == Likeness.SAME
    assert (found.similarity, found.share_here, found.share_there) == (1, 1, 1)
    assert [each.kind for each in found.differences] == [Kind.SAME]


def test_apostrophes_and_spaces_do_not_count():
    quote = QuoteFactory(words="We’re staying, and we don't\u00a0mind the rain")
    assert only("we're staying and we dont mind the rain").quote == quote


def test_shortened_at_the_end(quote):
    found = only(WORDS.partition(", because")[0])
    assert found.quote == quote
    assert found.likeness == Likeness.LONGER
    assert found.share_here == 1
    assert [each.kind for each in found.differences] == [Kind.SAME, Kind.ONLY_THERE]


def test_the_archive_may_hold_the_shortened_one():
    quote = QuoteFactory(words="Nobody joined to be thanked")
    found = only(WORDS)
    assert found.quote == quote
    assert found.likeness == Likeness.SHORTER
    assert found.share_there == 1


def test_words_left_out_in_the_middle(quote):
    found = only("We push four miles of trolleys in a night … We would like to sit down")
    assert found.likeness == Likeness.LONGER
    assert [each.kind for each in found.differences] == [Kind.SAME, Kind.ONLY_THERE, Kind.SAME]


def test_one_word_changed(quote):
    found = only(WORDS.replace("miles", "kilometres"))
    assert found.quote == quote
    assert found.likeness == Likeness.NEAR
    assert [each for each in found.differences if each.kind != Kind.SAME] == [
        type(found.differences[0])(Kind.CHANGED, "kilometres", "miles")
    ]


@pytest.mark.parametrize("number", range(7))
def test_one_word_of_seven_changed(number):
    words = ["nobody", "joined", "this", "place", "to", "be", "thanked"]
    quote = QuoteFactory(words=" ".join(words).capitalize())
    words[number] = "otherwise"
    assert only(" ".join(words)).quote == quote


def test_the_same_words_by_somebody_else_are_shown_and_linked_to_nobody(quote):
    other = QuoteFactory(words=WORDS, printed_name="Tam Oakley")
    found = alike_quotes(WORDS)
    assert [each.quote for each in found] == [quote, other]
    assert [each.quote.mention.name for each in found] == ["Robin Invented", "Tam Oakley"]
    assert not Quote.objects.exclude(utterance=None).exists()


@pytest.mark.parametrize(
    "words",
    [
        "We push for talks every night and eat nothing but promises",
        "It is a long night and there is nowhere to sit, said nobody at all in the canteen",
        "in a night and",
        "Hoot",
    ],
)
def test_a_few_words_in_common_are_no_likeness(quote, words):
    assert alike_quotes(words) == []


@pytest.mark.parametrize("words", ["Hoot", "Not us", "Unfair and unsafe"])
def test_very_few_words_are_alike_only_if_they_are_the_same(words):
    quote = QuoteFactory(words=words)
    QuoteFactory(words=f"{words}, we say, and we have said it since the spring")
    assert only(f"“{words.lower()}!”").quote == quote


def test_a_quote_over_several_paragraphs_is_one_run_of_words():
    quote = QuoteFactory(words=WORDS.replace(". Nobody", ".\n\nNobody"))
    assert only(WORDS).likeness == Likeness.SAME
    assert only(WORDS).quote == quote


def test_those_to_leave_out_are_left_out(quote):
    assert alike_quotes(WORDS, but=[quote.pk]) == []


def test_the_likest_come_first_and_no_more_than_are_wanted(quote):
    shorter = QuoteFactory(words=WORDS.partition(", because")[0])
    same = QuoteFactory(words=f"{WORDS}.")
    assert [each.quote for each in alike_quotes(WORDS)] == [quote, same, shorter]
    assert [each.quote for each in alike_quotes(WORDS, most=2)] == [quote, same]


@pytest.mark.parametrize("words", ["", "…", "“”"])
def test_no_words_are_like_none(quote, words):
    assert alike_quotes(words) == []
