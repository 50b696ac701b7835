"""What a file says of its article fills what a curator left empty, each with its basis."""

import re
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from articles.models import Publication, Reading
from records.editions import writing
from tests.articles.intake.files import HEADLINE, STORY, TEXT, page
from tests.factories.accounts import CuratorFactory

ADDRESS = "https://www.harbourgazette.example/news/porters-4711"
HEAD = (
    f'<meta property="og:site_name" content="The Harbour Gazette"><link rel="canonical" href="{ADDRESS}">'
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "%s", "author": {"name": "Imogen Hale"},'
    ' "datePublished": "2016-04-25T23:30:00Z"}</script>' % HEADLINE
)


@pytest.fixture
def gazette(db):
    with writing():
        return Publication.objects.create(
            name="The Harbour Gazette", place="Harbourside", domain="harbourgazette.example"
        )


@pytest.fixture
def address(client, gazette):
    client.force_login(CuratorFactory())
    return reverse("admin:articles_article_add_from_text")


def put(client, address, source, name="porters.html", **typed):
    data = source if isinstance(source, bytes) else source.encode()
    form = {"text": "", "published_basis": "printed", "rights": "in_copyright", "genre": "report", **typed}
    response = client.post(address, {**form, "file": SimpleUploadedFile(name, data)})
    return response, Reading.objects.first()


def said(response):
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", response.content.decode())))


def test_a_saved_page_needs_nothing_typed(client, address):
    response, row = put(client, address, page(head=HEAD))
    assert response["Location"] == reverse("admin:articles_reading_desk", args=[row.pk])
    assert (row.text, row.name) == (TEXT, "porters.html")
    assert row.decoded == "web page, extracted; decoded as UTF-8 (meta tag)"
    assert (
        row.details.items()
        >= {
            "headline": HEADLINE,
            "byline": "Imogen Hale",
            "published_on": "2016-04-26",
            "published_basis": "metadata",
            "publication": "The Harbour Gazette (Harbourside)",
            "source_address": ADDRESS,
        }.items()
    )


def test_each_suggestion_is_shown_with_its_basis(client, address):
    _, row = put(client, address, page(head=HEAD))
    desk = said(client.get(reverse("admin:articles_reading_desk", args=[row.pk])))
    assert "Taken from the file, to be checked:" in desk
    assert "headline (heading on the page, as in JSON-LD NewsArticle headline)" in desk
    assert (
        "published on (JSON-LD NewsArticle datePublished (25 April, 23:30 UTC, by the calendar in London))"
        in desk
    )
    assert "publication (Open Graph og:site_name)" in desk
    assert "address (<link rel=canonical>)" in desk


def test_what_was_typed_stands(client, address):
    _, row = put(client, address, page(head=HEAD), headline="Ours", published_on="2016-04")
    assert (row.details["headline"], row.details["published_on"]) == ("Ours", "2016-04")
    assert row.details["published_basis"] == "printed"
    assert row.details["byline"] == "Imogen Hale"


def test_a_day_in_the_sight_of_readers_is_printed(client, address):
    _, row = put(client, address, page(above="<time>26 April 2016</time>"))
    assert (row.details["published_on"], row.details["published_basis"]) == ("2016-04-26", "printed")


def test_the_text_is_read_as_one_of_the_day_that_the_file_gives(client, address):
    story = "".join(f"<p>{each}</p>" for each in (*STORY, "Porters will strike again on Wednesday."))
    _, row = put(client, address, page(story, head=HEAD))
    assert "2016-04-27" in str(row.found)


def test_a_publication_is_known_by_where_its_articles_stand(client, address):
    head = HEAD.replace('content="The Harbour Gazette"', 'content="HG Online"')
    _, row = put(client, address, page(head=head))
    assert row.details["publication"] == "The Harbour Gazette (Harbourside)"
    assert "publication (where its address leads, <link rel=canonical>)" in row.warnings[0]


def test_one_that_the_archive_does_not_have_is_named_as_the_file_does(client, address):
    Publication.objects.all().delete()
    _, row = put(client, address, page(head=HEAD))
    assert row.details["publication"] == "The Harbour Gazette"


def test_rights_and_genre_are_only_spoken_of(client, address):
    licence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
    head = f'<link rel="license" href="{licence}"><meta property="article:section" content="Letters">'
    _, row = put(client, address, page(head=head))
    assert (row.details["rights"], row.details["genre"]) == ("in_copyright", "report")
    hints = " ".join(row.warnings)
    assert "a hint at the rights: Open Government Licence v3.0 (<link rel=license>)." in hints
    assert "a hint at the genre: letter (Open Graph article:section: Letters)." in hints


def test_disagreement_goes_on_the_desk(client, address):
    _, row = put(client, address, page(head=HEAD + '<meta name="date" content="2016-04-27">'))
    assert any("different dates of publication" in each for each in row.warnings)


def test_words_longer_than_a_field_are_not_put_into_it(client, address):
    _, row = put(client, address, page(heading="Porters " * 60, title="", head=""))
    assert row.details["headline"] == ""


@pytest.mark.parametrize(
    ("name", "data", "answer"),
    [
        ("scan.png", b"\x89PNG\r\n", "words in pictures cannot be read"),
        ("porters.docx", b"PK\x03\x04", "Word document"),
        ("porters.html", b"<html><body></body></html>", "No article was found"),
        ("porters.pdf", b"%PDF-1.7 broken", "The PDF is broken"),
        ("porters.eml", b"Subject: x\n\n", "no words in this mail"),
        ("porters.txt", b"", "The file is empty"),
    ],
)
def test_files_that_are_no_article_say_so_and_lose_nothing(client, address, name, data, answer):
    response, row = put(client, address, data, name=name, headline="Typed already")
    assert response.status_code == 200
    assert row is None
    assert answer in said(response)
    assert 'value="Typed already"' in response.content.decode()


def test_captions_of_the_page_are_proposed_on_the_desk(client, address):
    picture = "<figure><figcaption>Six who stayed until noon</figcaption></figure>"
    _, row = put(client, address, page(above=picture))
    (caption,) = row.found["furniture"]
    assert (caption["kind"], caption["text"]) == ("caption", "Six who stayed until noon")
    desk = said(client.get(reverse("admin:articles_reading_desk", args=[row.pk])))
    assert "The page itself has it as a caption." in desk


def test_the_form_offers_what_can_be_read(client, address):
    form = client.get(address).content.decode()
    assert ".mhtml" in re.search(r'<input type="file"[^>]*accept="([^"]*)"', form)[1]
