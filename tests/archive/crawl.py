"""Follows the links of the public site, as a search engine would."""

from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin

# Not pages of the archive: the desk, the gallery of components, and files.
ELSEWHERE = ("/admin/", "/components/", "/static/")


class Page(HTMLParser):
    def __init__(self, address, response):
        super().__init__()
        self.address = address
        self.status = response.status_code
        self.html = response.content.decode()
        self.links, self.headings, self.ids, self.robots, self.canonical = set(), [], [], "", ""
        self.feed(self.html)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag == "a" and found.get("href"):
            self.links.add(urljoin(self.address, found["href"]))
        if tag in ("h1", "h2", "h3", "h4"):
            self.headings.append(int(tag[1]))
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "meta" and found.get("name") == "robots":
            self.robots = found["content"]
        if tag == "link" and found.get("rel") == "canonical":
            self.canonical = found["href"]

    @property
    def internal(self):
        """Addresses of this site that it leads to, without the part of the page."""
        inside = (urldefrag(link)[0] for link in self.links if link.startswith("/"))
        return {link for link in inside if not link.startswith(ELSEWHERE)}


def crawl(client, start="/"):
    """Every page that can be reached from `start`, by address, and the status of every address of the API."""
    pages, programs, waiting = {}, {}, {start}
    while waiting:
        address = waiting.pop()
        response = client.get(address)
        if address.startswith("/api/"):
            programs[address] = response.status_code
            continue
        pages[address] = page = Page(address, response)
        waiting |= page.internal - pages.keys() - programs.keys()
    return pages, programs
