"""Which kind of file came: its first bytes decide, then its name, then what the sender called it."""

import pytest
from django.core.exceptions import ValidationError

from articles.intake.sources.kinds import ACCEPTED, MAIL, PAGE, PDF, SAVED_PAGE, TEXT, kind_of

MAILED = b"Received: from a by b\nFrom: a@b.example\nSubject: Porters\n\nWords"
SAVED = b"From: <Saved by Blink>\nSnapshot-Content-Location: https://x.example/1\nContent-Type: multipart/related\n\n"


@pytest.mark.parametrize(
    ("data", "name", "called", "kind"),
    [
        (b"Porters walked out.", "porters.txt", "", TEXT),
        (b"Porters walked out.", "porters", "", TEXT),
        (b"Porters walked out.", "", "text/html; charset=utf-8", PAGE),
        (b"<p>Porters walked out.", "porters.html", "", PAGE),
        (b"\n<!DOCTYPE html><p>Porters", "porters.txt", "text/plain", PAGE),
        (b"\xef\xbb\xbf<html>", "C:\\desk\\PORTERS.HTM", "", PAGE),
        (SAVED, "porters.mhtml", "", SAVED_PAGE),
        (SAVED, "porters.eml", "", SAVED_PAGE),
        (MAILED, "porters.eml", "", MAIL),
        (MAILED, "porters", "", MAIL),
        (b"Note: it rained.\nPorters walked out.", "porters.txt", "", TEXT),
        (b"%PDF-1.7\n", "porters.txt", "text/plain", PDF),
        (b"junk\n%PDF-1.4\n", "porters", "", PDF),
    ],
)
def test_a_file_is_what_it_holds(data, name, called, kind):
    assert kind_of(data, name, called) == kind


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"PK\x03\x04....", "porters.docx", "Word document"),
        (b"\xd0\xcf\x11\xe0...", "porters.msg", "Outlook mail"),
        (b"{\\rtf1 Porters}", "porters.rtf", "RTF"),
        (b"bplist00...", "porters.webarchive", "Safari"),
        (b"\x89PNG\r\n", "porters.png", "words in pictures"),
        (b"\xff\xd8\xff\xe0", "porters.jpg", "words in pictures"),
        (b"\x1f\x8b\x08", "porters.html.gz", "Unpack it"),
        (b"Porters walked out.", "porters.xyz", "“.xyz” cannot be read here. Choose a text (.txt)"),
    ],
)
def test_other_files_are_refused_with_what_to_do(data, name, said):
    with pytest.raises(ValidationError, match="file") as caught:
        kind_of(data, name)
    assert said in caught.value.messages[0]


def test_browsers_offer_just_these():
    assert {".txt", ".html", ".mhtml", ".eml", ".pdf"} <= set(ACCEPTED.split(","))
