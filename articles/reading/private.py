"""Words that no public field may carry: where people live or come from, how to reach them, who is ill."""

import re
from bisect import bisect_right
from itertools import chain

from . import patients
from .findings import Private
from .words.hospitals import STREETS

# Each pattern begins with fixed letters, for which a text is searched many times faster than for a class of
# them; what must not stand before is looked at behind those.
AT = re.compile("@")
MAILBOX = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@")
MAILBOX_LONGEST = 64
BEFORE_REACH = 40
DOMAIN = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
DIALLED = re.compile(r"0(?<![\w£$€.,/-]0)\d")
PHONE = re.compile(
    r"(?<![\w£$€.,/-])(?:\+44\s?\(?0?\)?\s?\d{2,4}|\(?0\d{2,4}\)?)[\s-]?\d{3,4}[\s-]?\d{3,4}(?![\w/-])"
)
# “nora (at) paper.example”, to mislead machines.
SPELT = re.compile(
    r"\b[\w.+-]{1,64}\s?[\[(]\s?at\s?[\])]\s?[\w-]{1,63}(?:\s?(?:\.|[\[(]\s?dot\s?[\])])\s?[\w-]{1,63}){1,4}",
    re.I,
)
CAPITALISED = r"[A-Z][\w’'-]*(?:[ \xa0](?:and[ \xa0])?[A-Z][\w’'-]*){0,4}"
# A country is nobody's home.
COUNTRIES = (
    r"(?!(?:the[ \xa0])?(?:England|Scotland|Wales|Britain|Great[ \xa0]Britain|Northern[ \xa0]Ireland|UK"
    r"|United[ \xa0]Kingdom)\b)"
)
# Papers print one space, and now and then a line ends there; of two open gaps each would try all of the other.
GAP = r"\s{1,8}"
HOME = (
    rf"{GAP}(?:in|at|on|near){GAP}(?P<home>{COUNTRIES}(?:the{GAP})?{CAPITALISED}(?:,[ \xa0]{CAPITALISED})?)"
)
FAMILY = rf"(?:{GAP}(?:alone|with{GAP}(?:(?:his|her|their|two|three|four){GAP})?[\w ’'-]{{1,40}}?))?"
LIVES = (
    re.compile(rf"liv(?<=\bliv)(?:es?|ing|ed){FAMILY}{HOME}"),
    re.compile(
        rf"home(?<=\bhome)(?<!\bcare home)(?<!\bnursing home)(?<!residential home)(?<!funeral home){HOME}"
    ),
    re.compile(rf"resident(?<=\bresident){GAP}(?:of|in){GAP}(?P<home>{CAPITALISED})"),
    re.compile(rf"moved(?<=\bmoved){GAP}(?:house{GAP})?to{GAP}(?P<home>{CAPITALISED}){GAP}(?:with|from)\b"),
)
DWELLINGS = (re.compile("home"), re.compile("house"), re.compile("flat"))
OWN_HOME = re.compile(
    rf"\b(?:his|her|their|my|whose){GAP}(?P<home>[A-Z][\w’'-]*(?:[ \xa0][A-Z][\w’'-]*)?){GAP}(?:home|house|flat)\b"
)
FROM = rf"{GAP}from{GAP}(?P<origin>{COUNTRIES}(?:the{GAP})?{CAPITALISED})"
COMES = (
    re.compile(rf"originally(?<=\boriginally){FROM}"),
    re.compile(rf"who(?<=\bwho){GAP}(?:comes|came|hails|is|was){FROM}"),
    re.compile(rf"hails(?<=\bhails){FROM}"),
    re.compile(rf"grew{GAP}up{GAP}(?:in|near|on){GAP}(?P<origin>{CAPITALISED})"),
    re.compile(rf"brought{GAP}up{GAP}(?:in|near|on){GAP}(?P<origin>{CAPITALISED})"),
    re.compile(
        rf"born(?<=\bborn)(?:{GAP}and{GAP}(?:bred|raised|brought{GAP}up))?{GAP}in{GAP}(?P<origin>{CAPITALISED})"
    ),
    re.compile(rf"native(?<=\bnative){GAP}of{GAP}(?P<origin>{CAPITALISED})"),
)
BORN = re.compile(r"-born\b")
BORN_IN = re.compile(r"(?!(?:The|A|An)\b)[A-Z][\w’']*(?:[ \xa0-][A-Z][\w’']*)?-born")
POSTCODE = re.compile(r"\b(?:GIR 0AA|[A-Z]{1,2}\d[A-Z\d]?[ \xa0]?\d[ABD-HJLNP-UW-Z]{2})\b")
STREET = "|".join(sorted(word.title() for word in STREETS - {"way", "place", "park", "hill", "gate"}))
ADDRESS = re.compile(
    rf"[0-9](?<![\w£$€.,/-][0-9])[0-9]{{0,3}}[a-d]?,?[ \xa0](?!Downing\b)(?:[A-Z][\w’'-]*[ \xa0]){{1,3}}(?:{STREET})\b"
    rf"(?:,[ \xa0]{CAPITALISED})?"
)
# Postcodes and number plates: most texts hold nothing like them, which this tells faster.
CODED = re.compile(r"[A-Z]\d")
PLATE = re.compile(r"(?<![\w-])[A-HJ-PR-Y][A-HJ-PR-Y]\d\d[ \xa0]?[A-HJ-PR-Z]{3}(?![\w-])")
PLATED = ("reg", "plate", "numbered")
OLD_PLATE = re.compile(
    r"(?:registration|reg|plates?|numbered)(?:[ \xa0](?:number|plate|is|was|of)){0,3}:?[ \xa0]"
    r"(?P<plate>[A-Z]\d{1,3}[ \xa0]?[A-Z]{3}|[A-Z]{3}[ \xa0]?\d{1,3}[A-Z])\b"
)


def find(text, told, begun):
    """`told` are the (kind, span) that the presentations of people gave away, `begun` the `patients.beginnings`."""
    found = {}
    for kind, span in told:
        found[span] = (kind, "presented_with_home" if kind == "home" else "presented_with_origin", 0.85)
    for span in _addresses(text):
        found[span] = ("email", "email_address", 0.99)
    if DIALLED.search(text) or "+44" in text:
        for match in PHONE.finditer(text):
            found[match.span()] = ("phone", "telephone_number", 0.9)
    for match in SPELT.finditer(text) if "at)" in text or "at]" in text else ():
        found[match.span()] = ("email", "spelt_address", 0.9)
    for lives in LIVES:
        for match in lives.finditer(text):
            found.setdefault(match.span("home"), ("home", "lives_in", 0.8))
    for dwelling in chain(*(word.finditer(text) for word in DWELLINGS)):
        match = OWN_HOME.search(text, max(0, dwelling.start() - BEFORE_REACH), dwelling.end() + 1)
        if match:
            found.setdefault(match.span("home"), ("home", "lives_in", 0.8))
    for comes in COMES:
        for match in comes.finditer(text):
            found.setdefault(match.span("origin"), ("origin", "comes_from", 0.8))
    is_coded = CODED.search(text) is not None
    for span, rule, confidence in _places(text, is_coded):
        found.setdefault(span, ("home", rule, confidence))
    for born in BORN.finditer(text):
        match = BORN_IN.search(text, max(0, born.start() - BEFORE_REACH), born.end())
        if match:
            found.setdefault(match.span(), ("origin", "born_in", 0.8))
    for span in _plates(text, is_coded):
        found.setdefault(span, ("other", "number_plate", 0.7))
    for span, kind, rule, confidence in patients.find(text, begun):
        found.setdefault(span, (kind, rule, confidence))
    return _without_overlaps(
        Private(kind=kind, start=start, end=end, text=text[start:end], rule=rule, confidence=confidence)
        for (start, end), (kind, rule, confidence) in sorted(
            found.items(), key=lambda item: (item[0][0], -item[0][1])
        )
    )


def _places(text, is_coded):
    """(span, rule, confidence) of numbered addresses and postcodes, whosoever they are."""
    for match in ADDRESS.finditer(text):
        yield match.span(), "numbered_address", 0.6
    for match in POSTCODE.finditer(text) if is_coded else ():
        yield match.span(), "postcode", 0.6


def _plates(text, is_coded):
    if is_coded:
        yield from (match.span() for match in PLATE.finditer(text))
    if any(word in text for word in PLATED):
        yield from (match.span("plate") for match in OLD_PLATE.finditer(text))


def _addresses(text):
    done = 0
    for at in AT.finditer(text):
        mailbox = MAILBOX.search(text, max(done, at.start() - MAILBOX_LONGEST), at.end())
        domain = mailbox and DOMAIN.match(text, at.end())
        done = domain.end() if domain else at.end()
        if domain:
            yield mailbox.start(), done


def _without_overlaps(findings):
    kept, ends = [], []
    for finding in findings:
        place = bisect_right(ends, finding.start)
        if place == len(ends):
            kept.append(finding)
            ends.append(finding.end)
    return tuple(kept)
