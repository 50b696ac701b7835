"""Cards are decided one after the other, by one curator or by two, and nobody's decision is lost."""

import pytest
from django.core.exceptions import ValidationError

from articles import reading
from articles.actions import ChangedByOther, decide, discard_reading, start_reading, take_up_reading, undo
from articles.desk.sheet import Sheet
from articles.desk.states import ACCEPTED, REJECTED
from articles.models import Decision, Reading
from tests.factories.accounts import CuratorFactory

pytestmark = pytest.mark.django_db

TEXT = """Porters walked out of Northgate Infirmary on Monday.

Imogen Vale, a porter, said: “We have waited long enough.”

She added: “We will be back.”

A spokesman for the trust said: “We are sorry.”
"""


@pytest.fixture
def curator():
    return CuratorFactory(username="ada")


@pytest.fixture
def other():
    return CuratorFactory(username="ben")


@pytest.fixture
def row(curator):
    found = reading.read(TEXT, published="2016-04-26")
    return start_reading(text=TEXT, found=found.to_dict(), by=curator)


def first_quote(row):
    return Sheet(row).quotes[0]


def settle(row, card, decision, by):
    state = {**card.state, "decision": decision}
    return decide(reading=row, cards={card.key: state}, seen={card.key: card.seen}, said=decision, by=by)


def test_a_sheet_shows_what_was_found_in_the_order_of_the_text(row):
    sheet = Sheet(Reading.objects.get(pk=row.pk))
    assert [sheet.text[slice(*card.spans[0])] for card in sheet.quotes] == [
        "“We have waited long enough.”",
        "“We will be back.”",
        "“We are sorry.”",
    ]
    assert [sheet.voice_of(card).found.value for card in sheet.quotes][:2] == ["Imogen Vale", "Imogen Vale"]
    assert sheet.of_kind("hospital")
    assert sheet.undecided == sheet.to_decide


def test_a_decision_stands_when_the_sheet_is_opened_again(row, curator):
    settle(row, first_quote(row), ACCEPTED, curator)
    card = first_quote(row)
    assert card.is_accepted
    assert (card.seen, card.last.by) == (1, curator)


def test_whoever_has_not_seen_the_newest_decision_is_told_whose_it_is(row, curator, other):
    stale = first_quote(row)
    settle(row, stale, ACCEPTED, curator)
    with pytest.raises(ChangedByOther, match="ada changed this"):
        settle(row, stale, REJECTED, other)
    assert first_quote(row).is_accepted
    settle(row, first_quote(row), REJECTED, other)
    assert first_quote(row).is_rejected
    assert Decision.objects.count() == 2


def test_two_curators_on_different_cards_are_in_nobodys_way(row, curator, other):
    one, two, _ = Sheet(row).quotes
    settle(row, one, ACCEPTED, curator)
    settle(row, two, REJECTED, other)
    assert [card.decision for card in Sheet(row).quotes] == [ACCEPTED, REJECTED, None]


def test_undo_takes_back_ones_own_newest_decision_and_then_the_one_before(row, curator, other):
    settle(row, first_quote(row), REJECTED, curator)
    settle(row, first_quote(row), ACCEPTED, curator)
    settle(row, Sheet(row).quotes[2], ACCEPTED, other)
    undo(reading=row, by=curator)
    assert first_quote(row).is_rejected
    undo(reading=row, by=curator)
    assert first_quote(row).decision is None
    assert Sheet(row).quotes[2].is_accepted
    assert undo(reading=row, by=curator) is None


def test_undo_does_not_take_back_what_somebody_has_built_on(row, curator, other):
    settle(row, first_quote(row), ACCEPTED, curator)
    settle(row, first_quote(row), REJECTED, other)
    with pytest.raises(ChangedByOther, match="ben"):
        undo(reading=row, by=curator)
    assert first_quote(row).is_rejected


def test_a_card_of_the_curators_own_goes_when_it_is_taken_back(row, curator):
    card = first_quote(row)
    own = {**card.state, "segments": [[0, 7]], "decision": ACCEPTED}
    decide(reading=row, cards={"q-0-7": own}, seen={"q-0-7": 0}, said="added", by=curator)
    assert Sheet(row).quotes[0].key == "q-0-7"
    assert Sheet(row).quotes[0].found is None
    undo(reading=row, by=curator)
    assert "q-0-7" not in Sheet(row).cards


def test_a_discarded_reading_is_decided_no_more_until_it_is_taken_up_again(row, curator):
    discard_reading(reading=row, by=curator)
    with pytest.raises(ValidationError, match="discarded"):
        settle(row, first_quote(row), ACCEPTED, curator)
    with pytest.raises(ValidationError, match="Somebody else"):
        discard_reading(reading=row, by=curator)
    take_up_reading(reading=row, by=curator)
    settle(row, first_quote(row), ACCEPTED, curator)


def test_the_same_words_further_down_stand_on_one_card(curator):
    said = "A spokesman for the trust said: “We are sorry for the delay.”"
    text = f"{said}\n\nNobody else spoke that day.\n\n{said.replace('spokesman', 'spokesperson')}"
    row = start_reading(text=text, found=reading.read(text).to_dict(), by=curator)
    (card,) = Sheet(row).quotes
    assert len(card.findings) == 2
    assert len(card.state["again"]) == 1
