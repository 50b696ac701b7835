"""Bytes of pages: what they say of their encoding is heard, and checked."""

import pytest
from django.core.exceptions import ValidationError

from articles.intake.sources import web_page
from tests.articles.intake.files import STORY, page, paragraphs

WORDS = "The café at the gate, “open for pickets”, sold tea at £1 – and nobody’s flask was empty."


def source_in(encoding, declared):
    story = paragraphs((*STORY[:3], WORDS, *STORY[3:]))
    return page(story).replace('<meta charset="utf-8">', declared).encode(encoding)


def read(data, **kwargs):
    source = web_page.read(data, **kwargs)
    assert WORDS in source.text.split("\n\n")
    return source


@pytest.mark.parametrize(
    ("encoding", "declared", "how"),
    [
        ("utf-8", '<meta charset="utf-8">', "UTF-8 (meta tag)"),
        ("utf-8", "", "UTF-8"),
        ("utf-8-sig", '<meta charset="iso-8859-1">', "UTF-8 (byte-order mark)"),
        ("utf-16", "", "UTF-16 (byte-order mark)"),
        ("utf-16-le", "", "UTF-16 (found out)"),
        ("cp1252", '<meta charset="windows-1252">', "Windows-1252 (meta tag)"),
        (
            "cp1252",
            '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">',
            "Windows-1252 (meta tag)",
        ),
        ("utf-8", '<meta charset="utf-16">', "UTF-8 (meta tag)"),
    ],
)
def test_what_is_said_and_true_is_read_without_a_word(encoding, declared, how):
    source = read(source_in(encoding, declared))
    assert source.how == f"web page, extracted; decoded as {how}"
    assert source.warnings == ()


@pytest.mark.parametrize(
    ("encoding", "declared", "how", "said"),
    [
        (
            "cp1252",
            '<meta charset="utf-8">',
            "Windows-1252 (a guess)",
            "says that it is UTF-8, but it is not",
        ),
        ("cp1252", "", "Windows-1252 (a guess)", "does not say its encoding"),
        (
            "utf-8",
            '<meta charset="iso-8859-1">',
            "UTF-8 (found out)",
            "says that it is Windows-1252, but it is UTF-8",
        ),
        (
            "utf-8",
            '<meta charset="klingon">',
            "UTF-8",
            "its encoding is “klingon”, which is none that is known",
        ),
        ("utf-8", '<meta charset="rot13">', "UTF-8", "its encoding is “rot13”"),
    ],
)
def test_what_is_said_and_not_true_is_noticed(encoding, declared, how, said):
    source = read(source_in(encoding, declared))
    assert source.how.endswith(f"decoded as {how}")
    assert said in source.warnings[0]


def test_lost_characters_in_a_damaged_page_are_pointed_out():
    data = source_in("utf-8", "").replace("nobody’s".encode(), b"nobody\x99s")
    source = web_page.read(data)
    assert "nobody\ufffds flask" in source.text
    assert "though damaged" in source.how
    assert "1 character had been lost" in source.warnings[0]


def test_damage_outside_of_the_story_is_nobodys_concern():
    assert (
        read(source_in("utf-8", "").replace(b"Quay Street", "Quai Châtel".encode("latin-1"))).warnings == ()
    )


def test_a_told_encoding_is_used_and_held_to():
    assert read(source_in("mac-roman", ""), encoding="mac-roman").how.endswith(
        "decoded as Mac Roman (as told)"
    )
    with pytest.raises(ValidationError, match="The page is not UTF-8: byte"):
        web_page.read(source_in("cp1252", ""), encoding="utf-8")
