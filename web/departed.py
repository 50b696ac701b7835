"""What became of an entry whose address answers no more."""

from records.models import Edition, Redirect


def kept(kind, public_id):
    """The id of the entry that a merged one lives on in, however many merges later; None if it was not merged."""
    seen = [public_id]
    while True:
        merged = Redirect.objects.filter(kind=kind, old_id=seen[-1]).values_list("new_id", flat=True).first()
        if merged is None or merged in seen:
            return seen[-1] if len(seen) > 1 else None
        seen.append(merged)


def tombstone(kind, public_id):
    """The edition that says why and when an entry was withdrawn; None if it never was public, or still is."""
    return Edition.objects.filter(kind=kind, public_id=public_id, body=None).first()
