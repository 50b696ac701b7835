"""Public changes stand in one order, however many people write at once."""

import threading
from itertools import pairwise

import pytest
from django.db import connection

from people.models import Organisation
from records import actions, editions
from records.editions import writing
from records.models import Edition
from strikes.models import Hospital
from tests.small_archive import small_archive

pytestmark = pytest.mark.django_db(transaction=True)

WRITERS, ROUNDS = 4, 6


def in_thread(work, failures):
    def run():
        try:
            work()
        except Exception as failure:
            failures.append(failure)
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def test_nobody_ever_sees_a_later_number_before_an_earlier_one():
    failures, seen, done = [], [], threading.Event()

    def write():
        for number in range(ROUNDS):
            with writing():
                entry = Organisation.objects.create(name=f"Body {number}", kind="other")
                actions.publish(entry=entry, by=None)

    def watch():
        while not done.is_set():
            seen.append(set(Edition.objects.values_list("number", flat=True)))

    watcher = in_thread(watch, failures)
    for thread in [in_thread(write, failures) for _ in range(WRITERS)]:
        thread.join()
    done.set()
    watcher.join()
    assert failures == []
    assert Edition.objects.count() == WRITERS * ROUNDS
    for earlier, later in pairwise(seen):
        new = later - earlier
        assert not new or not earlier or min(new) > max(earlier)
    assert len(seen) > 3


def test_a_name_that_changes_while_a_quote_is_published_is_the_new_one_in_the_end():
    archive = small_archive()
    for round_number in range(ROUNDS):
        failures = []
        name = f"Infirmary {round_number}"

        def rename(name=name):
            with writing():
                Hospital.objects.filter(pk=archive.hospital.pk).update(name=name)

        def withdraw_and_return(number=round_number):
            actions.withdraw(entry=archive.quote, reason=f"why {number}", by=None)
            actions.publish(entry=archive.quote, reason=f"back {number}", by=None)

        for thread in [in_thread(rename, failures), in_thread(withdraw_and_return, failures)]:
            thread.join()
        assert failures == []
        assert list(editions.differences()) == []


def test_one_block_waits_for_another_only_while_that_one_ends():
    """Work inside a block runs side by side: only the building of editions is in single file."""
    failures, inside, leave = [], threading.Event(), threading.Event()

    def slow():
        with writing():
            Organisation.objects.create(name="Slow", kind="other")
            inside.set()
            assert leave.wait(10)

    thread = in_thread(slow, failures)
    assert inside.wait(10)
    with writing():
        quick = Organisation.objects.create(name="Quick", kind="other")
        actions.publish(entry=quick, by=None)
    assert Edition.objects.filter(public_id=quick.public_id).exists()
    leave.set()
    thread.join()
    assert failures == []
