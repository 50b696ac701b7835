"""Which of the sites that trusts list are hospitals.

A register of sites lists every clinic, team and office. A hospital is what calls itself one and nothing less: the name
ends in “hospital” or “infirmary”, with a place or a dedication after it at most.
"""

import re

_HOSPITAL = re.compile(r"\b(HOSPITAL|INFIRMARY|YSBYTY)\b")
_WHOLE = re.compile(
    r"(?P<before>[\w&.,'’/ -]*?)\b(?:HOSPITAL|INFIRMARY)"
    r"(?P<of>(?: (?:OF|FOR|AT|IN) [\w&' -]+| (?:SITE|LONDON|AINTREE|LEWISHAM|LLANDOUGH))?)(?: \((?P<place>[A-Z' -]+)\))?"
)
_YSBYTY = re.compile(r"YSBYTY [\w' -]+")
_ROAD = re.compile(r"\bHOSPITAL (ROAD|LANE|STREET|CLOSE|HILL|WAY|DRIVE|SQUARE)\b")
_PART = re.compile(
    r"\b(A ?& ?E|ACUTE|ADMISSIONS?|ANNEXE?|AT HOME|BEDS?|BLOCK|CANCER|CAMHS|CARDI\w+|CENTRE|CLINICS?|CMHT|COMMUNITY ENT"
    r"|DAY|DENTAL|DEPARTMENTS?|DEPT|DERMATOLOGY|DIABET\w+|DISCHARGE|E-?PACT|EMERGENCY|ENDOCRIN\w+|ENT|EPMA|GASTRO\w+|GUM"
    r"|HEADQUARTERS|HOUSE|HQ|LIAI?SON|LINK|LODGE|MATERNITY|MAXILLO\w+|MEDICAL|MEDICINES?|MENTAL|MUSCULO\w+|NEURO\w+"
    r"|NURSERY|ONCOLOGY|OPHTHALMOLOGY|ORTHO|OUT-?PATIENTS?|OUTREACH|PAEDIATRICS?|PAIN|PALLIATIVE|PATHOLOGY|PHARMACY"
    r"|PHYSIO\w*|PRESCRIB\w+|PSYCHIATR\w+|PTS|RAID|RENAL|RESPIRATORY|RHEUMATOLOGY|SATELLITE|SCHOOL|SCREENING|SERVICES?"
    r"|SURGICAL|SURGERY|TEAMS?|THEATRES?|THERAPY|TRUST|UNIT|URGENT|WARDS?|WING)\b"
)
_ELSEWHERE = re.compile(r"\b(AT|HEALTH|LGT|OFFSITE)\b")
# Words that say of a whole hospital what it is for, before its noun.
_WHAT_FOR = re.compile(
    r"\b(ACUTE|CANCER|CARDIO\w+|DENTAL|DISTRICT|EYE|MATERNITY|MEDICAL|MENTAL HEALTH|NEURO\w+|ORTHOPAEDIC|PSYCHIATRIC"
    r"|SURGICAL|HOUSE|LODGE|CENTRE)\b"
)


def why_not(name):
    """Why a site of this name (in capitals) is no hospital, or None if it is one."""
    name = " ".join(name.upper().split())
    if not _HOSPITAL.search(name):
        return "no hospital by its name"
    if _ROAD.search(name):
        return "on a road named after a hospital"
    if re.search(r"\bDAY HOSPITAL\b", name):
        return "a day hospital"
    if _YSBYTY.fullmatch(name):
        return None
    found = _WHOLE.fullmatch(name)
    before = found and _WHAT_FOR.sub("", found["before"])
    if not found or _PART.search(before) or _ELSEWHERE.search(before) or " - " in name:
        return "a part of a hospital, or a service in one"
    if _PART.search(found["of"]) or _PART.search(found["place"] or ""):
        return "a part of a hospital, or a service in one"
    if len(found["before"].strip(" ,.-")) < 3 and not found["of"]:
        return "a hospital without a name"
    return None
