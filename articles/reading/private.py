"""Words that no public field may carry: where people live or come from, how to reach them."""

import re
from bisect import bisect_right

from .findings import Private

# Each pattern begins with fixed letters, for which a text is searched many times faster than for a class of
# them; what must not stand before is looked at behind those.
AT = re.compile("@")
MAILBOX = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@")
MAILBOX_LONGEST = 64
DOMAIN = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
DIALLED = re.compile(r"0(?<![\w£$€.,/-]0)\d")
PHONE = re.compile(
    r"(?<![\w£$€.,/-])(?:\+44\s?\(?0?\)?\s?\d{2,4}|\(?0\d{2,4}\)?)[\s-]?\d{3,4}[\s-]?\d{3,4}(?![\w/-])"
)
CAPITALISED = r"[A-Z][\w’'-]*(?:[ \xa0](?:and[ \xa0])?[A-Z][\w’'-]*){0,4}"
HOME = rf"\s+(?:in|at|on|near)\s+(?P<home>(?:the\s+)?{CAPITALISED}(?:,[ \xa0]{CAPITALISED})?)"
LIVES = (re.compile(rf"liv(?<=\bliv)(?:es?|ing|ed){HOME}"), re.compile(rf"home(?<=\bhome){HOME}"))
FROM = rf"\s+from\s+(?P<origin>(?:the\s+)?{CAPITALISED})"
COMES = (
    re.compile(rf"originally(?<=\boriginally){FROM}"),
    re.compile(rf"who(?<=\bwho)\s+(?:comes|came|hails){FROM}"),
)


def find(text, told):
    """`told` are the (kind, span) that the presentations of people gave away."""
    found = {}
    for kind, span in told:
        found[span] = (kind, "presented_with_home" if kind == "home" else "presented_with_origin", 0.85)
    for span in _addresses(text):
        found[span] = ("email", "email_address", 0.99)
    if DIALLED.search(text) or "+44" in text:
        for match in PHONE.finditer(text):
            found[match.span()] = ("phone", "telephone_number", 0.9)
    for lives in LIVES:
        for match in lives.finditer(text):
            found.setdefault(match.span("home"), ("home", "lives_in", 0.8))
    for comes in COMES:
        for match in comes.finditer(text):
            found.setdefault(match.span("origin"), ("origin", "comes_from", 0.8))
    return _without_overlaps(
        Private(kind=kind, start=start, end=end, text=text[start:end], rule=rule, confidence=confidence)
        for (start, end), (kind, rule, confidence) in sorted(
            found.items(), key=lambda item: (item[0][0], -item[0][1])
        )
    )


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
