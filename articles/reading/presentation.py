"""How a text presents a voice, around a name or inside a description."""

from . import phrase_start
from .behind_name import behind
from .details import GENERIC_BODIES, Details, body_in, is_body, is_role
from .names import Name, bare_end, is_possessive
from .paragraphs import QUOTED
from .words.nouns import HONORIFICS, PAPERS, PLAIN_HONORIFICS, SPOKESPEOPLE
from .words.small import DETERMINERS, ENDS, LINKS

OFFICE_TITLES = (
    frozenset(HONORIFICS)
    - PLAIN_HONORIFICS
    - {"doctor", "reverend", "father", "brother", "sister", "lt", "ch", "hon", "rev"}
)


def around_name(tokens, name: Name):
    found = {}
    alone = name.first == 0 or not tokens[name.first - 1].is_word
    found.update(behind(tokens, name.last, alone))
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
        owned = any(is_possessive(t) for t in tokens[a:first])
        before = [t for t in tokens[a:first] if owned or t.low not in GENERIC_BODIES]
        if before and (
            any(is_body(t) for t in before)
            or sum(t.capital for t in before) > 1
            or before[0].text[-1:].isdigit()
        ):
            owner = next((k for k in range(a, first) if is_possessive(tokens[k])), first - 1)
            found["organisation"] = (tokens[a].start, bare_end(tokens[owner]))
    placed = head < b and tokens[head].low in {"from", "in"} and not any(is_body(t) for t in tokens[head:b])
    body = body_in(tokens, head, b) if head < b and not placed else None
    if body and "organisation" not in found:
        found["organisation"] = body
    if not role and not body and "organisation" not in found and any(is_body(t) for t in tokens[a:b]):
        last = b
        while last - 1 > a and (
            tokens[last - 1].low in PAPERS or tokens[last - 1].low in {"joint", "written", "official"}
        ):
            last -= 1
        found["organisation"] = (tokens[a].start, bare_end(tokens[last - 1]))
    more = behind(tokens, b)
    for key in ("age", "workplace"):
        if key in more:
            found[key] = more[key]
    return Details(**found)


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
        a = phrase_start.left(tokens, j - 1, max(0, j - 14))
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
    a = phrase_start.left(tokens, j, max(0, j - 14))
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
