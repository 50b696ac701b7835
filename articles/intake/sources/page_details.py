"""What a web page says of its article, gathered from its own metadata and from what it shows."""

import re
from itertools import islice

from articles.decoding import without_control_characters

from . import json_ld, meta_tags, on_page
from .addresses import canonical, host, is_front_page
from .days import day_of
from .details import Gathering
from .titles import without_site

_SAVED_FROM = re.compile(
    rb"<!--\s*(?:saved from url=\(\d+\)|.{0,200}?\burl:\s*)(https?://\S{4,1000}?)\s", re.I | re.S
)
_SAVED_FROM_WITHIN = 4096
_FEW_WORDS = 8
_SENTENCE_ENDS = tuple(".!?:”’\"'")
_LONGEST_BYLINE = 16
_MOST_PICTURES = 50
_OPEN_GOVERNMENT = re.compile(r"open[- ]government[- ]licen[cs]e", re.I)
_ATTRIBUTION = re.compile(r"creativecommons\.org/licenses/by/4\.0|\bCC[- ]BY[- ]4\.0\b", re.I)
_GENRES_BY_TYPE = {
    "opinionnewsarticle": "opinion",
    "liveblogposting": "live_blog",
    "reportagenewsarticle": "report",
    "mediagallery": "pictures",
    "imagegallery": "pictures",
}
_GENRES_BY_SECTION = (
    (
        re.compile(r"\b(?:opinion|comment(?:is ?free|ary)?|columnists?|editorials?|leaders?)\b", re.I),
        "opinion",
    ),
    (re.compile(r"\bletters?\b", re.I), "letter"),
    (re.compile(r"\b(?:press|news) releases?\b", re.I), "press_release"),
    (re.compile(r"\bfeatures?\b", re.I), "feature"),
    (re.compile(r"\b(?:in pictures|galler(?:y|ies))\b", re.I), "pictures"),
    (re.compile(r"\blive ?blogs?\b", re.I), "live_blog"),
)


class PageDetails:
    """Read before the story is taken out of the tree, which uses it up. `warnings` are sentences."""

    def __init__(self, tree, data, address=""):
        self.tree = tree
        self.head = meta_tags.Head(tree)
        self.found = Gathering()
        self.warnings = []
        self.headings = on_page.headings(tree)
        self._standfirsts = list(islice(on_page.standfirsts(tree), 3))
        self._bylines_on_page = list(islice(on_page.bylines(tree), 5))
        self.address = self._addresses(data, address)
        self.node = json_ld.article(tree, is_this=self._is_this)
        self._more_addresses()
        self._headlines()
        self._publications()
        self._bylines()
        self._dates()
        self._rights()
        self._genre()

    @property
    def is_for_subscribers(self):
        return self.node is not None and self.node.flag("isAccessibleForFree") is False

    def add_standfirsts(self, page, story):
        """`page` and `story` are paragraphs. What a page tells only search engines is printed nowhere, and a first
        paragraph that it repeats there is no standfirst."""
        printed = {_bare(each): each for each in page}
        told = {_bare(each) for each in story[:2]}
        for words in self._standfirsts:
            self.found.add("standfirst", words, "standfirst on the page", is_printed=True)
        said = list(self.head.said(meta_tags.DESCRIPTION))
        if self.node is not None:
            said.insert(0, (self.node.string("description"), f"{self.node.name} description"))
        for words, basis in said:
            if _bare(words) in printed and _bare(words) not in told:
                self.found.add("standfirst", printed[_bare(words)], f"{basis}, printed on the page")

    def captions(self):
        """{words: basis} of captions that the metadata give to pictures."""
        if self.node is None:
            return {}
        basis = f"{without_control_characters(self.node.name)} image caption"
        pictures = self.node.nodes("image")[:_MOST_PICTURES]
        said = [" ".join(without_control_characters(each.string("caption")).split()) for each in pictures]
        return {words: basis for words in said if re.search(r"\w", words)}

    def is_furniture(self, words):
        """Whether a line only gives the byline or the date, which have fields of their own."""
        return _bare(words) in {_bare(each) for each in self._bylines_on_page} or (
            len(words.split()) <= _FEW_WORDS
            and words[-1:] not in _SENTENCE_ENDS
            and day_of(words) is not None
        )

    def is_headline(self, words):
        return _bare(words) in {_bare(each) for each in self.found.values("headline")}

    def _is_this(self, headlines, addresses):
        printed = {_bare(each) for each in self.headings}
        return any(_bare(each) in printed for each in headlines if each) or any(
            canonical(each, self.address) == self.address for each in addresses if self.address
        )

    def _addresses(self, data, address):
        said = [(href, "<link rel=canonical>") for href in self.head.links("canonical")]
        said += list(self.head.said(meta_tags.ADDRESS))
        if address:
            said.append((address, "address that the page was saved from"))
        if saved := _SAVED_FROM.search(data[:_SAVED_FROM_WITHIN]):
            said.append((saved[1].decode("ascii", "ignore"), "address that the page was saved from"))
        base = next((canonical(each) for each, _ in reversed(said) if canonical(each)), "")
        for each, basis in said:
            whole = canonical(each, base)
            if whole and not is_front_page(whole):
                self.found.add("source_address", whole, basis)
        found = self.found.details().first("source_address")
        return found.value if found else base

    def _more_addresses(self):
        if self.node is None:
            return
        for key in ("url", "mainEntityOfPage"):
            for each in self.node.addresses(key):
                whole = canonical(each, self.address)
                if whole and not is_front_page(whole):
                    self.found.add("source_address", whole, f"{self.node.name} {key}")

    def _headlines(self):
        """The heading that readers saw comes first, if the page's metadata bear out that it is one."""
        said = [(self.node.string("headline"), f"{self.node.name} headline")] if self.node else []
        said += list(self.head.said(meta_tags.HEADLINE))
        said += list(islice(meta_tags.microdata(self.tree, "headline"), 3))
        said.append((self.head.title, "<title>"))
        said = [(without_site(words)[0], basis) for words, basis in said if words]
        borne_out = [
            (heading, [basis for words, basis in said if _goes_with(heading, words)])
            for heading in self.headings
        ]
        for heading, bases in sorted(borne_out, key=lambda each: -len(each[1])):
            if bases:
                self.found.add("headline", heading, f"heading on the page, as in {bases[0]}", is_printed=True)
        for words, basis in said:
            self.found.add("headline", words, basis)
        for heading in self.headings[:1]:
            self.found.add("headline", heading, "heading on the page", is_printed=True)

    def _bylines(self):
        """Names from the metadata, else as printed; papers that name themselves as the writer name none."""
        said = (
            []
            if self.node is None
            else [(each, f"{self.node.name} author") for each in self.node.strings("author")]
        )
        said += list(self.head.said(meta_tags.BYLINE))
        said = said or list(islice(meta_tags.microdata(self.tree, "author"), 1))
        names = [(each, basis) for each, basis in said if self._is_writer(each)]
        for basis in dict.fromkeys(basis for _, basis in names):
            self.found.add("byline", _listed([each for each, other in names if other == basis]), basis)
        if not self.found.has("byline"):
            for words in islice(filter(self._is_writer, self._bylines_on_page), 1):
                self.found.add("byline", words, "byline on the page", is_printed=True)

    def _is_writer(self, name):
        """An address or a whole sentence is no name."""
        return (
            not re.search(r"https?:|www\.|@|/", name)
            and len(name.split()) <= _LONGEST_BYLINE
            and _bare(name).replace(" ", "")
            not in {_bare(each).replace(" ", "") for each in self.found.values("publication")}
        )

    def _dates(self):
        said = [(self.node.string("datePublished"), f"{self.node.name} datePublished")] if self.node else []
        said += list(self.head.said(meta_tags.PUBLISHED))
        # Times further down may be those of comments and of other articles: heard where nothing else is said.
        shown = on_page.dates(self.tree)
        for more in (said, meta_tags.microdata(self.tree, "datePublished"), shown):
            days = [(day, basis) for written, basis in islice(more, 20) if (day := day_of(written))]
            for day, basis in days if more is said else days[:1]:
                self.found.add("published_on", day.edtf, day.basis(basis), is_printed=more is shown)
            if days:
                return
        if self.head.first(meta_tags.CHANGED) or (self.node and self.node.string("dateModified")):
            self.warnings.append("The page says when it was last changed, but not when it was published.")

    def _publications(self):
        """The site comes before the publisher, which may be an agency, or the company behind many papers."""
        names = list(self.head.said(meta_tags.PUBLICATION))
        if self.node is not None:
            names.insert(1, (self.node.string("publisher"), f"{self.node.name} publisher"))
        names.append((without_site(self.head.title)[1], "<title>"))
        for name, basis in names if len(names) == 1 else names[:-1]:
            if not name.startswith(("http:", "https:")) and not self.is_headline(name):
                self.found.add("publication", name, basis)
        if not self.found.has("publication"):
            self.found.add("publication", host(self.address), "host of the address")

    def _rights(self):
        said = [(href, "<link rel=license>") for href in self.head.links("license")]
        if self.node is not None:
            said += [(each, f"{self.node.name} license") for each in self.node.addresses("license")]
        said += list(self.head.said(meta_tags.RIGHTS))
        for value, basis in said:
            if _OPEN_GOVERNMENT.search(value):
                self.found.add("rights", "ogl", basis)
            elif _ATTRIBUTION.search(value):
                self.found.add("rights", "cc_by", basis)

    def _genre(self):
        if self.node is not None:
            for kind in self.node.types:
                genre = _GENRES_BY_TYPE.get(kind.lower().rpartition("/")[2], "")
                self.found.add("genre", genre, f"JSON-LD type {kind}")
        sections = list(self.head.said(meta_tags.SECTION))
        if self.node is not None:
            sections += [
                (each, f"{self.node.name} articleSection") for each in self.node.strings("articleSection")
            ]
        for section, basis in sections:
            for pattern, genre in _GENRES_BY_SECTION:
                if pattern.search(section):
                    self.found.add("genre", genre, f"{basis}: {section[:60]}")


def _goes_with(heading, words):
    """Whether two headlines are of one article: the same, or in the main of the same words."""
    one, other = sorted((_bare(heading), _bare(words)), key=len)
    telling = {word for word in one.split() if len(word) > 3}
    return bool(one) and (
        one == other or (len(telling) >= 3 and 2 * len(telling & set(other.split())) >= len(telling))
    )


def _bare(words):
    return " ".join(re.sub(r"[\W_]+", " ", words.casefold()).split())


def _listed(names):
    names = list(dict.fromkeys(names))
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
