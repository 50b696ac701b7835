"""The order of states, held by the database against every kind of write."""

import itertools

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from people.choices import OrganisationKind
from people.models import Organisation
from records import actions, editions
from records.choices import NEXT_STATES, State
from records.editions import writing
from tests.factories.accounts import EditorFactory
from tests.small_archive import small_archive

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    return EditorFactory(username="editor")


def organisation(state=State.DRAFT, **fields):
    entry = Organisation.objects.create(name="Union of Ward Staff", kind=OrganisationKind.UNION, **fields)
    for step in {
        State.DRAFT: [],
        State.IN_REVIEW: [State.IN_REVIEW],
        State.PUBLISHED: [State.PUBLISHED],
        State.WITHDRAWN: [State.PUBLISHED, State.WITHDRAWN],
    }[state]:
        Organisation.objects.filter(pk=entry.pk).update(state=step, state_reason="first reason")
    entry.refresh_from_db()
    return entry


def raw(statement, *values):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, values)


@pytest.mark.parametrize(
    ("old", "new"), [pair for pair in itertools.product(State, State) if pair[1] in NEXT_STATES[pair[0]]]
)
def test_raw_sql_may_follow_the_order(old, new):
    entry = organisation(old)
    raw("UPDATE people_organisation SET state = %s, state_reason = 'second' WHERE id = %s", new, entry.pk)
    entry.refresh_from_db()
    assert entry.state == new


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pair
        for pair in itertools.product(State, State)
        if pair[0] != pair[1] and pair[1] not in NEXT_STATES[pair[0]]
    ],
)
def test_raw_sql_cannot_leave_the_order(old, new):
    entry = organisation(old)
    with pytest.raises(IntegrityError, match="state_follows_its_order"):
        raw("UPDATE people_organisation SET state = %s, state_reason = 'second' WHERE id = %s", new, entry.pk)


def test_raw_sql_cannot_invent_a_state():
    entry = organisation()
    with pytest.raises(IntegrityError, match=r"state_follows_its_order|organisation_state_is_known"):
        raw("UPDATE people_organisation SET state = 'hidden' WHERE id = %s", entry.pk)


def test_nothing_is_born_withdrawn():
    with pytest.raises(IntegrityError, match="entry_is_not_born_withdrawn"):
        Organisation.objects.create(
            name="X", kind=OrganisationKind.OTHER, state=State.WITHDRAWN, state_reason="why"
        )


def test_a_withdrawal_gives_its_reason():
    entry = organisation(State.PUBLISHED)
    with pytest.raises(IntegrityError, match="withdrawn_organisation_gives_its_reason"):
        raw("UPDATE people_organisation SET state = 'withdrawn', state_reason = '' WHERE id = %s", entry.pk)


def test_a_return_to_public_gives_a_reason_of_its_own():
    entry = organisation(State.WITHDRAWN)
    with pytest.raises(IntegrityError, match="return_to_public_gives_its_own_reason"):
        raw("UPDATE people_organisation SET state = 'published' WHERE id = %s", entry.pk)


@pytest.mark.parametrize("state", sorted(State.ever_public()))
def test_what_was_public_is_never_deleted(state):
    entry = organisation(state)
    with pytest.raises(IntegrityError, match="published_entry_is_withdrawn_not_deleted"):
        raw("DELETE FROM people_organisation WHERE id = %s", entry.pk)


@pytest.mark.parametrize("state", [State.DRAFT, State.IN_REVIEW])
def test_a_draft_may_be_deleted(state):
    entry = organisation(state)
    entry.delete()
    assert not Organisation.objects.filter(name="Union of Ward Staff").exists()


def test_an_id_is_permanent():
    entry = organisation()
    with pytest.raises(IntegrityError, match="public_id_is_permanent"):
        raw("UPDATE people_organisation SET public_id = '0000000000' WHERE id = %s", entry.pk)


@pytest.mark.parametrize("public_id", ["short", "UPPERCASE1", "iiiiiiiiii", "0123456 89"])
def test_an_id_is_ten_letters_and_digits(public_id):
    with pytest.raises(IntegrityError, match="organisation_id_is_ten_letters_and_digits"):
        organisation(public_id=public_id)


def test_the_first_publication_keeps_its_moment():
    entry = organisation(State.PUBLISHED)
    first = entry.first_published_at
    assert first is not None
    raw(
        "UPDATE people_organisation SET first_published_at = now() + interval '1 day' WHERE id = %s", entry.pk
    )
    entry.refresh_from_db()
    assert entry.first_published_at == first


def test_the_database_notes_who_wrote_even_in_bulk(editor):
    entry = organisation()
    with writing(by=editor):
        Organisation.objects.filter(pk=entry.pk).update(name="Renamed")
        other = Organisation.objects.bulk_create([Organisation(name="Other", kind=OrganisationKind.OTHER)])[0]
    entry.refresh_from_db()
    other.refresh_from_db()
    assert entry.changed_by == other.created_by == editor
    assert entry.created_by is None


def test_a_writer_is_forgotten_when_the_block_ends(editor):
    with writing(by=editor):
        pass
    with writing():
        later = organisation()
    assert later.created_by is None


def test_actions_say_what_a_state_cannot_become(editor):
    entry = organisation(State.PUBLISHED)
    with pytest.raises(ValidationError, match="is published and cannot become draft"):
        actions.return_to_draft(entry=entry, by=editor)


def test_a_stale_copy_cannot_move_an_entry_twice(editor):
    entry = organisation()
    copy = Organisation.objects.get(pk=entry.pk)
    actions.publish(entry=entry, by=editor)
    with pytest.raises(ValidationError, match="cannot become published"):
        actions.publish(entry=copy, by=editor)


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_withdrawing_needs_a_reason(editor, reason):
    entry = organisation(State.PUBLISHED)
    with pytest.raises(ValidationError, match="Give the reason"):
        actions.withdraw(entry=entry, reason=reason, by=editor)


def test_publishing_again_needs_a_new_reason(editor):
    entry = organisation(State.WITHDRAWN)
    with pytest.raises(ValidationError, match="give a reason"):
        actions.publish(entry=entry, by=editor, reason="first reason")
    actions.publish(entry=entry, by=editor, reason="The union asked us to restore it.")
    assert entry.state == State.PUBLISHED


@pytest.mark.parametrize("kind", sorted(editions.kinds()))
def test_a_write_that_changes_nothing_does_not_count_as_a_change(kind):
    small_archive()
    model = editions.kind(kind).model
    entry = model.objects.first()
    touched = entry.changed_at
    raw(f"UPDATE {model._meta.db_table} SET id = id")
    assert model.objects.get(pk=entry.pk).changed_at == touched
    raw(
        f"UPDATE {model._meta.db_table} SET state = 'withdrawn', state_reason = 'why' WHERE id = %s", entry.pk
    )
    assert model.objects.get(pk=entry.pk).changed_at > touched
    # Nothing public may be left without support, and an article's passages may be all that a picket rests on.
    raw("UPDATE strikes_picketevent SET state = 'withdrawn', state_reason = 'why' WHERE state = 'published'")


def test_a_form_opened_before_a_withdrawal_does_not_undo_it(editor):
    entry = organisation(State.PUBLISHED)
    opened = Organisation.objects.get(pk=entry.pk)
    actions.withdraw(entry=entry, reason="It names a private person.", by=editor)
    opened.name = "Saved all the same"
    opened.save()
    entry.refresh_from_db()
    assert (entry.state, entry.name) == (State.WITHDRAWN, "Saved all the same")


def test_a_return_to_public_without_any_reason_is_refused():
    entry = organisation(State.WITHDRAWN)
    with pytest.raises(IntegrityError, match="return_to_public_gives_its_own_reason"):
        raw("UPDATE people_organisation SET state = 'published', state_reason = '' WHERE id = %s", entry.pk)
