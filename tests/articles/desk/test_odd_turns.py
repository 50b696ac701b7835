"""Turns that nobody takes often, and that must not lose anything: another date for a saved page, hours without a
day, a joined card asked to stand alone, two strikes at the same hours."""

import datetime

import pytest

from articles import reading
from articles.actions import decide, start_reading
from articles.choices import FurnitureKind
from articles.desk.forms import form_for
from articles.desk.sheet import Sheet
from articles.desk.states import ACCEPTED, JOINED
from articles.intake.names import names_known
from articles.models import Article, Reading
from strikes.models import StrikeDay
from tests.articles.desk.at_the_desk import AtTheDesk, put_on_the_desk, said
from tests.factories.people import OrganisationFactory
from tests.factories.strikes import StrikeDayFactory, StrikeFactory

pytestmark = pytest.mark.django_db

PAGE = """Porters walked out of Northgate Infirmary this morning.

The queue at the tea urn, and who was in it

Imogen Vale, a porter, said: “We carry this place on our backs.”
"""


class Caption:
    credit_start = credit_end = None

    def __init__(self, words):
        self.start = PAGE.index(words)
        self.end = self.start + len(words)


@pytest.fixture
def page(client, ada, infirmary):
    """A saved page on the desk, of which only the page itself said that a line is a caption."""
    client.force_login(ada)
    captions = [Caption("The queue at the tea urn, and who was in it")]
    found = reading.read(PAGE, published="2016-04-26", names=names_known(), captions=captions)
    details = put_on_the_desk(by=ada).details
    row = start_reading(text=PAGE, found=found.to_dict(), details=details, by=ada)
    return AtTheDesk(client, row)


def caption_of(desk):
    return next(
        card for card in desk.sheet.of_kind("furniture") if card.state["kind"] == FurnitureKind.CAPTION
    )


def test_captions_of_a_saved_page_are_there_after_another_date(page):
    before = caption_of(page)
    page.do(before, "accept")
    page.send("details", **page.sheet.row.details | {"published_on": "2016-04-27"})
    row = Reading.objects.get(pk=page.row.pk)
    assert row.details["published_on"] == "2016-04-27"
    assert caption_of(page).found is not None
    for card in page.sheet.undecided:
        page.do(card, "reject")
    page.send("summary", save="draft")
    assert Article.objects.get().captions.get().text == "The queue at the tea urn, and who was in it"


def test_what_was_joined_does_not_stand_alone(desk):
    first, second = desk.sheet.quotes[:2]
    desk.do(first, "join")
    assert desk.sheet.cards[second.key].decision == JOINED
    for what in ("accept", "reopen", "reject", "end_later"):
        answer = said(desk.do(second, what, fields={}))
        assert "belong to the quote before them" in answer
    assert desk.sheet.cards[second.key].decision == JOINED


def test_the_ends_of_a_printed_name_are_not_moved(desk):
    voice = desk.sheet.of_kind("voice")[0]
    assert "cannot be moved" in said(desk.do(voice, "end_later", fields={}))


def test_hours_of_a_picket_need_its_very_day(ada, infirmary):
    row = put_on_the_desk("Some 40 pickets stood at Northgate Infirmary this morning.\n", by=ada)
    sheet = Sheet(row)
    card = sheet.of_kind("picket")[0]
    form = form_for(card, sheet)
    sent = {f"{card.key}-{name}": form.initial.get(name, "") for name in form.fields}
    sent |= {f"{card.key}-date": "2016-04", f"{card.key}-start": "08:00", f"{card.key}-entry": "new"}
    form = form_for(card, sheet, data=sent)
    assert not form.is_valid()
    assert "Hours need the very day" in form.errors["start"][0]


def test_an_issuer_that_was_typed_is_still_chosen_when_the_card_is_looked_at_again(ada, infirmary):
    body = OrganisationFactory(name="Department of Wards", published=True)
    row = put_on_the_desk("The trust said 14 planned operations had been postponed on Tuesday.\n", by=ada)
    sheet = Sheet(row)
    card = sheet.of_kind("figure")[0]
    state = {**card.state, "issuer_entry": body.pk, "decision": ACCEPTED}
    decide(reading=row, cards={card.key: state}, seen={}, said="accepted", by=ada)
    sheet = Sheet(Reading.objects.get(pk=row.pk))
    form = form_for(sheet.cards[card.key], sheet)
    assert str(body.pk) in [str(key) for key, _ in form.fields["issuer"].widget.widgets[0].choices]


def test_two_strikes_may_have_a_day_at_the_same_hours():
    one = StrikeDayFactory(on=datetime.date(2016, 4, 26), start=8, end=17)
    other = StrikeDay(
        strike=StrikeFactory(), span=one.span, precision=one.precision, status=one.status, cover=one.cover
    )
    other.full_clean(validate_unique=False)
    other.save()
    again = StrikeDay(
        strike=one.strike, span=one.span, precision=one.precision, status=one.status, cover=one.cover
    )
    with pytest.raises(Exception, match="overlap"):
        again.full_clean(validate_unique=False)
