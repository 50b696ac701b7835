"""Which of the archive's hospitals or organisations a printed name may stand for: suggestions, never a guess.

A name is matched only where one entry alone bears it on the day of the article, and, where the name is a common
one (“St Mary's”, “the Royal”), its town or its trust stands in the text. Otherwise there are candidates, ranked.
"""

from itertools import pairwise
from typing import NamedTuple

from articles.reading.words.listing import listed

from .index import words_of

# Words that set no hospital apart from another.
COMMON = listed(
    "hospital hospitals infirmary infirmaries hospice royal general nhs trust foundation university teaching district"
    " county city community memorial cottage children and of for the centre medical"
)
# Half the country's hospitals are named after a saint or one of these.
NAMESAKES = listed(
    "st queen king kings queens prince princess elizabeth victoria alexandra charlotte mary margaret george charles"
    " edward albert alfred infirmary north south east west new old"
)
# Hardly an article does without naming it.
CAPITAL = ("london",)
SCORES = {"exact": 0.95, "alias": 0.9, "abbreviation": 0.85, "short": 0.82, "former": 0.6}
BEARS = 0.8
MOST = 5
MOST_LOOKED_AT = 20


class Context(NamedTuple):
    """What the text and its day say of the names in it: `words` are those that it prints with a capital,
    `bodies` the keys of the organisations that it names."""

    day: object = None
    words: frozenset = frozenset()
    bodies: frozenset = frozenset()


NOWHERE = Context()


def candidates(index, printed, *, town=None, context=NOWHERE, is_place=False):
    """(ranked list of Candidates, the key of the only one that may be meant, or None)."""
    if index is None or not printed:
        return [], None
    words = words_of(printed)
    best = {}
    for matched, base in _matches(index, words):
        for given, entry in index.by_words[matched]:
            how, reason = _how(given, entry, matched == words, context.day)
            score = base * SCORES.get(how, 1.0)
            known = best.get(entry.key)
            if known is None or known[1] < score:
                best[entry.key] = (entry, score, how, reason)
    return _ranked(best.values(), town, context, is_telling=not is_place or _is_telling(words, printed))


def by_initials(index, letters, *, context=NOWHERE):
    """Candidates for “HRI” where the text itself never says what it is short for; none is a match."""
    best = {}
    for words in index.with_initials(letters.lower()) if index is not None else ():
        for given, entry in index.by_words[words]:
            best.setdefault(
                entry.key, (entry, 0.55, "initials", f"{letters} are the first letters of {given}")
            )
    return _ranked(best.values(), None, context, is_telling=False)[0]


def by_noun(index, noun, *, context):
    """Candidates for “the Infirmary” or “the Royal”, of those in a town that the text names; none is a match."""
    best = {}
    for words in index.with_all((noun,)) if index is not None else ():
        for given, entry in index.by_words[words]:
            if entry.town and _is_named(entry.town, context.words):
                best.setdefault(
                    entry.key,
                    (entry, 0.4, "part", f"The text says no more than “the {noun}”; {given} is one"),
                )
    return _ranked(best.values(), None, context, is_telling=False)[0]


def _matches(index, words):
    if words in index.by_words:
        yield words, 1.0
    telling = [word for word in words if word not in COMMON]
    if not telling:
        return
    for matched in index.with_all(telling)[:MOST_LOOKED_AT]:
        if matched != words:
            shared = len(set(words) & set(matched)) / len(set(words) | set(matched))
            yield matched, 0.45 + 0.4 * shared


def _how(given, entry, is_whole, day):
    if not is_whole:
        return "part", f"“{given}” shares the words that set the printed name apart"
    dated = [used for used in entry.used if used.name == given]
    if dated and not any(used.on(day) for used in dated):
        return "former", _out_of_use(dated[0], entry, day)
    if given == entry.name:
        return "exact", "The archive has exactly this name"
    if given.isupper() and " " not in given:
        return "abbreviation", f"“{given}” is short for {entry.name}"
    if dated:
        return "exact", f"“{given}” was the name of {entry.name} on that day"
    if given not in entry.aliases:
        return "short", f"“{given}” is {entry.name} without its noun"
    return "alias", f"“{given}” is another name of {entry.name}"


def _out_of_use(used, entry, day):
    if used.until is not None and used.until < day:
        return f"“{used.name}” was the name of {entry.name} until {used.until.year}, before that day"
    return f"“{used.name}” became the name of {entry.name} in {used.since.year}, after that day"


def _ranked(found, town, context, *, is_telling):
    ranked = []
    for entry, score, how, reason in found:
        score, reason, is_placed = _placed(entry, score, reason, town, context)
        ranked.append((score, is_placed, entry, how, reason))
    ranked.sort(key=lambda each: (-each[0], each[2].name, str(each[2].key)))
    bearers = [each for each in ranked if each[3] != "part" and each[0] >= BEARS]
    match = None
    if len(bearers) == 1 and (bearers[0][1] or is_telling):
        match = bearers[0][2].key
    return [
        {
            "key": entry.key,
            "name": entry.name,
            "how": how,
            "score": round(min(score, 1.0), 3),
            "reason": f"{reason}.",
            "more": entry.town,
        }
        for score, _, entry, how, reason in ranked[:MOST]
    ], match


def _placed(entry, score, reason, town, context):
    """(score, reason, whether the text puts the entry where it is)."""
    run_by = next(
        (each for each in entry.run_by if each.name in context.bodies and each.on(context.day)), None
    )
    if town and entry.town:
        if words_of(town) == words_of(entry.town):
            return score + 0.05, f"{reason}, and it is in {entry.town}", True
        return score * 0.5, f"{reason}, but it is in {entry.town}, not in {town}", False
    is_placed = False
    if entry.town and _is_named(entry.town, context.words):
        is_placed = words_of(entry.town) != CAPITAL
        score, reason = score + 0.02, f"{reason}, and the text names {entry.town}"
    if run_by is not None:
        score, reason, is_placed = score + 0.02, f"{reason}, and the text names the trust that ran it", True
    return score, reason, is_placed


def _is_named(town, text_words):
    return all(word in text_words for word in words_of(town))


def _is_telling(words, printed):
    """Whether a name is hardly borne twice: it has a word of its own that is no saint's and no monarch's."""
    if printed.isupper() and " " not in printed:
        return False
    behind_saint = {word for before, word in pairwise(words) if before == "st"}
    return any(
        word not in COMMON and word not in NAMESAKES and word not in behind_saint and len(word) > 2
        for word in words
    )
