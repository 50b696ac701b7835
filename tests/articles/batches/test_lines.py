"""A line of JSON is an article; a wrong one is refused with its number, the field and the reason."""

import io
import sys

import pytest

from articles.models import BatchItem, Reading
from tests.articles.batches.command import TEXT, line, read

pytestmark = pytest.mark.django_db


@pytest.fixture
def lines(tmp_path):
    path = tmp_path / "articles.jsonl"

    def write(*rows):
        path.write_bytes(b"".join(row if isinstance(row, bytes) else row.encode() for row in rows))
        return path

    return write


def test_each_line_is_a_reading_with_what_it_says_of_itself(lines):
    path = lines(
        line(
            id="a1",
            publication="The Harbour Gazette",
            published="2016-04-26",
            basis="inferred",
            reason="The folder is called so.",
            headline="Porters walk out",
            our_title="",
            standfirst="Lanterns at six",
            byline="Tam Oakley",
            address="https://gazette.example/porters",
            rights="ogl",
            genre="feature",
        ),
        "\n",
        line(text="“We are sorry,” said nobody.\r\n"),
    )
    assert "2 texts: 2 read." in read(path)
    first, second = Reading.objects.order_by("pk")
    assert first.text == TEXT.format(place="Northgate Infirmary")
    assert {name: value for name, value in first.details.items() if value} == {
        "publication": "The Harbour Gazette",
        "published_on": "2016-04-26",
        "published_basis": "inferred",
        "published_reason": "The folder is called so.",
        "headline": "Porters walk out",
        "standfirst": "Lanterns at six",
        "byline": "Tam Oakley",
        "source_address": "https://gazette.example/porters",
        "rights": "ogl",
        "genre": "feature",
    }
    assert (first.name, first.item.place) == ("articles.jsonl, line 1", f"{path}:1")
    assert second.text == "“We are sorry,” said nobody.\n"
    assert (second.details["publication"], second.item.place) == ("", f"{path}:3")


def test_its_own_details_win_over_those_that_are_said_of_all(lines):
    path = lines(line(published="2016-04-26"), line(text="Rain fell on the pickets."))
    read(path, published="2015", basis="inferred", reason="A guess", byline="Staff")
    own, other = (each.details for each in Reading.objects.order_by("pk"))
    assert (own["published_on"], own["published_basis"], own["published_reason"]) == (
        "2016-04-26",
        "printed",
        "",
    )
    assert (other["published_on"], other["published_reason"]) == ("2015", "A guess")
    assert own["byline"] == other["byline"] == "Staff"


@pytest.mark.parametrize(
    ("wrong", "field", "reason"),
    [
        ('{"text": "Unclosed\n', "", "The line is not JSON"),
        ('["text"]\n', "", "no JSON object"),
        ('"text"\n', "", "no JSON object"),
        ("[" * 100_000 + "\n", "", "nested too deeply"),
        (b'{"text": "\xe9"}\n', "", "not UTF-8: byte 11"),
        ('{"text": "One", "text": "Two"}\n', "", "A field stands twice"),
        ("{}\n", "text", "no text"),
        ('{"text": ""}\n', "text", "no text"),
        ('{"text": 5}\n', "text", "must be a string"),
        ('{"text": "Nul \\u0000"}\n', "text", "U+0000"),
        ('{"text": "Half a pair \\ud83d"}\n', "text", "no writing"),
        ('{"text": "<html><body>Hello</body></html>"}\n', "text", "source code of a web page"),
        (line(published="2016-02-30"), "published", "does not exist in the calendar"),
        (line(published=2016), "published", "must be a string"),
        (line(published="2016\u0000"), "published", "U+0000"),
        (line(genre="poem"), "genre", "poem is not one of the available choices"),
        (line(address="not an address"), "address", "Enter a valid URL"),
        (line(headline="x" * 1000), "headline", "at most"),
        (line(published="never", genre="poem"), "published, genre", "published: “never”"),
    ],
)
def test_a_wrong_line_is_refused_and_the_others_are_read(lines, wrong, field, reason):
    path = lines(line(), wrong, line(text="Rain fell on the pickets."))
    said = read(path)
    refused = BatchItem.objects.get(outcome="refused")
    assert (refused.place, refused.field) == (f"{path}:2", field)
    assert reason in refused.reason
    assert f"{path}:2{f', {field}' if field else ''}: {refused.reason}" in said
    assert Reading.objects.count() == 2


def test_a_field_that_nobody_knows_is_left_out_and_said(lines):
    read(lines(line(headlin="Porters walk out")))
    (warning,) = Reading.objects.get().warnings
    assert "no such fields: “headlin”" in warning
    assert "headline" in warning


def test_a_line_too_long_for_any_article_is_passed_in_little_memory(lines, monkeypatch):
    monkeypatch.setattr("articles.intake.batches.items.LONGEST_LINE", 1000)
    path = lines(line(), line(text="x" * 5000), line(text="Rain fell on the pickets."), "x" * 1000)
    assert "4 texts" in read(path)
    places = BatchItem.objects.filter(outcome="refused").order_by("pk")
    assert [each.place for each in places] == [f"{path}:2", f"{path}:4"]
    assert "longer than any article" in places[0].reason
    assert Reading.objects.count() == 2


def test_a_byte_order_mark_and_a_missing_last_line_end_do_no_harm(lines):
    read(lines(b"\xef\xbb\xbf" + line().encode(), line(text="Rain fell on the pickets.").rstrip("\n")))
    assert Reading.objects.count() == 2


def test_lines_may_come_on_standard_input(monkeypatch):
    stream = io.TextIOWrapper(io.BytesIO((line() + line(text="")).encode()))
    monkeypatch.setattr(sys, "stdin", stream)
    said = read("-")
    assert "1 put on the desk" in said
    assert "standard input:2, text: The line has no text." in said
    assert Reading.objects.get().name == "standard input, line 1"


def test_json_prints_one_reading_for_each_line_and_writes_nothing(lines):
    said = read(lines(line(), "{}\n", line(text="Rain fell on the pickets.")), json=True)
    assert said.count('"characters":') == 2
    assert ":2: The line has no text." in said
    assert not Reading.objects.exists()
