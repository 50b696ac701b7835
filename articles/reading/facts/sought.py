"""Hospitals that the archive's own names leave open, looked for by its finder of places.

It knows misspelt names and first letters, and takes the other hospitals and the trusts of the text into account.
"""

from dataclasses import replace

# A text that names more is a list, and a list names them in full.
MOST_SOUGHT = 100
MOST_SHOWN = 5


def with_finder(hospitals, bodies, find_place, day):
    """The same facts; those without a match have what `find_place` (see `Names`) makes of them."""
    if find_place is None:
        return hospitals
    near = [each.value["match"] for each in hospitals] + [each.value["name"] for each in bodies]
    near = list(dict.fromkeys(filter(None, near)))
    answers, found = {}, []
    for each in hospitals:
        asked = _asked(each)
        if each.value["match"] is None and (asked in answers or len(answers) < MOST_SOUGHT):
            if asked not in answers:
                answers[asked] = find_place(asked, near=near, on=day)
            each = _told(each, *answers[asked])
        found.append(each)
    return found


def _asked(fact):
    name = fact.value["name"] or fact.text
    return f"{name}, {fact.value['town']}" if fact.value["town"] else name


def _told(fact, ranked, match, undecided):
    if not ranked:
        return fact
    own = fact.value["candidates"]
    # What is meant stands first; else those that bear the name do, and behind them what is like it.
    first, others = (ranked, own) if match else (own, ranked)
    known = {each["key"] for each in first}
    candidates = [*first, *(each for each in others if each["key"] not in known)][:MOST_SHOWN]
    reason = fact.reason if match else f"{fact.reason} {undecided}"
    return replace(fact, value=fact.value | {"match": match, "candidates": candidates}, reason=reason)
