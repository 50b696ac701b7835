"""Curators see, month by month, how well each kind of finding does, and every rule behind it."""

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.choices import FindingKind, Outcome
from articles.models import Reading, Verdict
from tests.factories.accounts import CuratorFactory

pytestmark = pytest.mark.django_db

PAGE = "/admin/articles/reading/quality/"


@pytest.fixture
def curator(client):
    client.force_login(CuratorFactory(username="ada"))
    return client


def judged(count, outcome, kind=FindingKind.SPEAKER, rule="before_cue"):
    reading = Reading.objects.create(text="Porters walked out.")
    Verdict.objects.bulk_create(
        Verdict(reading=reading, card=f"q-{n}-9", kind=kind, rule=rule, outcome=outcome) for n in range(count)
    )


def test_precision_and_recall_stand_beside_each_rule(curator):
    judged(3, Outcome.KEPT)
    judged(1, Outcome.CHANGED)
    judged(1, Outcome.MISSED, rule="")
    page = curator.get(PAGE).content.decode()
    assert "<code>before_cue</code>" in page
    assert "75.0%" in page
    assert "60.0%" in page


def test_without_readings_it_says_so(curator):
    assert "nothing to measure" in curator.get(PAGE).content.decode()


def test_it_costs_the_same_however_much_was_judged(curator):
    def queries():
        with CaptureQueriesContext(
            connection,
        ) as captured:
            assert curator.get(PAGE).status_code == 200
        return len(captured)

    judged(1, Outcome.KEPT)
    few = queries()
    for rule in ("after_verb_subject", "same_paragraph", "colon_paragraph"):
        judged(20, Outcome.KEPT, rule=rule)
    assert queries() == few


def test_it_is_for_those_who_may_see_the_desk(client):
    client.force_login(User.objects.create_user("clerk", is_staff=True))
    assert client.get(PAGE).status_code == 403
    client.logout()
    assert client.get(PAGE).status_code == 302
    client.force_login(CuratorFactory(username="ben"))
    assert client.post(PAGE).status_code == 405
