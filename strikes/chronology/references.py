"""The pages that rows of a table name as their sources."""

from urllib.parse import urlsplit

from records.models import Reference


def reference_at(address):
    """The Reference with this address, made if there is none."""
    known = Reference.objects.filter(address=address).order_by("pk").first()
    if known is not None:
        return known
    parts = urlsplit(address)
    host = parts.netloc.removeprefix("www.")
    page = parts.path.strip("/")
    return Reference.objects.create(
        name=f"{host}: {page}"[:200] if page else host, address=address, publisher=host[:200]
    )
