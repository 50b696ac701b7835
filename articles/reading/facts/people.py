"""Whom of the archive's people a printed voice may be: by name, by role on the day, by the body spoken for."""

import re
import unicodedata
from collections import defaultdict
from typing import NamedTuple

from articles.reading.words.listing import listed
from articles.reading.words.nouns import HONORIFICS, SPOKESPEOPLE

MOST = 5
WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
PARTS = re.compile(r"[\s\-‐‑.]+")
# Post-nominals and generations, which papers print or leave out.
BEHIND_NAMES = listed("jr sr ii iii iv mp mbe obe cbe qc kc md frcp")
UNSAID = listed("the a an of for and at in on to s its his her their our my from with by current now")
ALIKE = {
    "chairman": "chair", "chairwoman": "chair", "chairperson": "chair", "chairs": "chair",
    "cochair": "chair", "deputychair": "deputy", "union": "union", "leader": "leader", "dr": "doctor",
    "minister": "minister", "secretary": "secretary", "jnr": "junior", "dept": "department",
    **dict.fromkeys(SPOKESPEOPLE, "spokesperson"),
}  # fmt: skip
OFFICE = re.compile(r"(?:secretary of state|minister|secretary) (?:for|of) (?P<of>[\w ,&]+)")
SAME_OFFICE, NEAR, NOTHING_PRINTED, ANOTHER = 2, 1, 0, -1


class Called(NamedTuple):
    """One name of a person, in parts: “macklin-doherty” is “doherty” behind “macklin”."""

    given: str
    parts: tuple[str, ...]
    person: object


class People:
    """The archive's people by the last part of every name, and its bodies' own voices by the body."""

    def __init__(self, people):
        self.by_surname = defaultdict(list)
        self.voices = defaultdict(list)
        for person in people:
            if person.organisation is not None:
                self.voices[person.organisation].append(person)
                continue
            for given in dict.fromkeys((person.name, *person.aliases)):
                parts = parts_of(given)
                if parts:
                    self.by_surname[parts[-1]].append(Called(given, parts, person))


def parts_of(name):
    """“Dr Siân Macklin-Doherty” → sian, macklin, doherty."""
    plain = name.replace("’", "").replace("'", "")
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join(each for each in plain if not unicodedata.combining(each))
    parts = [part for part in PARTS.split(plain.lower()) if part]
    while len(parts) > 1 and parts[-1] in BEHIND_NAMES:
        parts.pop()
    while len(parts) > 1 and parts[0] in HONORIFICS:
        parts.pop(0)
    return tuple(parts)


def named(people, mention, day, bodies):
    """(candidates, match) for a voice with a name; `bodies` are {key: Known} of the archive's organisations."""
    parts = parts_of(mention.name or "")
    if people is None or not parts:
        return [], None
    printed = _telling(f"{mention.role or ''} {mention.organisation or ''}")
    best = {}
    for called in people.by_surname.get(parts[-1], ()):
        found = _compared(called, parts, mention, printed, day, bodies)
        known = best.get(called.person.key)
        if found is not None and (known is None or known["score"] < found["score"]):
            best[called.person.key] = found
    ranked = sorted(best.values(), key=lambda each: (-each["score"], each["name"], str(each["key"])))
    fits = [each for each in ranked if each["fits"] == SAME_OFFICE and each["how"] != "initial"]
    rivals = [
        each for each in ranked if each["how"] in {"exact", "alias"} and each["fits"] >= NOTHING_PRINTED
    ]
    match = None
    if len(fits) == 1 and all(each is fits[0] for each in rivals):
        match = fits[0]["key"]
    return [{k: v for k, v in each.items() if k != "fits"} for each in ranked[:MOST]], match


def voices(people, speaks_for, match):
    """(candidates, match) for the voice of a body, from the candidates for the body itself."""
    found = []
    for each in speaks_for:
        for person in people.voices.get(each["key"], ()) if people is not None else ():
            found.append({
                "key": person.key,
                "name": person.name,
                "how": each["how"],
                "score": each["score"],
                "reason": f"It is the voice of {each['name']}. {each['reason']}",
                "more": each["name"],
                "role": None,
            })
    own = [person.key for person in people.voices.get(match, ())] if people is not None and match else []
    return found[:MOST], own[0] if len(own) == 1 else None


def _compared(called, parts, mention, printed, day, bodies):
    person = called.person
    how, score = _names(called, parts)
    if how is None:
        return None
    fits, role, said = _role(person, mention, printed, day, bodies)
    if how == "surname":
        if len(parts) > 1 and fits != SAME_OFFICE:
            # Another first name: somebody else, unless the office is the very same.
            return None
        how, score = ("role", 0.85) if fits == SAME_OFFICE else ("surname", 0.35 + 0.2 * (fits == NEAR))
    else:
        score += {SAME_OFFICE: 0.1, NEAR: 0.05, NOTHING_PRINTED: 0, ANOTHER: -0.2}[fits]
    reason = {
        "exact": "The archive has exactly this name",
        "alias": f"“{called.given}” is another name of {person.name}",
        "initial": f"The first letter and the surname are those of {person.name}",
        "role": f"The surname is that of {person.name}",
        "surname": f"Only the surname is that of {person.name}",
    }[how]
    title = _title(mention.honorific)
    known_title = _title(person.honorific)
    if title and known_title and HONORIFICS.get(title) and HONORIFICS.get(known_title):
        if HONORIFICS[title] != HONORIFICS[known_title]:
            score, reason, fits = score * 0.4, f"{reason}, but not the title {person.honorific}", ANOTHER
    elif title and title == known_title:
        score += 0.02
    return {
        "key": person.key,
        "name": person.name,
        "how": how,
        "score": round(max(0.0, min(score, 1.0)), 3),
        "reason": f"{reason}{said}.",
        "more": role.title if role is not None else None,
        "role": role.key if role is not None and fits > NOTHING_PRINTED else None,
        "fits": fits,
    }


def _names(called, parts):
    """(how, score) of two names whose last parts are the same."""
    known = called.parts
    is_alias = called.given != called.person.name
    if len(parts) == 1 or len(known) == 1:
        return ("surname", 0.35) if parts != known or len(parts) == 1 else ("exact", 0.85)
    if parts[0] == known[0] and _middles(parts[1:-1], known[1:-1]):
        return ("alias", 0.84) if is_alias else ("exact", 0.87)
    if parts[0][0] == known[0][0] and (len(parts[0]) == 1 or len(known[0]) == 1):
        return "initial", 0.55
    return "surname", 0.3


def _middles(one, other):
    """Middle names may be left out or cut to a letter; they may not differ."""
    return all(a[0] == b[0] for a, b in zip(one, other, strict=False))


def _role(person, mention, printed, day, bodies):
    """(how well what is printed fits a role held that day, the role, words for the reason)."""
    if not person.roles:
        return NOTHING_PRINTED, None, ""
    then = [role for role in person.roles if role.held_on(day)]
    if not printed:
        role = then[0] if then else None
        return (
            NOTHING_PRINTED,
            role,
            f", {role.title} at the time" if role else ", whose roles were of another time",
        )
    office = _office(mention.role or "")
    best = (ANOTHER, then[0] if then else None)
    for role in person.roles:
        is_then = role in then
        same = _same(role, printed, office, bodies)
        if same > ANOTHER and not is_then:
            same = NOTHING_PRINTED if same == SAME_OFFICE else ANOTHER
        if same > best[0]:
            best = (same, role)
    fits, role = best
    if fits > NOTHING_PRINTED:
        return fits, role, f", {role.title} at the time"
    if fits == NOTHING_PRINTED:
        return fits, role, f", {role.title} at another time"
    said = f", but known as {role.title}" if role is not None else ", but not known in that role"
    return ANOTHER, role, said


def _same(role, printed, office, bodies):
    if office and office == _office(role.title):
        return SAME_OFFICE
    title = _telling(role.title)
    body = bodies.get(role.organisation)
    names = [role.organisation_name or "", *((body.name, *body.aliases) if body is not None else ())]
    of_body = set().union(*map(_telling, names))
    if printed <= title | of_body:
        # “the BMA” alone tells where somebody speaks from, not as what.
        return SAME_OFFICE if printed & title else NEAR
    return NEAR if (printed & title) or (printed & of_body) else ANOTHER


def _telling(words):
    found = (word.lower().replace("’", "'") for word in WORD.findall(words))
    found = (word.removesuffix("'s").replace("'", "").replace(".", "") for word in found)
    return {ALIKE.get(word, word) for word in found if word not in UNSAID}


def _office(words):
    """“Secretary of State for Health” and “the Health Secretary” are one office."""
    low = " ".join(words.lower().replace("’", "'").split()).removeprefix("the ")
    match = OFFICE.fullmatch(low)
    if match is None:
        return low
    return f"{match['of']} {'minister' if low.startswith('minister') else 'secretary'}"


def _title(honorific):
    return (honorific or "").lower().rstrip(".")
