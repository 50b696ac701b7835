"""Hospitals and organisations of the whole text: shorter forms tied to fuller ones, and the archive's candidates."""

from bisect import bisect_left
from collections import defaultdict
from functools import lru_cache

from articles.reading.findings import Fact

from .bodies import Body
from .candidates import candidates, only
from .hospital_names import Printed
from .index import words_of

SMALL = frozenset({"of", "the", "and", "for", "on", "in"})
# No article names more; a year pasted at once must not be read in quadratic time.
MOST_NAMES = 400
MOST_CANDIDATES = 12
# Voices presented at one and the same printed workplace.
SHARED_MOST = 8


def hospitals(page, printed, index, text_words, workplaces):
    """Facts for the hospitals printed; “the Infirmary” goes to the one fuller name of the text that fits.

    `workplaces` are (start, end, name of the voice) of the workplaces printed beside voices: only there
    is somebody placed at a hospital.
    """
    fuller_names = Fuller(printed)
    found = []
    for each in printed:
        if each.name is not None:
            fuller_names.meet(each)
            value = {"name": each.name, "town": each.town, "address": each.address, "short_for": None}
            reason = _reason(each)
            confidence = each.confidence
        else:
            fuller = fuller_names.of(each)
            names = list(dict.fromkeys(other.name for other in fuller))
            if not names:
                continue
            value = {
                "name": names[0] if len(names) == 1 else None,
                "town": each.town,
                "address": each.address,
                "short_for": names,
            }
            said = page.text[each.words[0][0] : each.words[0][1]]
            reason = f"“{said}” is short for {' or '.join(names)}, which the text names."
            confidence = each.confidence if len(names) == 1 else 0.4
        ranked = candidates(index, value["name"], town=value["town"], text_words=text_words)
        value |= {"candidates": ranked, "match": only(ranked)}
        value["workplace_of"] = _working_at(workplaces, each.span)
        found.append(_fact(page, "hospital", each.span, value, each.words, each.rule, confidence, reason))
    return found


def _working_at(workplaces, span):
    place = bisect_left(workplaces, (span[1],))
    return [who for _, end, who in workplaces[max(0, place - SHARED_MOST) : place] if end > span[0]]


def _reason(each):
    if each.rule == "one_name_of_several":
        return f"One noun stands for several hospitals, of which {each.name} is one."
    if each.rule == "named_in_archive":
        return "The archive knows a hospital by this name."
    if each.rule == "initials":
        return f"The first letters of {each.name}, which the text names before."
    if each.rule == "listed_hospital":
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
        for each in printed:
            if each.name is not None and len(self.all[each.head]) < MOST_NAMES:
                self.all[each.head].setdefault(_words(each.name), each)

    def meet(self, each):
        known = self.before[each.head]
        words = _words(each.name)
        known.pop(words, None)
        known[words] = each
        if len(known) > MOST_NAMES:
            del known[next(iter(known))]

    def of(self, short):
        """Those printed before it, else those behind it; “the hospital” in small letters is whichever came last."""
        known = self.before[short.head] or self.all[short.head]
        if len(known) > 1 and short.confidence > 0.8:
            return list(known.values())[-MOST_CANDIDATES:]
        return [next(reversed(known.values()))] if known else []


def organisations(page, bodies, index, text_words):
    """Facts for the organisations printed; an abbreviation that the text explains goes to its full name."""
    explained = {each.abbreviation: each for each in bodies if each.abbreviation}
    found = []
    for each in bodies:
        fuller = explained.get(each.name)
        name = fuller.name if fuller is not None else each.name
        ranked = candidates(index, name, text_words=text_words)
        value = {
            "name": name,
            "abbreviation": each.abbreviation or (each.name if fuller is not None else None),
            "candidates": ranked,
            "match": only(ranked),
        }
        kind = fuller.kind if fuller is not None else each.kind
        found.append(
            _fact(page, kind, each.span, value, (each.span,), each.rule, each.confidence, _why(each, fuller))
        )
    return found


def by_initials(acronyms, printed, bodies):
    """(hospitals, bodies) that acronyms stand for: [(text, span)] of capitals → first letters of names before them.

    “Keep Our Ashby Infirmary” is KOAI from then on.
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
    return places, others


_words = lru_cache(maxsize=1024)(words_of)


def _initials(name):
    return "".join(word[0] for word in _words(name) if word not in SMALL).upper()


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
