"""Before saving the desk shows what will be public; saving is one step, or none."""

import pytest

from articles.choices import ReadingState
from articles.models import Article, Reading
from records.choices import State
from tests.articles.desk.at_the_desk import TEXT, AtTheDesk, put_on_the_desk, said

pytestmark = pytest.mark.django_db


def accept_quotes(desk):
    for card in desk.sheet.undecided:
        desk.do(card, "accept" if card.kind in ("quote", "furniture") else "reject")


def test_public_words_are_shown_with_their_share(desk):
    accept_quotes(desk)
    answer = said(desk.client.get(desk.address("summary")))
    assert "“a bad joke”" in answer
    assert "% of the article" in answer
    assert "Imogen Vale, porter, 41, Northgate Infirmary" in answer


def test_undecided_cards_are_named_and_left_out_only_on_purpose(desk):
    card = desk.quote("“a bad joke”")
    desk.do(card, "accept")
    assert "Leave them out" in said(desk.client.get(desk.address("summary")))
    assert "not decided yet" in said(desk.send("summary", save="draft"))
    assert not Article.objects.exists()
    desk.send("summary", save="draft", leave_undecided_out="yes")
    assert Article.objects.get().quotes.count() == 1


@pytest.mark.parametrize(("save", "state"), [("draft", State.DRAFT), ("review", State.IN_REVIEW)])
def test_a_reading_becomes_a_draft_or_goes_to_review(desk, save, state):
    accept_quotes(desk)
    response = desk.send("summary", save=save)
    article = Article.objects.get()
    assert article.state == state
    assert article.current_text.text == TEXT
    assert Reading.objects.get().state == ReadingState.ENTERED
    assert response.redirect_chain[-1][0].endswith(f"/articles/article/{article.pk}/change/")
    assert "with 5 quotes" in said(response)


def test_saving_twice_enters_once(desk):
    accept_quotes(desk)
    desk.send("summary", save="draft")
    desk.send("summary", save="draft")
    assert Article.objects.count() == 1


def test_missing_details_keep_everything_on_the_desk(client, infirmary, ada):
    client.force_login(ada)
    desk = AtTheDesk(client, put_on_the_desk(by=ada, publication=""))
    accept_quotes(desk)
    answer = said(desk.send("summary", save="review"))
    assert "Nothing was saved yet." in answer
    assert "Publication: This field is required." in answer
    assert not Article.objects.exists()
    assert Reading.objects.get().is_open
