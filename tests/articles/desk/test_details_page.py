"""Where and when the text was printed may be completed and corrected at the desk."""

import pytest

from articles.models import Jotting, Reading
from tests.articles.desk.at_the_desk import TEXT, AtTheDesk, put_on_the_desk, said

pytestmark = pytest.mark.django_db

GIVEN = {
    "publication": "The Harbour Gazette",
    "published_on": "2016-04-26",
    "published_basis": "printed",
    "rights": "in_copyright",
    "genre": "report",
}
TODAY = TEXT.replace("at six this morning", "today")


@pytest.fixture
def desk(client, infirmary, ada):
    client.force_login(ada)
    return AtTheDesk(client, put_on_the_desk(TODAY, by=ada))


def save(desk, seen=0, do="save", **given):
    return desk.send("details", **{**GIVEN, "do": do, "details-seen": seen, **given})


def stored():
    return Reading.objects.get().details


def test_details_are_saved_as_typed_and_told_what_they_want(desk):
    response = save(desk, headline="Porters out", publication="Nobody’s News")
    assert stored().items() >= {"headline": "Porters out", "publication": "Nobody’s News"}.items()
    assert "1 to complete" in said(response)


def test_after_another_date_the_text_is_read_anew_and_decisions_stand(desk):
    quote, day = desk.quote("“a bad joke”"), desk.sheet.of_kind("strike_day")[0]
    assert day.state["date"] == "2016-04-26"
    desk.do(quote, "accept")
    response = save(desk, published_on="2016-02-10")
    assert "read anew for 10 February 2016" in said(response)
    assert desk.sheet.of_kind("strike_day")[0].state["date"] == "2016-02-10"
    assert desk.sheet.cards[quote.key].is_accepted


def test_the_same_date_or_none_reads_nothing_anew(desk):
    assert "read anew for" not in said(save(desk, headline="Porters out"))
    assert "read anew for" not in said(save(desk, seen=1, published_on="yesterday"))


def test_somebody_elses_details_are_not_overwritten_unseen(desk, ben):
    save(desk, headline="Porters out")
    desk.client.force_login(ben)
    response = save(desk, headline="Porters strike")
    assert "ada changed the details" in said(response)
    assert stored()["headline"] == "Porters out"
    assert Jotting.objects.get().typed["headline"] == "Porters strike"
    save(desk, seen=1, headline="Porters strike")
    assert stored()["headline"] == "Porters strike"


def test_half_typed_details_are_kept_apart(desk):
    assert (
        desk.client.post(desk.address("details"), {**GIVEN, "headline": "Port", "do": "jot"}).status_code
        == 204
    )
    assert not stored().get("headline")
    assert "Port" in desk.open().content.decode()


@pytest.mark.parametrize("given", [{"headline": "a\0b"}, {"headline": "x" * 5000}, {"published_on": "\x07"}])
def test_what_cannot_be_kept_is_refused_with_a_reason(desk, given):
    response = save(desk, **given)
    assert response.status_code == 200
    assert stored()["published_on"] == "2016-04-26"
    assert not stored().get("headline")
