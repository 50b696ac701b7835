"""Words that no public field may carry: where people live or come from, how to reach them."""

import re
from bisect import bisect_right

from .findings import Private

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
PHONE = re.compile(
    r"(?<![\w£$€.,/-])(?:\+44\s?\(?0?\)?\s?\d{2,4}|\(?0\d{2,4}\)?)[\s-]?\d{3,4}[\s-]?\d{3,4}(?![\w/-])"
)
CAPITALISED = r"[A-Z][\w’'-]*(?:[ \xa0](?:and[ \xa0])?[A-Z][\w’'-]*){0,4}"
LIVES = re.compile(
    rf"\b(?:lives?|living|lived|home)\s+(?:in|at|on|near)\s+"
    rf"(?P<home>(?:the\s+)?{CAPITALISED}(?:,[ \xa0]{CAPITALISED})?)"
)
ORIGIN = re.compile(
    r"\b(?:originally|who\s+(?:comes|came|hails|is\s+originally))\s+from\s+"
    rf"(?P<origin>(?:the\s+)?{CAPITALISED})"
)


def find(text, told):
    """`told` are the (kind, span) that the presentations of people gave away."""
    found = {}
    for kind, span in told:
        found[span] = (kind, "presented_with_home" if kind == "home" else "presented_with_origin", 0.85)
    for match in EMAIL.finditer(text):
        found[match.span()] = ("email", "email_address", 0.99)
    for match in PHONE.finditer(text):
        found[match.span()] = ("phone", "telephone_number", 0.9)
    for match in LIVES.finditer(text):
        found.setdefault(match.span("home"), ("home", "lives_in", 0.8))
    for match in ORIGIN.finditer(text):
        found.setdefault(match.span("origin"), ("origin", "comes_from", 0.8))
    return _without_overlaps(
        Private(kind=kind, start=start, end=end, text=text[start:end], rule=rule, confidence=confidence)
        for (start, end), (kind, rule, confidence) in sorted(
            found.items(), key=lambda item: (item[0][0], -item[0][1])
        )
    )


def _without_overlaps(findings):
    kept, ends = [], []
    for finding in findings:
        place = bisect_right(ends, finding.start)
        if place == len(ends):
            kept.append(finding)
            ends.append(finding.end)
    return tuple(kept)
