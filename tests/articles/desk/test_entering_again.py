"""A draft that is thrown away leaves nothing that its reading would make a second time."""

import pytest
from django.urls import reverse

from articles.actions import discard
from articles.desk.entering import enter_reading
from articles.desk.sheet import Sheet
from articles.desk.states import ACCEPTED
from articles.models import Article, Figure, Passage, Reading
from records.editions import writing
from strikes.models import Hospital, PicketEvent, StrikeDay
from tests.articles.desk.sheets import DAY, on_the_desk, settle
from tests.factories.accounts import CuratorFactory, EditorFactory
from tests.factories.articles import PassageFactory, PublicationFactory
from tests.factories.records import SourcingFactory
from tests.factories.strikes import HospitalFactory, PicketEventFactory, StrikeFactory

pytestmark = pytest.mark.django_db

TEXT = """Junior doctors will walk out on May 10 over their new contract.

More than a dozen pickets stood at the main entrance of Northgate Infirmary from 8am today.

The trust said that 78 per cent of junior doctors were absent.
"""
FACTS = (StrikeDay, PicketEvent, Figure)


@pytest.fixture
def curator():
    return CuratorFactory(username="ada")


@pytest.fixture
def strike():
    with writing():
        PublicationFactory(name="Evening Gazette", published=True)
        HospitalFactory(name="Northgate Infirmary", published=True)
        return StrikeFactory(published=True)


@pytest.fixture
def entered(strike, curator):
    """An article whose day, picket and number the archive did not have, and the reading that it came from."""
    row = on_the_desk(TEXT, by=curator)
    day = Sheet(row).of_kind("strike_day")[0]
    settle(row, day, ACCEPTED, by=curator, entry="new", strike=str(strike.pk), start="08:00", end="17:00")
    settle(row, Sheet(row).of_kind("picket")[0], ACCEPTED, by=curator)
    number = Sheet(row).of_kind("figure")[0]
    settle(row, number, ACCEPTED, by=curator, about=f"card:{day.key}")
    article = enter_reading(reading=row, by=curator, leave_undecided_out=True)
    assert [model.objects.count() for model in FACTS] == [1, 1, 1]
    return article


def test_what_was_new_goes_with_the_draft(entered, curator):
    discard(article=entered, by=None)
    assert [model.objects.count() for model in FACTS] == [0, 0, 0]


def test_entering_it_again_makes_no_second_one(entered, curator):
    discard(article=entered, by=None)
    enter_reading(reading=Reading.objects.get(), by=curator, leave_undecided_out=True)
    assert [model.objects.count() for model in FACTS] == [1, 1, 1]
    assert Passage.objects.filter(article=Article.objects.get()).count() == 3


def _supported_elsewhere(picket):
    PassageFactory(picket_event=picket)


def _taken_from_a_reference(picket):
    SourcingFactory(entry=picket)


def _counted_by_somebody(picket):
    number = Figure.objects.get()
    number.strike_day, number.picket_event = None, picket
    number.save()
    PassageFactory(figure=number)


@pytest.mark.parametrize("link", [_supported_elsewhere, _taken_from_a_reference, _counted_by_somebody])
def test_what_something_else_holds_on_to_stays(entered, curator, link):
    picket = PicketEvent.objects.get()
    with writing():
        link(picket)
    discard(article=entered, by=None)
    assert PicketEvent.objects.get() == picket
    assert not StrikeDay.objects.exists()


def test_a_day_stays_for_a_picket_that_somebody_else_put_there(entered, curator):
    day = StrikeDay.objects.get()
    with writing():
        PicketEventFactory(strike_day=day)
    discard(article=entered, by=None)
    assert StrikeDay.objects.get() == day
    assert not Figure.objects.exists()


def test_a_draft_that_was_there_before_stays(strike, curator):
    with writing():
        known = PicketEventFactory(hospital=Hospital.objects.get(), on_date=DAY)
    row = on_the_desk(TEXT, by=curator)
    settle(row, Sheet(row).of_kind("picket")[0], ACCEPTED, by=curator, entry=str(known.pk))
    article = enter_reading(reading=row, by=curator, leave_undecided_out=True)
    assert known.passages.get().article == article
    discard(article=article, by=None)
    assert PicketEvent.objects.get() == known


def test_an_editor_reads_beforehand_what_goes_with_it(client, entered):
    picket = PicketEvent.objects.get()
    client.force_login(EditorFactory())
    page = client.get(reverse("admin:articles_article_delete", args=[entered.pk]))
    assert str(picket) in page.text
    assert str(Figure.objects.get()) in page.text
