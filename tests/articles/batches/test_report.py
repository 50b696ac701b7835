"""What became of each text, as a file that a spreadsheet or a program reads."""

import csv
import json

import pytest

from articles.models import Reading
from tests.articles.batches.command import TEXT, read

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT.format(place="the gate"))
    (folder / "b.txt").write_text(TEXT.format(place="the gate"))
    (folder / "c.txt").touch()
    (folder / "d.txt").write_bytes("“Sorry”, said nobody".encode("windows-1252"))
    return folder


def test_as_csv(folder, tmp_path):
    path = tmp_path / "report.csv"
    assert f"Text by text: {path}" in read(folder, report=path)
    with path.open(newline="") as file:
        read_one, same, refused, warned = csv.DictReader(file)
    assert read_one["outcome"] == "read"
    assert read_one["place"] == str(folder / "a.txt")
    assert int(read_one["reading"]) == Reading.objects.get(name="a.txt").pk
    assert read_one["quotes"] == "1"
    assert (same["outcome"], same["reading"]) == ("same_text", "")
    assert (refused["outcome"], refused["reason"]) == ("refused", "The file is empty.")
    assert "read as Windows-1252" in warned["warnings"]


def test_as_json(folder, tmp_path):
    path = tmp_path / "report.json"
    read(folder, report=path)
    report = json.loads(path.read_text())
    assert report["sources"] == [str(folder)]
    assert (report["tally"]["read"], report["tally"]["with_warnings"]) == (2, 1)
    assert [item["outcome"] for item in report["items"]] == ["read", "same_text", "refused", "read"]
    assert report["items"][0]["findings"]["quotes"] == 1


def test_it_tells_of_the_whole_batch_whichever_run_writes_it(folder, tmp_path):
    read(folder)
    path = tmp_path / "report.json"
    read(folder, report=path)
    assert len(json.loads(path.read_text())["items"]) == 4


def test_only_the_first_few_of_many_refusals_are_told_in_words(tmp_path):
    for number in range(25):
        (tmp_path / f"{number:02}.txt").touch()
    said = read(tmp_path)
    assert said.count("The file is empty.") == 20
    assert "… and 5 more; --report FILE has them all." in said
