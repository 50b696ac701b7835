"""A saved web page: its story, and what it says of it."""

import re
from dataclasses import replace
from itertools import groupby, islice

from django.core.exceptions import ValidationError
from lxml import etree
from lxml.html import HTMLParser, document_fromstring

from articles import decoding
from articles.reading.captions import CREDIT_WITHIN
from articles.reading.furniture import CREDIT

from . import walls
from .blocks import blocks, clean, words_of
from .charset import characters
from .details import Caption
from .page_details import PageDetails
from .source import Source
from .story import story

# Three times what the largest of a thousand pages had; more would keep an extractor busy for minutes.
MOST_ELEMENTS = 30_000
_FEWEST_LETTERS = 80
_FEW_WORDS = 60
_LONGEST_CREDITED = 1_000
_LONGEST_TOLD = 300
_PASTE = "Open the page in a browser, select the words of the article, copy them and paste them here."
# Characters by number that no tree of elements may hold.
_NO_WRITING = re.compile(
    r"&#(?:0*(?:[1-8]|1[124-9]|2\d|3[01])|x0*(?:[1-8bcef]|1[\da-f]|fff[ef]))(?:;|(?![\da-f]))", re.IGNORECASE
)
_CREDITED = re.compile(
    r"(?:^|[-_ ])(?:credit|copyright|photographer|source)s?(?:[-_ ]|$|text)", re.IGNORECASE
)


def read(data, *, encoding=None, header=None, address="", noun="web page"):
    """The Source in the bytes of a page.

    `header` is the encoding that a mail gives for it, `address` where it was saved from. Raises ValidationError
    where there is no story in it.
    """
    read_as = characters(data, encoding=encoding, header=header)
    tree = _parsed(read_as.text)
    details = PageDetails(tree, data, address)
    found = blocks(tree)
    page = [block.text for block in found]
    if sum(map(len, page)) > decoding.LONGEST_TEXT:
        raise ValidationError(
            f"The page has more than {decoding.LONGEST_TEXT:,} characters, more than any article. {_PASTE}",
            code="too_long",
        )
    pictures = {block: _credit(block) for block in found if block.caption}
    told = story(tree, found, is_furniture=details.is_furniture)
    if told is None or sum(map(str.isalpha, told.words)) < _FEWEST_LETTERS:
        raise ValidationError(_nothing_in(page, noun), code="no_story")
    text, captions = _laid_out(told, details, pictures)
    details.add_standfirsts(
        page, [block.text for block in told.blocks if not (block.heading or block.caption)]
    )
    warnings = [
        *read_as.warnings,
        *walls.warnings(told.words, "\n".join(page), is_for_subscribers=details.is_for_subscribers),
    ]
    how = f"{noun}, extracted; {read_as.how}"
    if told.spoken:
        how = f"{noun}, taken from what it holds for its scripts; {read_as.how}"
        warnings.append(
            "The page shows its words by script, so paragraphs may be missing. Compare it with the page."
        )
    elif (words := len(text.split())) < _FEW_WORDS:
        warnings.append(f"Only {words} words were found. Compare them with the page.")
    text = decoding.as_text(text)
    captions, elsewhere = _with_said(captions, details.captions(), text)
    warnings += elsewhere
    all_details = details.found.details(captions)
    return Source(
        text=text,
        how=how,
        warnings=(*warnings, *details.warnings, *all_details.disagreements(), *decoding.warnings(text)),
        details=all_details,
    )


def _parsed(characters):
    """The page as a tree. Nothing outside of it is asked for: HTML has no entities of its own, and no includes."""
    source = _NO_WRITING.sub(" ", clean(characters))
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        tree = document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        raise ValidationError(f"This is no web page. {_PASTE}", code="no_page") from None
    if any(error.level == etree.ErrorLevels.FATAL for error in parser.error_log):
        raise ValidationError(
            "The page has elements hundreds deep inside each other, or millions of characters in one, and cannot be "
            f"read here. {_PASTE}",
            code="depth",
        )
    if sum(1 for _ in islice(tree.iter(), MOST_ELEMENTS + 1)) > MOST_ELEMENTS:
        raise ValidationError(
            f"The page has more than {MOST_ELEMENTS:,} elements, more than any article needs. {_PASTE}",
            code="too_many",
        )
    return tree


def _nothing_in(page, noun):
    said = walls.warnings("\n".join(page), "\n".join(page), is_for_subscribers=False)
    return said[0] if said else f"No article was found in this {noun}. {_PASTE}"


def _laid_out(told, details, pictures):
    """(text, captions): paragraphs with a blank line between them; the headline has a field of its own."""
    if told.spoken:
        return told.spoken, []
    paragraphs, captions, at, headline_stands = [], [], 0, True
    for picture, group in groupby(told.blocks, key=_picture):
        group = list(group)
        if picture is not None:
            parts = [" ".join(" ".join(block.text.split("\n")) for block in group)]
            credit = next((pictures[block] for block in group if pictures[block]), "")
            captions.append(_caption(parts[0], credit, at))
        else:
            parts = [block.text for block in group]
            if headline_stands and group[0].heading and details.is_headline(parts[0]):
                headline_stands, parts = False, parts[1:]
        paragraphs += parts
        at += sum(len(part) + 2 for part in parts)
    return "\n\n".join(paragraphs), captions


def _with_said(captions, said, text):
    """(captions, sentences): those of the page, and of what its metadata say those that stand in the text; what
    stands nowhere in it is only told."""
    captions, sentences = list(captions), []
    printed = {" ".join(each.text.split()) for each in captions}
    for words, basis in said.items():
        if any(words in each for each in printed):
            continue
        place = next(
            (span for span in _paragraphs(text) if " ".join(text[slice(*span)].split()) == words), None
        )
        if place is not None:
            captions.append(replace(_caption(text[slice(*place)], "", place[0]), basis=basis))
        else:
            shown = words if len(words) <= _LONGEST_TOLD else f"{words[: _LONGEST_TOLD - 1]}…"
            sentences.append(
                f"A caption that the page gives to a picture stands nowhere in the text: “{shown}” ({basis}). If it was "
                "printed, add it to the article when it is entered."
            )
    return sorted(captions, key=lambda each: each.start), sentences


def _paragraphs(text):
    at = 0
    for paragraph in text.split("\n\n"):
        yield at, at + len(paragraph)
        at += len(paragraph) + 2


def _picture(block):
    """What stands for the picture of a caption: words of several blocks may be one caption."""
    if not block.caption:
        return None
    return next(block.element.iterancestors("figure"), block.element)


def _credit(block):
    """What the page itself marks as a credit in a caption."""
    for element in block.element.iter("*"):
        if _CREDITED.search(element.get("class") or ""):
            return words_of(element)
    return ""


def _caption(words, credit, at):
    found = CREDIT.match(credit) if credit else CREDIT_WITHIN.search(words[-_LONGEST_CREDITED:])
    credit = found["credit"] if found else credit
    start = words.rfind(credit) if credit else -1
    has_credit = start >= 0
    return Caption(
        text=words,
        start=at,
        end=at + len(words),
        basis="caption on the page",
        credit=credit if has_credit else "",
        credit_start=at + start if has_credit else None,
        credit_end=at + start + len(credit) if has_credit else None,
    )
