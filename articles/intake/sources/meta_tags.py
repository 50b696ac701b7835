"""What a page says of itself in its head: Open Graph, meta tags, links, and microdata in its body."""

from itertools import islice

from .blocks import words_of

_MOST = 2_000
# In the order of trust. The names are those of Open Graph, Dublin Core, and of the analytics that papers use.
HEADLINE = ("og:title", "twitter:title", "dc.title", "dcterms.title", "sailthru.title", "citation_title")
PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "originalpublicationdate",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "publish-date",
    "publication_date",
    "publishdate",
    "publishtime",
    "pubdate",
    "citation_publication_date",
    "date",
)
CHANGED = ("article:modified_time", "og:updated_time", "dcterms.modified", "last-modified", "revised")
BYLINE = (
    "author",
    "article:author",
    "og:article:author",
    "byl",
    "byline",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
)
PUBLICATION = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "cre", "application-name")
ADDRESS = ("og:url", "twitter:url", "parsely-link")
DESCRIPTION = ("og:description", "description", "twitter:description", "dc.description")
RIGHTS = ("dc.rights", "dcterms.rights", "dcterms.license", "copyright")
SECTION = ("article:section", "section", "parsely-section", "sailthru.section")


class Head:
    """The meta tags and links of a parsed page."""

    def __init__(self, tree):
        self._said = {}
        for tag in islice(tree.iter("meta"), _MOST):
            content = " ".join((tag.get("content") or "").split())
            for attribute in ("property", "name", "itemprop"):
                name = (tag.get(attribute) or "").strip().lower()
                if name and content:
                    self._said.setdefault(name, []).append(content)
        self._links = [
            ((link.get("rel") or "").lower().split(), link.get("href"))
            for link in islice(tree.iter("link", "a"), _MOST)
            if link.get("rel") and link.get("href")
        ]
        self.title = next((words_of_title(title) for title in tree.iter("title")), "")

    def said(self, names):
        """(value, basis) of each of some tags that the page has, in the order of the names."""
        for name in names:
            for value in self._said.get(name, ()):
                yield (
                    value,
                    f"Open Graph {name}" if name.startswith(("og:", "article:")) else f"meta tag {name}",
                )

    def first(self, names):
        return next((value for value, _ in self.said(names)), "")

    def links(self, relation):
        return [href for relations, href in self._links if relation in relations]


def words_of_title(title):
    return " ".join((title.text or "").split())


def microdata(tree, name):
    """Values of an `itemprop`: as a machine should read it where the page says so, else its words."""
    for element in islice(tree.iterfind(".//*[@itemprop]"), _MOST):
        if name in element.get("itemprop").split() and element.tag != "meta":
            value = element.get("content") or element.get("datetime") or words_of(element)
            if value.strip():
                yield value, f"microdata {name}"
