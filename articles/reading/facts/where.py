"""Where people stand: a hospital, another place by its name, and the entrance."""

import re

from articles.reading.words.time import MONTHS, WEEKDAYS

NAME = r"[A-Z][\w’']*(?:(?: (?:of|and|the|upon))? [A-Z][\w’']*){0,5}"
NOUN = (
    r"station|railway station|train station|tube station|town hall|city hall|civic centre|library|cathedral|market|square"
    r"|park|green|offices|headquarters|surgery|bridge|war memorial|university|college|shopping centre|high street"
)
PLACE = re.compile(
    rf"\b(?P<link>outside|in front of|opposite|near|at|from|into|in|to|through|across|on) "
    rf"(?P<place>(?:the )?{NAME}(?: (?:{NOUN})\b)?|the (?:{NOUN})\b)"
)
STREETED = re.compile(
    rf"(?:{NOUN}|Square|Street|Road|Lane|Park|Green|Station|Hall|Hill|Gardens|Place|Bridge|Market|Cathedral|Parliament"
    r"|Whitehall|Centre)$"
)
STREET_WORDS = (
    "Street|Road|Lane|Avenue|Way|Drive|Square|Hill|Terrace|Gardens|Place|Row|Crescent|Park|Grove|Walk|Gate"
)
ENTRANCE = re.compile(
    r"\b(?:outside|at|by|near|on|from|around|picket(?:ed|ing)|block(?:ed|ing)) (?P<entrance>(?:the|its|both|two|all)?"
    r"(?: ?(?:main|front|rear|side|back|staff|hospital[’']?s?|north|south|east|west|emergency|A&E|ambulance"
    rf"|(?:[A-Z][\w’']* ){{1,3}}(?:{STREET_WORDS})|[A-Z][\w’']+)){{0,3}}"
    r" ?(?:entrances?|gates?|approach(?:es)?|doors?|driveway|steps|car park|gatehouse))\b"
    rf"(?: (?:in|on|off|at) (?P<street>(?:[A-Z][\w’']* ){{1,3}}(?:{STREET_WORDS})\b))?"
)
LINKS = (
    "outside",
    "in front of",
    "opposite",
    "near",
    "at",
    "from",
    "to",
    "through",
    "across",
    "into",
    "on",
    "in",
)
IN = frozenset({"in"})


def other_place(text, start, end, taken):
    """(span, link) of a place that is no hospital, the nearest to a gate first; `taken` are spans of other things."""
    best = None
    for match in PLACE.finditer(text, start, end):
        span = match.span("place")
        words = text[slice(*span)].lower().split()
        if any(a < span[1] and span[0] < b for a, b in taken):
            continue
        if words[0] in MONTHS or words[0] in WEEKDAYS:
            continue
        rank = LINKS.index(match["link"])
        if rank > 2 and not STREETED.search(text[slice(*span)]):
            continue
        if best is None or rank < best[0]:
            best = (rank, span, match["link"])
    return best and best[1:]


def town(text, start, end, taken, links=IN):
    """The span of a town behind “in”, or another of these links, if one stands there."""
    for match in PLACE.finditer(text, start, end):
        span = match.span("place")
        first = text[slice(*span)].split()[0].lower()
        if (
            match["link"] in links
            and first not in MONTHS
            and first not in WEEKDAYS
            and first != "the"
            and not STREETED.search(text[slice(*span)])
            and not any(a < span[1] and span[0] < b for a, b in taken)
        ):
            return span
    return None


def entrance(text, start, end):
    """(span of an entrance, span of the street that it is in)."""
    match = ENTRANCE.search(text, start, end)
    if match is None:
        return None, None
    return match.span("entrance"), match.span("street") if match["street"] else None
