"""Web addresses as an archive keeps them: absolute, of the web, without what only follows a reader about."""

from urllib.parse import urldefrag, urljoin, urlsplit

from courlan import clean_url

_LONGEST = 1000


def canonical(address, base=""):
    """The address in full and without tracking parameters; empty where it is none that others could follow."""
    address = "".join(address.split())
    if not address or len(address) > 2 * _LONGEST:
        return ""
    try:
        address = urljoin(base, address)
        parts = urlsplit(address)
        host = parts.hostname or ""
        cleaned = clean_url(urldefrag(address).url)
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or "." not in host.strip(".") or parts.username is not None:
        return ""
    return cleaned if cleaned and len(cleaned) <= _LONGEST else ""


def is_front_page(address):
    """Whether it leads to a site and no article: some pages call their front page their own address."""
    parts = urlsplit(address)
    return parts.path in ("", "/") and not parts.query


def host(address):
    """“harbourgazette.example” for anything on www.harbourgazette.example; empty for no address."""
    try:
        name = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return name.removeprefix("www.").removeprefix("m.").removeprefix("amp.")
