"""*Add article from text* as a curator's browser uses it, with and without accidents: a text goes on the desk."""

import re
from html import unescape

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from articles.models import Article, Publication, Reading
from records.editions import writing
from tests.articles.desk.at_the_desk import AtTheDesk
from tests.controls import controls
from tests.factories.accounts import CuratorFactory, UserFactory

TEXT = """Porters walked out of Northgate Infirmary at six.

READ MORE:

Imogen Vale, 41, of Lantern Lane, Harbourside, a porter at Northgate Infirmary, said: “We carry this place on our backs.

“Nobody has asked us what a break is for.”

The Harbour Gazette:

Porters at the gate of Northgate Infirmary – picture by Tam Oakley

A Harbour Trust spokesman said: “Every ward is open and every patient is safe tonight.”

A Harbour Trust spokesperson said: “Every ward is open and every patient is safe tonight.”

Ms Vale told the Harbour Wireless the rota was “a bad joke”.
"""


@pytest.fixture
def gazette(db):
    with writing():
        return Publication.objects.create(name="The Harbour Gazette")


@pytest.fixture
def page(client, gazette):
    """The page as an address, with a curator signed in."""
    client.force_login(CuratorFactory())
    return reverse("admin:articles_article_add_from_text")


def details(**given):
    return {
        "text": TEXT,
        "publication": "The Harbour Gazette",
        "published_on": "2016-04-26",
        "published_basis": "printed",
        "rights": "in_copyright",
        "genre": "report",
        **given,
    }


def fields_of(response):
    return controls(response.content.decode())


def said(response):
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", response.content.decode())))


def put(client, page, **given):
    """Sends a text; the reading that it became."""
    response = client.post(page, details(**given))
    row = Reading.objects.get()
    assert response.status_code == 302, said(response)
    assert response["Location"] == reverse("admin:articles_reading_desk", args=[row.pk])
    return row


def test_a_text_and_where_it_was_printed_are_asked_for(client, page):
    response = client.get(page)
    assert response.status_code == 200
    assert "Add article from text" in said(response)


def test_a_paste_goes_on_the_desk_and_nothing_is_entered_yet(client, page):
    row = put(client, page, headline="Porters walk out")
    assert (row.text, str(row), row.decoded) == (TEXT, "Porters walk out", "as pasted")
    assert row.details["published_on"] == "2016-04-26"
    assert row.started_by.username
    assert len(AtTheDesk(client, row).sheet.quotes) == 3
    assert not Article.objects.exists()


def test_line_ends_of_a_browser_become_those_of_a_text(client, page):
    assert put(client, page, text=TEXT.replace("\n", "\r\n")).text == TEXT


def test_the_same_text_sent_twice_is_one_reading(client, page):
    row = put(client, page)
    response = client.post(page, details(), follow=True)
    assert Reading.objects.get() == row
    assert "on the desk already" in said(response)


def test_another_curator_may_read_the_same_text(client, page):
    put(client, page)
    client.force_login(CuratorFactory())
    client.post(page, details())
    assert Reading.objects.count() == 2


def test_an_uploaded_file_becomes_a_text(client, page):
    file = SimpleUploadedFile("porters.txt", TEXT.replace("\n", "\r\n").encode("windows-1252"))
    row = put(client, page, text="", file=file)
    assert (row.text, row.name) == (TEXT, "porters.txt")
    assert "Windows-1252" in row.decoded
    assert "not UTF-8" in said(AtTheDesk(client, row).open())


@pytest.mark.parametrize(
    ("given", "answer"),
    [
        ({"published_on": ""}, "1 to complete"),
        ({"publication": ""}, "1 to complete"),
        ({"published_on": "2016-13"}, "does not exist"),
        ({"published_on": "yesterday"}, "not a date we can read"),
        ({"publication": "The Harbor Gazete"}, "Did you mean The Harbour Gazette?"),
        ({"publication": "Nobody’s News"}, "No publication in the archive is called “Nobody’s News”."),
        ({"published_basis": "inferred"}, "how the date was inferred"),
        ({"published_basis": "dreamt"}, "not one of the available choices"),
        ({"headline": "x" * 301}, "at most 300"),
        ({"headline": "abc\u202edef"}, "invisible mark"),
        ({"source_address": "javascript:alert(1)"}, "valid URL"),
    ],
)
def test_details_that_are_missing_or_wrong_are_completed_at_the_desk(client, page, given, answer):
    row = put(client, page, **given)
    assert row.details.items() >= given.items()
    assert answer in said(AtTheDesk(client, row).open())


@pytest.mark.parametrize(
    ("given", "answer"),
    [
        ({"text": ""}, "no text yet"),
        ({"text": "A\0B"}, "NUL"),
        ({"text": "<!doctype html><p>Porters"}, "HTML"),
        ({"text": "A\x07B"}, "control character"),
        ({"encoding": "klingon"}, "not one of the available choices"),
        ({"headline": "A\0B"}, "NUL"),
        ({"publication": "A\x07B"}, "control character"),
        ({"standfirst": "x" * 3000}, "more than can be kept"),
    ],
)
def test_what_cannot_be_read_or_kept_is_an_error_and_the_rest_is_kept(client, page, given, answer):
    response = client.post(page, details(**given))
    assert response.status_code == 200
    assert answer in said(response)
    kept = fields_of(response)
    assert kept["published_on"] == "2016-04-26"
    if "text" not in given:
        assert kept["text"] == TEXT
    assert not Reading.objects.exists()


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (b"", "The file is empty"),
        ("“caf\xe9”".encode()[:-1], "damaged"),
        (b"\x81\x8d", "neither UTF-8"),
        (b"a\0b", "NUL byte at byte 2"),
    ],
)
def test_a_bad_file_is_a_field_error(client, page, data, answer):
    response = client.post(page, {**details(text=""), "file": SimpleUploadedFile("a.txt", data)})
    assert response.status_code == 200
    assert answer in said(response)


def test_the_text_of_a_file_is_kept_when_something_else_cannot_be(client, page):
    file = SimpleUploadedFile("porters.txt", TEXT.encode())
    response = client.post(page, {**details(text="", headline="A\0B"), "file": file})
    assert fields_of(response)["text"] == TEXT


def test_a_paste_and_a_file_at_once_are_refused(client, page):
    response = client.post(page, {**details(), "file": SimpleUploadedFile("a.txt", b"Other words.")})
    assert "not both" in said(response)
    assert fields_of(response)["text"] == TEXT


def test_a_file_of_50_mb_is_413_and_the_rest_is_kept(client, page):
    big = SimpleUploadedFile("big.txt", b"porters " * (50 * 2**20 // 8))
    response = client.post(page, {**details(text="", headline="Porters"), "file": big})
    assert response.status_code == 413
    assert "50 MB" in said(response)
    assert fields_of(response)["headline"] == "Porters"


def test_a_paste_over_the_limit_is_413(client, page):
    response = client.post(page, details(text="porters " * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE // 8 + 1)))
    assert response.status_code == 413


def test_a_paste_longer_than_an_article_is_413_with_the_numbers(client, page):
    response = client.post(page, details(text="porters " * 130_000))
    assert response.status_code == 413
    assert "1,040,000 characters" in said(response)


def test_more_findings_than_a_desk_can_hold_are_refused(client, page, monkeypatch):
    monkeypatch.setattr("articles.intake.views.MOST_FINDINGS", 4)
    response = client.post(page, details())
    assert response.status_code == 413
    assert re.search(r"holds \d+ quotes and pieces of furniture", said(response))
    assert fields_of(response)["text"] == TEXT
    assert not Reading.objects.exists()


@pytest.mark.parametrize(
    "text",
    [
        "She said: “We \u202ehave\u202c had\u200b enough.” 👩🏽\u200d⚕️",
        "لن نعود، said Imogen Vale: “لن نعود حتى الصباح.”",
        "“" * 3000,
        "\u0085\u2028\u2029\ufeff said: “A”",
        "<b>said</b> </textarea><script>alert(1)</script> “{{ x }}” {% y %}",
        "‘’“”\"'«»" * 200,
    ],
)
def test_odd_texts_reach_the_desk_untouched(client, page, text):
    row = put(client, page, text=text)
    assert row.text == text
    assert AtTheDesk(client, row).open().status_code == 200


def test_markup_in_a_text_is_shown_not_run(client, page):
    row = put(client, page, text="</textarea><script>alert(1)</script> she said: “Enough of it.”")
    assert "<script>alert" not in AtTheDesk(client, row).open().content.decode()


def test_a_lone_surrogate_from_a_broken_client_is_no_500(client, page):
    body = "publication=%ED%A0%80&published_on=2016&text=%ED%A0%80+she+said"
    response = client.post(page, body, content_type="application/x-www-form-urlencoded")
    assert response.status_code in (200, 302)


def test_it_is_for_those_who_may_add_articles(client, db):
    address = reverse("admin:articles_article_add_from_text")
    assert client.get(address).status_code == 302
    client.force_login(UserFactory(is_staff=True))
    assert client.get(address).status_code == 403
    assert client.post(address, details()).status_code == 403


def test_reading_costs_the_same_queries_however_many_quotes_there_are(
    client, page, django_assert_max_num_queries
):
    text = TEXT + "\n".join(
        f"\nMs Vale said: “This is night number {n} of the walkout.”\n" for n in range(60)
    )
    with django_assert_max_num_queries(30):
        assert client.post(page, details(text=text)).status_code == 302
