"""The name that stands beside a description, with or without its commas."""

from . import names, phrase_head, phrases
from .details import is_plural
from .names import FIRST_NAMES, bare_end
from .words.kin import KIN
from .words.nouns import BODIES, HONORIFICS, OFFICES, PEOPLE
from .words.small import ENDS
from .words.verbs import BEING, HAVING, SAYING

INDEFINITE = frozenset({"a", "an", "one", "another"})


def name_beside(tokens, first, last):
    """“Her colleague, Dr Roe, said”; “Jane Roe, chief executive of the trust said” with its comma left out."""
    head = phrase_head.find(tokens, first, last)
    owned = any(names.is_possessive(t) for t in tokens[first : last - 1])
    if is_plural(head) or not (head.low in PEOPLE or head.low in OFFICES or (owned and not head.capital)):
        return None
    if called(tokens, first, last):
        token = tokens[last + 1]
        found = names.find(tokens[last + 1 : last + 6])[:1]
        if found and found[0].first == 0:
            return found[0]._replace(first=last + 1, last=last + 1 + found[0].last), "called"
        name = names.Name(last + 1, last + 2, token.start, bare_end(token), (token.low,), None, None, True)
        return name, "called"
    if last < len(tokens) and tokens[last].low == "who":
        last = next((k for k in range(last, min(len(tokens), last + 12)) if tokens[k].text == ","), last)
    if last + 2 < len(tokens) and tokens[last].text == "," and tokens[last + 2].text == ",":
        # “His daughter, Janice, was …”
        token = tokens[last + 1]
        if token.capital and (token.low in FIRST_NAMES or head.low in KIN):
            name = names.Name(
                last + 1, last + 2, token.start, bare_end(token), (token.low,), None, None, True
            )
            return name, "name_behind_description"
    if last + 1 < len(tokens) and tokens[last].text == ",":
        for name in names.find(tokens[last + 1 : last + 14])[:1]:
            end = last + 1 + name.last
            leads = tokens[last + 1 : last + 1 + name.first]
            if all(t.is_word and t.low not in ENDS and t.low not in phrases.VERBS for t in leads) and (
                end >= len(tokens) or tokens[end].text in {",", "(", "–", "—"}
            ):
                return name._replace(first=last + 1 + name.first, last=end), "name_behind_description"
    if tokens[first].low in {"a", "an", "the"} and first > 1 and tokens[first - 1].capital:
        # “Jane Roe a nurse at the hospital said”
        lowest = max(0, first - 10)
        for name in names.find(tokens[lowest:first])[-1:]:
            start = lowest + name.first
            if lowest + name.last == first and (start == 0 or not tokens[start - 1].is_word):
                return name._replace(first=start, last=first), "name_before_description"
    comma = first - 1
    while (
        comma > first - 6
        and comma > 0
        and tokens[comma].is_word
        and tokens[comma].low not in phrases.VERBS
        and tokens[comma].low not in ENDS
    ):
        comma -= 1
    if comma >= 1 and tokens[comma].text == ",":
        first = comma + 1
        lowest = max(0, first - 10)
        for name in names.find(tokens[lowest : first - 1])[-1:]:
            start = lowest + name.first
            alone = (
                start == 0
                or not tokens[start - 1].is_word
                or (start == 1 and tokens[0].low in {"and", "but"})
            )
            if lowest + name.last == first - 1 and alone:
                return name._replace(first=start, last=first - 1), "name_before_description"
    return None


def called(tokens, first, last):
    """“A taxi driver called Imran is …”: whether the word behind the phrase tells its name, and is no verb of it."""
    k = last + 1
    return (
        tokens[first].low in INDEFINITE
        and k + 1 < len(tokens)
        and tokens[last].low in {"called", "named"}
        and tokens[k].capital
        and not names.is_possessive(tokens[k])
        and tokens[k].low not in BODIES
        and tokens[k].low not in HONORIFICS
        and any(t.low in PEOPLE for t in tokens[first:last])
        and any(_goes_on(t) for t in tokens[k + 1 : k + 3])
    )


def _goes_on(token):
    if not token.is_word:
        return token.text in {",", "(", "."}
    return token.low in BEING or token.low in HAVING or token.low in SAYING
