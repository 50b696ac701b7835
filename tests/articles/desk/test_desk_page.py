"""The page of the desk: the text as it is, findings in place, one card in hand, and no more queries for more cards."""

import re
from functools import partial
from html import unescape

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.actions import discard_reading
from articles.desk.page import PER_PAGE
from articles.models import Article, Reading
from records.choices import State
from tests.articles.desk.at_the_desk import TEXT, AtTheDesk, in_hand, put_on_the_desk, said
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db


def long_text(count):
    return "\n\n".join(
        f"Porter {n} said: “We have had enough of number {n} and of the rota.”" for n in range(count)
    )


def test_the_text_with_its_marks_is_the_text(desk):
    html = desk.open().content.decode()
    lines = re.findall(r'<p id="t-\d+".*?>(.*?)</p>', html)
    assert [unescape(re.sub(r"<[^>]*>", "", line)) for line in lines] == [
        each for each in TEXT.split("\n") if each
    ]


def test_the_first_undecided_card_is_in_hand_and_the_others_are_folded(desk):
    response = desk.open()
    html = response.content.decode()
    assert in_hand(response) == desk.sheet.undecided[0].key
    assert html.count("data-hand ") == 1
    assert (
        html.count('class="card-line"') == len(desk.sheet.to_decide) + len(desk.sheet.of_kind("private")) - 1
    )
    assert f"0 of {len(desk.sheet.to_decide)} decided" in said(response)


def test_any_card_is_taken_in_hand_by_its_address(desk):
    card = desk.quote("“a bad joke”")
    assert in_hand(desk.open(card)) == card.key
    response = desk.client.get(desk.address("card", card.key), follow=True)
    assert in_hand(response) == card.key


@pytest.mark.parametrize("key", ["q-1-2", "", "x", "\0", "v-1-2", "q-406-425' OR 1=1"])
def test_a_card_that_is_not_there_is_the_first_undecided_one(desk, key):
    response = desk.client.get(desk.address("desk"), {"card": key})
    assert in_hand(response) == desk.sheet.undecided[0].key


def test_text_and_cards_lead_to_each_other(desk):
    html = desk.open().content.decode()
    for card in desk.sheet.to_decide:
        assert f'data-card="{card.key}"' in html
        assert f'id="{card.key}"' in html


def test_a_card_says_why_in_plain_words(desk):
    answer = said(desk.open(desk.quote("“We carry")))
    assert "The speaker stands before the speech verb that leads to the words." in answer
    assert "% sure" in answer


def test_a_decision_shows_in_the_text_and_on_the_card(desk):
    card = desk.quote("“a bad joke”")
    desk.do(card, "reject")
    html = desk.open().content.decode()
    assert f'class="tick tick--rejected" href="?card={card.key}' in html
    assert 'class="in-text-quote is-rejected"' in html
    assert re.search(rf'<article class="card card--rejected" id="{card.key}">', html)


def test_many_cards_come_page_by_page_and_the_text_stays_whole(client, ada):
    client.force_login(ada)
    desk = AtTheDesk(client, put_on_the_desk(long_text(450), by=ada))
    response = desk.open()
    html = response.content.decode()
    assert html.count('class="card-line"') == PER_PAGE - 1
    assert html.count('data-card="q-') >= 450
    last = desk.sheet.quotes[-1]
    response = desk.open(last)
    assert in_hand(response) == last.key
    # The last one is decided; the first undecided one is pages away.
    response = desk.do(last, "accept", desk.fields(last, response))
    assert in_hand(response) == desk.sheet.quotes[0].key


def queries(work):
    with CaptureQueriesContext(connection) as captured:
        work()
    return len(captured)


def test_page_and_decision_cost_the_same_queries_for_few_cards_and_for_many(client, ada, infirmary):
    client.force_login(ada)
    others = "Nurses stood outside Southgate Infirmary, Eastgate Infirmary and Westgate Infirmary."
    texts = [TEXT, f"{TEXT}\n\n{long_text(80)}\n\n{others}"]
    few, many = (AtTheDesk(client, put_on_the_desk(text, by=ada)) for text in texts)
    few.open()
    assert queries(few.open) == queries(many.open) < 20
    forms = [(desk, desk.quote("“We carry")) for desk in (few, many)]
    forms = [(desk, card, desk.fields(card)) for desk, card in forms]
    costs = [queries(partial(desk.do, card, "accept", fields, follow=False)) for desk, card, fields in forms]
    assert costs[0] == costs[1] < 45


def test_it_is_for_curators(client, desk):
    pages = [desk.address(name) for name in ("desk", "news", "summary")]
    client.force_login(UserFactory(is_staff=True))
    assert {client.get(page).status_code for page in pages} == {403}
    client.logout()
    assert {client.get(page).status_code for page in pages} == {302}


def test_a_reading_that_is_not_there_is_404(client, ada):
    client.force_login(ada)
    assert client.get(reverse("admin:articles_reading_desk", args=[999_999])).status_code == 404
    assert client.get("/admin/articles/reading/99999999999999999999999999/").status_code in (302, 404)


def test_a_discarded_reading_is_taken_up_again_with_all_that_was_decided(desk):
    card = desk.quote("“a bad joke”")
    desk.do(card, "accept")
    response = desk.send("move", to="discarded")
    assert "is discarded. It is kept" in said(response)
    response = desk.open()
    assert in_hand(response) is None
    assert "Take it up again" in said(response)
    response = desk.send("move", to="open")
    assert "at the desk again" in said(response)
    assert desk.sheet.cards[card.key].is_accepted


def test_a_discarded_reading_is_not_decided(desk, ada):
    card = desk.quote("“a bad joke”")
    fields = desk.fields(card)
    discard_reading(reading=desk.row, by=ada)
    assert "nothing more is decided" in said(desk.do(card, "accept", fields))
    assert "nothing more is decided" in said(desk.send("furniture"))
    assert "nothing more is decided" in said(desk.send("undo"))
    assert not desk.sheet.cards[card.key].is_decided


def test_an_entered_reading_leads_to_its_article(desk):
    for card in desk.sheet.undecided:
        desk.do(card, "reject")
    desk.send("summary", save="draft")
    article = Article.objects.get()
    response = desk.open()
    assert reverse("admin:articles_article_change", args=[article.pk]) in response.content.decode()
    assert in_hand(response) is None
    assert article.state == State.DRAFT
    assert Reading.objects.get().article == article
