"""Which words of a page are the article.

trafilatura decides that, in its own copy of the page, where every block begins with a number. The numbers that
come back are the story; its words are then taken from the page itself, exactly as they stand there.
"""

import logging
import re
from collections import Counter
from dataclasses import dataclass, field

from trafilatura import bare_extraction

from .blocks import Block, clean

# Braille: no newspaper prints it, no rule of an extractor takes it for a letter, and it is kept by all of them.
_FIRST, _BASE, _DIGITS = 0x2801, 250, 3
_MOST_BLOCKS = _BASE**_DIGITS
_NUMBER = re.compile(f"[{chr(_FIRST)}-{chr(_FIRST + _BASE - 1)}]{{{_DIGITS}}}")
_BRAILLE = dict.fromkeys(range(0x2800, 0x2900))
# Paragraphs of a story stand side by side: an element that holds this many of them is its home.
_HOME_HOLDS = 3
# Below this share of what was extracted the numbers were lost, as in a story that only a script would show.
_ENOUGH = 0.5
# Byline and date stand among so many lines above a story.
_ABOVE = 6
_ASIDE = ("aside", "nav", "footer", "form")
# “Email” and “Share this” are labels of buttons.
_SAYS_SOMETHING = re.compile(r"[.?!:…”’\"']\s*$|\S+\s+\S+\s+\S+\s+\S")
_SPACE = " \t\n\r\f"

# What it has to say to programmers is no help to a curator.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class Story:
    """The blocks of an article in order, those captions included that stand among them.

    `spoken` is its text where the page shows no such blocks and holds the words for a script to show.
    """

    blocks: list[Block] = field(default_factory=list)
    spoken: str = ""

    @property
    def words(self):
        return self.spoken or "\n\n".join(block.text for block in self.blocks if not block.caption)


def story(tree, blocks, *, is_furniture):
    """The Story of a parsed page, or None where there is none. The tree is used up by this.

    `is_furniture(words)` knows what the page shows around its story, such as its byline.
    """
    for number, block in enumerate(blocks[:_MOST_BLOCKS]):
        _write(block, _numeral(number))
    extracted = bare_extraction(tree, include_comments=False)
    if extracted is None or not extracted.text:
        return None
    chosen = {number for found in _NUMBER.findall(extracted.text) if (number := _value(found)) < len(blocks)}
    words = clean(_NUMBER.sub("", extracted.text).translate(_BRAILLE))
    if not chosen or sum(_size(blocks[number].text) for number in chosen) < _ENOUGH * _size(words):
        return Story(spoken=re.sub(r"[ \t]*\n\s*", "\n\n", words).strip())
    homes = _homes(blocks, chosen)
    passed_over = _passed_over(blocks, chosen, homes)
    around = {*sorted(chosen)[:_ABOVE], *passed_over}
    chosen |= passed_over | _captions(blocks, chosen, homes)
    chosen -= {each for each in around if not blocks[each].heading and is_furniture(blocks[each].text)}
    return Story(blocks=[blocks[number] for number in sorted(chosen)])


def _write(block, numeral):
    element, slot = block.slot
    words = clean(getattr(element, slot) or "").translate(_BRAILLE).lstrip(_SPACE)
    setattr(element, slot, f" {numeral}{words}")


def _homes(blocks, chosen):
    held = Counter()
    for number in chosen:
        element = blocks[number].element
        held.update({element, element.getparent()})
    return {element for element, count in held.items() if count >= _HOME_HOLDS and element is not None}


def _passed_over(blocks, chosen, homes):
    """What an extractor leaves out inside a story: a short answer, a line between headings, a bare line."""
    return {
        number
        for number in range(min(chosen), max(chosen))
        for block in [blocks[number]]
        if not (block.is_link or block.caption)
        and (block.heading or _SAYS_SOMETHING.search(block.text))
        and (block.element in homes or block.element.getparent() in homes)
        and not _stands_aside(block)
    }


def _captions(blocks, chosen, homes):
    """Captions of the pictures in a story and of the one above it; those of teasers lead elsewhere."""
    places = homes | {element for home in homes for element in home.iterancestors("article", "main")}
    return {
        number
        for number, block in enumerate(blocks[: max(chosen)])
        if block.caption
        and not block.is_link
        and not _stands_aside(block)
        and any(element in places for element in block.element.iterancestors())
    }


def _stands_aside(block):
    return block.element.tag in _ASIDE or any(True for _ in block.element.iterancestors("a", *_ASIDE))


def _numeral(number):
    return "".join(chr(_FIRST + number // _BASE**place % _BASE) for place in reversed(range(_DIGITS)))


def _value(numeral):
    return sum((ord(sign) - _FIRST) * _BASE**place for place, sign in enumerate(reversed(numeral)))


def _size(words):
    return sum(map(str.isalnum, words))
