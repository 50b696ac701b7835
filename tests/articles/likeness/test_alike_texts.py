"""Which articles print mostly the same text, and which only tell of the same day."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.likeness import Kind, alike_texts
from articles.models import Article
from tests.articles.likeness.copy import HEADLINE, OWN_REPORT, REPORT, STANDING_WORDS, text
from tests.factories.articles import ArticleFactory, FurnitureFactory, TextVersionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def report():
    return printed(HEADLINE, *REPORT)


def printed(*paragraphs):
    return TextVersionFactory(text=text(*paragraphs)).article


def alike(*paragraphs):
    return alike_texts(text(*paragraphs))


def kinds(found):
    return {difference.kind for difference in found.differences}


def test_the_same_text_is_found(report):
    [found] = alike(HEADLINE, *REPORT)
    assert found.article == report
    assert found.is_same
    assert (found.similarity, found.share_here, found.share_there) == (1, 1, 1)
    assert kinds(found) == {Kind.SAME}


def test_other_marks_and_capitals_are_the_same_text(report):
    [found] = alike(HEADLINE.upper(), *(part.replace("“", '"').replace("’", "'") for part in REPORT))
    assert found.is_same


def test_copy_that_was_cut_at_the_end_stands_wholly_in_the_longer_one(report):
    [found] = alike(HEADLINE, *REPORT[:2])
    assert found.article == report
    assert found.share_here == 1
    assert 0.3 < found.share_there < 0.5
    assert [each.kind for each in found.differences] == [Kind.SAME, Kind.ONLY_THERE]
    assert found.differences[1].there.endswith("by a trombone")


def test_copy_that_goes_on_where_the_other_was_cut():
    short = printed(HEADLINE, *REPORT[:2])
    [found] = alike(HEADLINE, *REPORT)
    assert found.article == short
    assert found.share_there == 1


def test_copy_under_another_headline(report):
    [found] = alike("Infirmary porters down trolleys", *REPORT)
    assert found.article == report
    assert found.share_here > 0.97
    assert found.differences[0] == type(found.differences[0])(
        Kind.CHANGED, "Infirmary porters down trolleys", HEADLINE
    )


def test_copy_with_a_new_beginning(report):
    [found] = alike("Four dozen hands did not push.", "It was quiet in the corridors at seven.", *REPORT[1:])
    assert found.article == report
    assert 0.7 < found.share_here < 1
    assert found.differences[0].kind == Kind.CHANGED


def test_copy_with_one_paragraph_moved(report):
    first, second, third, *rest = REPORT
    [found] = alike(HEADLINE, first, third, second, *rest)
    assert found.article == report
    assert found.similarity > 0.99
    assert not found.is_same
    assert kinds(found) == {Kind.SAME, Kind.MOVED}


def test_copy_in_which_every_sentence_was_touched(report):
    touched = [
        part.replace("The ", "Yesterday the ").replace(" and ", " as well as ").replace(" said", " told us")
        for part in REPORT
    ]
    [found] = alike(HEADLINE, *touched)
    assert found.article == report
    assert found.share_there < 1


def test_another_report_of_the_same_morning_is_another_report(report):
    assert alike("A drum at dawn", *OWN_REPORT) == []


def test_a_statement_that_two_reports_print_makes_no_copy_of_either(report):
    assert alike("A drum at dawn", *OWN_REPORT, REPORT[3]) == []


def test_a_paper_s_standing_words_make_no_copy():
    printed(HEADLINE, *REPORT, STANDING_WORDS)
    assert alike("A drum at dawn", *OWN_REPORT, STANDING_WORDS) == []


def test_standing_words_marked_as_furniture_do_not_count_even_where_they_are_most_of_a_text():
    stub = printed(REPORT[5], STANDING_WORDS)
    assert [found.article for found in alike(OWN_REPORT[4], STANDING_WORDS)] == [stub]
    version = stub.current_text
    start = version.text.index(STANDING_WORDS)
    FurnitureFactory(text_version=version, start=start, end=start + len(STANDING_WORDS))
    assert alike(OWN_REPORT[4], STANDING_WORDS) == []


@pytest.mark.parametrize("words", ["Hoot.", "No deal", "Porters walked out of Northgate Infirmary today."])
def test_very_short_texts_are_alike_only_if_they_are_the_same(report, words):
    assert alike(words) == []
    stub = printed(words.upper())
    [found] = alike(words)
    assert found.article == stub
    assert found.is_same


def test_a_sentence_of_a_report_is_no_copy_of_it(report):
    assert alike(REPORT[0].partition(", after")[0]) == []


@pytest.mark.parametrize("words", ["", " \n ", "… — !"])
def test_a_text_without_words_is_like_none(report, words):
    printed("— … —")
    assert alike_texts(words) == []


def test_the_likest_come_first_and_no_more_than_are_wanted(report):
    short = printed(HEADLINE, *REPORT[:4])
    same = printed(HEADLINE.lower(), *REPORT)
    assert [found.article for found in alike(HEADLINE, *REPORT)] == [report, same, short]
    assert [found.article for found in alike_texts(text(HEADLINE, *REPORT), most=1)] == [report]


def test_an_article_is_named_once_with_its_nearest_text(report):
    nearest = TextVersionFactory(article=report, text=text(HEADLINE, *REPORT[:5]))
    [found] = alike(HEADLINE, *REPORT[:5])
    assert found.version == nearest


def test_an_article_is_not_alike_to_itself(report):
    assert alike_texts(text(*REPORT), but=report) == []


def test_drafts_and_published_articles_are_found(report):
    public = ArticleFactory(published=True)
    TextVersionFactory(article=public, text=text(*REPORT))
    assert {found.article for found in alike(*REPORT)} == {report, public}


def test_what_it_asks_does_not_grow_with_what_is_found(report):
    with CaptureQueriesContext(connection) as one:
        assert len(alike(*REPORT)) == 1
    for number in range(5):
        printed(f"Copy number {number}", *REPORT)
    with CaptureQueriesContext(connection) as six:
        assert len(alike(*REPORT)) == 6
    assert len(six) == len(one) == 3


def test_nothing_is_linked_by_looking(report):
    alike(*REPORT)
    assert not Article.objects.exclude(syndication_cluster=None).exists()
