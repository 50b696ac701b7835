"""Which hospitals of the archive a row may mean that nothing in it identifies."""

from rapidfuzz import fuzz

from records.namesakes import plain, telling
from strikes.choices import ProposalKind
from strikes.models import Hospital
from strikes.reference.subjects import kilometres

_ALIKE = 80
_NEAR = 1.0  # km
# What an older or fuller name may have beside the words that tell it from others.
_KINDS = {
    "at", "centre", "community", "cottage", "district", "general", "hospital", "infirmary", "memorial", "royal", "site",
    "the", "university", "war",
}  # fmt: skip


def likely(row, known):
    """(hospital, why, kind of proposal), likest first."""
    name = plain(row.fields["name"])
    if row.item and not row.code:
        return _by_position(row, name, known)
    postcode, town = row.fields.get("postcode", ""), plain(row.fields.get("town", ""))
    found = []
    for subject in known.by_postcode.get(postcode, ()) if postcode else ():
        likeness = max((alike(name, each) for each in subject.names), default=0)
        if likeness >= _ALIKE:
            found.append((likeness + 100, subject, f"“{subject.values['name']}” at the same postcode."))
    for subject in known.by_name.get((Hospital, telling(name)), ()):
        if any(subject is other for _, other, _ in found):
            continue
        if town and plain(subject.values.get("town") or "") == town:
            found.append((50, subject, f"A namesake in {subject.values['town']}."))
        elif postcode and _district(subject.values.get("postcode")) == _district(postcode):
            found.append((40, subject, f"A namesake in {_district(postcode)}."))
    found.sort(key=lambda each: (-each[0], subject_order(each[1])))
    return [(subject, why, _kind(subject, row)) for _, subject, why in found if not subject.is_withdrawn]


def alike(first, second):
    """0 to 100 for two plain names of one place; 100 if only words of kind tell them apart."""
    if first == second:
        return 100
    told, other = set(first.split()) - _KINDS, set(second.split()) - _KINDS
    if told and told == other:
        return 98
    if told and other and (told <= other or other <= told):
        return 88
    return fuzz.token_sort_ratio(" ".join(sorted(told)), " ".join(sorted(other)))


def subject_order(subject):
    return subject.pk is None, subject.pk or 0


def _by_position(row, name, known):
    if "latitude" not in row.fields:
        return []
    position = row.fields["latitude"], row.fields["longitude"]
    found = []
    for distance, subject in known.near(position):
        likeness = max(alike(name, each) for each in subject.names)
        if distance <= _NEAR and likeness >= _ALIKE and not subject.is_withdrawn:
            metres = f"{round(kilometres(position, subject.position) * 1000, -1):.0f}"
            why = f"“{subject.values['name']}”, {metres} metres away."
            found.append((-likeness, distance, subject_order(subject), subject, why))
    found.sort(key=lambda each: each[:3])
    return [(subject, why, ProposalKind.WIKIDATA) for *_, subject, why in found]


def _district(postcode):
    return (postcode or "").partition(" ")[0]


def _kind(subject, row):
    """A code that ended before the other began, or began when it had ended, is that of the trust before or after."""
    if not row.code:
        return ProposalKind.SAME
    begun = [run.ran_from for run in subject.runs if run.ran_from]
    ended = [run.ran_to for run in subject.runs if run.ran_to]
    was_before = row.ran_to and begun and min(begun) > row.ran_to
    comes_after = row.ran_from and ended and len(ended) == len(subject.runs) and max(ended) < row.ran_from
    return ProposalKind.HANDOVER if was_before or comes_after else ProposalKind.CODE
