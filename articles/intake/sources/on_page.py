"""What a page shows its readers above the story: headline, byline, date."""

import re
from itertools import islice

from .blocks import clean, words_of

_MOST_ELEMENTS = 30_000
_MOST_WORDS = 20
_BYLINE = re.compile(
    r"(?:^|[-_ ])(?:by-?line(?:s|__?name|-name|-text)?|author(?:s|-?names?|-link|__name)?|contributor)(?:[-_ ]|$)",
    re.I,
)
_STANDFIRST = re.compile(
    r"(?:^|[-_ ])(?:stand-?first|sub-?head(?:line|ing)?|deck|dek|sub-?title|strapline|article-(?:summary|lead))"
    r"(?:[-_ ]|$)",
    re.I,
)
_DATE = re.compile(
    r"(?:^|[-_ ])(?:publi(?:shed|cation)|pub|date-?line|timestamp|posted|date)(?:-?(?:date|time|on))?(?:[-_ ]|$)",
    re.I,
)
_WHOLE_PAGES = ("html", "body", "main", "article")
_ELSEWHERE = ("nav", "footer", "aside")
_NAMES = re.compile(
    r"(?:(?:Words |Exclusive |Report )?[Bb]y:? )?[A-Z][\w’'.-]*(?: (?:[a-z]{1,3} )?[A-Z][\w’'.-]*)"
)
_AFTER_NAMES = re.compile(
    r"\s*(?:\bPublished\b|\bUpdated\b|\bPosted\b|@|\||•|\d{1,2}[:.]\d\d|\d{1,2}\s+[A-Z][a-z]{2}).*$", re.S
)


def headings(tree):
    """Words of the page's main headings."""
    return [words for heading in islice(tree.iter("h1"), 20) if (words := words_of(heading))]


def bylines(tree):
    """Names as printed, “By Imogen Vale, Health Reporter”."""
    for element in _called(tree, _BYLINE, "author"):
        # Designers set name and office apart without a space between them.
        words = " ".join(clean(" ".join(islice(element.itertext(), 40))).split())
        words = _AFTER_NAMES.sub("", words).strip(" ,|•-–")
        if _NAMES.match(words) and len(words.split()) <= _MOST_WORDS and "@" not in words:
            yield words


def standfirsts(tree):
    for element in _called(tree, _STANDFIRST):
        words = words_of(element)
        if 4 <= len(words.split()) <= 80:
            yield words


def dates(tree):
    """(written, basis) of the times that the page shows, those for machines first."""
    for time in islice(tree.iter("time"), 40):
        if not _is_elsewhere(time):
            for written in (time.get("datetime"), words_of(time)):
                if written and written.strip():
                    yield written, "<time> on the page"
    for element in islice(_called(tree, _DATE), 20):
        words = words_of(element)
        if len(words.split()) <= _MOST_WORDS:
            yield words, "date on the page"


def _called(tree, pattern, relation=None):
    """Elements that their class, id or relation calls so, outside of menus and links to other articles."""
    for element in islice(tree.iter("*"), _MOST_ELEMENTS):
        names = " ".join(element.get(each) or "" for each in ("class", "data-testid", "data-component"))[:500]
        is_called = pattern.search(names) or (relation and relation in (element.get("rel") or "").split())
        if is_called and element.tag not in _WHOLE_PAGES and not _is_elsewhere(element):
            yield element


def _is_elsewhere(element):
    return any(True for _ in element.iterancestors(*_ELSEWHERE))
