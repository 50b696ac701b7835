"""From words to hospitals: candidates in order, each with its reasons; decided only if one is meant and no other."""

from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from records.namesakes import plain
from strikes.places.known import places_known
from strikes.places.words import GENERAL, short, taken_apart, told, words

# What a match is worth of itself, of 100.
_EXACT, _OTHER_NAME, _CODE, _SHORT, _LETTERS, _WHOLE, _PART = 100, 98, 100, 96, 88, 94, 82
_GENERAL = 70
# What speaks for one candidate or against it.
_NAMED_TOWN, _NEAR, _NEAR_TOWN, _NEAR_TRUST = 14, 20, 12, 8
_NOT_THERE, _NOT_THEN, _NAME_NOT_THEN = -25, -40, -10
_LEAST, _AHEAD = 84, 8
# Of 100 letters so many may be wrong.
_LIKE = 82
_MOST = 8


@dataclass
class Candidate:
    """`hospital` is its key; `reasons` say in words what speaks for it and against it."""

    hospital: int
    label: str
    score: float
    reasons: list = field(default_factory=list)

    def weigh(self, points, reason):
        self.score += points
        self.reasons.append(reason)


@dataclass
class Found:
    """`decided` is the one that is meant, or None: then `undecided` says why."""

    candidates: list
    decided: Candidate | None = None
    undecided: str = ""


def find_place(text, *, near=None, on=None, known=None):
    """Hospitals that `text` may mean, as a Found.

    `near` is what is around it: the words of the article, or a list of such words and of keys of hospitals that it
    is about. `on` is its day: names, trusts and hospitals of other times count less. `known` are `places_known()`
    where many are looked up at once, which asks the database no more.
    """
    known = places_known() if known is None else known
    around = _Around(near, on)
    head, where = taken_apart(text)
    name_words = words(head)
    whole = known.by_words.get(words(text)) if where else None
    if whole:
        # The comma or bracket was part of the name.
        name_words, where = words(text), ""
    matches = _matches(known, text, head, name_words, around)
    candidates = {}
    for name, score, reason in matches:
        place = name if not hasattr(name, "place") else name.place
        then = around.of_name(name)
        best = candidates.get(place.key)
        if best is None or score + then > best.score:
            candidates[place.key] = Candidate(
                place.key, place.label, score + then, [reason, *(["not its name then"] if then else [])]
            )
    for candidate in candidates.values():
        around.weigh(candidate, known.places[candidate.hospital], plain(where), known)
    ranked = sorted(candidates.values(), key=lambda each: (-each.score, each.label, each.hospital))
    return _decided(ranked[:_MOST], is_general=_is_general(name_words) and not short(text))


def _matches(known, text, head, name_words, around):
    """(name or place, score, reason), from the surest kind of match that there is."""
    code = text.strip().upper()
    if code in known.by_code:
        return [(known.by_code[code], _CODE, "its code")]
    if not name_words:
        return []
    found = [
        (name, _EXACT, "its name")
        if name.is_listed
        else (name, _OTHER_NAME, f"“{name.name}” is another name of it")
        for name in known.by_words.get(name_words, ())
    ]
    if capitals := short(head):
        found += [
            (name, _SHORT, f"“{name.name}” is short for it")
            if name.is_short
            else (name, _LETTERS, f"the letters of “{name.name}”")
            for name in known.by_letters.get(capitals, ())
        ]
    if _is_general(name_words):
        return found or _general(known, name_words, around)
    return [*found, *_parts(known, name_words)] or _like(known, name_words)


def _parts(known, name_words):
    """Names in which all of the words stand."""
    rare = min(name_words, key=lambda word: len(known.by_word.get(word, ())))
    asked = set(name_words)
    for name in known.by_word.get(rare, ()):
        rest = set(name.words) - asked
        if asked <= set(name.words) and rest:
            is_whole = rest <= GENERAL
            yield name, _WHOLE if is_whole else _PART, f"a part of “{name.name}”"
    # “Northgate General Hospital” of a hospital that is listed as Northgate Hospital.
    telling_words = asked - GENERAL
    for name in known.by_word.get(min(telling_words, key=lambda word: len(known.by_word.get(word, ()))), ()):
        if set(name.words) - GENERAL == telling_words and not asked <= set(name.words):
            yield name, _WHOLE - 4, f"“{name.name}”, by all but its kind"


def _general(known, name_words, around):
    """“The Infirmary” is one whose name has the word, and that lies where the text is about."""
    if around.is_empty:
        return []
    if set(name_words) == {"hospital"}:
        # An infirmary is one too.
        return [
            (name, _GENERAL, "a hospital")
            for name in known.names
            if name.is_listed and around.is_at(name.place)
        ]
    return [
        (name, _GENERAL, f"a part of “{name.name}”")
        for name in known.by_word.get(name_words[-1], ())
        if set(name_words) <= set(name.words)
    ]


def _like(known, name_words):
    """Names that are nearly it, as a whole or by the words that are not of its kind alone."""
    asked = {"whole": " ".join(name_words), "told": " ".join(told(name_words))}
    for texts, less in (("whole", 2), ("told", 6)):
        found = process.extract(
            asked[texts], known.texts[texts], scorer=fuzz.ratio, score_cutoff=_LIKE, limit=3 * _MOST
        )
        for _, likeness, index in found:
            name = known.names[index]
            if not _told_apart(name_words, name.words):
                yield name, min(likeness, 97) - less, f"like “{name.name}”, {likeness:.0f} of 100"


def _told_apart(first, second):
    """Whether two names differ in a word that says which one: north and south are never a slip of the pen."""
    return bool(
        (set(first) ^ set(second)) & {"east", "north", "south", "west", "prince", "princess", "king", "queen"}
    )


def _is_general(name_words):
    return bool(name_words) and set(name_words) <= GENERAL


class _Around:
    def __init__(self, near, on):
        self.on = on
        near = [near] if isinstance(near, str) else near or ()
        words_near = [plain(each) for each in near if isinstance(each, str)]
        # Nothing that is said begins in one of them and ends in another.
        self.text = f" {' | '.join(words_near)} "
        self.keys = {getattr(each, "pk", each) for each in near if not isinstance(each, str)}

    @property
    def is_empty(self):
        return not self.text.strip() and not self.keys

    def towns(self, known):
        return {known.places[key].town for key in self.keys if key in known.places}

    def is_at(self, place):
        return place.key in self.keys or self._says(place.plain_town)

    def of_name(self, name):
        """Points that a name loses which was not in use on the day."""
        since, until = getattr(name, "since", None), getattr(name, "until", None)
        return 0 if self._is_then(since, until) else _NAME_NOT_THEN

    def weigh(self, candidate, place, where, known):
        if where:
            self._weigh_where(candidate, place, where, known)
        if place.key in self.keys:
            candidate.weigh(_NEAR, "the text is about it")
        elif self.keys and any(
            known.places[key].town == place.town != "" for key in self.keys if key in known.places
        ):
            candidate.weigh(_NEAR_TOWN, f"the text is about another in {place.town}")
        elif self._says(place.plain_name):
            candidate.weigh(_NEAR, "named in full nearby")
        elif self._says(place.plain_town):
            candidate.weigh(_NEAR_TOWN, f"{place.town} is named nearby")
        elif any(self._says(trust) for trust, *dates in place.trusts if self._is_then(*dates)):
            candidate.weigh(_NEAR_TRUST, "its trust is named nearby")
        if not self._is_then(place.opened, place.closed):
            candidate.weigh(_NOT_THEN, "not open then")

    def _weigh_where(self, candidate, place, where, known):
        names, town = known.names_of(place.key), place.plain_town
        if town and (town in where or where in town):
            candidate.weigh(_NAMED_TOWN, f"in {place.town}")
        elif where in names or any(trust in where for trust, *_ in place.trusts):
            candidate.weigh(_NAMED_TOWN, "the place is in one of its names, or is its trust")
        else:
            candidate.weigh(_NOT_THERE, f"nothing says that it is in “{where}”")

    def _says(self, name):
        return bool(name) and f" {name} " in self.text

    def _is_then(self, since, until):
        return self.on is None or (
            (since is None or since <= self.on) and (until is None or self.on <= until)
        )


def _decided(candidates, *, is_general):
    if not candidates:
        return Found([], undecided="No hospital of the archive has a name like it.")
    first, second = candidates[0], candidates[1] if len(candidates) > 1 else None
    least = _GENERAL + _NEAR_TRUST if is_general else _LEAST
    if first.score < least:
        return Found(candidates, undecided="Nothing says clearly enough that it is one of them.")
    if second is not None and first.score - second.score < _AHEAD:
        return Found(candidates, undecided=f"It may be {first.label} as well as {second.label}.")
    return Found(candidates, decided=first)
