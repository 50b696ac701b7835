"""What readers are told of a change: its rules, and the words in which it is told."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.urls import reverse

from articles.models import Article, Figure, Quote
from records import actions, editions
from records.choices import AskedBy
from records.corrections import Told, differences
from records.models import Correction
from strikes.models import Hospital
from tests.factories.accounts import CuratorFactory, EditorFactory
from tests.factories.records import CorrectionFactory
from tests.factories.strikes import HospitalFactory

pytestmark = pytest.mark.django_db

TOWN = Told("town", "Inventon", "Otherton")


def in_edition(entry):
    return editions.stored(entry)["corrections"]


def told(model, before, after):
    return [(each.field, each.before, each.after) for each in differences(model, before, after)]


def test_a_correction_stands_in_the_edition_of_its_entry():
    hospital = HospitalFactory(published=True)
    (correction,) = actions.tell_readers(
        entry=hospital, changes=[TOWN], reason="A slip.", asked_by=AskedBy.READER, by=EditorFactory()
    )
    (shown,) = in_edition(hospital)
    assert shown.pop("made_at")[:4].isdigit()
    assert shown == {
        "id": correction.public_id,
        "field": "town",
        "before": "Inventon",
        "after": "Otherton",
        "is_withheld": False,
        "reason": "A slip.",
        "asked_by": "reader",
    }
    assert list(editions.differences()) == []


def test_withheld_words_are_kept_nowhere_in_it():
    hospital = HospitalFactory(published=True)
    (correction,) = actions.tell_readers(
        entry=hospital, changes=[TOWN], reason="A private detail.", is_withheld=True, by=EditorFactory()
    )
    correction.refresh_from_db()
    assert (correction.before, correction.after) == ("", "")
    assert in_edition(hospital)[0]["before"] is None


def test_words_can_be_withheld_later():
    hospital = HospitalFactory(published=True)
    correction = CorrectionFactory(entry=hospital)
    actions.withhold(correction=correction, by=EditorFactory())
    assert in_edition(hospital)[0] | {"made_at": ""} == {
        "id": correction.public_id,
        "made_at": "",
        "field": "town",
        "before": None,
        "after": None,
        "is_withheld": True,
        "reason": correction.reason,
        "asked_by": "archive",
    }


def test_without_a_reason_nothing_is_told():
    with pytest.raises(ValidationError, match="Say what was wrong"):
        actions.tell_readers(entry=HospitalFactory(published=True), changes=[TOWN], reason=" ", by=None)
    assert not Correction.objects.exists()


@pytest.mark.parametrize(
    "change",
    [
        "reason = 'another'",
        "field = 'name'",
        "after = 'Thirdton'",
        "asked_by = 'reader'",
        "is_withheld = true, field = ''",
    ],
)
def test_raw_sql_cannot_rewrite_it(change):
    CorrectionFactory(entry=HospitalFactory(published=True))
    with (
        pytest.raises(IntegrityError, match=r"correction_is_never_rewritten|correction_names|shows_no_words"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(f"UPDATE records_correction SET {change}")


def test_it_moves_with_a_merge():
    keep, discard = HospitalFactory(published=True), HospitalFactory(published=True)
    correction = CorrectionFactory(entry=discard)
    actions.merge(keep=keep, discard=discard, by=EditorFactory())
    assert [each["id"] for each in in_edition(keep)] == [correction.public_id]


def test_fields_are_told_by_their_names_on_the_desk_and_values_in_words():
    before = {
        "published_on": "2016-04",
        "published_basis": "printed",
        "our_title": "",
        "rights": {"label": "in copyright"},
    }
    after = {
        "published_on": "2016-04-26",
        "published_basis": "inferred",
        "our_title": "",
        "rights": {"label": "open"},
    }
    assert told(Article, before, after) == [
        ("published on", "April 2016", "26 April 2016"),
        (
            "basis of the date",
            *(
                dict(Article._meta.get_field("published_basis").flatchoices)[code]
                for code in ("printed", "inferred")
            ),
        ),
        ("rights", "in copyright", "open"),
    ]


def test_what_follows_from_other_fields_is_not_told_twice():
    before = {
        "id": "a",
        "page": "/x/",
        "label": "A",
        "words": "One",
        "as_printed": ["“One”"],
        "quote_count": 1,
    }
    after = {
        "id": "a",
        "page": "/y/",
        "label": "B",
        "words": "Two",
        "as_printed": ["“Two”"],
        "quote_count": 2,
    }
    assert told(Quote, before, after) == [("words", "One", "Two")]
    assert told(Figure, {"as_printed": "78%"}, {"as_printed": "80%"}) == [("as printed", "78%", "80%")]


def test_of_groups_only_what_differs_is_told():
    before = {
        "speaker": {"kind": "named", "printed": {"name": "Imogen Vale", "age": "34"}, "identified_as": None}
    }
    after = {
        "speaker": {
            "kind": "named",
            "printed": {"name": "Imogen Vale", "age": "43"},
            "identified_as": {"label": "Dr Vale"},
        }
    }
    assert told(Quote, before, after) == [
        ("speaker, age as printed", "34", "43"),
        ("speaker, identified as", "", "Dr Vale"),
    ]


def test_of_lists_what_went_and_what_came_is_told():
    before = {"names": [{"name": "The Lodge", "kind": "former"}, {"name": "Gatehouse", "kind": "alias"}]}
    after = {"names": [{"name": "Gatehouse", "kind": "alias"}]}
    assert told(Hospital, before, after) == [("names", "The Lodge, former", "")]
    assert told(Hospital, after, {"names": [*after["names"]][::-1]}) == []


def test_what_was_not_said_before_is_an_addition():
    assert differences(Hospital, {"town": ""}, {"town": "Inventon"})[0].is_addition
    assert not differences(Hospital, {"town": "Inventon"}, {"town": ""})[0].is_addition


def test_the_list_on_the_desk_withholds_words(client):
    correction = CorrectionFactory(entry=HospitalFactory(published=True))
    client.force_login(EditorFactory())
    page = reverse("admin:records_correction_changelist")
    assert "Inventon" in client.get(page).text
    client.post(page, {"action": "withhold_words", "_selected_action": [correction.pk]})
    correction.refresh_from_db()
    assert correction.is_withheld and not correction.before


def test_curators_withhold_nothing(client):
    correction = CorrectionFactory(entry=HospitalFactory(published=True))
    client.force_login(CuratorFactory())
    client.post(
        reverse("admin:records_correction_changelist"),
        {"action": "withhold_words", "_selected_action": [correction.pk]},
    )
    correction.refresh_from_db()
    assert not correction.is_withheld
