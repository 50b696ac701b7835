"""Two entries that are one in the world: every link moves, the old address leads on, nothing is lost."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection
from django.test.utils import CaptureQueriesContext

from articles.models import Quote, TextVersion
from people.choices import OrganisationKind
from people.models import Organisation, Spokesperson
from records import actions, editions
from records.choices import State
from records.editions import writing
from records.models import Edition, Redirect
from strikes.models import DisputeParty, Hospital
from tests.factories.accounts import EditorFactory
from tests.small_archive import TEXT, pinned, small_archive

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    return EditorFactory(username="editor")


@pytest.fixture
def archive(editor):
    return small_archive(by=editor)


@pytest.fixture
def twin(archive, editor):
    with writing(by=editor):
        hospital = Hospital.objects.create(name="Northgate General", town="Northgate")
        hospital.sourcings.create(reference=archive.reference)
        actions.publish(entry=hospital, by=editor)
    return hospital


def links_to(entry):
    """Every column of the database that still holds the entry's key, history apart."""
    found = []
    for relation in entry._meta.get_fields(include_hidden=True):
        if (
            relation.one_to_many
            and relation.auto_created
            and not hasattr(relation.related_model, "pgh_tracked_model")
        ):
            count = relation.related_model._base_manager.filter(**{relation.field.name: entry.pk}).count()
            if count:
                found.append((relation.related_model.__name__, relation.field.name, count))
    return found


def test_every_link_moves_and_the_name_is_remembered(archive, twin, editor):
    linked = links_to(archive.hospital)
    assert len(linked) >= 6
    actions.merge(keep=twin, discard=archive.hospital, by=editor)
    assert links_to(archive.hospital) == []
    moved = {(model, field) for model, field, _ in linked}
    assert moved <= {(model, field) for model, field, _ in links_to(twin)}
    assert twin.names.filter(name="Northgate Infirmary").exists()
    assert twin.names.filter(name="The Infirmary").exists()
    archive.quote.refresh_from_db()
    assert archive.quote.works_at == twin
    assert list(archive.quote.about.all()) == [twin]
    assert list(editions.differences()) == []


def test_the_old_address_leads_to_the_kept_entry_with_a_reason(archive, twin, editor):
    actions.merge(keep=twin, discard=archive.hospital, reason="One building, two names.", by=editor)
    redirect = Redirect.objects.get(kind="hospitals", old_id=archive.hospital.public_id)
    assert (redirect.new_id, redirect.reason) == (twin.public_id, "One building, two names.")
    tombstone = Edition.objects.get(public_id=archive.hospital.public_id)
    assert (tombstone.body, tombstone.reason) == (None, "One building, two names.")
    archive.hospital.refresh_from_db()
    assert archive.hospital.state == State.WITHDRAWN


def test_a_chain_of_merges_leads_straight_to_the_last(archive, twin, editor):
    actions.merge(keep=twin, discard=archive.hospital, by=editor)
    with writing():
        last = Hospital.objects.create(name="Northgate University Hospital")
        last.sourcings.create(reference=archive.reference)
    actions.publish(entry=last, by=editor)
    actions.merge(keep=last, discard=twin, by=editor)
    assert set(Redirect.objects.values_list("new_id", flat=True)) == {last.public_id}


def test_a_link_that_the_kept_entry_has_already_is_not_doubled(archive, editor):
    archive.strike.unions.add(archive.old_trust)
    with writing(by=editor):
        twin = Organisation.objects.create(name="Ward Staff's Union", kind=OrganisationKind.UNION)
        archive.strike.unions.add(twin)
        actions.publish(entry=twin, by=editor)
    actions.merge(keep=archive.union, discard=twin, by=editor)
    assert list(archive.strike.unions.order_by("name")) == [archive.old_trust, archive.union]
    assert list(editions.differences()) == []


def test_a_draft_that_nobody_saw_is_deleted_and_its_address_still_leads_on(archive, editor):
    with writing(by=editor):
        draft = Spokesperson.objects.create(name="Imogen Veil")
    actions.merge(keep=archive.minister, discard=draft, by=editor)
    assert not Spokesperson.objects.filter(public_id=draft.public_id).exists()
    assert Redirect.objects.get(kind="spokespeople").new_id == archive.minister.public_id
    assert archive.minister.names.filter(name="Imogen Veil").exists()


def test_two_organisations_with_a_voice_each_cannot_be_joined_before_their_voices(archive, editor):
    with writing(by=editor):
        other = Organisation.objects.create(name="Other trust", kind=OrganisationKind.TRUST)
        Spokesperson.objects.create(name="Other trust", kind="voice_of_organisation", organisation=other)
        actions.publish(entry=other, by=editor)
    with pytest.raises(ValidationError, match="merge or edit those first"):
        actions.merge(keep=archive.trust, discard=other, by=editor)
    other.refresh_from_db()
    assert other.state == State.PUBLISHED
    assert not Redirect.objects.exists()


@pytest.mark.parametrize("wrong", ["kind", "self", "draft"])
def test_what_cannot_be_merged_is_said(archive, twin, editor, wrong):
    with writing():
        draft = Hospital.objects.create(name="Draft hospital")
    keep, message = {
        "kind": (archive.union, "same kind"),
        "self": (archive.hospital, "with itself"),
        "draft": (draft, "Publish “Draft hospital” first"),
    }[wrong]
    with pytest.raises(ValidationError, match=message):
        actions.merge(keep=keep, discard=archive.hospital, by=editor)


def test_raw_sql_cannot_make_two_redirects_for_one_address(archive, twin, editor):
    actions.merge(keep=twin, discard=archive.hospital, by=editor)
    with pytest.raises(IntegrityError, match="address_leads_to_one_place"), connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO records_redirect (kind, old_id, new_id, reason) VALUES ('hospitals', %s, 'x', 'y')",
            [archive.hospital.public_id],
        )


def test_what_was_identified_as_a_person_follows_the_merge_with_its_role(archive, editor):
    with writing(by=editor):
        same = Spokesperson.objects.create(name="I. Vale", has_page=True)
        actions.publish(entry=same, by=editor)
    actions.merge(keep=same, discard=archive.minister, by=editor)
    archive.identification.refresh_from_db()
    archive.role.refresh_from_db()
    assert archive.identification.spokesperson == archive.role.spokesperson == same
    assert list(editions.differences()) == []


def test_facts_that_differ_are_never_dropped_as_doubles(archive, editor):
    with writing(by=editor):
        twin = Organisation.objects.create(name="Ward Staff's Union", kind=OrganisationKind.UNION)
        DisputeParty.objects.create(dispute=archive.dispute, organisation=twin, side="employers")
    with pytest.raises(ValidationError, match="merge or edit those first"):
        actions.merge(keep=archive.union, discard=twin, by=editor)
    assert archive.dispute.parties.count() == 2


def test_a_merged_entry_is_not_published_again_beside_the_kept_one(archive, editor):
    with writing(by=editor):
        same = Spokesperson.objects.create(name="I. Vale", has_page=True)
        actions.publish(entry=same, by=editor)
    actions.merge(keep=same, discard=archive.minister, by=editor)
    archive.minister.refresh_from_db()
    with pytest.raises(ValidationError, match="was merged into another entry"):
        actions.publish(entry=archive.minister, reason="Bring it back.", by=editor)


def test_an_entry_is_merged_once(archive, twin, editor):
    actions.merge(keep=twin, discard=archive.hospital, by=editor)
    with pytest.raises(ValidationError, match="was merged into another entry meanwhile"):
        actions.merge(keep=archive.hospital, discard=twin, by=editor)


def test_articles_are_not_merged(archive, editor):
    with pytest.raises(ValidationError, match="Articles are not merged"):
        actions.merge(keep=archive.article, discard=archive.other_article, by=editor)


def test_the_tombstone_of_a_withdrawn_entry_says_where_it_went(archive, twin, editor):
    actions.withdraw(entry=archive.hospital, reason="Entered twice.", by=editor)
    actions.merge(keep=twin, discard=archive.hospital, reason="One building.", by=editor)
    assert Edition.objects.get(public_id=archive.hospital.public_id).reason == "One building."


def merging_a_hospital_with(quotes, archive, editor):
    """How many statements it takes to merge away a hospital that so many quotes name."""
    with writing(by=editor):
        double = Hospital.objects.create(name=f"Double with {quotes} quotes")
        for number in range(quotes):
            version = TextVersion.objects.create(article=archive.article, text=f"{TEXT} {quotes} {number}")
            quote = Quote.objects.create(
                article=archive.article, pin=pinned(version, "“We are sorry.”"), works_at=double
            )
            quote.about.add(double)
            actions.publish(entry=quote, by=editor)
    with CaptureQueriesContext(connection) as statements:
        actions.merge(keep=archive.hospital, discard=double, by=editor)
    assert archive.hospital.quotes_by_staff.filter(article=archive.article).count() >= quotes
    assert list(editions.differences()) == []
    return len(statements)


def test_a_merge_takes_the_same_statements_however_many_links_move(archive, editor):
    assert merging_a_hospital_with(12, archive, editor) == merging_a_hospital_with(2, archive, editor)
