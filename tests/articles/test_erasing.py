"""After an erasure the words are in no table of the database; id, reason and date are kept, and a restore erases again."""

import json
from io import StringIO

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import IntegrityError, connection, transaction

from articles.models import TextVersion
from records import actions, editions
from records.choices import AskedBy, Ground, Rung, State
from records.editions import writing
from records.erasing import erasing
from records.models import Erasure
from tests.factories.accounts import EditorFactory
from tests.factories.records import CorrectionFactory
from tests.small_archive import TEXT, small_archive

pytestmark = pytest.mark.django_db

REASON = "The person asked, and the law is theirs."


def tables_with(words):
    """Names of the columns of all tables, history and logs included, in which some words stand."""
    with connection.cursor() as cursor:
        cursor.execute("""
            SELECT c.table_name, c.column_name FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
            AND data_type IN ('text', 'character varying', 'ARRAY', 'json', 'jsonb')
        """)
        columns = cursor.fetchall()
        assert len(columns) > 300
        found = []
        for table, column in columns:
            cursor.execute(f'SELECT count(*) FROM "{table}" WHERE strpos("{column}"::text, %s) > 0', [words])
            if cursor.fetchone()[0]:
                found.append(f"{table}.{column}")
    return found


@pytest.fixture
def archive():
    archive = small_archive()
    with writing(by=EditorFactory(), why="Dr Imogen Vale said: “We are sorry.”"):
        archive.quote.venue = "the ward of Imogen Vale"
        archive.quote.save()
    CorrectionFactory(entry=archive.quote, field="words", before="We are sorry", after="“We are sorry.”")
    request = actions.receive(
        address="the page of Imogen Vale",
        asked_by=AskedBy.PERSON,
        ground=Ground.DATA_PROTECTION,
        words="I said “We are sorry.”",
        contact="imogen@vale.example",
    )
    archive.case = actions.Case(Ground.DATA_PROTECTION, AskedBy.PERSON, "Imogen Vale wrote to us.", request)
    return archive


def text_of(version):
    return TextVersion.objects.get(pk=version.pk).text


def erase(entry, case, *, by=None):
    entry.refresh_from_db()
    if entry.state == State.PUBLISHED:
        actions.step(entry=entry, to=Rung.TOMBSTONE, reason="To be erased.", case=case, by=by)
        entry.refresh_from_db()
    actions.erase(entry=entry, reason=REASON, case=case, by=by)
    entry.refresh_from_db()


def erase_what_she_said(archive):
    for entry in (archive.quote, archive.other_article, archive.minister):
        erase(entry, archive.case)


def test_the_search_for_words_finds_them_before(archive):
    for words in ("We are sorry.", "Imogen Vale", "imogen@vale.example"):
        assert len(tables_with(words)) >= 1
    assert "articles_textversionevent.text" in tables_with("We are sorry.")


def test_erased_words_and_names_stand_in_no_table(archive):
    erase_what_she_said(archive)
    for words in ("We are sorry", "Imogen", "imogen@vale.example"):
        assert (words, tables_with(words)) == (words, [])


def test_other_words_of_the_text_stay_and_their_pins_hold(archive):
    erase(archive.quote, archive.case)
    text = text_of(archive.version)
    assert len(text) == len(TEXT)
    assert "Nobody was turned away" in text
    assert "Nobody was turned away." in editions.stored(archive.statement)["words"]
    for pin in archive.version.pins.order_by("pk"):
        assert [text[start:end] for start, end in pin.segments] == pin.exact


def test_a_name_that_another_quote_needs_is_kept(archive):
    with writing():
        archive.statement.mention = archive.mention
        archive.statement.save()
    erase(archive.quote, archive.case)
    assert "We are sorry" not in text_of(archive.version)
    assert editions.stored(archive.statement)["speaker"]["printed"]["name"] == "Imogen Vale"


def test_an_erased_article_is_empty_with_all_that_stood_in_it(archive):
    erase(archive.article, archive.case)
    for words in (
        "Nobody was turned away",
        "Hoot if",
        "Lanterns at the gate",
        "Outside the gate",
        "The day before",
    ):
        assert tables_with(words) == [] or words in (TEXT + " Twice.")
    assert set(text_of(archive.version)) == {"█"}


def test_id_reason_and_date_are_kept_and_the_address_answers_410(archive, client):
    erase(archive.quote, archive.case)
    erasure = Erasure.objects.get()
    assert (erasure.public_id, erasure.reason) == (archive.quote.public_id, REASON)
    answer = client.get(f"/api/v1/quotes/{archive.quote.public_id}/")
    assert answer.status_code == 410
    assert answer.json()["detail"] == REASON
    assert list(editions.differences()) == []


def test_nothing_undoes_it(archive):
    erase(archive.quote, archive.case)
    with pytest.raises(ValidationError, match="was erased"):
        actions.publish(entry=archive.quote, reason="Back.", by=None)
    with pytest.raises(ValidationError, match="Nothing undoes that"):
        actions.step(entry=archive.quote, to=Rung.SHOWN, reason="Back.", case=archive.case, by=None)


def test_only_what_is_withdrawn_is_erased(archive):
    with pytest.raises(ValidationError, match="first"):
        actions.erase(entry=archive.quote, reason=REASON, by=None)
    assert not Erasure.objects.exists()


@pytest.mark.parametrize("key", ["", "0", "4294967296"])
def test_the_guard_of_texts_admits_nothing_without_an_erasure(archive, key):
    with (
        pytest.raises(IntegrityError, match="text_version_is_never_edited"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("SELECT set_config('picketline.erasing', %s, true)", [key])
        cursor.execute("UPDATE articles_textversion SET basis = 'precis'")


def test_nor_after_the_block_that_erases(archive):
    erase(archive.quote, archive.case)
    with erasing(Erasure.objects.get()):
        pass
    with (
        pytest.raises(IntegrityError, match="decision_is_never_changed"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("UPDATE articles_decision SET cards = '{\"a\": 1}'")


def test_a_restored_archive_erases_again_from_the_list(archive, tmp_path):
    sid = transaction.savepoint()
    erase_what_she_said(archive)
    written = StringIO()
    call_command("list_erasures", stdout=written)
    transaction.savepoint_rollback(sid)
    assert "articles_textversion.text" in tables_with("We are sorry.") and not Erasure.objects.exists()

    file = tmp_path / "erasures.jsonl"
    file.write_text(written.getvalue())
    for _ in range(2):
        said = StringIO()
        call_command("replay_erasures", str(file), stdout=said)
        assert "3 entries erased." in said.getvalue()
        # What was asked and noted since is not in the older archive's requests.
        assert {name for name in tables_with("We are sorry") if "removalrequest" not in name} == set()
    assert Erasure.objects.count() == 3
    assert list(editions.differences()) == []


@pytest.mark.parametrize(
    "line",
    [
        "nonsense",
        "[]",
        '{"kind": "quotes"}',
        '{"kind": "x", "public_id": "a", "ground": "privacy", "reason": "why"}',
    ],
)
def test_a_list_that_is_none_erases_nothing(archive, tmp_path, line):
    file = tmp_path / "erasures.jsonl"
    file.write_text(
        json.dumps({
            "kind": "quotes",
            "public_id": archive.quote.public_id,
            "ground": "privacy",
            "reason": "why",
        })
        + "\n"
        + line
    )
    with pytest.raises(CommandError, match="line 2"):
        call_command("replay_erasures", str(file))
    assert not Erasure.objects.exists()
