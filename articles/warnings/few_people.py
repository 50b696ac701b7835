"""Voices that a paper did not name, and that what is printed of them may give away all the same."""

import re

from articles.choices import MentionKind
from records.actions import PublicationWarning

CODE = "few_people"
# “A registrar at the hospital” is one of many, and with an age, or a ward, one of few.
FEW = 3

# Words behind which there are far fewer people than behind the role alone: rungs of a ladder, and parts of a house.
_GRADE = re.compile(
    r"\b(?:chief|head|lead|senior|principal|specialist|foundation|core|trainee|f1|f2|fy1|fy2|[sc]t ?[1-9]|band ?[2-9]"
    r"|(?:first|second|third|fourth|fifth|final)[ -]year|year (?:one|two|three|four|five|[1-9])|locum|newly qualified)\b",
    re.I,
)
_UNIT = re.compile(
    r"\b(?:ward|unit|department|theatres?|clinic|icu|itu|a ?& ?e|a and e|accident and emergency|emergency medicine"
    r"|intensive care|maternity|labour|neonatal|burns|cancer|stroke|renal|cardiac|trauma|respiratory|outpatients?"
    r"|(?:ana?esthe|cardio|dermato|derma|diabet|endo|gastro|geria|gyna?e|haema|immuno|neuro|nephro|obste|onco"
    r"|ophthalm|ortho|p[a]?ediatr|patho|psych|radio|rheuma|uro)\w*)\b",
    re.I,
)
_HOUSE = re.compile(r"\b(?:hospital|infirmary|trust|surgery|hospice|health cent(?:re|er))\b", re.I)
_AGE = re.compile(r"\b(?:aged? [0-9]{1,3}|[0-9]{1,3}[ -]year[ -]old)\b|, [0-9]{2}\b", re.I)


def details_given(*, role="", described_as="", age="", workplace=""):
    """What is printed of a voice, in words: of role, grade or unit, workplace and age."""
    words = f"{role} {described_as}"
    given = {
        "role": bool(words.strip()),
        "grade": _GRADE.search(words),
        "unit": _UNIT.search(words),
        "workplace": workplace or _HOUSE.search(described_as),
        "age": age or _AGE.search(described_as),
    }
    return [name for name, is_given in given.items() if is_given]


def score(details):
    """One for each detail; grade and unit count as one, as either narrows the role down."""
    return len({"unit" if name == "grade" else name for name in details})


def warning(kind, voice, details):
    """A `PublicationWarning` or None about a voice shown as `voice` of which `details` are given."""
    if MentionKind(kind) in MentionKind.identifiable() or score(details) < FEW:
        return None
    together = f"{', '.join(details[:-1])} and {details[-1]}"
    return PublicationWarning(
        CODE, f"“{voice}” is not named, but {together} together may point to one of few people."
    )


def in_quote(quote):
    mention = quote.mention
    if mention is None:
        return
    details = details_given(
        role=mention.role,
        # Of a voice without a name, the words that it is pinned to describe it too.
        described_as=f"{mention.described_as} {' '.join(mention.pin.exact)}",
        age=mention.age,
        workplace=mention.workplace or (str(quote.works_at) if quote.works_at else ""),
    )
    found = warning(mention.kind, mention, details)
    if found:
        yield found
