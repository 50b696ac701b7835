"""Web pages that a browser saved with all that belongs to them in one file."""

from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest
from django.core.exceptions import ValidationError

from articles.intake.sources import saved_page
from tests.articles.intake.files import TEXT, page

ADDRESS = "https://www.harbourgazette.example/news/porters-4711"


def saved(*pages, charset="utf-8", headers=True):
    whole = MIMEMultipart("related", type="text/html")
    if headers:
        whole["From"] = "<Saved by Blink>"
        whole["Snapshot-Content-Location"] = ADDRESS
        whole["Subject"] = "Porters walk out over the rota"
        whole["Date"] = "Sat, 21 Nov 2026 10:00:00 -0000"
    for number, each in enumerate(pages):
        part = MIMEText(each, "html", charset)
        part["Content-Location"] = f"{ADDRESS}?frame={number}" if number else ADDRESS
        whole.attach(part)
    whole.attach(MIMEImage(b"\x89PNG not really", "png"))
    return whole.as_bytes()


def test_the_page_in_the_file_is_read():
    source = saved_page.read(saved(page(), "<html><body><p>An advertisement in a frame.</p></body></html>"))
    assert source.text == TEXT
    assert source.how == "saved web page, extracted; decoded as UTF-8 (mail header)"


def test_its_address_is_known_and_its_day_is_not_that_of_saving():
    details = saved_page.read(saved(page())).details
    (address,) = details.source_address
    assert (address.value, address.basis) == (ADDRESS, "address that the page was saved from")
    assert details.published_on == ()


def test_a_part_in_another_encoding_is_read_in_it():
    source = saved_page.read(saved(page().replace('<meta charset="utf-8">', ""), charset="windows-1252"))
    assert source.text == TEXT
    assert "Windows-1252 (mail header)" in source.how


def test_the_address_of_the_part_will_do():
    assert saved_page.read(saved(page(), headers=False)).details.source_address[0].value == ADDRESS


def test_a_file_without_a_page_is_refused():
    with pytest.raises(ValidationError, match="no web page in this file"):
        saved_page.read(saved())
