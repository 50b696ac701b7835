"""What is done to a reading as a whole, and what one curator typed and has not decided yet."""

import pytest

from articles import reading
from articles.actions import ChangedByOther, change_details, decide, jot, reread, start_reading, undo
from articles.desk.sheet import Sheet
from articles.desk.states import ACCEPTED
from articles.models import Jotting, Reading
from tests.factories.accounts import CuratorFactory

pytestmark = pytest.mark.django_db

TEXT = """Porters walked out of Northgate Infirmary today.

Imogen Vale, a porter, said: “We have waited long enough.”
"""


@pytest.fixture
def curator():
    return CuratorFactory(username="ada")


@pytest.fixture
def other():
    return CuratorFactory(username="ben")


@pytest.fixture
def row(curator):
    found = reading.read(TEXT, published="2016-04-26").to_dict()
    return start_reading(text=TEXT, found=found, details={"published_on": "2016-04-26"}, by=curator)


def accept(row, card, by):
    states = {card.key: {**card.state, "decision": ACCEPTED}}
    return decide(reading=row, cards=states, seen={card.key: card.seen}, said="accepted", by=by)


def test_details_are_changed_with_a_number_of_their_own(row, curator):
    done = change_details(reading=row, details={"headline": "Porters out"}, seen=0, by=curator)
    assert (done.number, done.cards, done.by) == (1, {}, curator)
    assert Reading.objects.get().details == {"headline": "Porters out"}


def test_whoever_has_not_seen_the_newest_details_is_told_whose_they_are(row, curator, other):
    change_details(reading=row, details={"headline": "Porters out"}, seen=0, by=curator)
    with pytest.raises(ChangedByOther, match="ada changed this"):
        change_details(reading=row, details={"headline": "Porters strike"}, seen=0, by=other)
    assert Reading.objects.get().details == {"headline": "Porters out"}
    change_details(reading=row, details={"headline": "Porters strike"}, seen=1, by=other)
    assert Reading.objects.get().details == {"headline": "Porters strike"}


def test_a_decision_about_a_card_is_no_change_of_the_details(row, curator, other):
    accept(row, Sheet(row).quotes[0], other)
    change_details(reading=row, details={"headline": "Porters out"}, seen=0, by=curator)


def test_after_another_date_the_findings_are_new_and_the_decisions_stand(row, curator):
    sheet = Sheet(row)
    quote, day = sheet.quotes[0], sheet.of_kind("strike_day")[0]
    assert day.state["date"] == "2016-04-26"
    accept(row, quote, curator)
    found = reading.read(TEXT, published="2016-02-10").to_dict()
    reread(reading=row, found=found, by=curator)
    sheet = Sheet(Reading.objects.get())
    assert sheet.of_kind("strike_day")[0].state["date"] == "2016-02-10"
    assert sheet.quotes[0].is_accepted


def test_undoing_takes_back_what_was_decided_of_a_card_and_leaves_the_details(row, curator):
    accept(row, Sheet(row).quotes[0], curator)
    change_details(reading=row, details={"headline": "Porters out"}, seen=0, by=curator)
    assert undo(reading=row, by=curator).said == "took back “accepted”"
    assert not Sheet(row).quotes[0].is_decided
    assert undo(reading=row, by=curator) is None
    assert Reading.objects.get().details == {"headline": "Porters out"}


def test_a_jotting_is_its_curators_alone_and_the_newest_counts(row, curator, other):
    key = Sheet(row).quotes[0].key
    jot(reading=row, card=key, typed={"kind": ["partial"]}, by=curator)
    jot(reading=row, card=key, typed={"kind": ["sign"]}, by=curator)
    jot(reading=row, card=key, typed={"kind": ["direct"]}, by=other)
    kept = {each.by.username: each.typed for each in Jotting.objects.order_by("pk")}
    assert kept == {"ada": {"kind": ["sign"]}, "ben": {"kind": ["direct"]}}
    jot(reading=row, card=key, typed={}, by=other)
    assert Jotting.objects.get().by == curator


def test_a_decision_settles_what_its_curator_had_typed_and_nobody_elses(row, curator, other):
    card = Sheet(row).quotes[0]
    for each in (curator, other):
        jot(reading=row, card=card.key, typed={"kind": ["sign"]}, by=each)
    accept(row, card, curator)
    assert Jotting.objects.get().by == other
