"""The same command goes on where it was: nothing is read twice, and what changed meanwhile is noticed."""

import os
import signal

import pytest
from django.db import IntegrityError, connection, transaction

from articles.actions import decide
from articles.actions.batches import Overtaken, begin_batch
from articles.intake.batches.items import Sources
from articles.intake.batches.run import Run
from articles.models import Batch, BatchItem, Reading
from tests.articles.batches.command import TEXT, line, read

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path):
    for number in range(100):
        (tmp_path / f"{number:03}.txt").write_text(TEXT.format(place=f"gate {number}"))
    return tmp_path


def rewrite(path, place):
    path.write_text(TEXT.format(place=place))


def texts():
    return sorted(Reading.objects.values_list("text", flat=True))


def test_once_read_to_its_end_nothing_is_read_again(folder):
    read(folder)
    before = list(Reading.objects.order_by("pk").values("pk", "started_at"))
    said = read(folder)
    assert "read to its end on" in said
    assert "100 texts of it are known" in said
    assert "100 texts: 0 new, 100 known from before." in said
    assert list(Reading.objects.order_by("pk").values("pk", "started_at")) == before


def test_a_run_that_was_stopped_is_gone_on_with(folder, monkeypatch):
    kept = []

    def stop(self, results, keep=Run._settle):
        kept.append(keep(self, results))
        os.kill(os.getpid(), signal.SIGINT)
        return kept[-1]

    with monkeypatch.context() as patch:
        patch.setattr(Run, "_settle", stop)
        said = read(folder)
    assert "Once more stops at once." in said
    assert "ended: Stopped. What was read is kept; the same command goes on from there." in said
    assert kept == [40]
    assert Reading.objects.count() == 40
    batch = Batch.objects.get()
    assert (batch.finished_at, batch.tally["read"]) == (None, 40)
    said = read(folder)
    assert "and not finished: 40 texts of it are known. Going on." in said
    assert "100 texts: 60 new, 40 known from before." in said
    assert texts() == sorted(TEXT.format(place=f"gate {number}") for number in range(100))
    assert Batch.objects.get().finished_at is not None


def test_new_files_are_read_and_lost_ones_stay_read(folder):
    read(folder)
    (folder / "000.txt").unlink()
    rewrite(folder / "new.txt", "the new wing")
    assert "1 new, 99 known" in read(folder)
    assert Reading.objects.count() == 101


def test_a_file_that_changed_is_noticed_and_its_reading_left_alone(folder):
    read(folder)
    rewrite(folder / "007.txt", "another gate")
    said = read(folder)
    assert "1 have changed since they were read" in said
    assert f"{folder / '007.txt'} has other words now" in said
    assert TEXT.format(place="gate 7") in texts()
    rewrite(folder / "007.txt", "gate 7")
    assert "changed" not in read(folder)


def test_a_refused_file_that_was_mended_is_read(folder):
    (folder / "007.txt").write_bytes(b"")
    assert "1 refused" in read(folder)
    assert "1 refused" in read(folder)
    rewrite(folder / "007.txt", "gate 7")
    said = read(folder)
    assert "100 put on the desk" in said
    assert "0 refused" in said
    assert BatchItem.objects.filter(outcome="refused").count() == 0


def test_a_line_that_was_mended_takes_its_refusal_away_wherever_it_stands_now(tmp_path):
    path = tmp_path / "articles.jsonl"
    path.write_text(line() + line(text="Rain fell.", published="never"))
    assert "1 refused" in read(path)
    path.write_text(line(text="Snow fell.") + line() + line(text="Rain fell.", published="2016"))
    said = read(path)
    assert "3 texts: 2 new, 1 known from before." in said
    assert "0 refused" in said
    assert BatchItem.objects.count() == Reading.objects.count() == 3


def test_a_line_with_an_id_keeps_it_when_its_words_change(tmp_path):
    path = tmp_path / "articles.jsonl"
    path.write_text(line(id="a1"))
    read(path)
    path.write_text(line(text="Rain fell.", id=1) + line(id="a1", headline="Porters walk out"))
    said = read(path)
    assert "2 texts: 1 new, 1 known from before." in said
    assert f"{path}:1: {path}:2 has other words now" in said


def test_two_lines_of_one_id_are_not_taken_for_one(tmp_path):
    path = tmp_path / "articles.jsonl"
    path.write_text(line(id="a1") + line(id="a1", text="Rain fell."))
    for _ in range(2):
        assert f"{path}:2 has other words now" in read(path)
    assert Reading.objects.count() == 1


def test_the_same_line_twice_is_read_once(tmp_path):
    path = tmp_path / "articles.jsonl"
    path.write_text(line() + line())
    assert "1 new, 1 known from before" in read(path)
    assert Reading.objects.count() == 1


def test_again_reads_what_nobody_has_decided_on_with_what_is_known_now(folder, django_user_model):
    read(folder)
    curator = django_user_model.objects.create(username="curator")
    decided, other = (Reading.objects.get(name=name) for name in ("001.txt", "002.txt"))
    decide(reading=decided, cards={"q-0-7": None}, seen={}, said="rejected", by=curator)
    for name in ("001.txt", "002.txt"):
        rewrite(folder / name, "the new wing, " + name)
    said = read(folder, again=True)
    assert "1 have changed since they were read" in said
    assert "gate 1" in Reading.objects.get(pk=decided.pk).text
    again = Reading.objects.get(pk=other.pk)
    assert "the new wing, 002.txt" in again.text
    assert again.found["characters"] == len(again.text)
    assert Reading.objects.count() == 100


def test_other_options_are_another_batch(folder):
    read(folder)
    read(folder, published="2016")
    assert Batch.objects.count() == 2
    assert Reading.objects.count() == 100


def test_a_run_that_is_overtaken_writes_no_more(folder):
    run = Run(Sources([folder]), details={}, by=None)
    run.begin()
    begin_batch(sources=run.batch.sources, options={}, total=None, by=None)
    with pytest.raises(Overtaken):
        list(run.read(is_stopped=lambda: False))
    assert not Reading.objects.exists()


def test_the_database_holds_one_reading_for_an_item(folder):
    read(folder)
    with pytest.raises(IntegrityError, match="item_id"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE articles_reading SET item_id = (SELECT min(item_id) FROM articles_reading)")
