"""Emergency cover during a strike: kept or withdrawn, and which services a text names."""

import re

from .told_days import Told
from .when import fact

SERVICES = re.compile(
    r"\b(?:a&e|a & e|accident and emergency|emergency (?:departments?|surgery|operations|admissions)|maternity"
    r"|obstetrics|intensive care|neonatal (?:care|units?)|critical care|paediatrics|resuscitation|trauma"
    r"|cardiac care|acute (?:care|medicine)|cancer (?:care|services)|urgent care|labour wards?|ambulances?)(?!\w)"
)
COVER = re.compile(
    r"\b(?:(?:emergency|life-saving|urgent|life and limb) (?:care|cover|services?|treatment|staff)"
    r"|christmas day (?:cover|service|staffing))\b"
)
KEPT = re.compile(
    r"\b(?:provid(?:ed|e|es|ing)|maintain(?:ed|ing|s)?|kept|keep(?:ing)?|remain(?:s|ed|ing)?|continu(?:e|ed|es|ing)"
    r"|cover(?:ed|ing)|guaranteed|safeguarded|staff(?:ed|ing)|unaffected|(?:not|n[’']t) (?:be )?affected|exempt\w*"
    r"|protected|run(?:ning)? as (?:normal|usual)|available)\b"
)
WITHDRAWN = re.compile(
    r"\b(?:withdr(?:aw(?:al|n|ing|s)?|ew)|affected|hit|includ(?:ed|es|ing)|without|abandon(?:ed|ing)?"
    r"|refus(?:ed|ing) to (?:provide|cover)|walk(?:ed|ing)? out of|strip(?:ped|ping)|leav(?:e|ing)|left|removed?)\b"
)
ACTION = re.compile(
    r"\b(?:strik\w*|walk-?outs?|walk(?:ed|ing)? out|industrial action|action|dispute|medics|doctors)\b"
)
AGAINST = re.compile(r"\b(?:not|never|against|n[’']t|refus\w+)\b")
ASKED = re.compile(
    r"\b(?:appeal\w*|urg\w+|ask\w*|call\w* on|begg\w*|demand\w*|plead\w*|told\b.{0,30}\bnot)\b"
)
AHEAD = re.compile(r"\b(?:will|would|to be|going to|due|plan\w*|threat\w*)\b|['’]ll\b")
NONE = re.compile(r"\bno (?:longer any )?$|\bwithout (?:any )?$")
PARTLY = re.compile(
    r"\b(?:partial(?:ly)?|partly|limited|reduced|skeleton|some) (?:[\w-]+ )?(?:emergency|life-saving|urgent)\b"
)
OPPOSITE = {"kept": "withdrawn", "withdrawn": "kept"}
REACH = 110
NOT_REACH = 20


def find(page, sentence):
    """Facts of kind emergency_cover for one sentence; `cover` is kept or withdrawn."""
    text, low, start, end = page.text, page.low, sentence.start, sentence.end
    cover = COVER.search(low, start, end)
    services = list(SERVICES.finditer(low, start, end))
    if cover is None and (len(services) < 2 or not ACTION.search(low, start, end)):
        return
    about = cover.span() if cover else (services[0].start(), services[-1].end())
    found = _nearest(text, start, end, about)
    if found is None:
        return
    status, verb = found
    negated = AGAINST.search(text, max(start, verb.start() - NOT_REACH), verb.start())
    if negated and not ASKED.search(text, start, verb.start()):
        status = OPPOSITE[status]
    if cover is not None and NONE.search(text, max(start, cover.start() - NOT_REACH), cover.start()):
        # “will provide no emergency cover”
        status = OPPOSITE[status]
    elif cover is not None and PARTLY.search(text, max(start, cover.start() - NOT_REACH), cover.end()):
        status = "partial"
    asked = bool(negated and ASKED.search(text, start, verb.start()))
    value = {
        "cover": status,
        "services": [text[slice(*each.span())] for each in services],
        "as_printed": text[slice(*about)],
        "said_as": "asked_not_to"
        if asked
        else "announced"
        if AHEAD.search(text, start, verb.start())
        else "stated",
        "days": [],
    }
    words = (about, verb.span(), *(each.span() for each in services))
    first, last = min(span[0] for span in words), max(span[1] for span in words)
    rule = "cover_and_verb" if cover else "services_and_verb"
    reason = f"“{verb.group()}” stands beside “{text[slice(*about)]}”"
    reason += ", but as something that somebody was asked not to do." if asked else "."
    confidence = 0.3 if asked else 0.85 if cover else 0.8
    yield fact(
        page, sentence, "emergency_cover", (first, last), value, words, Told(None, rule, confidence, reason)
    )


def _nearest(text, start, end, about):
    """(“kept” or “withdrawn”, match) of the verb nearest to the words for cover."""
    near = []
    for status, rule in (("kept", KEPT), ("withdrawn", WITHDRAWN)):
        for match in rule.finditer(text, max(start, about[0] - REACH), min(end, about[1] + REACH)):
            gap = max(match.start() - about[1], about[0] - match.end(), 0)
            near.append((gap, match.start(), status, match))
    if not near:
        return None
    # “not be affected” is longer than “affected”.
    gap, _, status, match = min(near, key=lambda each: (each[0], each[1]))
    for _, _, other, longer in near:
        if longer.start() <= match.start() and match.end() <= longer.end() and longer is not match:
            return other, longer
    return status, match
