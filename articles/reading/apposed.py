"""The name that stands beside a description, with or without its commas."""

from . import names, phrase_head, phrases
from .details import is_plural
from .names import FIRST_NAMES, bare_end
from .words.nouns import OFFICES, PEOPLE
from .words.small import ENDS


def name_beside(tokens, first, last):
    """“Her colleague, Dr Roe, said”; “Jane Roe, chief executive of the trust said” with its comma left out."""
    head = phrase_head.find(tokens, first, last)
    owned = any(names.is_possessive(t) for t in tokens[first : last - 1])
    if is_plural(head) or not (head.low in PEOPLE or head.low in OFFICES or (owned and not head.capital)):
        return None
    if last < len(tokens) and tokens[last].low == "who":
        last = next((k for k in range(last, min(len(tokens), last + 12)) if tokens[k].text == ","), last)
    if last + 2 < len(tokens) and tokens[last].text == "," and tokens[last + 2].text == ",":
        # “His daughter, Janice, was …”
        token = tokens[last + 1]
        if token.capital and token.low in FIRST_NAMES:
            name = names.Name(
                last + 1, last + 2, token.start, bare_end(token), (token.low,), None, None, True
            )
            return name, "name_behind_description"
    if last + 1 < len(tokens) and tokens[last].text == ",":
        for name in names.find(tokens[last + 1 : last + 14])[:1]:
            end = last + 1 + name.last
            leads = tokens[last + 1 : last + 1 + name.first]
            if all(t.is_word and t.low not in ENDS and t.low not in phrases.VERBS for t in leads) and (
                end >= len(tokens) or tokens[end].text in {",", "("}
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
