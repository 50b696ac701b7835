"""A web page as the blocks of words that a reader sees: paragraphs, headings, captions, rows of a table.

Words are the page's own: white space is collapsed as a browser does, all else is left, no-break spaces included.
"""

import re

from articles.reading.words.listing import listed

from .charset import AS_WINDOWS_1252

_BLOCKS = listed(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary"
    " table tbody tfoot thead tr ul"
)
_CELLS = frozenset({"td", "th"})
_WITHOUT_WORDS = listed(
    "applet audio button canvas datalist embed frame frameset head iframe input link math meta noscript object"
    " option script select style svg template textarea title video"
)
_WHOLE_PAGES = frozenset({"html", "body", "main", "article", "section"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SPACE = " \t\n\r\f"
_SPACES = re.compile(f"[{_SPACE}]+")
_NO_WRITING = dict.fromkeys((*range(9), 11, *range(14, 32), 127, 0xFFFE, 0xFFFF))
_CLEAN = _NO_WRITING | AS_WINDOWS_1252 | {0x0C: " "}
_CAPTION = re.compile(r"(?:^|[-_ ])(?:wp-)?(?:fig(?:ure)?-?)?captions?(?:[-_ ]|$|text)", re.IGNORECASE)
_OPENING, _CLOSING = ("“", "‘"), ("”", "’")
# Marks that can stand in no words of a page, for a line break and for the border of a cell.
_BREAK, _CELL = "\x0b", "\x1c"
_AROUND_BREAK = re.compile(f"[{_SPACE}]*{_BREAK}[{_SPACE}]*")
_AROUND_CELL = re.compile(f"[{_SPACE}]*{_CELL}[{_SPACE}]*")


class Block:
    """Words that stand together, and where: `element` is the nearest block around them.

    `slot` is the element and the attribute (`text` or `tail`) of the tree in which the words begin.
    """

    __slots__ = ("_linked", "_parts", "caption", "element", "heading", "slot", "text")

    def __init__(self, element, slot, caption, heading):
        self.element = element
        self.slot = slot
        self.caption = caption
        self.heading = heading
        self.text = ""
        self._parts = []
        self._linked = 0

    def add(self, words, is_link=False):
        self._parts.append(words)
        if is_link:
            self._linked += len(words)

    @property
    def ends_in_break(self):
        return self._parts[-1:] == [_BREAK]

    def close(self):
        words = "".join(self._parts)
        words = _AROUND_CELL.sub(_CELL, _AROUND_BREAK.sub(_BREAK, _SPACES.sub(" ", words)))
        words = words.strip(_SPACE + _BREAK + _CELL)
        self.text = words.replace(_BREAK, "\n").replace(_CELL, "\t")
        return bool(self.text.strip())

    @property
    def is_link(self):
        """Whether it leads elsewhere with most of its words, as teasers and menus do."""
        return 2 * self._linked > sum(map(len, self._parts))


def clean(words):
    """Words without control characters, and with what old pages mean by some of them."""
    return words.translate(_CLEAN)


def words_of(element):
    """All words under an element, on one line."""
    return " ".join(" ".join(block.text.split("\n")) for block in blocks(element))


def blocks(root):
    """The blocks under an element in the order of the page. Walks without recursion, however deep it goes."""
    walk = _Walk()
    walk.through(root)
    return walk.found


def _is_caption(element):
    return element.tag == "figcaption" or (
        element.tag not in _WHOLE_PAGES and _CAPTION.search(element.get("class") or "") is not None
    )


class _Walk:
    def __init__(self):
        self.found = []
        self.open = None
        self.quotes = 0

    def through(self, root):
        # What is left to do, the next at the end; `around` is (block element, is link, is caption, is heading).
        left = [(self._enter, root, (root, False, False, False))]
        while left:
            do, element, around = left.pop()
            left.extend(reversed(do(element, around) or ()))
        self._end()

    def _enter(self, element, around):
        tag = element.tag
        if not isinstance(tag, str) or tag in _WITHOUT_WORDS:
            return None
        if tag == "br":
            return self._break()
        block, link, caption, heading = around
        if tag in _BLOCKS:
            self._end()
            block = element
        elif tag in _CELLS:
            if self.open is not None:
                self.open.add(_CELL)
        elif tag == "q":
            self._write(_OPENING[self.quotes % 2], element, "text", around)
            self.quotes += 1
        within = (
            block,
            link or tag == "a",
            caption or _is_caption(element),
            heading or tag in _HEADINGS,
        )
        if element.text:
            self._write(element.text, element, "text", within)
        inner = [
            step for child in element for step in ((self._enter, child, within), (self._after, child, within))
        ]
        return [*inner, (self._leave, element, around)]

    def _leave(self, element, around):
        if element.tag in _BLOCKS:
            self._end()
        elif element.tag == "q":
            self.quotes -= 1
            self._write(_CLOSING[self.quotes % 2], element, "tail", around)

    def _after(self, element, around):
        if element.tail:
            self._write(element.tail, element, "tail", around)

    def _write(self, words, element, slot, around):
        words = clean(words)
        block, link, caption, heading = around
        if not words.strip(_SPACE):
            if words and self.open is not None and not self.open.ends_in_break:
                self.open.add(" ")
            return
        if self.open is None:
            self.open = Block(block, (element, slot), caption, heading)
        self.open.add(words, link)

    def _break(self):
        """One break begins a line, two a paragraph."""
        if self.open is None:
            return
        if self.open.ends_in_break:
            self._end()
        else:
            self.open.add(_BREAK)

    def _end(self):
        if self.open is not None and self.open.close():
            self.found.append(self.open)
        self.open = None
