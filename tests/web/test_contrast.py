"""WCAG 2.2 AA: words at 4.5 to 1, edges and signs at 3 to 1, in light and in dark."""

import re

import pytest
from django.conf import settings

TOKENS = (settings.BASE_DIR / "static" / "css" / "tokens.css").read_text()
COLOURS = {
    name: schemes for name, *schemes in re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", TOKENS)
}

WORDS = [
    *(
        (ink, paper)
        for ink in ("ink", "ink-soft", "sign")
        for paper in ("paper", "paper-raised", "paper-sunk")
    ),
    ("paper", "ink"),
    ("sign-ink", "sign"),
    ("ink", "sign-wash"),
    ("sign", "sign-wash"),
    ("ink", "coverage-1"),
    ("ink", "coverage-2"),
    ("ink", "coverage-3"),
    ("paper", "coverage-4"),
]
SHAPES = [("edge", "paper"), ("edge", "paper-raised"), ("sign", "paper"), ("coverage-4", "paper")]
DECORATION = {"hairline", "pole"}


def luminance(colour):
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(share * value for share, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_is_21_to_1():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), WORDS, ids=lambda name: name)
def test_words_can_be_read(front, back, scheme):
    assert contrast(COLOURS[front][scheme], COLOURS[back][scheme]) >= 4.5


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), SHAPES, ids=lambda name: name)
def test_edges_and_signs_can_be_seen(front, back, scheme):
    assert contrast(COLOURS[front][scheme], COLOURS[back][scheme]) >= 3


def test_every_colour_is_in_a_pair_that_is_checked():
    paired = {name for pair in WORDS + SHAPES for name in pair}
    assert set(COLOURS) == paired | DECORATION
    assert TOKENS.count("light-dark(") == len(COLOURS)


def test_the_browsers_frame_has_the_colour_of_the_paper():
    base = (settings.BASE_DIR / "templates" / "base.html").read_text()
    assert re.findall(r'name="theme-color" content="(#\w{6})"', base) == COLOURS["paper"]


def test_no_stylesheet_has_a_colour_of_its_own():
    css = settings.BASE_DIR / "static" / "css"
    exempt = {"tokens.css", "print.css"}
    strays = {
        path.name: found
        for path in css.rglob("*.css")
        if path.name not in exempt
        and (found := re.findall(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)\(", path.read_text()))
    }
    assert strays == {}
