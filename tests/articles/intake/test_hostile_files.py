"""Files that are made to do harm: nothing is fetched, nothing is run, and what reads them may be lost."""

import os
import threading
import zlib
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from django.core.exceptions import ValidationError

from articles.intake.sources import apart, open_source
from articles.intake.sources.apart import Reader
from tests.articles.intake import printed
from tests.articles.intake.files import TEXT, page, paragraphs


def refused(data, name, reader):
    with pytest.raises(ValidationError) as caught:
        open_source(data, name=name, reader=reader)
    return caught.value


@pytest.fixture
def visits():
    """Addresses that somebody asked a web server of this machine for; its own is `visits.address`."""

    class Visits(list):
        address = ""

    seen = Visits()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            seen.append(self.path)
            self.send_error(404)

        do_HEAD = do_POST = do_GET

        def log_message(self, *args):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    seen.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield seen
    server.shutdown()
    thread.join()
    server.server_close()


def test_nothing_that_a_page_names_is_fetched(reader, visits):
    here = visits.address
    head = (
        f'<base href="{here}/"><link rel="stylesheet" href="{here}/s.css"><script src="{here}/s.js"></script>'
        f'<meta http-equiv="refresh" content="0; {here}/r"><link rel="canonical" href="{here}/c">'
        f'<script type="application/ld+json">{{"@context": "{here}/ld", "@type": "NewsArticle", "url": "{here}/u"}}</script>'
    )
    below = f'<img src="{here}/i.png"><iframe src="{here}/f"></iframe><object data="{here}/o"></object>'
    assert open_source(page(head=head, below=below).encode(), name="a.html", reader=reader).text == TEXT
    xml = f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "{here}/x"> <!ENTITY % y SYSTEM "{here}/y"> %y;]>'
    source = xml + page(paragraphs() + "<p>It was &x; of the porters who said so, all of them.</p>")
    open_source(source.encode(), name="a.html", reader=reader)
    assert visits == []


def test_no_file_of_the_machine_gets_into_a_text(reader, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("the key to the drugs cupboard")
    source = f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file://{secret}">]>' + page(
        paragraphs() + f'<p>They said &x; and no more.</p><iframe src="file://{secret}"></iframe>'
    )
    assert "cupboard" not in open_source(source.encode(), name="a.html", reader=reader).text


def test_entities_that_multiply_stay_what_they_are(reader):
    laughs = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    source = f'<?xml version="1.0"?><!DOCTYPE html [{laughs}]>' + page(
        paragraphs() + "<p>Then she laughed: &a11;</p>"
    )
    assert "haha" not in open_source(source.encode(), name="a.html", reader=reader).text


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ("<div>" * 100_000, "hundreds deep"),
        ("<table><tr><td>" * 30_000, "hundreds deep"),
        ("<b></b>" * 700_000, "more than 30,000 elements"),
        ("<p>x" * 1_200_000, "more than 30,000 elements"),
        ("<p>" + "word " * 400_000, "more than 1,000,000 characters"),
        ("<" * 5_000_000, "more than 1,000,000 characters"),
    ],
    ids=["deep", "tables", "tags", "paragraphs", "words", "signs"],
)
def test_pages_of_monstrous_make_are_refused(inside, said, reader):
    error = refused(page(paragraphs() + inside).encode(), "a.html", reader)
    assert said in error.messages[0]
    assert "paste them here" in error.messages[0]


@pytest.mark.parametrize(
    "script",
    [
        "[" * 200_000,
        '{"@graph":' * 50_000,
        "1 " * 1_000_000,
        "," * 1_000_000,
        '{"@type": "NewsArticle", "headline": "',
    ],
)
def test_json_of_monstrous_make_is_passed_over(script, reader):
    head = f'<script type="application/ld+json">{script}</script>'
    assert open_source(page(head=head).encode(), name="a.html", reader=reader).text == TEXT


def test_mails_inside_mails_are_refused(reader):
    deep = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(100_000)
    )
    assert "broken" in refused(b"Subject: x\n" + deep, "a.eml", reader).messages[0]


def test_a_pdf_that_unpacks_to_much_more_than_it_is(reader):
    packed = zlib.compress(zlib.compress(bytes(200_000_000), 9), 9)
    bomb = printed.assembled([
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
        b"<< /Length %d /Filter [/FlateDecode /FlateDecode] >>\nstream\n%s\nendstream"
        % (len(packed), packed),
    ])
    assert refused(bomb, "a.pdf", reader).code in ("no_text", "died")


def test_a_file_that_keeps_its_reader_busy_is_given_up():
    attributes = " ".join(f"a{number}=1" for number in range(400_000))
    with Reader(seconds=4) as reader:
        error = refused(page(f"<p {attributes}>{TEXT}</p>").encode(), "a.html", reader)
        assert error.messages[0].startswith("The file could not be read within 4 seconds.")
        assert open_source(page().encode(), name="a.html", reader=reader).text == TEXT


def test_a_file_that_kills_its_reader_takes_nothing_with_it(monkeypatch):
    with Reader() as reader:
        assert open_source(page().encode(), name="a.html", reader=reader).text == TEXT
        reader._process.kill()
        reader._process.wait()
        assert open_source(page().encode(), name="a.html", reader=reader).text == TEXT
        monkeypatch.setattr(reader, "_started", lambda: _dying(reader))
        assert "the program for it gave up" in refused(page().encode(), "a.html", reader).messages[0]


def _dying(reader):
    reader.close()
    reader._process = apart.subprocess.Popen(
        ["/bin/sh", "-c", "kill -SEGV $$"], stdin=apart.subprocess.PIPE, stdout=apart.subprocess.PIPE
    )
    return reader._process


def test_the_reader_knows_nothing_of_our_secrets(monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "not for strangers")
    with Reader() as reader:
        reader.read(page().encode(), "page")
        environment = (f"/proc/{reader._process.pid}/environ", f"/proc/{reader._process.pid}/limits")
        if os.path.exists(environment[0]):
            with open(environment[0]) as file:
                assert "strangers" not in file.read()
            with open(environment[1]) as file:
                assert "Max core file size        0" in file.read()


@pytest.mark.parametrize(("name", "megabytes"), [("a.html", 10), ("a.txt", 10), ("a.eml", 50), ("a.pdf", 50)])
def test_files_over_the_limit_are_not_even_read(name, megabytes):
    error = refused(b"x" * (megabytes * 2**20 + 1), name, None)
    assert error.code == "too_large"
    assert f"may have {megabytes} MB" in error.messages[0]


@pytest.mark.parametrize("data", [b"", b" \r\n\t"])
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.eml", "a.pdf"])
def test_an_empty_file_is_refused(data, name):
    assert refused(data, name, None).messages == ["The file is empty."]
