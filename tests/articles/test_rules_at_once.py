"""Rules about two rows hold while two people change one each at the same moment."""

import threading
import time

import pytest
from django.db import IntegrityError, transaction

from articles.choices import MentionKind
from articles.models import Article, Identification, Mention, Passage, Quote
from people.models import Role
from records.actions import publish
from records.choices import State
from records.collisions import begun_again
from strikes.models import Hospital
from tests.factories.articles import (
    ArticleFactory,
    MentionFactory,
    PassageFactory,
    PinFactory,
    QuoteFactory,
    TextVersionFactory,
)
from tests.factories.people import RoleFactory, SpokespersonFactory
from tests.factories.strikes import HospitalFactory
from tests.records.test_concurrency import in_thread

pytestmark = pytest.mark.django_db(transaction=True)


def while_uncommitted(first, second):
    """Runs `second` while what `first` did is not committed yet; returns what the database refused of either.

    Who is sent away because the two wait for each other begins again, as on the desk.
    """
    done, failures = threading.Event(), []

    @transaction.atomic
    def one():
        first()
        done.set()
        time.sleep(0.3)

    def other():
        assert done.wait(10)
        begun_again(transaction.atomic(second))

    for thread in [in_thread(lambda: begun_again(one), failures), in_thread(other, failures)]:
        thread.join()
    assert all(isinstance(each, IntegrityError) for each in failures)
    return " ".join(map(str, failures))


@pytest.fixture
def mention():
    return MentionFactory()


@pytest.fixture
def role():
    return RoleFactory()


def identify(mention, spokesperson, role=None):
    return lambda: Identification.objects.create(mention=mention, spokesperson=spokesperson, role=role)


def test_nobody_is_identified_while_they_become_anonymous(mention):
    person = SpokespersonFactory()

    def hide():
        Mention.objects.update(kind=MentionKind.ANONYMOUS)

    assert "only_named_mentions_and_voices_are_identified" in while_uncommitted(
        hide, identify(mention, person)
    )


def test_nobody_becomes_anonymous_while_they_are_identified(mention):
    person = SpokespersonFactory()

    def hide():
        Mention.objects.update(kind=MentionKind.ANONYMOUS)

    assert "only_named_mentions_and_voices_are_identified" in while_uncommitted(
        identify(mention, person), hide
    )


@pytest.mark.parametrize("turned", [False, True])
def test_a_role_is_not_given_away_while_somebody_is_identified_in_it(mention, role, turned):
    person, somebody = role.spokesperson, SpokespersonFactory()
    writes = [lambda: Role.objects.update(spokesperson=somebody), identify(mention, person, role)]
    refused = while_uncommitted(*(writes[::-1] if turned else writes))
    assert "identified_role_belongs_to_the_spokesperson" in refused
    assert (
        Identification.objects
        .filter(role__isnull=False)
        .exclude(role__spokesperson__identifications__mention=mention)
        .count()
        == 0
    )


@pytest.mark.parametrize("turned", [False, True])
def test_a_voice_does_not_move_into_another_text_while_a_quote_names_it(turned):
    quote = QuoteFactory(printed_name="")
    voice = MentionFactory(pin=PinFactory(text_version=quote.pin.text_version, words="said"), name="said")
    elsewhere = PinFactory(text_version=TextVersionFactory(text="They said more."), words="said")
    writes = [
        lambda: Mention.objects.filter(pk=voice.pk).update(pin=elsewhere),
        lambda: Quote.objects.update(mention=voice),
    ]
    refused = while_uncommitted(*(writes[::-1] if turned else writes))
    assert "quote_and_attribution_stand_in_one_text_version" in refused


def article_bearing_out(fact):
    article = ArticleFactory(published=True)
    PassageFactory(article=article, hospital=fact)
    return article


def withdraw(article):
    return lambda: Article.objects.filter(pk=article.pk).update(
        state=State.WITHDRAWN, state_reason="It was a hoax."
    )


def test_two_articles_that_bear_a_fact_out_are_not_withdrawn_past_each_other():
    hospital = HospitalFactory()
    one, other = article_bearing_out(hospital), article_bearing_out(hospital)
    publish(entry=hospital, by=None)
    refused = while_uncommitted(withdraw(one), withdraw(other))
    assert "published_fact_has_a_passage_or_a_reference" in refused
    assert Article.objects.published().count() == 1


@pytest.mark.parametrize("turned", [False, True])
def test_a_fact_does_not_become_public_while_the_article_behind_it_goes(turned):
    hospital = HospitalFactory()
    writes = [
        withdraw(article_bearing_out(hospital)),
        lambda: Hospital.objects.update(state=State.PUBLISHED),
    ]
    refused = while_uncommitted(*(writes[::-1] if turned else writes))
    assert "published_fact_has_a_passage_or_a_reference" in refused


@pytest.mark.parametrize("turned", [False, True])
def test_support_is_not_exchanged_for_that_of_an_article_that_goes(turned):
    hospital = HospitalFactory(published=True)
    article = ArticleFactory(published=True)
    pin = PinFactory(text_version=TextVersionFactory(article=article), words="Doctors stood")

    def exchange():
        Passage.objects.create(article=article, pin=pin, hospital=hospital)
        hospital.sourcings.all().delete()

    writes = [withdraw(article), exchange]
    refused = while_uncommitted(*(writes[::-1] if turned else writes))
    assert "published_fact_has_a_passage_or_a_reference" in refused
