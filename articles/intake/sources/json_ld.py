"""What a page says of its article in JSON-LD: the statements of one node of schema.org, broken JSON included."""

import json
import re
from html import unescape
from itertools import islice

_ARTICLES = frozenset({
    "article",
    "report",
    "blogposting",
    "liveblogposting",
    "socialmediaposting",
    "mediagallery",
})
# A page may hold far more, all of it about other things.
_MOST_NODES = 5_000
_MOST_SCRIPTS = 200
_LONGEST = 5_000
# Where the node of the article stands, below the outermost one.
_INSIDE = ("@graph", "mainEntity", "mainEntityOfPage")
_DECODER = json.JSONDecoder(strict=False)
_WRAPPINGS = ("<!--", "//", "/*", "<![CDATA[", "*/", "-->", "]]>", ";")
_BETWEEN = re.compile(r"[\s;,]*")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_COMMENT_LINE = re.compile(r"^[ \t]*//[^\n]*$", re.MULTILINE)
_TAG = re.compile(r"<[/a-zA-Z][^<>]{0,300}>")
# Said by a node too broken to be parsed; of a value in quotes only what comes before the next one.
_SAID = re.compile(r'"(headline|datePublished|@type)"\s*:\s*"((?:[^"\\]|\\.){1,500})"')


class Node:
    """One node: reading never fails, whatever kind of value stands where."""

    def __init__(self, plain, by_id, is_broken=False):
        self._plain = plain
        self._by_id = by_id
        self.is_broken = is_broken

    @property
    def types(self):
        return [each for each in _listed(self._plain.get("@type")) if isinstance(each, str)]

    @property
    def name(self):
        """How the node is called in a basis: “JSON-LD NewsArticle”."""
        kind = next(iter(self.types), "")
        return f"JSON-LD{' (broken)' if self.is_broken else ''} {kind[:40]}".strip()

    def string(self, key):
        """The first string of a key, that of an object being its value, name or address; empty without one."""
        return next(iter(self.strings(key)), "")

    def strings(self, key):
        return [said for each in _listed(self._plain.get(key)) if (said := self._in_words(each))]

    def addresses(self, key):
        """Where a key leads to: its strings, and the `@id` and `url` of its objects."""
        found = []
        for each in _listed(self._plain.get(key)):
            named = [each.get("@id"), each.get("url")] if isinstance(each, dict) else [each]
            found += [name for name in named if isinstance(name, str)]
        return found

    def nodes(self, key):
        """The nodes of a key, those that stand elsewhere and are only named there included."""
        plain = [each for each in _listed(self._plain.get(key)) if isinstance(each, dict)]
        return [Node(self._named(each), self._by_id, self.is_broken) for each in plain]

    def flag(self, key):
        """True or False as said, in whichever spelling; None where it is not."""
        said = str(self._plain.get(key)).lower()
        return {"true": True, "false": False}.get(said)

    def _in_words(self, value):
        if isinstance(value, dict):
            value = self._named(value)
            said = next((value[key] for key in ("name", "@value", "text", "url") if value.get(key)), "")
            value = next(iter(_listed(said)), "")
        return _plain_words(value) if isinstance(value, str | int | float) else ""

    def _named(self, plain):
        if set(plain) <= {"@id", "@type"} and isinstance(plain.get("@id"), str):
            return self._by_id.get(plain["@id"], plain)
        return plain


def article(tree, *, is_this):
    """The Node of the article that a page is about, or None.

    Of several `is_this(headlines, addresses)` may know one; else the first counts.
    """
    nodes, by_id = [], {}
    for script in islice(tree.iterfind(".//script[@type]"), _MOST_SCRIPTS):
        if "ld+json" in script.get("type").lower():
            nodes += _nodes(script.text or "", by_id)
    articles = [node for node in nodes if any(_is_article(each) for each in node.types)]
    if not articles:
        return None
    mine = (
        node
        for node in articles
        if is_this([node.string("headline")], node.addresses("url") + node.addresses("mainEntityOfPage"))
    )
    return next(mine, articles[0])


def _is_article(kind):
    kind = kind.lower().rpartition("/")[2]
    return kind.endswith("article") or kind in _ARTICLES


def _nodes(source, by_id):
    """The outermost nodes of a script and what stands for them; those of lists of other articles are not among them."""
    parsed, is_broken = _parsed(source)
    found, left = [], [parsed]
    for _ in range(_MOST_NODES):
        if not left:
            break
        each = left.pop()
        if isinstance(each, list):
            left += reversed(each[:_MOST_NODES])
        elif isinstance(each, dict):
            found.append(Node(each, by_id, is_broken))
            if isinstance(each.get("@id"), str):
                by_id.setdefault(each["@id"], each)
            left += [each[key] for key in reversed(_INSIDE) if key in each]
    return found


def _parsed(source):
    """(values, whether something had to be mended)."""
    source = _unwrapped(source)
    mended = _TRAILING_COMMA.sub(r"\1", _COMMENT_LINE.sub("", source))
    for text, is_mended in ((source, False), (mended, True)):
        values, end = [], 0
        try:
            # Some put several values one after the other.
            while end < len(text) and len(values) < _MOST_NODES:
                value, end = _DECODER.raw_decode(text, end)
                values.append(value)
                end = _BETWEEN.match(text, end).end()
        except (ValueError, RecursionError):
            if not values:
                continue
            is_mended = True
        return values, is_mended
    return _salvaged(source), True


def _unwrapped(source):
    """Without the comments that once hid a script from older browsers."""
    source = source.strip()
    for mark in _WRAPPINGS:
        source = source.removeprefix(mark).strip()
    for mark in reversed(_WRAPPINGS):
        source = source.removesuffix(mark).strip()
    return source


def _salvaged(source):
    said = {}
    for found in _SAID.finditer(source):
        said.setdefault(found[1], found[2].replace('\\"', '"').replace("\\/", "/"))
    return [said] if "headline" in said or "datePublished" in said else []


def _plain_words(value):
    return " ".join(unescape(_TAG.sub("", str(value)[:_LONGEST])).split())


def _listed(value):
    return value if isinstance(value, list) else [] if value is None else [value]
