from contextlib import contextmanager
from contextvars import ContextVar

from records.models import Record

API_ROOT = "/api/v1/"

_previewing = ContextVar("previewing", default=False)


@contextmanager
def previewing():
    """Within it entries that are not public are named too: for somebody who may see them, never for an edition."""
    token = _previewing.set(True)
    try:
        yield
    finally:
        _previewing.reset(token)


def api_address(kind, public_id=""):
    """Of one entry, or of the list of its kind."""
    return f"{API_ROOT}{kind}/{public_id}/" if public_id else f"{API_ROOT}{kind}/"


def ref(entry: Record | None):
    """How one entry names another in public: id, addresses and label; None if the other is not public.

    Addresses are root-relative in editions; the doors make them absolute.
    """
    if entry is None or not (entry.is_public or _previewing.get()):
        return None
    return {
        "id": entry.public_id,
        "url": api_address(entry.KIND, entry.public_id),
        "page": entry.get_absolute_url(),
        "label": entry.label,
    }


def refs(entries):
    """In one order whatever order the database gives them in."""
    named = [each for entry in entries if (each := ref(entry)) is not None]
    return sorted(named, key=lambda each: (each["label"], each["id"]))
