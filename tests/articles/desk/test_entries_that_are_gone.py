"""What a card named may be merged, withdrawn or deleted before the reading is entered."""

import pytest
from django.core.exceptions import ValidationError

from articles.desk.entering import enter_reading
from articles.desk.sheet import Sheet
from articles.models import Article, Quote
from people.models import Spokesperson
from records import actions
from records.editions import writing
from strikes.models import Hospital, PicketEvent
from tests.articles.desk.sheets import accept, changed, on_the_desk
from tests.factories.accounts import CuratorFactory
from tests.factories.articles import PublicationFactory
from tests.factories.people import OrganisationFactory, SpokespersonFactory
from tests.factories.strikes import HospitalFactory

pytestmark = pytest.mark.django_db

TEXT = """Junior doctors walked out today over their new contract.

Imogen Vale, a registrar at Northgate Infirmary, said: “We have waited long enough.”
"""


@pytest.fixture
def curator():
    return CuratorFactory(username="ada", is_superuser=True)


@pytest.fixture(autouse=True)
def gazette():
    with writing():
        return PublicationFactory(name="Evening Gazette", place="", published=True)


def chosen(curator, **entries):
    """A reading whose only quote is accepted, with these conclusions about its voice."""
    row = on_the_desk(TEXT, by=curator)
    quote = Sheet(row).quotes[0]
    accept(row, quote, by=curator)
    keys = {name: entry.pk for name, entry in entries.items()}
    changed(row, Sheet(row).voice_of(quote), by=curator, **keys)
    return row


def entered(row, by):
    enter_reading(reading=row, by=by, leave_undecided_out=True)
    return Quote.objects.get()


@pytest.mark.parametrize("published", [False, True])
def test_a_merged_entry_is_the_one_that_was_kept(curator, published):
    with writing():
        vale, hospital = SpokespersonFactory(published=published), HospitalFactory(published=published)
        keep, infirmary = SpokespersonFactory(published=True), HospitalFactory(published=True)
    row = chosen(curator, person=vale, works_at=hospital)
    actions.merge(keep=keep, discard=vale, by=curator)
    actions.merge(keep=infirmary, discard=hospital, by=curator)
    quote = entered(row, curator)
    assert quote.mention.identification.spokesperson == keep
    assert quote.works_at == infirmary


def test_the_hospital_that_a_quote_is_about_is_the_one_that_was_kept(curator):
    with writing():
        draft, keep = HospitalFactory(), HospitalFactory(published=True)
    row = chosen(curator)
    changed(row, Sheet(row).quotes[0], by=curator, about=[draft.pk, keep.pk])
    actions.merge(keep=keep, discard=draft, by=curator)
    assert list(entered(row, curator).about.all()) == [keep]


def test_a_withdrawn_entry_wants_another_choice(curator):
    with writing():
        vale = SpokespersonFactory(published=True)
    row = chosen(curator, person=vale)
    actions.withdraw(entry=vale, reason="Somebody else.", by=curator)
    with pytest.raises(ValidationError, match="“Imogen Vale” is no longer in the archive: choose again"):
        entered(row, curator)
    assert not Article.objects.exists()


@pytest.mark.parametrize("published", [False, True])
def test_the_place_and_the_bodies_of_a_picket_are_those_that_were_kept(curator, published):
    with writing():
        place, infirmary = HospitalFactory(published=published), HospitalFactory(published=True)
        body, union = OrganisationFactory(published=published), OrganisationFactory(published=True)
    row = on_the_desk("Some 40 pickets stood outside Northgate Infirmary this morning.\n", by=curator)
    card = Sheet(row).of_kind("picket")[0]
    accept(row, card, by=curator, place="The gate")
    changed(row, card, by=curator, places=[place.pk], chosen_organisations=[body.pk])
    actions.merge(keep=infirmary, discard=place, by=curator)
    actions.merge(keep=union, discard=body, by=curator)
    enter_reading(reading=row, by=curator, leave_undecided_out=True)
    event = PicketEvent.objects.get()
    assert event.hospital == infirmary
    assert list(event.organisations.all()) == [union]


@pytest.mark.parametrize(("name", "model"), [("person", Spokesperson), ("works_at", Hospital)])
def test_a_deleted_draft_wants_another_choice(curator, name, model):
    factory = {Spokesperson: SpokespersonFactory, Hospital: HospitalFactory}[model]
    with writing():
        entry = factory()
    row = chosen(curator, **{name: entry})
    with writing():
        model.objects.get(pk=entry.pk).delete()
    with pytest.raises(ValidationError, match="no longer in the archive: choose again"):
        entered(row, curator)
    assert not Article.objects.exists()


def test_a_withdrawn_publication_is_not_new(curator, gazette):
    row = on_the_desk(TEXT, by=curator, is_new_publication="on")
    actions.withdraw(entry=gazette, reason="It never appeared.", by=curator)
    with pytest.raises(ValidationError) as refused:
        entered(row, curator)
    assert "“Evening Gazette” was withdrawn" in refused.value.message_dict["publication"][0]
