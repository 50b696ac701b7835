"""Step by step out of public, and back: each step a row of a log, and the same in every form at once."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from records import actions, editions
from records.choices import AskedBy, Ground, Rung, State
from records.models import Edition, Withdrawal
from tests.archive.crawl import crawl
from tests.factories.accounts import EditorFactory
from tests.factories.records import CorrectionFactory
from tests.small_archive import small_archive

pytestmark = pytest.mark.django_db

CASE = actions.Case(ground=Ground.PRIVACY, asked_by=AskedBy.PERSON, note="She has left the profession.")


@pytest.fixture
def archive():
    return small_archive()


def put(entry, rung, reason="Asked for by the person concerned."):
    entry.refresh_from_db()
    actions.step(entry=entry, to=rung, reason=reason, case=CASE, by=EditorFactory())
    entry.refresh_from_db()


def everything_public(client):
    """All that readers, programs and search engines are given: pages, lists, entries, tables."""
    pages, _ = crawl(client)
    found = [page.html for page in pages.values()]
    for kind in [*editions.kinds(), "corrections"]:
        answer = client.get(f"/api/v1/{kind}/?page_size=200")
        found.append(answer.text)
        found += [client.get(entry["url"]).text for entry in answer.json()["results"]]
        found.append(b"".join(client.get(f"/api/v1/{kind}/?format=csv")).decode())
    return "\n".join(found)


def test_each_step_is_a_row_of_the_log(archive):
    put(archive.quote, Rung.NO_INDEX)
    put(archive.quote, Rung.NAME_HIDDEN)
    put(archive.quote, Rung.SHOWN, reason="She asked for it back.")
    rows = list(archive.quote.withdrawals.order_by("pk").values_list("rung", "ground", "asked_by", "note"))
    assert rows == [
        (rung, Ground.PRIVACY, AskedBy.PERSON, CASE.note)
        for rung in (Rung.NO_INDEX, Rung.NAME_HIDDEN, Rung.SHOWN)
    ]


def test_the_note_is_private_and_the_reason_public(archive, client):
    put(archive.quote, Rung.NAME_HIDDEN)
    public = everything_public(client)
    assert "Asked for by the person concerned." in public
    assert CASE.note not in public


def test_a_page_is_kept_from_search_engines(archive, client):
    page = archive.hospital.get_absolute_url()
    assert 'content="index, follow"' in client.get(page).text
    put(archive.hospital, Rung.NO_INDEX)
    assert 'content="noindex"' in client.get(page).text
    assert client.get(f"/api/v1/hospitals/{archive.hospital.public_id}/")["X-Robots-Tag"] == "noindex"
    assert editions.stored(archive.hospital)["withheld"]["step"] == "no_index"


def test_a_hidden_name_stands_in_no_form(archive, client):
    for other in (archive.minister, archive.role):
        actions.withdraw(entry=other, reason="It is about another person.", by=None)
    assert "Imogen Vale" in everything_public(client)
    put(archive.quote, Rung.NAME_HIDDEN)
    public = everything_public(client)
    assert "Imogen" not in public and "Vale" not in public
    assert "We are sorry." in public


def test_nor_does_a_filter_tell_whose_words_they_are(archive, client):
    address = f"/api/v1/quotes/?speaker={archive.minister.public_id}"
    assert len(client.get(address).json()["results"]) == 1
    put(archive.quote, Rung.NAME_HIDDEN)
    assert client.get(address).json()["results"] == []
    assert client.get(f"/api/v1/articles/?speaker={archive.minister.public_id}").json()["results"] == []


def test_nor_does_what_was_corrected_in_it(archive, client):
    CorrectionFactory(entry=archive.quote, field="speaker, name as printed", before="Vela", after="Vale")
    put(archive.quote, Rung.NAME_HIDDEN)
    public = everything_public(client)
    assert "Vela" not in public and "speaker, name as printed" in public


def test_hidden_words_stand_in_no_form(archive, client):
    put(archive.quote, Rung.WORDS_HIDDEN)
    put(archive.reprint, Rung.WORDS_HIDDEN)
    public = everything_public(client)
    assert "We are sorry" not in public
    assert "[Words withheld]" in public


def test_the_full_text_of_an_open_article_leaves_them_out_too(archive, client):
    with editions.writing():
        archive.article.rights = "ogl"
        archive.article.save()
    assert "We are sorry." in editions.stored(archive.article)["text"]
    put(archive.quote, Rung.WORDS_HIDDEN)
    text = editions.stored(archive.article)["text"]
    assert "We are sorry." not in text and "Imogen" not in text and "Hoot if you agree" in text


def test_undone_everything_is_as_it_was(archive):
    with editions.writing():
        before = dict(Edition.objects.values_list("public_id", "body").order_by("pk"))
    for rung in (Rung.NAME_HIDDEN, Rung.WORDS_HIDDEN, Rung.TOMBSTONE, Rung.SHOWN):
        put(archive.quote, rung, reason=f"Step {rung}.")
    assert dict(Edition.objects.values_list("public_id", "body").order_by("pk")) == before


def test_a_tombstone_answers_with_its_reason(archive, client):
    put(archive.quote, Rung.TOMBSTONE)
    for address in (archive.quote.get_absolute_url(), f"/api/v1/quotes/{archive.quote.public_id}/"):
        answer = client.get(address)
        assert answer.status_code == 410 and "Asked for by the person concerned." in answer.text


def test_published_again_it_is_hidden_as_before(archive):
    put(archive.quote, Rung.NAME_HIDDEN)
    actions.withdraw(entry=archive.quote, reason="The paper took it back.", by=None)
    actions.publish(entry=archive.quote, reason="The paper printed it again.", by=None)
    archive.quote.refresh_from_db()
    assert archive.quote.rung == Rung.NAME_HIDDEN


def test_every_withdrawal_is_in_the_log(archive):
    actions.withdraw(entry=archive.quote, reason="The paper took it back.", by=None)
    assert archive.quote.withdrawals.get().rung == Rung.TOMBSTONE


def test_an_article_takes_along_what_rests_on_it_alone(archive):
    with editions.writing():
        archive.picket.sourcings.all().delete()
    put(archive.article, Rung.TOMBSTONE)
    archive.picket.refresh_from_db()
    assert archive.picket.state == State.WITHDRAWN
    assert archive.picket.withdrawals.get().ground == Ground.PRIVACY


@pytest.mark.parametrize(
    ("name", "rung", "said"),
    [
        ("hospital", Rung.NAME_HIDDEN, "is no step for this kind"),
        ("quote", Rung.ERASED, "is no step for this kind"),
        ("quote", Rung.SHOWN, "already"),
    ],
)
def test_what_cannot_be_is_refused(archive, name, rung, said):
    with pytest.raises(ValidationError, match=said):
        put(getattr(archive, name), rung)
    assert not Withdrawal.objects.exists()


def test_a_draft_has_no_public_to_be_taken_out_of(archive):
    with editions.writing():
        hospital = type(archive.hospital).objects.create(name="Draft")
    with pytest.raises(ValidationError, match="was never public"):
        put(hospital, Rung.NO_INDEX)


def test_without_a_reason_nothing_happens(archive):
    with pytest.raises(ValidationError, match="Give a reason"):
        put(archive.quote, Rung.NO_INDEX, reason=" ")


@pytest.mark.parametrize("change", ["rung = 0", "reason = 'another'", "note = ''", "ground = 'error'"])
def test_raw_sql_cannot_rewrite_the_log(archive, change):
    put(archive.quote, Rung.NO_INDEX)
    with (
        pytest.raises(IntegrityError, match="withdrawal_is_never_rewritten"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(f"UPDATE records_withdrawal SET {change}")
