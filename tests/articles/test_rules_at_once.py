"""Rules about two rows hold while two people change one each at the same moment."""

import threading
import time

import pytest
from django.db import IntegrityError, transaction

from articles.choices import MentionKind
from articles.models import Identification, Mention, Quote
from people.models import Role
from tests.factories.articles import MentionFactory, PinFactory, QuoteFactory, TextVersionFactory
from tests.factories.people import RoleFactory, SpokespersonFactory
from tests.records.test_concurrency import in_thread

pytestmark = pytest.mark.django_db(transaction=True)


def while_uncommitted(first, second):
    """Runs `second` while what `first` did is not committed yet; returns what the database refused of either."""
    done, failures = threading.Event(), []

    def one():
        with transaction.atomic():
            first()
            done.set()
            time.sleep(0.3)

    def other():
        assert done.wait(10)
        with transaction.atomic():
            second()

    for thread in [in_thread(one, failures), in_thread(other, failures)]:
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
