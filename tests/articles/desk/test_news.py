"""What others decide comes in by itself, and leaves the card in hand alone."""

import re

import pytest

from articles.actions import change_details, decide
from articles.desk.states import ACCEPTED
from tests.articles.desk.at_the_desk import in_hand, said

pytestmark = pytest.mark.django_db

JOKE, WARD = "“a bad joke”", "“Every ward"


def accept(desk, card, by):
    states = {card.key: {**card.state, "decision": ACCEPTED}}
    decide(reading=desk.row, cards=states, seen={card.key: card.seen}, said="accepted", by=by)


def news(desk, since=0, was=""):
    return desk.client.get(desk.address("news"), {"since": since, "was": was}, headers={"HX-Request": "true"})


def parts(response):
    """The ids of what is swapped."""
    return set(re.findall(r'<\w+ [^>]*id="([^"]+)"[^>]* hx-swap-oob', response.content.decode()))


def test_where_nothing_happened_there_is_nothing_to_say(desk):
    assert news(desk).status_code == 204


def test_a_card_that_another_decided_comes_with_its_line_of_text(desk, ben):
    card = desk.quote(WARD)
    accept(desk, card, ben)
    response = news(desk, was=desk.quote(JOKE).key)
    assert card.key in parts(response)
    assert any(part.startswith("t-") for part in parts(response))
    assert "1 of" in said(response)
    assert in_hand(response) is None
    assert news(desk, since=1).status_code == 204


def test_the_card_in_hand_is_left_alone_and_told_of(desk, ben):
    card = desk.quote(JOKE)
    accept(desk, card, ben)
    response = news(desk, was=card.key)
    assert card.key not in parts(response)
    assert "hand-notice" in parts(response)
    assert "ben accepted this at" in said(response)


def test_ones_own_decision_in_another_tab_needs_no_telling(desk, ada):
    card = desk.quote(JOKE)
    accept(desk, card, ada)
    assert "hand-notice" not in parts(news(desk, was=card.key))


def test_changed_details_ask_for_the_whole_page(desk, ben):
    change_details(reading=desk.row, details={"headline": "Porters out"}, seen=0, by=ben)
    assert "Show the desk as it is now" in said(news(desk))


def test_a_card_that_another_added_has_its_place_and_goes_with_it(desk, ben):
    before = desk.quote("“Hands off")
    desk.client.force_login(ben)
    start = desk.sheet.text.index("One banner")
    desk.send("add", **{"as": "quote", "start": start, "end": start + 10})
    added = desk.quote("One banner")
    desk.client.force_login(desk.row.started_by)
    html = news(desk, was=desk.quote(JOKE).key).content.decode()
    assert f'hx-swap-oob="beforebegin:#{before.key}"' in html
    assert f'id="{added.key}"' in html
    desk.client.force_login(ben)
    desk.send("undo")
    desk.client.force_login(desk.row.started_by)
    assert f'<div id="{added.key}" hx-swap-oob="delete">' in news(desk, since=1).content.decode()


@pytest.mark.parametrize("since", ["", "x", "-1", "99999999999999", "\0", "²"])
def test_a_tampered_number_is_no_500(desk, since):
    assert news(desk, since=since, was="\0").status_code in (200, 204)


def test_a_deed_answers_a_script_with_the_parts_that_changed(desk):
    card = desk.quote(JOKE)
    fields = desk.fields(card) | {"do": "accept", "since": "0", "was": card.key}
    response = desk.client.post(desk.address("card", card.key), fields, headers={"HX-Request": "true"})
    assert response.status_code == 200
    assert {card.key, "desk-head", "desk-said", "desk-state"} <= parts(response)
    following = in_hand(response)
    assert following != card.key
    assert response["HX-Replace-Url"].endswith(f"?card={following}")
    assert "<html" not in response.content.decode()
