"""From touched rows to editions: found, built, compared and stored, in one order for all."""

import hashlib
import json

from django.db import connection, transaction
from django.utils import timezone

from records.editions.kinds import kind, kinds
from records.editions.tombstones import reasons_of
from records.models import Edition, Touched

# One lock for all public changes: the key is arbitrary, but must never change.
_LOCK = 7_046_201_626
# Entries built at a time, so that a name carried by ten thousand quotes costs bounded memory.
_BATCH = 500


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


def as_json(body):
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


def settle():
    """Builds the editions of every touched entry. Returns how many public forms changed.

    Must run inside a transaction. From the lock to the commit public changes are in single file: each one
    sees all that was committed before it, so no edition can be built from a name that is about to change.
    """
    if not Touched.objects.exists():
        return 0
    # Checks that wait for the end of the transaction lock rows of others; waiting for those rows while holding the
    # one lock that everybody needs would be a deadlock.
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
    _lock()
    rows = list(Touched.objects.select_for_update(skip_locked=True).values_list("pk", "model", "row_id"))
    touched = {}
    for _, label, row_id in rows:
        touched.setdefault(label, set()).add(row_id)
    Touched.objects.filter(pk__in=[pk for pk, _, _ in rows]).delete()
    return _follow(touched)


def _follow(touched):
    """Builds the entries that were touched, by their own row or one of their parts; then those that carry one of
    them, but only where it lends them something else than before."""
    entries = {each.label for each in kinds().values()}
    parts = {label: rows for label, rows in touched.items() if label not in entries}
    changed, done, renamed = 0, {}, {}
    for each in kinds().values():
        done[each.label] = touched.get(each.label, set()) | each.carrying(parts)
        count, renamed[each.label] = _rebuild(each, done[each.label])
        changed += count
    for each in kinds().values():
        count, _ = _rebuild(each, each.carrying(renamed) - done[each.label])
        changed += count
    return changed


def built(entry):
    """The public form that an entry has as its rows are now, as a dict; None if it is not public."""
    for _, (_, body) in _build(kind(entry.KIND), [entry.pk]):
        return json.loads(body)
    return None


def stored(entry):
    """The public form that readers see of an entry, as a dict; None if it is not public."""
    body = (
        Edition.objects
        .live()
        .filter(kind=entry.KIND, entry_id=entry.pk)
        .values_list("body", flat=True)
        .first()
    )
    return None if body is None else json.loads(body)


def holding(words):
    """Public editions in which some words stand, kind by kind; at most fifty."""
    found = Edition.objects.live().filter(body__contains=as_json(words)[1:-1])
    return found.order_by("kind", "entry_id")[:50]


def rebuild(names=None):
    """Builds every edition anew, in its own transaction; returns how many differed from what was stored."""
    with transaction.atomic():
        _lock()
        Touched.objects.all().delete()
        return sum(_rebuild(each, _all_ids(each))[0] for each in _chosen(names))


def differences(names=None):
    """Yields (kind, public id, what is wrong) wherever the stored edition is not what would be built now."""
    with transaction.atomic():
        _lock()
        waiting = Touched.objects.count()
        if waiting:
            yield "touched", "", f"{waiting} changed rows wait for their editions"
        for each in _chosen(names):
            for batch in _batches(_all_ids(each)):
                stored = _editions(each, batch)
                built = dict(_build(each, batch))
                for entry_id in batch:
                    old, new = stored.get(entry_id), built.get(entry_id)
                    if new is None and old is not None and old.body is not None:
                        yield each.name, old.public_id, "public form of an entry that is not public"
                    elif new is not None and (old is None or old.body != new[1]):
                        yield each.name, new[0], "missing" if old is None else "differs"


def _chosen(names):
    return [kind(name) for name in names] if names else list(kinds().values())


def _lock():
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])


def _all_ids(each):
    ids = set(each.model.objects.values_list("pk", flat=True))
    ids.update(Edition.objects.filter(kind=each.name).values_list("entry_id", flat=True))
    return ids


def _batches(ids):
    ids = sorted(ids)
    return [ids[start : start + _BATCH] for start in range(0, len(ids), _BATCH)]


def _editions(each, batch):
    return {
        edition.entry_id: edition for edition in Edition.objects.filter(kind=each.name, entry_id__in=batch)
    }


def _build(each, batch):
    entries = each.model.objects.published().filter(pk__in=batch)
    entries = entries.select_related(*each.select) if each.select else entries
    for entry in entries.prefetch_related(*each.prefetch):
        yield entry.pk, (entry.public_id, as_json(each.build(entry)))


def _rebuild(each, ids):
    """Stores what has changed of the entries with these keys. Returns how many public forms have, and the keys of
    those of which others repeat something that is not as it was."""
    changed, renamed = 0, set()
    now = timezone.now()
    for batch in _batches(ids):
        stored = _editions(each, batch)
        built = dict(_build(each, batch))
        new, different = [], []
        for entry_id, (public_id, body) in built.items():
            edition = stored.get(entry_id)
            if edition is None:
                edition = Edition(kind=each.name, entry_id=entry_id, public_id=public_id, first_at=now)
                new.append(edition)
            elif edition.body == body:
                continue
            else:
                different.append(edition)
            if each.lent(edition.body) != each.lent(body):
                renamed.add(entry_id)
            edition.body, edition.reason, edition.digest, edition.changed_at = body, "", digest(body), now
        gone = [edition for entry_id, edition in stored.items() if entry_id not in built]
        reasons = reasons_of(each, gone, now)
        for edition in gone:
            reason = reasons[edition.entry_id]
            if edition.body is None and edition.reason == reason:
                continue
            if edition.body is not None:
                renamed.add(edition.entry_id)
            edition.body, edition.reason, edition.digest, edition.changed_at = (
                None,
                reason,
                digest(reason),
                now,
            )
            different.append(edition)
        for edition, number in zip(new + different, _numbers(len(new) + len(different)), strict=True):
            edition.number = number
        Edition.objects.bulk_create(new)
        Edition.objects.bulk_update(different, ["number", "digest", "changed_at", "body", "reason"])
        changed += len(new) + len(different)
    return changed, renamed


def _numbers(count):
    if not count:
        return []
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval('records_edition_numbers') FROM generate_series(1, %s)", [count])
        return [row[0] for row in cursor.fetchall()]
