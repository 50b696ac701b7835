"""What a text prints around a name: age, role, workplace, organisation, and the home it should not show."""

from typing import NamedTuple

from . import phrases
from .findings import Span
from .names import Name, bare_end, is_possessive
from .paragraphs import QUOTED
from .words.listing import listed
from .words.nouns import (
    BODIES,
    BODY_ACRONYMS,
    HONORIFICS,
    OFFICES,
    PAPERS,
    PEOPLE,
    PLAIN_HONORIFICS,
    SPOKESPEOPLE,
)
from .words.small import DETERMINERS, ENDS, LINKS

# Bodies that a role may mention without naming one.
GENERIC_BODIES = frozenset({"health", "labour", "cabinet", "opposition", "conservative", "union", "party"})
REACH = 60
# Nouns for people that tell what somebody is to somebody, or for many at once.
NO_ROLES = listed(
    """
    family police panel opposition picket pickets colleague colleagues friend friends job voice spin
    insider source sources
    """
)
WORKS = listed("works worked working based employed")
HOMES = listed("lives living lived resident")
ORIGINS = listed("originally formerly hails")
OFFICE_TITLES = (
    frozenset(HONORIFICS)
    - PLAIN_HONORIFICS
    - {"doctor", "reverend", "father", "brother", "sister", "lt", "ch", "hon", "rev"}
)


class Details(NamedTuple):
    """Spans of what is printed about one voice in one place; `end` is where the presentation ends."""

    end: int
    role: Span | None = None
    age: Span | None = None
    workplace: Span | None = None
    organisation: Span | None = None
    home: Span | None = None
    origin: Span | None = None


def is_role(token):
    low = token.low
    return (
        low in PEOPLE
        or low in OFFICES
        or low.rpartition("-")[2] in PEOPLE
        or low.endswith(("ologist", "iatrist", "ician", "trician", "herapist"))
    ) and low not in NO_ROLES


def is_plural(token, before=None):
    """Whether a noun names several people; `before` is the word that opens its phrase."""
    low = token.low
    if low in {"staff", "people", "men", "women", "mps", "police", "family", "gps"}:
        return True
    counted = before is not None and (
        before.low in phrases.COUNTS or before.low in {"some", "both", "these", "those"}
    )
    return low.endswith("s") and not low.endswith("ss") and (counted or low[:-1] in PEOPLE)


def _acts(token):
    """Whether a word tells what somebody did, so that no role begins here."""
    return token.low in phrases.VERBS or (
        token.low.endswith("ed") and token.low not in phrases.PARTICIPLES_THAT_DESCRIBE
    )


def is_body(token):
    return token.low in BODIES or token.low in BODY_ACRONYMS or phrases.is_acronym(token)


def around_name(tokens, name: Name):
    found = {}
    found.update(_behind(tokens, name.last))
    found.update(_before(tokens, name))
    found.setdefault("end", name.end)
    return Details(**found)


def around_phrase(tokens, a, b):
    """Role and organisation inside a description: “a spokeswoman for the trust”."""
    found = {"end": bare_end(tokens[b - 1])}
    while a < b and tokens[a].low in DETERMINERS:
        a += 1
    links = [
        k
        for k in range(a + 1, b)
        if tokens[k].low == "by" or (tokens[k].low in LINKS and tokens[k].low != "and")
    ]
    # “Department for Health spokesman”: the link belongs to the body's own name.
    head = b if is_role(tokens[b - 1]) and tokens[a].capital else links[0] if links else b
    role = [k for k in range(a, head) if is_role(tokens[k])]
    if role:
        last = role[-1]
        first = last
        while (
            first - 1 >= a
            and not tokens[first - 1].capital
            and tokens[first - 1].is_word
            and not is_possessive(tokens[first - 1])
        ):
            first -= 1
        if tokens[last].capital and tokens[last].low not in SPOKESPEOPLE:
            while first - 1 >= a and tokens[first - 1].capital and not is_possessive(tokens[first - 1]):
                first -= 1
        end = last
        if (
            last == head - 1
            and head < b
            and tokens[head].low == "of"
            and tokens[last].low not in SPOKESPEOPLE
        ):
            # “chairman of the junior doctors' committee”, up to where it is held.
            end = next((k for k in range(head, b) if tokens[k].low in {"at", "from", "in"}), b) - 1
        found["role"] = (tokens[first].start, bare_end(tokens[end]))
        before = [t for t in tokens[a:first] if t.low not in GENERIC_BODIES]
        if before and (
            any(is_body(t) for t in before)
            or sum(t.capital for t in before) > 1
            or before[0].text[-1].isdigit()
        ):
            found["organisation"] = (tokens[a].start, bare_end(tokens[first - 1]))
    placed = head < b and tokens[head].low in {"from", "in"} and not any(is_body(t) for t in tokens[head:b])
    body = _body_in(tokens, head, b) if head < b and not placed else None
    if body and "organisation" not in found:
        found["organisation"] = body
    if not role and not body and "organisation" not in found and any(is_body(t) for t in tokens[a:b]):
        last = b
        while last - 1 > a and (
            tokens[last - 1].low in PAPERS or tokens[last - 1].low in {"joint", "written", "official"}
        ):
            last -= 1
        found["organisation"] = (tokens[a].start, bare_end(tokens[last - 1]))
    more = _behind(tokens, b)
    for key in ("age", "workplace"):
        if key in more:
            found[key] = more[key]
    return Details(**found)


def _body_in(tokens, a, b):
    """The body named behind a link: its capitalised words, or “the trust” where it has no name."""
    capitals = [k for k in range(a, b) if tokens[k].capital]
    if capitals:
        first, last = capitals[0], capitals[-1]
        return tokens[first].start, bare_end(tokens[last])
    nouns = [k for k in range(a, b) if is_body(tokens[k])]
    if nouns:
        first = nouns[-1]
        while first - 1 > a and tokens[first - 1].is_word and tokens[first - 1].low not in LINKS:
            first -= 1
        return tokens[first].start, bare_end(tokens[nouns[-1]])
    return None


def _before(tokens, name):
    """“health secretary”, “BMA council chair”, “Accident and emergency Dr” right before a name."""
    j = name.first - 1
    if name.honorific in OFFICE_TITLES:
        a = name.first
        while (
            a - 1 >= 0
            and tokens[a - 1].capital
            and tokens[a - 1].low in {"former", "vice", "us", "french", "prime", "deputy"}
        ):
            a -= 1
        last = next(
            (k for k in range(name.last - 1, name.first, -1) if tokens[k].start < name.start), name.first
        )
        return {"role": (tokens[a].start, bare_end(tokens[last]))}
    if j > 0 and tokens[j].text == "," and tokens[j - 1].is_word and is_role(tokens[j - 1]):
        closes = name.last >= len(tokens) or tokens[name.last].text in {",", "(", ".", ":"}
        a = phrases.left(tokens, j - 1, max(0, j - 14))
        opens = (
            a == 0
            or not tokens[a - 1].is_word
            or tokens[a - 1].low in ENDS
            or tokens[a - 1].low in {"and", "but"}
        )
        if (
            closes
            and opens
            and tokens[a].low in DETERMINERS
            and tokens[a].low not in {"two", "three", "some", "many"}
        ):
            return {
                key: span
                for key, span in around_phrase(tokens, a, j)._asdict().items()
                if span and key in {"role", "organisation"}
            }
    if j < 0 or (not tokens[j].is_word and tokens[j].low != QUOTED):
        return {}
    a = phrases.left(tokens, j, max(0, j - 14))
    while a <= j and tokens[a].low in DETERMINERS:
        a += 1
    if a > j:
        return {}
    if is_possessive(tokens[j]) and is_body(tokens[j]):
        return {"organisation": (tokens[a].start, bare_end(tokens[j]))}
    if name.honorific == "dr" and tokens[j].low in {"emergency", "medicine", "care", "surgery"}:
        return {"role": (tokens[a].start, tokens[name.first].end)}
    if not is_role(tokens[j]) or tokens[j].low in HONORIFICS or tokens[j].text[-2:] in ("'s", "’s"):
        return {}
    if tokens[a].text[-2:] in ("'s", "’s"):
        a += 1
    found = {"role": (tokens[a].start, bare_end(tokens[j]))}
    bodies = [k for k in range(a, j) if is_body(tokens[k]) and tokens[k].low not in GENERIC_BODIES]
    if bodies and tokens[bodies[-1]].capital:
        last = bodies[-1]
        while (
            last + 1 < j
            and (
                tokens[last + 1].capital
                or (tokens[last + 1].low in {"of", "for", "and"} and tokens[last + 2].capital)
            )
            and not is_role(tokens[last + 1])
        ):
            last += 1
        found["organisation"] = (tokens[a].start, bare_end(tokens[last]))
    return found


def _group_end(tokens, k, highest):
    while (
        k < highest
        and tokens[k].text not in {",", ".", ";", ":", "(", ")", "–", "—", "!", "?"}
        and tokens[k].low != QUOTED
    ):
        k += 1
    return k


def _behind(tokens, k):
    """Comma groups behind a name, and a sentence “is a … at …”."""
    highest = min(len(tokens), k + REACH)
    found = {}
    after_home = False
    while k < highest:
        token = tokens[k]
        if token.text == "(" and k + 2 < highest and tokens[k + 2].text == ")":
            if _is_age(tokens[k + 1]):
                found.setdefault("age", (tokens[k + 1].start, tokens[k + 1].end))
                found["end"] = tokens[k + 2].end
            k += 3
            continue
        if token.text == "," and k + 1 < highest:
            closes = _group_end(tokens, k + 1, highest)
            kind = _comma_group(tokens, k + 1, closes, found, after_home)
            if kind is None:
                k += 1
                break
            after_home = kind == "home"
            if kind == "verb":
                k += 1
                break
            k = closes
            continue
        break
    if k < highest and tokens[k].low in {"of", "from", "at", "for", "with"} and "home" not in found:
        closes = _group_end(tokens, k, highest)
        b = phrases.right(tokens, k + 1, closes)
        _placed(tokens, k, b, found)
        k = max(b, k + 1)
    if k < highest and tokens[k].low == "who" and k + 1 < highest:
        k += 1
    if k < highest and tokens[k].low in {"is", "was"} and k + 2 < highest and "role" not in found:
        closes = _group_end(tokens, k, highest)
        if tokens[k + 1].low in {"a", "an", "the"} or is_role(tokens[k + 1]):
            _role(tokens, k + 1, closes, found)
        elif tokens[k + 1].low in WORKS:
            _placed(tokens, k + 2, closes, found)
    elif k < highest and tokens[k].low in WORKS and k + 1 < highest:
        _work(tokens, k, _group_end(tokens, k, highest), found)
    return found


def _is_age(token):
    return token.text.isascii() and token.text.isdigit() and 14 <= int(token.text[:4]) <= 110


def _comma_group(tokens, a, b, found, after_home):
    """What one comma group says; None where it says nothing of the kind (then the presentation ends)."""
    if a >= b:
        return None
    token = tokens[a]
    if _is_age(token) and (b - a == 1):
        found.setdefault("age", (token.start, token.end))
        found["end"] = token.end
        return "age"
    if token.low == "aged" and a + 1 < b and _is_age(tokens[a + 1]):
        found.setdefault("age", (tokens[a + 1].start, tokens[a + 1].end))
        found["end"] = tokens[a + 1].end
        return "age"
    if token.low in ORIGINS:
        places = [k for k in range(a, b) if tokens[k].capital]
        if places:
            last = places[0]
            while last + 1 < b and tokens[last + 1].capital:
                last += 1
            found.setdefault("origin", (tokens[places[0]].start, tokens[last].end))
            found["end"] = tokens[last].end
            return "origin"
        return None
    if token.low == "who" and a + 1 < b:
        return _relative(tokens, a + 1, b, found)
    if (token.low in {"from", "of"} and a + 1 < b and tokens[a + 1].capital) or token.low in {
        "at",
        "for",
        "with",
    }:
        last = phrases.right(tokens, a + 1, b)
        kind = _placed(tokens, a, last, found)
        return kind if last == b or (kind == "home" and last == b) else "verb" if kind else None
    if token.low in HOMES:
        return _home(tokens, a + 1, b, found)
    if after_home and token.capital and all(t.capital or t.low in LINKS for t in tokens[a:b]):
        found["home"] = (found["home"][0], tokens[b - 1].end)
        found["end"] = tokens[b - 1].end
        return "home"
    if token.low in WORKS:
        return _work(tokens, a, b, found)
    described = _role(tokens, a, b, found)
    if "home" not in found and "workplace" not in found:
        # “a mum-of-three from Denwick”
        k = next((k for k in range(a + 1, b - 1) if tokens[k].low == "from" and tokens[k + 1].capital), None)
        if k is not None and not any(is_body(t) for t in tokens[k + 1 : b]):
            return _home(tokens, k + 1, b, found)
    return described


def _relative(tokens, a, b, found):
    if tokens[a].low in HOMES:
        return _home(tokens, a + 1, b, found)
    if tokens[a].low in WORKS:
        return _work(tokens, a, b, found)
    if tokens[a].low in {"is", "was", "has"} and a + 1 < b:
        if tokens[a + 1].low in WORKS:
            return _work(tokens, a + 1, b, found)
        return _role(tokens, a + 1, b, found) or "clause"
    return "clause"


def _work(tokens, a, b, found):
    for k in range(a, b):
        if tokens[k].low in {"at", "for", "in"} and k + 1 < b:
            return _placed(tokens, k, phrases.right(tokens, k + 1, b), found, works=True) or "clause"
        if tokens[k].low == "as" and k + 1 < b:
            _role(tokens, k + 1, b, found)
            return "role"
    return "clause"


def _home(tokens, a, b, found):
    places = [k for k in range(a, b) if tokens[k].capital]
    if not places:
        return "clause"
    found.setdefault("home", (tokens[places[0]].start, bare_end(tokens[places[-1]])))
    found["end"] = tokens[places[-1]].end
    return "home"


def _placed(tokens, a, b, found, works=False):
    """“at the Royal Marsden”, “of the BMA”, “from Leeds”: workplace, organisation or home."""
    link = tokens[a].low
    first = a + 1
    while first < b and tokens[first].low in DETERMINERS:
        first += 1
    if first >= b:
        return None
    # “at St Bede's,” keeps its ’s: nothing follows that it could possess.
    follows = b < len(tokens) and tokens[b].is_word
    span = (tokens[first].start, bare_end(tokens[b - 1]) if follows else tokens[b - 1].end)
    named = any(t.capital for t in tokens[first:b])
    bodied = any(is_body(t) for t in tokens[first:b])
    if (bodied and link in {"at", "from", "in", "with"}) or (works and named) or (link == "at" and named):
        found.setdefault("workplace", span)
        found["end"] = span[1]
        return "workplace"
    if bodied and named:
        found.setdefault("organisation", span)
        found["end"] = span[1]
        return "organisation"
    if named and link in {"from", "of"}:
        found.setdefault("home", span)
        found["end"] = span[1]
        return "home"
    return None


def _role(tokens, a, b, found):
    """A role as printed, with where it is held: “a second year doctor at …”, “chair of the …”."""
    first = a
    while first < b and tokens[first].low in DETERMINERS | {"is", "was", "also", "currently"}:
        first += 1
    if first >= b or not tokens[first].is_word or tokens[first].low in LINKS or tokens[first].low in ENDS:
        return None
    stop = next(
        (
            k
            for k in range(first, min(b, first + 9))
            if tokens[k].low in LINKS - {"and", "&"} or not tokens[k].is_word
        ),
        min(b, first + 9),
    )
    head = next((k for k in range(stop - 1, first - 1, -1) if is_role(tokens[k])), None)
    if (
        head is None
        or is_plural(tokens[head])
        or any(tokens[k].low in ENDS or _acts(tokens[k]) for k in range(first, head))
    ):
        return None
    last = head
    while last + 1 < b and is_role(tokens[last + 1]):
        last += 1
    k = last + 1
    while (
        k < b
        and tokens[k].low in {"of", "for", "and", "in", "to", "on"}
        and k + 1 < b
        and tokens[k].low != "and"
    ):
        stop = phrases.right(tokens, k + 1, b)
        if stop <= k + 1:
            break
        if any(is_body(t) for t in tokens[k + 1 : stop]) and "organisation" not in found:
            span = _body_in(tokens, k + 1, stop)
            if span:
                found["organisation"] = span
        cut = next((at for at in range(k + 1, stop) if tokens[at].low in {"at", "from", "with"}), stop)
        last = cut - 1
        k = cut
    if "role" not in found:
        found["role"] = (tokens[first].start, bare_end(tokens[last]))
    found["end"] = bare_end(tokens[last])
    while k < b and tokens[k].low in {"at", "from", "with", "in"} and k + 1 < b:
        stop = phrases.right(tokens, k + 1, b)
        if stop <= k + 1 or not _placed(tokens, k, stop, found, works=True):
            break
        k = stop
    return "role"
