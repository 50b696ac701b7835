"""What stands behind a name, between commas: age, role, workplace, home; and “is a … at …”."""

from . import phrases
from .details import body_in, is_body, is_plural, is_role
from .names import bare_end
from .paragraphs import QUOTED
from .words.listing import listed
from .words.small import DETERMINERS, ENDS, LINKS
from .words.verbs import SAYING

REACH = 60
WORKS = listed("works worked working based employed")
HOMES = listed("lives living lived resident")
ORIGINS = listed("originally formerly hails")
BEFORE_ROLE = DETERMINERS | {"is", "was", "also", "currently"}
# Links behind which a role goes on to where it is held.
PLACING = LINKS - {"and", "&"}


def _group_end(tokens, k, highest):
    while (
        k < highest
        and tokens[k].text not in {",", ".", ";", ":", "(", ")", "–", "—", "!", "?"}
        and tokens[k].low != QUOTED
    ):
        k += 1
    return k


def behind(tokens, k, alone=True):
    """Comma groups behind a name, and a sentence “is a … at …”; `alone` tells that no word stands before the name."""
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
            if (
                not alone
                and tokens[k + 1].low == "the"
                and any(t.low in SAYING for t in tokens[k + 2 : closes])
            ):
                # “Asked by Jane Roe, the minister said”: somebody else.
                k += 1
                break
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
    if (bodied and link in {"at", "from", "in", "with"}) or (
        named and (link == "at" or (works and link not in {"in", "from"}))
    ):
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
    while first < b and tokens[first].low in BEFORE_ROLE:
        first += 1
    if first >= b or not tokens[first].is_word or tokens[first].low in LINKS or tokens[first].low in ENDS:
        return None
    stop = next(
        (
            k
            for k in range(first, min(b, first + 9))
            if tokens[k].low in PLACING or (not tokens[k].is_word and tokens[k].text not in "'’")
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
    while k + 1 < b and tokens[k].low in {"of", "for", "in", "to", "on"}:
        if tokens[k].low == "in" and tokens[k + 1].capital:
            # “a GP in Ashby”: a place, no part of the role.
            break
        stop = phrases.right(tokens, k + 1, b)
        if stop <= k + 1:
            break
        if any(is_body(t) for t in tokens[k + 1 : stop]) and "organisation" not in found:
            span = body_in(tokens, k + 1, stop)
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


def _acts(token):
    """Whether a word tells what somebody did, so that no role begins here."""
    return token.low in phrases.VERBS or (
        token.low.endswith("ed") and token.low not in phrases.PARTICIPLES_THAT_DESCRIBE
    )
