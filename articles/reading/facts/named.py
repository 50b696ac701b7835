"""Hospitals and organisations of the whole text: shorter forms tied to fuller ones, and the archive's candidates."""

import re
from bisect import bisect_left
from collections import defaultdict
from functools import lru_cache

from articles.reading.findings import Fact

from .bodies import Body
from .candidates import by_initials as candidates_by_initials
from .candidates import by_noun, candidates
from .hospital_names import Printed
from .index import initials, words_of

# Rules that find a name without the noun for a hospital in it.
NOUNLESS = frozenset({"nounless_name", "listed_hospital", "saint_alone"})
AT = re.compile(r"\b(?:at|outside|to|from|near|in|and|the) $")
# No article names more; a year pasted at once must not be read in quadratic time.
MOST_NAMES = 400
MOST_CANDIDATES = 12
# Voices presented at one and the same printed workplace.
SHARED_MOST = 8


def hospitals(page, printed, index, context, workplaces):
    """Facts for the hospitals printed; “the Infirmary” goes to the one fuller name of the text that fits.

    `workplaces` are (start, end, name of the voice) of the workplaces printed beside voices: only there
    is somebody placed at a hospital.
    """
    fuller_names = Fuller(printed)
    ranked_by_name = {}
    found = []
    for each in printed:
        fuller = []
        if each.rule != "short_for_fuller_name":
            fuller_names.meet(each)
            name = each.name
            if each.rule in NOUNLESS:
                # “St Bede's” of a text that names St Bede's Hospital as well.
                fuller = fuller_names.going_on_from(each)
        else:
            name, fuller = None, fuller_names.of(each)
        names = list(dict.fromkeys(other.name for other in fuller))
        if len(names) == 1:
            (name,) = names
        town = each.town or next((other.town for other in fuller if len(names) == 1 and other.town), None)
        if (name, town) not in ranked_by_name:
            ranked_by_name[name, town] = candidates(index, name, town=town, context=context, is_place=True)
        ranked, match = ranked_by_name[name, town]
        if name is None and not names:
            if not each.is_named:
                continue
            ranked = by_noun(index, each.head, context=context)
        if each.rule == "saint_alone" and not names:
            continue
        if each.rule == "initials_in_archive":
            ranked, match = candidates_by_initials(index, name, context=context), None
        if not ranked and (each.rule == "initials_in_archive" or (name is None and not names)):
            continue
        value = {
            "name": name,
            "town": town,
            "address": each.address,
            "short_for": names or None,
            "match": match,
            "candidates": ranked,
            "workplace_of": _working_at(workplaces, each.span),
        }
        confidence = each.confidence if len(names) == 1 or name is not None else 0.4
        reason = _reason(each, page, names)
        found.append(_fact(page, "hospital", each.span, value, each.words, each.rule, confidence, reason))
    return found


def _working_at(workplaces, span):
    place = bisect_left(workplaces, (span[1],))
    return [who for _, end, who in workplaces[max(0, place - SHARED_MOST) : place] if end > span[0]]


def _reason(each, page, names):
    if names:
        said = page.text[each.words[0][0] : each.words[0][1]]
        return f"“{said}” is short for {' or '.join(names)}, which the text names."
    if each.name is None:
        return "The text names no fuller form of it."
    if each.rule == "initials_in_archive":
        return "The first letters of a hospital that the archive knows; the text does not say which."
    if each.rule == "one_name_of_several":
        return f"One noun stands for several hospitals, of which {each.name} is one."
    if each.rule == "named_in_archive":
        return "The archive knows a hospital by this name."
    if each.rule == "initials":
        return f"The first letters of {each.name}, which the text names before."
    if each.rule in {"listed_hospital", "nounless_name"}:
        return "A hospital that papers name without the word."
    if each.rule == "one_name_of_two_words":
        return f"Before a noun in the singular, {each.name} is one hospital, though “and” stands in its name."
    where = f", placed in {each.town or each.address}" if each.town or each.address else ""
    return f"A name in capitals before “{each.head or 'centre'}”{where}."


class Fuller:
    """The full names that a short form may stand for, by its noun, as the text goes on."""

    def __init__(self, printed):
        self.before = defaultdict(dict)
        self.all = defaultdict(dict)
        self.by_first = defaultdict(dict)
        self.by_initials = {}
        for each in printed:
            if each.name is None:
                continue
            words = _words(each.name)
            for head in _heads(each, words):
                if len(self.all[head]) < MOST_NAMES:
                    self.all[head].setdefault(words, each)
            if each.rule not in NOUNLESS and words and len(self.by_first[words[0]]) < MOST_CANDIDATES:
                self.by_first[words[0]].setdefault(words, each)
                self.by_initials.setdefault(initials(words).upper(), each)

    def meet(self, each):
        words = _words(each.name)
        for head in _heads(each, words):
            known = self.before[head]
            known.pop(words, None)
            known[words] = each
            if len(known) > MOST_NAMES:
                del known[next(iter(known))]

    def of(self, short):
        """Those printed before it, else those behind it; “the hospital” in small letters is whichever came last."""
        known = self.before[short.head] or self.all[short.head]
        if len(known) > 1 and short.is_named:
            return list(known.values())[-MOST_CANDIDATES:]
        return [next(reversed(known.values()))] if known else []

    def going_on_from(self, short):
        """The names that begin with all the words of one without a noun, or whose first letters it is."""
        words = _words(short.name)
        if short.name in self.by_initials:
            return [self.by_initials[short.name]]
        names = self.by_first.get(words[0], {}) if words else {}
        return [each for longer, each in names.items() if longer[: len(words)] == words != longer]


def _heads(each, words):
    """The nouns that a name may be cut down to: “the Infirmary”, “the Royal”."""
    return [each.head, *(word for word in ("royal", "general") if word in words)]


def organisations(page, bodies, index, context):
    """Facts for the organisations printed; an abbreviation that the text explains goes to its full name."""
    explained = {each.abbreviation: each for each in bodies if each.abbreviation}
    ranked_by_name = {}
    found = []
    for each in bodies:
        fuller = explained.get(each.name)
        name = fuller.name if fuller is not None else each.name
        if name not in ranked_by_name:
            ranked_by_name[name] = candidates(index, name, context=context)
        ranked, match = ranked_by_name[name]
        value = {
            "name": name,
            "abbreviation": each.abbreviation or (each.name if fuller is not None else None),
            "match": match,
            "candidates": ranked,
        }
        kind = fuller.kind if fuller is not None else each.kind
        found.append(
            _fact(page, kind, each.span, value, (each.span,), each.rule, each.confidence, _why(each, fuller))
        )
    return found


def alone(organisations):
    """{kind: the number of the only organisation of that kind which the text names}: whom “the trust” means."""
    names, first = defaultdict(set), {}
    for n, each in enumerate(organisations):
        names[each.kind].add(each.value["name"])
        first.setdefault(each.kind, n)
    return {kind: first[kind] for kind, called in names.items() if len(called) == 1}


def by_initials(page, acronyms, printed, bodies, index):
    """(hospitals, bodies) that acronyms stand for: [(text, span)] of capitals → first letters of names before them.

    “Keep Our Ashby Infirmary” is KOAI from then on. `index` is that of the archive's hospitals, or None.
    """
    if not acronyms:
        return [], []
    first = {}
    for each in printed:
        if each.name is not None:
            first.setdefault(_initials(each.name), each)
    for body in bodies:
        first.setdefault(body.abbreviation or _initials(body.name), body)
    places, others = [], []
    for letters, span in acronyms:
        each = first.get(letters)
        if isinstance(each, Printed) and each.span[0] < span[0]:
            places.append(each._replace(span=span, words=(span,), rule="initials", confidence=0.9))
        elif isinstance(each, Body) and each.span[0] < span[0]:
            others.append(each._replace(span=span, rule="initials", confidence=0.9, abbreviation=letters))
        elif each is None and _is_of_the_archive(page.text, letters, span, index):
            place = Printed(span, (span,), letters, None, None, None, "initials_in_archive", 0.6)
            places.append(place)
    return places, others


def _is_of_the_archive(text, letters, span, index):
    """Whether the archive has a hospital or an infirmary of these first letters, and somebody is at it."""
    return (
        index is not None
        and letters[-1] in "HI"
        and AT.search(text, max(0, span[0] - 12), span[0]) is not None
        and bool(index.with_initials(letters.lower()))
    )


_words = lru_cache(maxsize=1024)(words_of)


def _initials(name):
    return initials(_words(name)).upper()


def _why(each, fuller):
    if fuller is not None and each.rule != "initials":
        return f"The text explains {each.name} as {fuller.name}."
    if each.rule == "initials":
        return f"Short for {each.name}, which the text names before."
    if each.rule == "trust_name":
        return "A name in capitals that ends in “Trust” and speaks of hospitals or health."
    if each.rule == "campaign_name":
        return "Capitals behind “Keep Our”, “Save Our” or the like are a campaign."
    return f"A name that stands for {each.name}."


def _fact(page, kind, span, value, words, rule, confidence, reason):
    sentence = page.sentence_at(span[0])
    inside = page.inside(sentence, span[0]) if sentence else None
    return Fact(
        kind=kind,
        start=span[0],
        end=span[1],
        text=page.printed[span[0] : span[1]],
        value=value | {"in": inside},
        words=words,
        rule=rule,
        confidence=confidence,
        reason=reason,
    )
