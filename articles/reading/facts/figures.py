"""Numbers of people, operations and per cent, each with what it counts, on what basis, and whose it is."""

import re
from bisect import bisect_right
from typing import NamedTuple

from articles.reading.words.crowds import CROWD

from . import hints, links, sizes
from .page import numbers_within
from .told_days import Told
from .when import fact

THINGS = re.compile(
    r"\b(?:(?:elective|routine|non-urgent|planned|inpatient|in-patient|outpatient|out-patient|day-case|hospital) ){0,2}"
    r"(?P<noun>operations|procedures|appointments|clinics|treatments|admissions|hospitals|trusts|jobs|posts|vacancies"
    r"|pay rises?|pay offer|pay cuts?|rise|shifts)\b"
)
UNITS = {
    "operations": "operations", "procedures": "operations", "treatments": "operations",
    "appointments": "appointments", "clinics": "appointments",
}  # fmt: skip
# (basis, the words that papers print for it), the more telling ones first.
BASES = (
    (
        "reported_for_duty",
        r"report(?:ed|ing) for (?:duty|work)|turn(?:ed|ing) up for work|(?:were|are|was) at work"
        r"|work(?:ed|ing) (?:normally|as normal)",
    ),
    (
        "absent",
        r"absent|not report(?:ed|ing)? for (?:duty|work)|did(?: not|n[’']t) (?:turn up|report|attend|work)"
        r"|failed to (?:turn up|report)|not at work"
        r"|away from work|stayed away",
    ),
    (
        "took_part",
        r"took part|tak(?:ing|en|e) part|joined (?:in|the (?:action|strike|walk-?out))|supported the (?:action|strike)",
    ),
    (
        "on_strike",
        r"on strike|walk(?:ed|ing) out|went out|striking"
        r"|(?:began|begun|beginning) (?:the|a|their) (?:[\w-]+ ){0,4}(?:strike|walk-?out)",
    ),
    ("postponed", r"postponed|cancelled|called off|rearranged|rescheduled|put off|disrupted"),
    ("turnout", r"turn-?out"),
    (
        "voted_for",
        r"voted (?:for|in favour|to|yes)|in favour|backed (?:the )?(?:strike|action|industrial action|walk-?outs?)",
    ),
    ("other", r"affected|inconvenienced|covered|signed"),
)
BASIS = re.compile("|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in BASES))
_SAYS = (
    r"[’']?s? (?:also )?(?:said|says|say|estimate[sd]?|reported|reports|claim(?:s|ed)?|announced|figures|data|statistics"
    r"|reveal(?:s|ed)|confirm(?:s|ed)|put)\b"
)
SAYS = re.compile(rf"(?:, [^,.;“”]{{1,80}},)?{_SAYS}")
NAMELESS = re.compile(
    rf"\b(?P<who>[Tt]he (?P<kind>trust|health board|union|department))(?:, [^,.;“”]{{1,80}},)?{_SAYS}"
)
OF_ALL = re.compile(r" (?:out )?of (?:(?:the|its|their|our|all) |[^.;,\d]{1,70}[’']s? )?", re.ASCII)
AND = re.compile(r"(?:,| and|, and) (?:about |around |some |nearly |almost |over |more than )?", re.ASCII)
HOPED = re.compile(r"\b(?:expected|due|set|likely|planning|going|predicted|urged|asked|told) to $")
SAID_BY = re.compile(
    r"(?:according to|figures (?:from|by|released by|published by)|data from|estimates? (?:by|from))(?: the)? ?$"
)
COUNTED_REACH = 70
BASIS_REACH = 100
BESIDE = 12
BALLOT = frozenset({"turnout", "voted_for"})
LEAST = 13


class Basis(NamedTuple):
    """On what basis a number counts, with the words [start, end) that say so."""

    name: str
    start: int
    end: int


def find(page, sentence, when, bodies, alone, taken, quotes):
    """Facts for the figures of a sentence; `taken` are spans of numbers that are something else.

    `alone` is {kind: the number of the only organisation of that kind}, for “the trust said”. `quotes` are
    (start, end, speaker): a figure inside one is issued by whoever speaks.
    """
    text, start, end = page.text, sentence.start, sentence.end
    if sentence.inside not in {None, "caption"} or not sentence.hints & hints.NUMBER:
        return
    printed = sizes.find(page.low, start, end)
    total = None
    for n, size in enumerate(printed):
        if size is total or any(a < size.end and size.start < b for a, b in taken):
            continue
        following = printed[n + 1] if n + 1 < len(printed) else None
        # “14 of the trust's 61 doctors”: the 61 are all that there are.
        is_part = following is not None and OF_ALL.fullmatch(text, size.end, following.start) is not None
        total = following if is_part else None
        counted = _counted(page, following if is_part else size, end)
        if counted is None and not size.per_cent:
            continue
        basis = _basis(page, size, counted, start, end)
        most = size.high if size.high is not None else size.low
        if size.per_cent:
            if counted is None and basis is None:
                continue
        elif not is_part and (
            most < LEAST or not (basis or text[size.start : size.end][-1:].isdigit() or most >= 100)
        ):
            continue
        yield _figure(page, sentence, when, bodies, alone, quotes, size, counted, basis)


def _figure(page, sentence, when, bodies, alone, quotes, size, counted, basis):
    text = page.text
    unit = "per_cent" if size.per_cent else _unit(page.low[slice(*counted)])
    issuer, issuer_span, issued_by = _issuer(page, sentence, size, bodies, alone, quotes)
    day = next((each for each in when.days if each.told.edtf), None)
    if basis and basis.name in BALLOT:
        # The day in such a sentence is the strike's.
        day = None
    spans = [(size.start, size.end)] + [
        span for span in (counted, basis and (basis.start, basis.end), issuer_span) if span
    ]
    value = {
        "number": text[size.start : size.end],
        "low": size.low,
        "high": size.high,
        "approximate": size.approximate,
        "unit": unit,
        "counted": counted and text[slice(*counted)],
        "basis": basis and basis.name,
        "basis_as_printed": basis and text[basis.start : basis.end],
        "issuer": issuer,
        "issued_by": issued_by,
        "as_of": day and day.told.edtf,
        "subject": None,
    }
    near = basis and (basis.start > size.start or size.start - basis.end <= BESIDE)
    own = [(size.start, size.end)] + [span for span in (counted, near and (basis.start, basis.end)) if span]
    span = (min(a for a, _ in own), max(b for _, b in own))
    reason = f"A number of {text[slice(*counted)]}" if counted else "A share"
    reason += f", on the basis “{value['basis_as_printed']}”" if basis else ", on no printed basis"
    reason += f", issued by {issuer}." if issuer else "; whose number it is, is not printed."
    confidence = 0.6 + 0.15 * bool(basis) + 0.1 * bool(issuer) + 0.05 * bool(counted)
    rule = "number_and_basis" if basis else "number_and_noun"
    return fact(page, sentence, unit, span, value, spans, Told(None, rule, round(confidence, 2), reason))


def _counted(page, size, end):
    """The span of the noun that the number counts, right behind it."""
    stop = min(end, size.end + COUNTED_REACH)
    near = [match for rule in (CROWD, THINGS) if (match := rule.search(page.low, size.end, stop))]
    match = min(near, key=lambda each: each.start(), default=None)
    if match is None or not sizes.counts(page.text, size, match.start()):
        return None
    # “University Hospitals Ashby” is a name.
    return None if match.re is THINGS and page.text[match.start("noun")].isupper() else match.span()


def _unit(noun):
    last = noun.split()[-1]
    if last in UNITS:
        return UNITS[last]
    return "people" if CROWD.fullmatch(noun) else "other"


def _basis(page, size, counted, start, end):
    """The nearest words that say on what basis the number counts: behind it, else before it in its sentence."""
    after = counted[1] if counted else size.end
    match = BASIS.search(page.low, after, min(end, after + BASIS_REACH))
    if match is None or not _shares(page, after, match.start(), end):
        before = BASIS.finditer(page.low, max(start, size.start - BASIS_REACH), size.start)
        match = max(before, key=lambda each: each.start(), default=None)
    if match is None:
        return None
    hoped = HOPED.search(page.low, max(start, match.start() - BESIDE), match.start())
    if hoped:
        # “were expected to take part”: nobody has yet.
        return Basis("other", hoped.start(), match.end())
    return Basis(match.lastgroup, match.start(), match.end())


def _shares(page, at, basis, end):
    """Whether no other number comes before a basis, but such as “1,100 appointments and 180 operations”."""
    for each in sizes.find(page.low, at, basis):
        if not each.per_cent and (each.low or 0) < LEAST:
            continue
        if not AND.fullmatch(page.low, at, each.start):
            return False
        counted = _counted(page, each, end)
        at = counted[1] if counted else each.end
    return True


def _issuer(page, sentence, size, bodies, alone, quotes):
    """(whose number it is, the span of those words, a link to the organisation)."""
    text = page.text
    place = bisect_right(quotes, (size.start, len(text) + 1, "")) - 1
    if place >= 0 and quotes[place][1] > size.start:
        return quotes[place][2], None, None
    for n in numbers_within(bodies, sentence.start, sentence.end):
        each = bodies[n]
        before = max(sentence.start, each.start - 40)
        if SAYS.match(text, each.end) or SAID_BY.search(page.low, before, each.start):
            return each.value["name"], (each.start, each.end), links.to_fact(bodies, n)
    nameless = NAMELESS.search(text, sentence.start, sentence.end)
    n = alone.get(nameless["kind"].replace(" ", "_")) if nameless else None
    if n is not None:
        return bodies[n].value["name"], nameless.span("who"), links.to_fact(bodies, n)
    return None, None, None
