"""What the policy of the archive's pages forbids to stand in them, found without a browser."""

from html.parser import HTMLParser
from urllib.parse import urlsplit

# A block of data is no script: a browser runs nothing in it.
DATA = {"application/json", "application/ld+json"}
LOADED = {"script": "src", "link": "href", "img": "src", "form": "action", "iframe": "src", "source": "src"}
# Links that name an address and load nothing.
NAMING = {"canonical", "alternate", "cite-as", "license", "author", "next", "prev"}


class Page(HTMLParser):
    """`broken` says what a browser would refuse of the page, `links` where it leads to."""

    def __init__(self, html):
        super().__init__()
        self.broken, self.links = [], []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.broken += [f"<{tag} {name}>" for name in found if name == "style" or name.startswith("on")]
        if tag in ("style", "base", "object", "embed") or (
            tag == "script" and "src" not in found and found.get("type") not in DATA
        ):
            self.broken.append(f"<{tag}>")
        if tag == "a" and found.get("href"):
            self.links.append(found["href"])
        loaded = found.get(LOADED.get(tag)) or ""
        if tag == "link" and found.get("rel") in NAMING:
            loaded = ""
        address = urlsplit(loaded)
        if (
            address.scheme
            or address.netloc
            or (found.get("href") or "").strip().lower().startswith("javascript:")
        ):
            self.broken.append(f"<{tag}> {loaded or found['href']}")
