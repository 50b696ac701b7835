"""Where a noun phrase begins, told from its last word by the small words before it."""

from .paragraphs import QUOTED
from .phrases import LONGEST, VERBS, is_adverb, lists_a_body, opening_bracket
from .words.nouns import HONORIFICS, PEOPLE
from .words.small import DETERMINERS, ENDS, LINKS, SUBJECT_PRONOUNS


def left(tokens, j, lowest):
    """The first token of the noun phrase whose last token is j."""
    k = j
    first = j + 1
    named = False
    while k >= lowest and j - k < LONGEST:
        token = tokens[k]
        low = token.low
        before = tokens[k - 1] if k > lowest else None
        if low == QUOTED:
            break
        if not token.is_word:
            if (
                token.text == "."
                and before is not None
                and before.is_word
                and before.end == token.start
                and (len(before.text) == 1 or before.low in HONORIFICS or before.low in {"st", "jr", "sr"})
            ):
                k -= 1
                continue
            if token.text in "&'’/" and before is not None and before.is_word:
                k -= 1
                continue
            if (
                token.text == ","
                and named
                and before is not None
                and before.capital
                and lists_a_body(tokens, k, j + 1)
            ):
                k -= 1
                continue
            if token.text == ")" and k > lowest:
                opening = opening_bracket(tokens, k, lowest)
                if opening is not None and opening > lowest:
                    k = opening - 1
                    continue
            break
        if token.capital:
            if (low in ENDS and not (before is not None and before.capital)) or (
                low in SUBJECT_PRONOUNS and first <= j
            ):
                break
            if low in LINKS and not (before is not None and before.capital):
                break
            first = k
            named = True
            k -= 1
            if low in DETERMINERS and not (before is not None and (before.low in LINKS or before.capital)):
                break
            continue
        if low in DETERMINERS:
            if (
                k == j
                and before is not None
                and before.low == "of"
                and k - 2 >= lowest
                and tokens[k - 2].low in PEOPLE
            ):
                # “The mother of three”
                first = k - 1
                k -= 2
                continue
            if first > j or (low == "that" and tokens[k + 1].capital):
                break
            first = k
            if (
                before is not None
                and before.low in LINKS
                and k - 2 >= lowest
                and _can_end_phrase(tokens[k - 2])
            ):
                k -= 2
                continue
            break
        if low in LINKS:
            if before is None or first > j or not _can_end_phrase(before):
                break
            if low == "and" and named and not before.capital and not _lone_premodifier(tokens, k, lowest):
                break
            k -= 1
            continue
        if low in ENDS or low in VERBS or is_adverb(token):
            break
        first = k
        k -= 1
    return first


def _lone_premodifier(tokens, k, lowest):
    """“Accident and emergency Dr …”: the word before the “and” opens the sentence."""
    return k - 1 == lowest


def _can_end_phrase(token):
    return (
        token.is_word
        and token.low not in ENDS
        and token.low not in LINKS
        and token.low not in DETERMINERS
        and token.low not in VERBS
        and not is_adverb(token)
    )
