"""A folder is read whole, and what is read waits at the desk: nothing is entered."""

import json
from pathlib import Path

import pytest

from articles.choices import DateBasis, ItemOutcome, ReadingState
from articles.intake.sources.apart import Reader as Apart
from articles.models import Article, Batch, BatchItem, Publication, Reading
from records.editions import writing
from tests.articles.batches.command import TEXT, read
from tests.articles.intake import printed
from tests.articles.intake.files import STORY, page
from tests.articles.intake.files import TEXT as TEXT_OF_FILES
from tests.articles.intake.test_mails import message
from tests.articles.intake.test_saved_pages import saved
from tests.factories.accounts import CuratorFactory

pytestmark = pytest.mark.django_db

PAGE = """<!doctype html><html><head><title>Porters walk out | The Harbour Gazette</title>
<meta property="og:site_name" content="The Harbour Gazette">
<meta property="og:title" content="Porters walk out">
<meta property="article:published_time" content="2016-04-26T07:00:00+01:00">
<link rel="canonical" href="https://gazette.example/porters"></head>
<body><article><h1>Porters walk out</h1>{paragraphs}</article></body></html>"""
PARAGRAPHS = (
    "Porters walked out of the old infirmary on the hill at six this morning, with lanterns and a brass band.",
    "Imogen Vale, 41, a porter, said: “We carry this place on our backs, and we would like to put it down.”",
    "A spokesman for the trust said that every ward had been open all night and would stay so until further notice.",
    "The band played on until the rain came, and the porters went home in twos and threes, for the night was over.",
)


@pytest.fixture
def folder(tmp_path):
    for name in ("one.txt", "deep/two.txt", "deep/er/three.TXT"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT.format(place=name))
    return tmp_path


def test_every_text_in_it_and_below_waits_at_the_desk(folder):
    said = read(folder)
    assert "3 texts: 3 read." in said
    readings = Reading.objects.order_by("name")
    assert [each.name for each in readings] == ["one.txt", "three.TXT", "two.txt"]
    assert {each.state for each in readings} == {ReadingState.OPEN}
    first = readings[0]
    assert first.text == TEXT.format(place="one.txt")
    assert [each["text"] for each in first.found["quotes"]] == ["“We carry this place on our backs.”"]
    assert first.decoded == "UTF-8"
    assert (first.item.outcome, first.item.findings["quotes"]) == (ItemOutcome.READ, 1)
    assert first.item.place == str(folder / "one.txt")
    assert not Article.objects.exists()


def test_the_batch_says_what_came_of_it(folder):
    read(folder)
    batch = Batch.objects.get()
    assert batch.finished_at is not None
    assert (batch.total, batch.tally["read"], batch.tally["findings"]["quotes"]) == (3, 3, 3)


def test_what_is_said_of_all_stands_in_each_and_the_rest_is_asked_for_at_the_desk(folder):
    read(folder, publication="Harbour Echo", create_publication=True, published="2016-04", genre="interview")
    details = Reading.objects.first().details
    assert details["publication"] == "Harbour Echo"
    assert details["is_new_publication"] == "on"
    assert (details["published_on"], details["genre"], details["headline"]) == ("2016-04", "interview", "")


def test_a_page_says_of_itself_where_and_when_it_was_printed(tmp_path):
    page = PAGE.format(paragraphs="".join(f"<p>{each}</p>" for each in PARAGRAPHS))
    (tmp_path / "porters.html").write_text(page)
    said = read(
        tmp_path,
        publication="Harbour Echo",
        create_publication=True,
        published="2015",
        basis="inferred",
        reason="Guess",
    )
    details = Reading.objects.get().details
    assert "1 texts: 1 read." in said
    assert details["publication"] == "The Harbour Gazette"
    assert (details["published_on"], details["published_basis"]) == ("2016-04-26", DateBasis.METADATA)
    assert details["published_reason"] == ""
    assert details["source_address"] == "https://gazette.example/porters"


def test_what_a_file_says_of_its_article_is_told_with_its_basis(tmp_path):
    (tmp_path / "porters.html").write_text(
        PAGE.format(paragraphs="".join(f"<p>{each}</p>" for each in PARAGRAPHS))
    )
    read(tmp_path)
    told = Reading.objects.get().warnings[0]
    assert told.startswith("Taken from the file, to be checked: headline (heading on the page")
    assert "published on (Open Graph article:published_time" in told
    assert "publication (Open Graph og:site_name)" in told


def test_captions_of_a_page_wait_at_the_desk_with_the_rest(tmp_path):
    picture = "<figure><figcaption>Six who stayed until noon</figcaption></figure>"
    (tmp_path / "porters.html").write_text(page(above=picture))
    read(tmp_path)
    (caption,) = Reading.objects.get().found["furniture"]
    assert (caption["kind"], caption["rule"]) == ("caption", "caption_of_the_page")


def test_rights_and_genre_of_a_file_are_only_spoken_of(tmp_path):
    licence = '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'
    (tmp_path / "porters.html").write_text(page(head=licence))
    read(tmp_path)
    row = Reading.objects.get()
    assert (row.details["rights"], row.details["genre"]) == ("in_copyright", "report")
    assert "a hint at the rights: " in " ".join(row.warnings)


def test_a_publication_is_known_by_where_its_articles_stand(tmp_path):
    with writing():
        Publication.objects.create(name="The Harbour Gazette", place="Harbourside", domain="gazette.example")
    (tmp_path / "porters.html").write_text(
        page(head='<link rel="canonical" href="https://www.gazette.example/porters">', title="Porters")
    )
    read(tmp_path)
    assert Reading.objects.get().details["publication"] == "The Harbour Gazette (Harbourside)"


@pytest.mark.parametrize("processes", [0, 2])
def test_files_are_opened_as_when_they_are_uploaded(tmp_path, processes):
    (tmp_path / "a.mhtml").write_bytes(saved(page()))
    (tmp_path / "b.eml").write_bytes(message(text=TEXT_OF_FILES + "\n", Subject="Night two").as_bytes())
    (tmp_path / "c.pdf").write_bytes(
        printed.pdf(printed.columns(STORY, count=1), info="/Title (Night three)")
    )
    (tmp_path / "d.htm").write_text("<html><body><p>Nothing to read.</p></body></html>")
    (tmp_path / "e.pdf").write_bytes(b"%PDF-1.7 broken")
    (tmp_path / "f.docx").write_bytes(b"PK")
    said = read(tmp_path, another_printing=True, processes=processes)
    assert "3 put on the desk" in said
    assert "d.htm: No article was found in this web page. Open the page in a browser," in said
    assert "e.pdf: The PDF is broken" in said
    assert "Files of other kinds, left alone: 1 .docx." in said
    page_row, mail_row, pdf_row = Reading.objects.order_by("name")
    assert page_row.decoded.startswith("saved web page")
    assert mail_row.details["headline"] == "Night two"
    assert mail_row.decoded.startswith("mail")
    assert pdf_row.decoded.startswith("PDF")
    assert "said Imogen Vale, a porter for fifteen years" in pdf_row.text


def test_what_opens_a_file_may_die_of_it_and_the_next_is_opened(tmp_path, monkeypatch):
    monkeypatch.setattr("articles.intake.batches.reader.Apart", lambda: Apart(seconds=0.001))
    (tmp_path / "a.html").write_text(page())
    (tmp_path / "b.txt").write_text(TEXT.format(place="the gate"))
    said = read(tmp_path)
    assert "a.html: The file could not be read within 0.001 seconds. Open it in the program" in said
    assert "1 put on the desk" in said


def test_characters_that_no_database_holds_do_not_stop_a_batch(tmp_path):
    broken = (
        '{"@type": "NewsArticle", "author": {"name": "Imogen \\u0000Vale \\ud800"}, "headline": "\\u0001"}'
    )
    (tmp_path / "a.html").write_text(page(head=f'<script type="application/ld+json">{broken}</script>'))
    assert "1 put on the desk" in read(tmp_path)
    assert Reading.objects.get().details["byline"] == "Imogen Vale"


def test_today_is_the_day_of_publication(tmp_path):
    (tmp_path / "today.txt").write_text("Nurses at Northgate Infirmary went on strike today for 24 hours.\n")
    read(tmp_path, published="2016-04-26")
    assert "2016-04-26" in json.dumps(Reading.objects.get().found["dates"])


def test_a_file_that_is_no_text_is_refused_with_the_reason_and_holds_up_nobody(folder):
    (folder / "empty.txt").touch()
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    said = read(folder)
    assert "3 put on the desk" in said
    assert "2 refused" in said
    assert f"{folder / 'empty.txt'}: The file is empty." in said
    assert "ended: 2 texts were refused; all else was read." in said
    refused = BatchItem.objects.filter(outcome=ItemOutcome.REFUSED)
    assert refused.get(place=folder / "empty.txt").reason == "The file is empty."


def test_files_of_other_kinds_are_left_alone_and_counted(folder):
    (folder / "style.css").touch()
    (folder / "photo.jpg").touch()
    (folder / ".hidden.txt").write_text("Half a download")
    said = read(folder)
    assert "3 texts" in said
    assert "left alone: " in said
    assert "1 .css" in said


def test_links_that_lead_in_circles_are_not_followed(folder):
    (folder / "deep/back").symlink_to(folder)
    assert "3 texts" in read(folder)


def test_names_in_any_bytes_can_be_read_and_shown(tmp_path):
    path = tmp_path.joinpath("caf\udce9.txt")
    path.write_text(TEXT.format(place="here"))
    read(tmp_path)
    assert Reading.objects.get().name == "caf\\xe9.txt"


def test_it_is_done_in_the_name_of_a_curator(folder):
    curator = CuratorFactory(username="curator")
    read(folder, by="curator")
    assert Reading.objects.first().started_by == curator
    assert Batch.objects.get().started_by == curator


def test_a_dry_run_says_what_would_be_done_and_writes_nothing(folder):
    (folder / "same.txt").write_text(TEXT.format(place="one.txt"))
    (folder / "empty.txt").touch()
    said = read(folder, dry_run=True)
    assert "3 would be put on the desk" in said
    assert "1 the same text as another" in said
    assert "1 refused" in said
    assert not Batch.objects.exists()
    assert not Reading.objects.exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"published": "2016-02-30"}, "does not exist"),
        ({"publication": "Harbour Echo"}, "Add --create-publication"),
        ({"basis": "inferred", "published": "2016"}, "--reason"),
        ({"headline": "Porters walk out"}, "--headline is that of one article"),
        ({"address": "gazette"}, "--address is that of one article"),
        ({"by": "nobody"}, "nobody has the user name"),
        ({"report": Path("report.xls")}, "ends in .csv or .json"),
        ({"report": Path("missing/report.csv")}, "cannot be written"),
        ({"report": Path("report.csv"), "dry_run": True}, "--report tells what became of texts"),
    ],
)
def test_wrong_options_are_said_before_anything_is_read(folder, options, said, monkeypatch):
    monkeypatch.chdir(folder)
    assert said in read(folder, **options)
    assert not Batch.objects.exists()


def test_a_source_that_does_not_exist_is_said_at_once(folder):
    assert "missing: No such file or directory" in read(folder, folder / "missing")
    assert not Batch.objects.exists()
