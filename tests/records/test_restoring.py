"""A former state of an entry comes back as a new change, whole or not at all, through the same rules."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from articles.admin.pinned import remove_unused
from articles.models import Pin
from records import actions, editions
from records.admin.restoring import moment
from records.choices import State
from records.editions import writing
from records.history import changes_of, restoration, restore
from records.models import Edition
from tests.factories.accounts import EditorFactory
from tests.factories.articles import ArticleFactory, PinFactory, QuoteFactory, TextVersionFactory
from tests.factories.people import OrganisationFactory
from tests.factories.records import SourcingFactory
from tests.factories.strikes import HospitalFactory, HospitalNameFactory, RunByFactory, StrikeFactory

# Changes are told apart by their transactions.
pytestmark = pytest.mark.django_db(transaction=True)


def change(entry, **fields):
    with writing():
        for name, value in fields.items():
            setattr(entry, name, value)
        entry.save()


def now(entry):
    """The moment of the newest change."""
    return changes_of(entry)[0].when


def back_to(entry, at):
    return restore(entry=entry, at=at, by=EditorFactory())


def test_fields_come_back_as_a_new_change_in_the_name_of_who_did_it():
    hospital = HospitalFactory(town="Inventon")
    then = now(hospital)
    change(hospital, town="Otherton")
    restore(entry=hospital, at=then, by=EditorFactory(username="eve"), reason="The town was right.")
    hospital.refresh_from_db()
    newest = changes_of(hospital)[0]
    assert hospital.town == "Inventon"
    assert newest.who == "eve"
    assert newest.why.startswith("Restored as it was on ") and newest.why.endswith("The town was right.")


def test_parts_come_back_and_those_added_since_go():
    hospital = HospitalFactory()
    kept, lost = HospitalNameFactory(hospital=hospital, name="The Gatehouse"), RunByFactory(hospital=hospital)
    SourcingFactory(entry=hospital)
    then = now(hospital)
    with writing():
        kept.name = "The Lodge"
        kept.save()
        key, trust = lost.pk, lost.trust
        lost.delete()
        hospital.sourcings.all().delete()
        HospitalNameFactory(hospital=hospital, name="Added since")
    back_to(hospital, then)
    assert list(hospital.names.values_list("pk", "name")) == [(kept.pk, "The Gatehouse")]
    assert hospital.run_by.get().pk == key and hospital.run_by.get().trust == trust
    assert hospital.sourcings.count() == 1


def test_links_to_others_come_back_from_the_side_that_has_them():
    union, other = OrganisationFactory(), OrganisationFactory()
    strike, hospital = StrikeFactory(), HospitalFactory()
    with writing():
        strike.unions.set([union])
    then, at_hospital = now(strike), now(hospital)
    with writing():
        strike.unions.set([other])
        strike.hospitals.add(hospital)
    back_to(strike, then)
    assert list(strike.unions.all()) == [union]
    assert not strike.hospitals.exists()
    # The strike says which hospitals it was called at; the hospital does not say which strikes.
    with writing():
        strike.hospitals.add(hospital)
    assert restoration(hospital, at=at_hospital).rows == []


def test_the_words_of_a_quote_move_back_to_where_they_stood():
    quote = QuoteFactory()
    before, then = quote.pin.words, now(quote)
    with writing():
        start, end = quote.pin.segments[0]
        fresh = Pin.at(quote.pin.text_version, [(start, end - 2)])
        for name in ("starts", "ends", "exact", "prefix", "suffix"):
            setattr(quote.pin, name, getattr(fresh, name))
        quote.pin.save()
    back_to(quote, then)
    quote.pin.refresh_from_db()
    assert quote.pin.words == before


def test_a_cue_that_was_cleared_away_is_made_again():
    quote = QuoteFactory()
    with writing():
        quote.cue = PinFactory(text_version=quote.pin.text_version, words="said")
        quote.save()
    key, then = quote.cue_id, now(quote)
    with writing():
        cue, quote.cue = quote.cue, None
        quote.save()
        remove_unused([cue])
    assert not Pin.objects.filter(pk=key).exists()
    back_to(quote, then)
    quote.refresh_from_db()
    assert quote.cue.words == "said"


def test_the_public_form_follows():
    hospital = HospitalFactory(town="Inventon", published=True)
    then = now(hospital)
    change(hospital, town="Otherton")
    back_to(hospital, then)
    assert '"town":"Inventon"' in Edition.objects.get(kind="hospitals", entry_id=hospital.pk).body
    assert list(editions.differences()) == []


def test_the_state_is_no_part_of_it():
    organisation = OrganisationFactory(abbreviation="UOL")
    then = now(organisation)
    change(organisation, abbreviation="UL")
    actions.publish(entry=organisation, by=EditorFactory())
    back_to(organisation, then)
    organisation.refresh_from_db()
    assert (organisation.abbreviation, organisation.state) == ("UOL", State.PUBLISHED)


def test_a_text_is_never_taken_away():
    article = ArticleFactory()
    then = now(article)
    TextVersionFactory(article=article)
    assert restoration(article, at=then).rows == []
    with pytest.raises(ValidationError, match="nothing to restore"):
        back_to(article, then)


def test_what_is_gone_is_named_and_nothing_changes():
    parent = OrganisationFactory(name="Union of Lamplighters")
    organisation = OrganisationFactory(parent=parent, abbreviation="UOL")
    then = now(organisation)
    change(organisation, parent=None, abbreviation="UL")
    with writing():
        parent.delete()
    with pytest.raises(ValidationError, match="parent of then, “Union of Lamplighters”, is gone"):
        back_to(organisation, then)
    organisation.refresh_from_db()
    assert organisation.abbreviation == "UL"


def test_what_was_merged_is_not_linked_again():
    parent, other = (
        OrganisationFactory(name="Lamplighters", published=True),
        OrganisationFactory(published=True),
    )
    organisation = OrganisationFactory(parent=parent)
    then = now(organisation)
    change(organisation, parent=None)
    actions.merge(keep=other, discard=parent, by=EditorFactory())
    with pytest.raises(ValidationError, match="“Lamplighters”, was merged into another entry"):
        back_to(organisation, then)


def test_a_rule_of_today_refuses_it():
    """The code went to another hospital meanwhile."""
    hospital = HospitalFactory(ods_code="RX901")
    then = now(hospital)
    change(hospital, ods_code=None)
    HospitalFactory(ods_code="RX901")
    with pytest.raises(ValidationError, match="already exists"):
        back_to(hospital, then)
    hospital.refresh_from_db()
    assert hospital.ods_code is None


def test_a_published_fact_keeps_its_support():
    hospital = HospitalFactory()
    then = now(hospital)
    SourcingFactory(entry=hospital)
    actions.publish(entry=hospital, by=EditorFactory())
    with pytest.raises(IntegrityError, match="published_fact_has_a_passage_or_a_reference"):
        back_to(hospital, then)
    assert hospital.sourcings.count() == 1


@pytest.mark.parametrize("asked", ["", "yesterday", "2016", "\0", "9" * 40, "2016-04-26T10:00"])
def test_a_moment_that_is_none_is_none(asked):
    assert moment(asked) is None
