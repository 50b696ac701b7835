"""Words that stand twice in a text are two quotes, and each has the speaker that its own words give it."""

import pytest

from articles.actions import decide
from articles.desk import deeds
from articles.desk.entering import enter_reading
from articles.desk.sheet import Sheet
from articles.models import Quote
from people.models import Spokesperson
from records.editions import writing
from tests.articles.desk.sheets import accept, changed, on_the_desk
from tests.factories.accounts import CuratorFactory
from tests.factories.articles import PublicationFactory
from tests.factories.people import SpokespersonFactory

pytestmark = pytest.mark.django_db

SAID = "“We have waited long enough for a fair contract.”"
TEXT = f"""Imogen Vale, a registrar, said: {{}}

Rowan Hale watched the pickets from the steps of the town hall.

{{}}, a porter, said: {SAID}
""".replace("{}", SAID, 1)
BY_TWO = TEXT.format("Tessa Marlow")
BY_ONE = TEXT.format("Imogen Vale")


@pytest.fixture
def curator():
    return CuratorFactory(username="ada")


@pytest.fixture(autouse=True)
def archive():
    with writing():
        PublicationFactory(name="Evening Gazette", published=True)
        for name in ("Imogen Vale", "Tessa Marlow", "Rowan Hale"):
            SpokespersonFactory(name=name, published=True)


@pytest.fixture
def told_twice(curator):
    return on_the_desk(BY_TWO, by=curator)


@pytest.fixture
def told_by_one(curator):
    return on_the_desk(BY_ONE, by=curator)


def given_to_rowan_hale(row, by):
    """The first quote, said by a voice that the curator added and identified."""
    sheet = Sheet(row)
    at = row.text.index("Rowan Hale")
    voice = f"v-{at}-{at + 10}"
    quote = sheet.quotes[0]
    if voice not in sheet.cards:
        deed = deeds.add_voice(sheet, at, at + 10)
        decide(reading=row, cards=deed.cards, seen={}, said=deed.said, by=by)
    accept(row, quote, by=by, voice=voice)
    hale = Spokesperson.objects.get(name="Rowan Hale")
    changed(row, Sheet(row).cards[voice], by=by, person=hale.pk, decision="accepted")


def given_to_nobody(row, by):
    accept(row, Sheet(row).quotes[0], by=by, voice="")


def voices(row, by):
    """(who is printed as speaker, whom that was identified as) of each quote, in order."""
    enter_reading(reading=row, by=by, leave_undecided_out=True)
    quotes = Quote.objects.in_order().select_related("mention__identification__spokesperson")
    return [(each.mention and each.mention.name, _identified(each.mention)) for each in quotes]


def _identified(mention):
    identification = getattr(mention, "identification", None)
    return identification and identification.spokesperson.name


def test_another_name_takes_nothing_from_the_first_printing(told_twice, curator):
    given_to_rowan_hale(told_twice, curator)
    assert voices(told_twice, curator) == [("Rowan Hale", "Rowan Hale"), ("Tessa Marlow", None)]


def test_its_own_voice_counts_where_that_was_decided(told_twice, curator):
    given_to_rowan_hale(told_twice, curator)
    sheet = Sheet(told_twice)
    (marlow,) = [card for card in sheet.of_kind("voice") if "Marlow" in sheet.introduced(card)]
    person = Spokesperson.objects.get(name="Tessa Marlow")
    changed(told_twice, marlow, by=curator, person=person.pk, decision="accepted")
    assert voices(told_twice, curator) == [("Rowan Hale", "Rowan Hale"), ("Tessa Marlow", "Tessa Marlow")]


def test_another_speaker_of_words_ascribed_to_one_voice_is_the_speaker_of_both(told_by_one, curator):
    given_to_rowan_hale(told_by_one, curator)
    assert voices(told_by_one, curator) == [("Rowan Hale", "Rowan Hale")] * 2


def test_an_identified_voice_is_the_voice_of_both(told_by_one, curator):
    quote = Sheet(told_by_one).quotes[0]
    accept(told_by_one, quote, by=curator)
    vale = Spokesperson.objects.get(name="Imogen Vale")
    changed(told_by_one, Sheet(told_by_one).voice_of(quote), by=curator, person=vale.pk)
    assert voices(told_by_one, curator) == [("Imogen Vale", "Imogen Vale")] * 2


@pytest.mark.parametrize("text", [BY_ONE, BY_TWO])
def test_words_that_nobody_said_were_said_by_nobody_further_down(text, curator):
    row = on_the_desk(text, by=curator)
    given_to_nobody(row, curator)
    assert voices(row, curator) == [(None, None)] * 2


def test_nobody_leaves_a_voice_that_was_decided(told_twice, curator):
    given_to_nobody(told_twice, curator)
    sheet = Sheet(told_twice)
    (marlow,) = [card for card in sheet.of_kind("voice") if "Marlow" in sheet.introduced(card)]
    changed(told_twice, marlow, by=curator, decision="accepted")
    assert voices(told_twice, curator) == [(None, None), ("Tessa Marlow", None)]


def test_a_quote_whose_start_was_moved_is_still_the_same_utterance(told_by_one, curator):
    quote = Sheet(told_by_one).quotes[0]
    accept(told_by_one, quote, by=curator)
    (start, end) = quote.spans[0]
    changed(told_by_one, quote, by=curator, segments=[[start + 4, end]])
    enter_reading(reading=told_by_one, by=curator, leave_undecided_out=True)
    first, second = Quote.objects.in_order()
    assert first.utterance is not None
    assert first.utterance == second.utterance
