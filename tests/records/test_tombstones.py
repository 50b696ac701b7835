"""What is left of an entry that went says why and when, also where it went only because its whole did."""

import pytest
import time_machine
from django.core.management import call_command

from records import actions, editions
from records.editions import writing
from records.models import Edition
from tests.factories.accounts import EditorFactory
from tests.small_archive import small_archive

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    return EditorFactory(username="editor")


@pytest.fixture
def archive(editor):
    archive = small_archive(by=editor)
    with writing():
        archive.picket.sourcings.create(reference=archive.reference)
    return archive


def tombstone(entry):
    edition = Edition.objects.get(kind=entry.KIND, public_id=entry.public_id)
    assert edition.body is None
    return edition.reason


def update(entry, **fields):
    with writing():
        type(entry).objects.filter(pk=entry.pk).update(**fields)


@pytest.mark.parametrize(
    ("whole", "parts", "named"),
    [
        ("article", ["quote", "statement", "sign"], "article"),
        ("strike", ["day", "figure"], "strike"),
        ("day", ["figure"], "strike day"),
        ("minister", ["role"], "spokesperson"),
    ],
)
@time_machine.travel("2016-05-03 12:00 +0000", tick=False)
def test_what_goes_with_its_whole_repeats_the_reason_and_the_day(archive, editor, whole, parts, named):
    actions.withdraw(entry=getattr(archive, whole), reason="It was a hoax.", by=editor)
    said = f"The {named} that it belongs to was withdrawn on 3 May 2016: It was a hoax."
    assert tombstone(getattr(archive, whole)) == "It was a hoax."
    assert [tombstone(getattr(archive, part)) for part in parts] == [said] * len(parts)


def test_the_day_is_that_of_the_withdrawal_whenever_the_part_is_built_again(archive, editor):
    with time_machine.travel("2016-05-03 12:00 +0000", tick=False):
        actions.withdraw(entry=archive.article, reason="It was a hoax.", by=editor)
    said = tombstone(archive.quote)
    with time_machine.travel("2016-06-01 12:00 +0000", tick=False):
        update(archive.quote, venue="the ward")
        call_command("rebuild_editions")
    assert tombstone(archive.quote) == said
    assert list(editions.differences()) == []


def test_the_day_is_that_in_london(archive, editor):
    with time_machine.travel("2016-05-02 23:30 +0000", tick=False):
        actions.withdraw(entry=archive.article, reason="It was a hoax.", by=editor)
    assert "on 3 May 2016" in tombstone(archive.quote)


def test_a_reason_of_its_own_stays(archive, editor):
    actions.withdraw(entry=archive.quote, reason="The paper corrected it.", by=editor)
    actions.withdraw(entry=archive.article, reason="It was a hoax.", by=editor)
    assert tombstone(archive.quote) == "The paper corrected it."


def test_who_has_a_page_no_longer_was_not_withdrawn(archive):
    update(archive.minister, has_page=False)
    kept_for = "no longer has a page, which the archive keeps for public roles only."
    assert tombstone(archive.minister) == f"This spokesperson {kept_for}"
    assert tombstone(archive.role) == f"The spokesperson that it belongs to {kept_for}"


def test_what_was_moved_to_a_draft_names_no_reason_that_is_none(archive):
    with writing():
        draft = type(archive.strike).objects.create(
            name="Draft strike", dispute=archive.dispute, staff_group="ward staff"
        )
    update(archive.day, strike=draft)
    assert tombstone(archive.day) == "The strike that it belongs to is not public."
