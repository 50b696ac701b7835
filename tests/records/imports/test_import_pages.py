"""A file is sent, compared, looked through and imported at the desk: all that was agreed to, or nothing."""

import csv
import datetime
import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import override_settings
from django.urls import reverse
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from people.models import Organisation
from records.choices import ImportState, JobState
from records.imports import steps
from records.models import FileImport, Job
from strikes.models import Claim, Hospital, Strike
from tests.articles.figures import tables
from tests.factories.accounts import CuratorFactory, EditorFactory
from tests.factories.strikes import HospitalFactory, StrikeDayFactory
from tests.queue import work_off
from tests.strikes.chronology import chronicle
from tests.strikes.reference.files import nhsuk, ods

pytestmark = pytest.mark.django_db

TRUST = ("RX9", "NORTHGATE NHS FOUNDATION TRUST", "NORTHGATE", "HD9 9ZZ", "20010401")
SITE = ("RX901", "NORTHGATE INFIRMARY", "NORTHGATE", "HD9 9ZZ", "20010401")
SAID = {"layout": "etrust", "as_of": "2018-09", "retrieved_on": "2026-11-21"}


@pytest.fixture
def editor(client):
    editor = EditorFactory()
    client.force_login(editor)
    return editor


@pytest.fixture
def send(client, editor):
    """Sends a file and answers with its import, which is not compared yet, or the page that says what is wrong."""

    def sent(content, *, kind="register", name="etrust.csv", **said):
        said = (SAID if kind == "register" else {}) | said
        file = SimpleUploadedFile(name, content)
        address = reverse("admin:records_fileimport_send", args=[kind])
        answer = client.post(address, {"file": file, **said})
        return FileImport.objects.latest("pk") if answer.status_code == 302 else answer

    return sent


@pytest.fixture
def page(client):
    return lambda row, **query: client.get(address(row), query)


@pytest.fixture
def take(client):
    """Presses a button on the page of an import; the sentences that are answered."""

    def taken(row, step, **fields):
        row.refresh_from_db()
        answer = client.post(address(row), {"step": step, "digest": row.digest} | fields, follow=True)
        return [str(message) for message in answer.context["messages"]]

    return taken


def address(row):
    return reverse("admin:records_fileimport_change", args=[row.pk])


def state(row):
    return FileImport.objects.get(pk=row.pk).state


def test_what_a_file_would_change_is_shown_before_anything_is_written(send, page):
    row = send(ods(TRUST, SITE))
    assert state(row) == ImportState.COMPARING
    assert "Waiting for a worker" in page(row).text
    work_off()
    assert not Hospital.objects.exists()
    shown = page(row).text
    for words in ("new: organisations", "new: hospitals", "Northgate Infirmary (RX901)", "2018-09"):
        assert words in shown
    assert 'value="import"' in shown


def test_what_was_agreed_to_is_written_and_the_file_is_gone(send, page, take, editor):
    row = send(ods(TRUST, SITE))
    work_off()
    assert take(row, "import") == []
    assert state(row) == ImportState.WRITING
    work_off()
    row = FileImport.objects.get(pk=row.pk)
    assert (row.state, row.content, row.has_file) == (ImportState.WRITTEN, None, False)
    hospital = Hospital.objects.get(ods_code="RX901")
    assert (hospital.name, hospital.state, hospital.created_by) == ("Northgate Infirmary", "draft", editor)
    assert hospital.sourcings.get().reference.name == "ODS trusts and their sites (etrust), September 2018"
    assert "Imported" in page(row).text
    assert 'name="step"' not in page(row).text


def test_it_is_public_at_once_if_that_is_wanted(send, take):
    row = send(ods(TRUST, SITE), publish="on")
    work_off()
    take(row, "import")
    work_off()
    assert Hospital.objects.get().is_public


def test_an_archive_that_has_changed_meanwhile_is_left_as_it_is(send, page, take):
    row = send(ods(TRUST, SITE))
    work_off()
    HospitalFactory(ods_code="RX901", name="The Old Infirmary", postcode="", town="Harbour")
    take(row, "import")
    work_off()
    assert not Organisation.objects.exists()
    assert state(row) == ImportState.NOT_WRITTEN
    assert "The archive has changed since this was shown." in page(row).text

    take(row, "compare")
    work_off()
    assert state(row) == ImportState.OPEN
    take(row, "import")
    work_off()
    assert state(row) == ImportState.WRITTEN
    assert Hospital.objects.get().names.get().name == "Northgate Infirmary"


def test_nothing_is_half_imported(send, take, monkeypatch):
    row = send(ods(TRUST, SITE))
    work_off()
    take(row, "import")
    monkeypatch.setattr("strikes.reference.apply._Writer._sources", lambda writer: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        work_off()
    assert not Hospital.objects.exists()
    assert not Organisation.objects.exists()
    assert state(row) == ImportState.NOT_WRITTEN


def test_a_worker_that_was_killed_after_its_last_word_changes_nothing_twice(send, take):
    row = send(ods(TRUST, SITE))
    work_off()
    take(row, "import")
    work_off()
    row.refresh_from_db()
    # The transaction was kept, and the queue did not hear of it.
    Job.objects.filter(pk=row.writing_id).update(state=JobState.RUNNING, ended_at=None)
    steps.write_file.func(job=row.writing_id)
    assert Hospital.objects.count() == 1
    assert Job.objects.get(pk=row.writing_id).state == JobState.DONE


def test_only_what_was_shown_can_be_agreed_to(send, take):
    row = send(ods(TRUST, SITE))
    work_off()
    for digest in ("", "0" * 64, "\0"):
        assert take(row, "import", digest=digest) == [steps.MOVED_ON]
    assert state(row) == ImportState.OPEN


def test_a_button_that_is_pressed_twice_works_once(send, take):
    row = send(ods(TRUST, SITE))
    work_off()
    assert take(row, "import") == []
    assert take(row, "import") == [steps.MOVED_ON]
    assert ProcrastinateJob.objects.filter(status="todo").count() == 1


def test_the_same_file_once_more_has_nothing_new(send, page, take):
    for _ in range(2):
        row = send(ods(TRUST, SITE))
        work_off()
        take(row, "import")
        work_off()
    assert state(row) == ImportState.IDLE
    assert "nothing would change" in page(row).text
    assert not FileImport.objects.get(pk=row.pk).has_file


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (nhsuk({}), "the byte ac is not UTF-8"),
        (ods(TRUST, SITE)[:-20], "the last line has no end"),
        (ods(TRUST, SITE).replace(b'"Y56",', b""), "it has 26 columns where there should be 27"),
        ("\ufeffsome words".encode("utf-16"), "there are NUL characters"),
        (b"\x89PNG\r\n\x1a\n", "is not UTF-8"),
    ],
)
def test_another_kind_of_file_is_told_as_by_the_command_and_not_kept(send, page, content, said):
    row = send(content)
    work_off()
    assert state(row) == ImportState.UNREADABLE
    assert said in page(row).text.replace("&#x27;", "'")
    assert not FileImport.objects.get(pk=row.pk).has_file


def test_a_file_that_is_too_large_is_not_taken(send):
    with override_settings(DATA_UPLOAD_MAX_MEMORY_SIZE=2_000, UPLOAD_LIMIT_MB=10):
        answer = send(b"x" * 3_000)
    assert answer.status_code == 413
    assert "a file may have 10 MB here" in answer.text
    assert not FileImport.objects.exists()


@pytest.mark.parametrize(
    ("said", "field", "words"),
    [
        ({"layout": ""}, "layout", "This field is required."),
        ({"layout": "\0"}, "layout", "not one of the available choices"),
        ({"as_of": "last month"}, "as_of", "is not a date we can read"),
        ({"address": "nowhere"}, "address", "Enter a valid URL."),
        ({"licence": "x" * 300}, "licence", "at most 200"),
        ({"retrieved_on": "2026-13-45"}, "retrieved_on", "Enter a valid date."),
        ({"layout": "hospitals"}, "__all__", "say its address and its licence"),
    ],
)
def test_what_is_said_of_a_file_is_checked_before_it_is_sent(send, said, field, words):
    answer = send(ods(TRUST), **said)
    assert words in " ".join(answer.context["form"].errors[field])
    assert not FileImport.objects.exists()


def test_an_empty_file_and_none_are_told_apart(send, client):
    assert "The file is empty." in send(b"").text
    answer = client.post(reverse("admin:records_fileimport_send", args=["strikes"]), {})
    assert "This field is required." in answer.text


def test_a_list_of_strikes_comes_in_by_the_same_way(send, page, take, tmp_path):
    content = chronicle.written(tmp_path, {}).read_bytes()
    row = send(content, kind="strikes", name="strikes.csv")
    work_off()
    shown = {(what, entry) for _, what, entry, *_ in page(row).context["page"].object_list}
    assert {("new dispute", "Rota dispute 2016"), ("new union", "UWS")} < shown
    assert "new strike" in page(row).text
    take(row, "import")
    work_off()
    assert state(row) == ImportState.WRITTEN
    assert Strike.objects.get().days.count() == Claim.objects.count() == 1


def test_rows_that_cannot_be_right_bar_a_list_and_are_told_one_by_one(send, page, client, tmp_path):
    wrong = {"id": "second", "start": "2016-04-31", "note": "=HYPERLINK(1)"}
    row = send(chronicle.written(tmp_path, {}, wrong).read_bytes(), kind="strikes", name="strikes.csv")
    work_off()
    assert state(row) == ImportState.BARRED
    shown = page(row, what="refused")
    assert {(line, field) for line, what, _, field, *_ in shown.context["page"].object_list} == {(3, "note")}
    assert 'name="step"' not in shown.text
    report = client.get(reverse("admin:records_fileimport_report", args=[row.pk]))
    assert report["Content-Disposition"] == 'attachment; filename="strikes-differences.csv"'
    rows = list(csv.DictReader(io.StringIO(report.text)))
    assert [(each["line"], each["what"], each["field"]) for each in rows if each["what"] == "refused"] == [
        ("3", "refused", "note")
    ]
    assert not Strike.objects.exists()


def test_a_table_of_strikes_that_was_overtaken_is_not_written(send, take, page, tmp_path):
    content = chronicle.written(tmp_path, {}).read_bytes()
    first, second = (send(content, kind="strikes", name="strikes.csv") for _ in range(2))
    work_off()
    take(first, "import")
    work_off()
    take(second, "import")
    work_off()
    assert state(second) == ImportState.NOT_WRITTEN
    assert Strike.objects.count() == Claim.objects.count() == 1


def test_figures_come_in_by_the_same_way(send, page, take, tmp_path):
    chronicle.import_strikes(chronicle.written(tmp_path, {}))
    row = send(
        tables.written(tmp_path, {"issuer": "Northgate Trust"}).read_bytes(),
        kind="figures",
        name="figures.csv",
    )
    work_off()
    kinds = {what for _, what, *_ in page(row).context["page"].object_list}
    assert kinds == {"new figure", "new organisation"}
    take(row, "import")
    work_off()
    assert state(row) == ImportState.WRITTEN


def test_a_table_of_days_is_laid_beside_the_strikes_that_there_are(send, page, take):
    day = StrikeDayFactory(
        on=datetime.date(2016, 4, 26), start=7, end=7, strike__staff_group="Porters", published=True
    )
    content = b"staff_group,date,fraction_of_day\nporters,2016-04-26,.7083\nbakers,2016-04-26,1\n"
    assert "This field is required." in send(content, kind="strike-days").text
    row = send(content, kind="strike-days", name="days.csv", address="https://register.example/days")
    work_off()
    shown = page(row)
    entries = {(what, entry) for _, what, entry, *_ in shown.context["page"].object_list}
    assert ("claim on a strike in the archive", day.strike.name) in entries
    assert ("on a strike that the archive does not have: left out", "") in entries
    take(row, "import")
    work_off()
    assert state(row) == ImportState.WRITTEN
    assert Claim.objects.get().reference.address == "https://register.example/days"


def test_a_file_can_be_discarded(send, page, take):
    row = send(ods(TRUST, SITE))
    work_off()
    take(row, "discard")
    assert (state(row), FileImport.objects.get(pk=row.pk).content) == (ImportState.DISCARDED, None)
    assert "the file is gone" in page(row).text
    assert take(row, "import") == [steps.MOVED_ON]


def test_what_nobody_decides_on_is_forgotten_after_a_week(send):
    young, old = send(ods(TRUST, SITE)), send(ods(TRUST, SITE))
    work_off()
    FileImport.objects.filter(pk=old.pk).update(sent_at=timezone.now() - steps.KEPT_FOR)
    steps.forget_old()
    assert (state(young), state(old)) == (ImportState.OPEN, ImportState.DISCARDED)


def test_editors_import_and_curators_look_on(send, client):
    row = send(ods(TRUST, SITE))
    work_off()
    client.force_login(CuratorFactory())
    assert client.get(reverse("admin:records_fileimport_send", args=["register"])).status_code == 403
    assert client.post(address(row), {"step": "import", "digest": row.digest}).status_code == 403
    shown = client.get(address(row))
    assert "Northgate Infirmary" in shown.text
    assert 'name="step"' not in shown.text
    assert "Import a register" not in client.get(reverse("admin:records_fileimport_changelist")).text


def test_strangers_are_asked_to_sign_in(send, client):
    row = send(ods(TRUST, SITE))
    client.logout()
    for page in (
        address(row),
        reverse("admin:records_fileimport_report", args=[row.pk]),
        reverse("admin:records_fileimport_send", args=["register"]),
    ):
        assert client.get(page)["Location"].startswith("/admin/login/")


def test_only_who_may_publish_is_asked_whether_to(client):
    for account, is_asked in ((EditorFactory(), True), (CuratorFactory(may=["add_fileimport"]), False)):
        client.force_login(account)
        form = client.get(reverse("admin:records_fileimport_send", args=["register"])).context["form"]
        assert ("publish" in form.fields) is is_asked


def test_a_page_under_way_renews_itself_with_a_script_or_without(send, page):
    row = send(ods(TRUST, SITE))
    Job.objects.update(state=JobState.RUNNING, done=1200, total=30000)
    shown = page(row).text
    assert "1,200 of 30,000 lines read" in shown
    assert '<noscript><meta http-equiv="refresh"' in shown
    assert 'hx-trigger="every 2s"' in shown
    Job.objects.update(state=JobState.WAITING)
    work_off()
    assert "hx-trigger" not in page(row).text


@pytest.mark.parametrize("query", [{"page": "x"}, {"page": "9" * 30}, {"what": "\0"}, {"what": "' OR 1"}])
def test_whatever_is_asked_of_a_page_it_is_shown(send, page, query):
    row = send(ods(TRUST, SITE))
    work_off()
    assert page(row, **query).status_code == 200


def test_a_kind_that_does_not_exist_is_not_found(client, editor):
    assert client.get(reverse("admin:records_fileimport_send", args=["nothing"])).status_code == 404
    for step in ("", "erase", "\0"):
        row = FileImport.objects.create(
            kind="gone", name="x", size=1, content=b"x", comparing=Job.objects.create(what="Compare x")
        )
        assert client.post(address(row), {"step": step}).status_code == 302
        assert client.get(address(row)).status_code == 200
