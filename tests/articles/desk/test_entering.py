"""A reading that was decided becomes an article with all that was accepted, or nothing is written."""

import pytest
from django.core.exceptions import ValidationError

from articles.actions import decide, discard
from articles.choices import QuoteKind, ReadingState
from articles.desk import creating
from articles.desk.entering import enter_reading
from articles.desk.forms import form_for
from articles.desk.sheet import Sheet
from articles.desk.states import ACCEPTED, REJECTED
from articles.models import Article, Passage, Quote, Reading, Verdict
from records.choices import State
from records.dates import PartialDate
from records.editions import writing
from strikes.models import PicketEvent
from tests.articles.desk.sheets import DAY, accept_all, changed, on_the_desk, posted, settle
from tests.factories.accounts import CuratorFactory
from tests.factories.articles import PublicationFactory
from tests.factories.people import RoleFactory, SpokespersonFactory
from tests.factories.strikes import HospitalFactory, StrikeDayFactory

pytestmark = pytest.mark.django_db

TEXT = """Junior doctors walked out today over their new contract.

More than a dozen pickets stood at the main entrance of Northgate Infirmary from 8am.

Imogen Vale, a registrar at Northgate Infirmary, said: “We have waited long enough.”

A spokesman for Eastmere NHS Trust said: “We are sorry for the wait.”

One banner read: “Hoot if you agree”.

Emergency care was not provided between 8am and 5pm today.

READ MORE: Nurses to vote on strike

The trust said that 78 per cent of junior doctors were absent.
"""


@pytest.fixture
def curator():
    return CuratorFactory(username="ada")


@pytest.fixture
def archive():
    with writing():
        PublicationFactory(name="Evening Gazette", published=True)
        HospitalFactory(name="Northgate Infirmary", published=True)
        return StrikeDayFactory(on=PartialDate(DAY).earliest, published=True)


def test_everything_accepted_is_written(archive, curator):
    row = on_the_desk(TEXT, by=curator)
    accept_all(row, by=curator)
    article = enter_reading(reading=row, by=curator)
    assert article.state == State.DRAFT
    assert article.current_text.text == TEXT
    assert [str(quote) for quote in article.quotes.in_order()] == [
        "“We have waited long enough.”",
        "“We are sorry for the wait.”",
        "“Hoot if you agree”",
        "78 per cent of junior doctors were absent",
    ]
    picket = PicketEvent.objects.get()
    assert picket.hospital.name == "Northgate Infirmary"
    assert (picket.size_low, picket.size_as_printed) == (13, "More than a dozen")
    assert picket.passages.get().article == article
    assert article.related_coverage.get().title == "Nurses to vote on strike"
    assert archive.passages.exists()
    figure = archive.figures.get()
    assert (figure.as_printed, figure.state) == ("78 per cent", State.DRAFT)
    row = Reading.objects.get()
    assert (row.state, row.article, row.text) == (ReadingState.ENTERED, article, None)


def test_a_reading_is_entered_once(archive, curator):
    row = on_the_desk(TEXT, by=curator)
    accept_all(row, by=curator)
    first = enter_reading(reading=row, by=curator)
    assert enter_reading(reading=row, by=curator) == first
    assert Article.objects.count() == 1


def test_it_can_go_to_review_at_once(archive, curator):
    row = on_the_desk(TEXT, by=curator)
    accept_all(row, by=curator)
    article = enter_reading(reading=row, by=curator, review=True)
    article.refresh_from_db()
    assert article.state == State.IN_REVIEW


def test_undecided_cards_are_left_out_only_on_purpose(archive, curator):
    row = on_the_desk(TEXT, by=curator)
    settle(row, Sheet(row).quotes[0], ACCEPTED, by=curator)
    with pytest.raises(ValidationError, match="not decided yet"):
        enter_reading(reading=row, by=curator)
    assert not Article.objects.exists()
    article = enter_reading(reading=row, by=curator, leave_undecided_out=True)
    assert article.quotes.count() == 1


def test_missing_details_are_named_and_nothing_is_written(archive, curator):
    row = on_the_desk(TEXT, by=curator, publication="")
    with pytest.raises(ValidationError) as refused:
        enter_reading(reading=row, by=curator, leave_undecided_out=True)
    assert "publication" in refused.value.message_dict
    assert not Article.objects.exists()
    assert Reading.objects.get().state == ReadingState.OPEN


def test_an_identified_voice_and_its_hospital_go_with_the_quote(archive, curator):
    with writing():
        vale = SpokespersonFactory(name="Imogen Vale", published=True)
        RoleFactory(spokesperson=vale, title="Registrar", published=True)
    row = on_the_desk(TEXT, by=curator)
    card = Sheet(row).quotes[0]
    voice = card.state["voice"]
    sheet = Sheet(row)
    data = posted(form_for(sheet.cards[card.key], sheet))
    data |= {f"{voice}-person_0": str(vale.pk), f"{voice}-works_at_1": "Northgate Infirmary"}
    form = form_for(sheet.cards[card.key], sheet, data=data)
    assert form.is_valid(), form.voice_form.errors
    decide(reading=row, cards=form.states(ACCEPTED), seen={}, said="accepted", by=curator)
    enter_reading(reading=row, by=curator, leave_undecided_out=True)
    quote = Quote.objects.get()
    assert quote.mention.identification.spokesperson == vale
    assert quote.mention.identification.decided_by == curator
    assert quote.works_at.name == "Northgate Infirmary"


def test_changed_words_are_what_is_pinned(archive, curator):
    row = on_the_desk(TEXT, by=curator)
    sheet = Sheet(row)
    card = sheet.quotes[0]
    start, end = card.spans[0]
    state = {
        **card.state,
        "segments": [[start, end - 8]],
        "kind": QuoteKind.PARTIAL,
        "cue": None,
        "decision": ACCEPTED,
    }
    decide(reading=row, cards={card.key: state}, seen={card.key: 0}, said="changed", by=curator)
    enter_reading(reading=row, by=curator, leave_undecided_out=True)
    quote = Quote.objects.get()
    assert quote.pin.segments == [(start, end - 8)]
    assert (quote.kind, quote.cue) == (QuoteKind.PARTIAL, None)


def test_a_new_strike_day_is_a_draft_with_its_passage(archive, curator):
    strike = archive.strike
    row = on_the_desk(TEXT.replace("today", "on May 10"), by=curator)
    card = Sheet(row).of_kind("strike_day")[0]
    settle(row, card, ACCEPTED, by=curator, entry="new", strike=str(strike.pk), start="08:00", end="17:00")
    enter_reading(reading=row, by=curator, leave_undecided_out=True)
    day = strike.days.latest("on_date")
    assert (day.state, str(day.on_date)) == (State.DRAFT, "2016-05-10")
    assert Passage.objects.get().strike_day == day


def test_what_became_of_each_finding_is_kept(archive, curator):
    row = on_the_desk(TEXT, by=curator)
    first, second, *_ = Sheet(row).quotes
    settle(row, first, ACCEPTED, by=curator)
    settle(row, second, REJECTED, by=curator)
    enter_reading(reading=row, by=curator, leave_undecided_out=True)
    outcomes = Verdict.objects.filter(kind="quote").values_list("card", "outcome")
    assert dict(outcomes) == {first.key: "kept", second.key: "rejected"}
    assert Verdict.objects.filter(kind="speaker", outcome="kept").exists()


def test_a_role_that_was_added_rests_on_the_printed_words(archive, curator):
    row = on_the_desk(TEXT, by=curator)
    card = Sheet(row).quotes[0]
    voice = Sheet(row).voice_of(card)
    _, state = creating.add(Sheet(row), voice, "person", by=curator)
    decide(reading=row, cards={voice.key: state}, seen={}, said="added a voice", by=curator)
    role, state = creating.add(Sheet(row), Sheet(row).voice_of(card), "role_held", by=curator)
    decide(reading=row, cards={voice.key: state}, seen={voice.key: 1}, said="added a role", by=curator)
    settle(row, card, ACCEPTED, by=curator)
    enter_reading(reading=row, by=curator, leave_undecided_out=True)
    assert role.passages.get().pin.exact == ["registrar"]


def test_a_deleted_draft_goes_back_to_the_desk_with_all_that_was_decided(archive, curator):
    row = on_the_desk(TEXT, by=curator)
    accept_all(row, by=curator)
    article = enter_reading(reading=row, by=curator)
    discard(article=article, by=None)
    row = Reading.objects.get()
    assert (row.state, row.text, row.article) == (ReadingState.OPEN, TEXT, None)
    assert not Sheet(row).undecided
    assert not row.verdicts.exists()
    enter_reading(reading=row, by=curator)
    assert Article.objects.get().quotes.count() == 4


def test_furniture_that_the_next_reading_of_the_text_did_not_find_is_still_accepted(archive, curator):
    row = on_the_desk(TEXT, by=curator)
    (card,) = Sheet(row).of_kind("furniture")
    settle(row, card, ACCEPTED, by=curator)
    row.found["furniture"] = []
    row.save(update_fields=["found"])
    article = enter_reading(reading=row, by=curator, leave_undecided_out=True)
    assert article.related_coverage.get().title == "Nurses to vote on strike"


def test_one_place_is_not_two_quotes(archive, curator):
    row = on_the_desk(TEXT, by=curator)
    accept_all(row, by=curator)
    first, second, *_ = Sheet(row).quotes
    changed(row, second, by=curator, segments=first.state["segments"])
    with pytest.raises(ValidationError, match=r"waited long enough.*accepted as two quotes"):
        enter_reading(reading=row, by=curator)
    assert not Article.objects.exists()
