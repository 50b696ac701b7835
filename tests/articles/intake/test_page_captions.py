"""Captions of a saved page are told from its story, and stand where the page has them."""

import json

import pytest

from articles.intake.sources import web_page
from articles.reading import read as read_text
from tests.articles.intake.files import STORY, page, paragraphs


def read(picture, **kwargs):
    return web_page.read(page(paragraphs(STORY[:3]) + picture + paragraphs(STORY[3:]), **kwargs).encode())


def figure(inside):
    return f'<figure><img src="gate.jpg" alt="Six people"><figcaption>{inside}</figcaption></figure>'


@pytest.mark.parametrize(
    ("inside", "words", "credit"),
    [
        ("Pickets at the gate", "Pickets at the gate", ""),
        ("Pickets at the gate (Photo: Tam Oakley)", "Pickets at the gate (Photo: Tam Oakley)", "Tam Oakley"),
        (
            'Pickets at the gate <span class="credit">Harbour Press Agency</span>',
            "Pickets at the gate Harbour Press Agency",
            "Harbour Press Agency",
        ),
        (
            '<p>Pickets at the gate.</p><p class="caption-credit">Picture: Tam Oakley</p>',
            "Pickets at the gate. Picture: Tam Oakley",
            "Tam Oakley",
        ),
    ],
)
def test_a_caption_is_a_paragraph_with_its_credit(inside, words, credit):
    source = read(figure(inside))
    (caption,) = source.details.captions
    assert source.text.split("\n\n") == [*STORY[:3], words, *STORY[3:]]
    assert (caption.text, caption.credit) == (words, credit)


def test_offsets_of_captions_are_exact():
    source = read(figure("Left: the gate. Photo: Tam Oakley") + figure("Right: the flask. Photo: Wilf Barr"))
    assert len(source.details.captions) == 2
    for caption in source.details.captions:
        assert source.text[caption.start : caption.end] == caption.text
        assert source.text[caption.credit_start : caption.credit_end] == caption.credit


def test_the_picture_above_the_story_has_its_caption_too():
    source = read("", above=figure("The Harbour Road entrance"))
    assert [caption.text for caption in source.details.captions] == ["The Harbour Road entrance"]
    assert source.text.startswith("The Harbour Road entrance\n\nPorters at Northgate")


def test_old_pages_call_captions_by_class():
    old = '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The flask, refilled</p></div>'
    assert [caption.text for caption in read(old).details.captions] == ["The flask, refilled"]


def test_pictures_of_other_articles_have_no_captions_here():
    teaser = f'<a href="/ferry">{figure("The ferry, late again")}</a>'
    aside = f"<aside>{figure('Fog over the harbour')}</aside>"
    assert read(teaser + aside).details.captions == ()


def test_a_page_with_captions_switched_on_is_no_caption():
    source = web_page.read(page().replace("<main>", '<main class="has-captions-on captions">').encode())
    assert source.details.captions == ()


def captions_in(source):
    found = read_text(source.text, captions=source.details.captions)
    return [each for each in found.furniture if each.kind == "caption"], found


def test_what_the_page_calls_a_caption_is_read_as_one():
    source = read(figure('“We carry this place,” she said <span class="credit">Harbour Press Agency</span>'))
    (caption,), found = captions_in(source)
    assert (caption.text, caption.rule) == (
        "“We carry this place,” she said Harbour Press Agency",
        "caption_of_the_page",
    )
    assert source.text[caption.start : caption.end] == caption.text
    assert caption.credit == source.text[caption.credit_start : caption.credit_end] == "Harbour Press Agency"
    assert not any(quote.start < caption.end and quote.end > caption.start for quote in found.quotes)
    assert read_text(source.text).quotes != found.quotes


def test_a_paragraph_beside_a_caption_is_none():
    source = read(figure("The flask") + figure("The gate, refilled"))
    found, _ = captions_in(source)
    assert [each.text for each in found] == ["The flask", "The gate, refilled"]


def test_how_to_reach_somebody_is_no_caption_even_under_a_picture():
    source = read(figure("Email: desk@gazette.example"))
    assert captions_in(source)[0] == []


def ld(*captions):
    pictures = [
        {"@type": "ImageObject", "url": "https://gazette.example/1.jpg", "caption": each} for each in captions
    ]
    node = json.dumps({
        "@type": "NewsArticle",
        "headline": "Porters walk out over the rota",
        "image": pictures,
    })
    return f'<script type="application/ld+json">{node}</script>'


def test_a_paragraph_that_the_metadata_call_a_caption_is_one():
    source = read(
        "<p>Six  who stayed until noon. Photo: Tam Oakley</p>",
        head=ld("Six who stayed until noon. Photo: Tam Oakley"),
    )
    (caption,) = source.details.captions
    assert (caption.basis, caption.credit) == ("JSON-LD NewsArticle image caption", "Tam Oakley")
    assert source.text[caption.start : caption.end] == caption.text
    assert captions_in(source)[0][0].rule == "caption_of_the_page"


def test_what_stands_under_a_picture_and_in_the_metadata_is_one_caption():
    source = read(
        figure("The gate. Photo: Tam Oakley") + figure("The flask"), head=ld("The flask", "The gate.")
    )
    assert [each.text for each in source.details.captions] == ["The gate. Photo: Tam Oakley", "The flask"]
    assert not source.warnings


def test_a_caption_of_the_metadata_that_stands_nowhere_is_told():
    source = read("", head=ld("The \0 flask\ud800", "", 5, "  ", None))
    assert source.details.captions == ()
    assert any(
        "stands nowhere in the text: “The flask” (JSON-LD NewsArticle image caption)." in each
        for each in source.warnings
    )


def test_a_picture_that_is_only_named_is_looked_up():
    graph = {
        "@graph": [
            {"@type": "NewsArticle", "headline": "Porters walk out over the rota", "image": {"@id": "#gate"}},
            {"@type": "ImageObject", "@id": "#gate", "caption": "The gate at noon"},
        ]
    }
    source = read("", head=f'<script type="application/ld+json">{json.dumps(graph)}</script>')
    assert "“The gate at noon”" in " ".join(source.warnings)
