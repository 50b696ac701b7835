from records.models import Record

API_ROOT = "/api/v1/"


def api_address(kind, public_id):
    return f"{API_ROOT}{kind}/{public_id}/"


def ref(entry: Record | None):
    """How one entry names another in public: id, addresses and label; None if the other is not public.

    Addresses are root-relative in editions; the doors make them absolute.
    """
    if entry is None or not entry.is_public:
        return None
    return {
        "id": entry.public_id,
        "url": api_address(entry.KIND, entry.public_id),
        "page": entry.get_absolute_url(),
        "label": entry.label,
    }


def refs(entries):
    return [each for entry in entries if (each := ref(entry)) is not None]
