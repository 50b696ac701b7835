"""Curators and editors at work at the same moment."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from articles.actions import enter
from articles.models import Article, Publication
from records import actions
from records.choices import State
from records.editions import differences, writing

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def gazette():
    with writing():
        return Publication.objects.create(name="The Harbour Gazette")


def elsewhere(call, *args):
    """Runs the call on a connection of its own and says what became of it."""

    def run():
        try:
            return call(*args)
        except ValidationError as error:
            return error.messages[0]
        finally:
            connection.close()

    return run


def entered(gazette, text="Porters walked out."):
    return enter(text=text, publication=gazette, published_on="2016-04-26", by=None)


def test_an_article_is_entered_while_its_publication_is_being_published(gazette):
    with ThreadPoolExecutor(1) as pool, writing():
        actions.publish(entry=gazette, by=None)
        # Waits for nothing: else each would wait for the other when this block ends.
        article = pool.submit(elsewhere(entered, gazette)).result(timeout=60)
    assert Article.objects.get() == article
    assert Publication.objects.get().state == State.PUBLISHED
    assert not list(differences())


def test_the_same_text_saved_by_two_at_once_is_one_article(gazette):
    with ThreadPoolExecutor(4) as pool:
        answers = [pool.submit(elsewhere(entered, gazette)) for _ in range(4)]
    assert Article.objects.count() == 1
    said = [answer.result() for answer in answers if isinstance(answer.result(), str)]
    assert len(said) == 3
    assert all("entered already" in each for each in said)


def test_the_same_address_saved_by_two_at_once_is_an_error_of_its_field(gazette):
    def entered_with_address(text):
        return enter(
            text=text,
            publication=gazette,
            published_on="2016-04-26",
            source_address="https://gazette.example/1",
            by=None,
        )

    with ThreadPoolExecutor(4) as pool:
        answers = [pool.submit(elsewhere(entered_with_address, f"Text {n}.")) for n in range(4)]
    assert Article.objects.count() == 1
    assert sum("address" in str(answer.result()) for answer in answers) == 3
