"""Before a reading leaves the desk it says what would be public, and what wants another look."""

import pytest

from articles.desk.sheet import Sheet
from articles.desk.shown import InHand
from articles.desk.states import ACCEPTED, REJECTED
from articles.desk.summary import Summary
from articles.intake import details as details_form
from records.editions import writing
from tests.articles.desk.sheets import accept, changed, on_the_desk
from tests.factories.accounts import CuratorFactory
from tests.factories.articles import PublicationFactory
from tests.factories.people import RoleFactory, SpokespersonFactory

pytestmark = pytest.mark.django_db

TEXT = """Porters walked out of Northgate Infirmary on Monday.

Imogen Vale, 34, a porter at Northgate Infirmary, said: “We have waited long enough.”

A registrar at Northgate Infirmary, 29, said: “Call me on 01632 960123 tonight.”

“It is time,” said nobody in the crowd could tell who.
"""


@pytest.fixture
def curator():
    return CuratorFactory(username="ada")


@pytest.fixture
def row(curator):
    with writing():
        PublicationFactory(name="Evening Gazette", published=True)
    return on_the_desk(TEXT, by=curator, headline="Porters out")


def said(row, **kwargs):
    return [doubt.text for doubt in Summary(Sheet(row), **kwargs).doubts]


def test_a_share_counts_the_words_that_become_public(row, curator):
    assert Summary(Sheet(row)).share == 0
    accept(row, Sheet(row).quotes[0], by=curator)
    summary = Summary(Sheet(row))
    assert (summary.public_words, summary.words) == (5, len(TEXT.split()))
    assert summary.share == pytest.approx(5 / len(TEXT.split()))
    ((_, voice, person),) = summary.quotes
    assert voice.startswith("Imogen Vale")
    assert person is None


def test_a_large_share_is_said(row, curator, settings):
    settings.EXCERPT_PER_CENT = 25
    for card in Sheet(row).quotes:
        accept(row, card, by=curator)
    assert any("of the article's words public" in text for text in said(row))


def test_private_details_in_public_words_are_said(row, curator):
    card = next(card for card in Sheet(row).quotes if "01632" in Sheet(row).words(card.spans[0]))
    assert not any("private" in text for text in said(row))
    accept(row, card, by=curator)
    assert any("01632 960123" in text for text in said(row))


def test_private_details_in_facts_are_said_to_be_left_out(curator):
    with writing():
        PublicationFactory(name="Evening Gazette", published=True)
    text = "Pickets stood outside Northgate Infirmary at 7am, call 01632 960123 to join them.\n"
    row = on_the_desk(text, by=curator, headline="Porters out")
    card, (private,) = Sheet(row).of_kind("picket")[0], Sheet(row).of_kind("private")
    changed(row, card, by=curator, words=[[0, len(text) - 1]], decision=ACCEPTED)
    told = "“01632 960123” is private (phone): readers will see […] in its place."
    assert told in said(row)
    (warning,) = InHand(Sheet(row), Sheet(row).cards[card.key]).warnings
    assert "Readers will see […] in its place." in warning
    changed(row, private, by=curator, decision=REJECTED)
    assert told not in said(row)


def test_a_quote_of_nobody_is_said(row, curator):
    card = Sheet(row).quotes[0]
    changed(row, card, by=curator, voice=None, decision=ACCEPTED)
    assert "Nobody is named as having said this." in said(row)


def test_a_role_of_another_time_is_said(row, curator):
    with writing():
        vale = SpokespersonFactory(name="Imogen Vale")
        role = RoleFactory(spokesperson=vale, title="Porter", held_from="2018", held_to="2019")
    card = Sheet(row).quotes[0]
    accept(row, card, by=curator)
    voice = Sheet(row).voice_of(Sheet(row).cards[card.key])
    changed(row, voice, by=curator, person=vale.pk, role_held=role.pk, decision=ACCEPTED)
    assert any("does not cover 26 April 2016" in text for text in said(row))


def test_details_that_are_missing_are_named(curator):
    row = on_the_desk(TEXT, by=curator, publication="", published_on="2016-02-30")
    summary = Summary(Sheet(row))
    assert set(summary.wanting) == {"publication", "published_on"}
    assert not summary.can_be_saved


def test_nothing_is_wanting_of_complete_details(row):
    assert Summary(Sheet(row)).wanting == {}
    assert details_form.DetailsForm(row.details).is_valid()
    assert Summary(Sheet(row)).can_be_saved


def test_private_details_in_the_headline_are_said(curator):
    row = on_the_desk(TEXT, by=curator, headline="Ring 01632 960123 to join the porters")
    assert any("The headline says “01632 960123”" in text for text in said(row))


def test_rights_that_nobody_knows_are_said(curator):
    row = on_the_desk(TEXT, by=curator, headline="Porters out", rights="unknown")
    assert any("rights of the article are not known" in text for text in said(row))


def test_a_voice_that_is_given_away_is_said(row, curator):
    card = next(card for card in Sheet(row).quotes if "01632" in Sheet(row).words(card.spans[0]))
    accept(row, card, by=curator)
    assert any(
        "role, workplace and age together may point to one of few people" in text for text in said(row)
    )


def test_the_age_of_a_child_is_said(curator):
    text = "Ash Madeup, 15, a pupil at the gate, said: “We have waited long enough.”\n"
    row = on_the_desk(text, by=curator, headline="Porters out")
    accept(row, Sheet(row).quotes[0], by=curator)
    assert any("words of a child are not published" in text for text in said(row))
