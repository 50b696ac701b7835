"""What stands behind quoted words and says whose they are: “said the nurse”, “the nurse said”, a dash and a name."""

from . import cues, phrases, subjects, whose_words
from .cues import Clause
from .names import FIRST_NAMES
from .paragraphs import QUOTED
from .sighting import Sighting
from .words.listing import listed
from .words.nouns import BOARDS, HONORIFICS, PEOPLE
from .words.small import ABBREVIATIONS, DETERMINERS, ENDS
from .words.verbs import BEING, SAYING

REACH_AFTER = 32
DASHES = frozenset("-–—―‒−")
CRIES = listed("cry shout call reply response answer voice heckle yell retort whisper murmur")


def after(text, tokens, i):
    """“…,” said the nurse. “…,” the nurse said. “…” – Jane Roe."""
    k = i + 1
    comma = k < len(tokens) and tokens[k].text == ","
    k += comma
    if k >= len(tokens):
        return None
    inner = text[tokens[i].start : tokens[i].end].rstrip("”\"’'» ")
    open_ended = comma or inner[-1:] in tuple(",?!…—–-")
    told = k + (tokens[k].text in DASHES)
    announced = comma or inner[-1:] == ","
    return (
        verb_subject(tokens, i, k, open_ended, announced)
        or (whose_words.told_behind(tokens, told) if open_ended or told > k else None)
        or as_put(tokens, k)
        or (according_to(tokens, k) if announced else None)
        or subject_verb(tokens, k, open_ended, inner[-1:] in tuple(".!?…"))
        or (unlisted_verb_behind(tokens, k, min(len(tokens), k + REACH_AFTER)) if announced else None)
        or dash_name(tokens, k)
    )


def verb_subject(tokens, i, k, open_ended=True, announced=False):
    while k < len(tokens) and phrases.is_adverb(tokens[k]) and not tokens[k].capital:
        k += 1
    if k >= len(tokens) or tokens[k].capital:
        return None
    if tokens[k].low not in SAYING:
        return came(tokens, k) or unlisted_verb(tokens, k, announced) if open_ended else None
    if tokens[k].low.endswith("ing"):
        return None
    first, last = subjects.subject_behind(tokens, k)
    if first < 0:
        return None
    if tokens[k].low in {"read", "reads"} and not any(
        t.low in BOARDS or phrases.is_agent(t) for t in tokens[first:last]
    ):
        return None
    return Sighting(Clause(k, k + 1, first, last, "verb_subject", True), "after_verb_subject", 0.97)


def came(tokens, k):
    """“…!” came a cry from the back: nobody in particular, and nobody of the words before."""
    if (
        tokens[k].low not in {"came", "comes"}
        or k + 3 >= len(tokens)
        or tokens[k + 1].low not in {"a", "an", "one"}
        or tokens[k + 2].low not in CRIES
    ):
        return None
    first, last = k + 1, k + 3
    if tokens[last].low == "from" and last + 1 < len(tokens):
        behind = phrases.right(tokens, last + 1, len(tokens))
        if behind > last + 1 and any(_is_somebody(t) for t in tokens[last + 1 : behind]):
            first, last = last + 1, behind
    return Sighting(Clause(k, k + 1, first, last, "came", True), "came_a_cry", 0.9)


def _is_somebody(token):
    return token.low in PEOPLE or (token.low in FIRST_NAMES and token.capital) or token.low in HONORIFICS


def _may_be_a_verb(token, announced=True):
    """“sniffed”, “murmurs”: whatever stands between words and a person; in the present only behind a comma."""
    low = token.low
    if not token.is_word or token.capital or len(low) < 5 or low in BEING or low in ENDS or low in PEOPLE:
        return False
    return low.endswith("ed") or (announced and low.endswith("s") and not low.endswith(("ss", "’s", "'s")))


def unlisted_verb(tokens, k, announced=False):
    """“…,” sniffed Jane Roe: whatever stands between the words and a person tells how they were said."""
    if k == 0 or not _may_be_a_verb(tokens[k], announced):
        return None
    first, last = subjects.subject_behind(tokens, k)
    if first < 0:
        return None
    closes = last >= len(tokens) or tokens[last].text in ",.;–—"
    if not any(_is_somebody(t) for t in tokens[first:last]) and not (
        announced and closes and (tokens[first].low in {"he", "she"} or tokens[first].capital)
    ):
        return None
    return Sighting(Clause(k, k + 1, first, last, "unlisted_verb", True), "after_unlisted_verb", 0.85)


def subject_verb(tokens, k, open_ended, ends_sentence):
    if not tokens[k].is_word:
        return None
    stop = min(len(tokens), k + REACH_AFTER)
    bracketed = 0
    for j in range(k + 1, stop):
        token = tokens[j]
        bracketed += (token.text == "(") - (token.text == ")")
        if bracketed > 0:
            continue
        if (
            token.low == QUOTED
            or token.text in {";", ":"}
            or (token.text == "." and not _abbreviates(tokens, j))
        ):
            return None
        if token.low in SAYING and cues.is_cue(tokens, j):
            first, last, _ = subjects.subject(tokens[k:stop], j - k)
            if first < 0:
                continue
            between = tokens[k : k + first]
            if any(not phrases.is_adverb(t) and t.low not in {"and", "but", "or"} for t in between):
                if not _is_one_phrase(tokens, k, j):
                    return None
                first, last = 0, max(last, 1)
            introduces = any(t.text == ":" or t.low == QUOTED for t in tokens[j + 1 : j + 14])
            if not open_ended and (not ends_sentence or introduces or not _short_tail(tokens, j)):
                return None
            if (
                open_ended
                and ends_sentence
                and introduces
                and tokens[k].capital
                and tokens[j + 1 : j + 2]
                and (tokens[j + 1].text == ":")
            ):
                return None
            return Sighting(
                Clause(j, j + 1, k + first, k + last, "subject_verb", True), "after_subject_verb", 0.95
            )
    return None


def _is_one_phrase(tokens, k, j):
    """“the Florida senator and presidential candidate said”: one subject, joined in its middle."""
    return (tokens[k].capital or tokens[k].low in DETERMINERS) and all(
        t.is_word and t.low not in ENDS and t.low not in phrases.VERBS for t in tokens[k:j]
    )


def unlisted_verb_behind(tokens, k, stop):
    """“…,” Jane Roe retorted: a person and a word where a speech verb belongs."""
    last = k + 1 if tokens[k].low in {"he", "she"} else phrases.right(tokens, k, stop)
    if last <= k or last >= len(tokens) or not _may_be_a_verb(tokens[last]):
        return None
    if (
        not any(_is_somebody(t) for t in tokens[k:last])
        and not tokens[last - 1].capital
        and tokens[k].low not in {"he", "she"}
    ):
        return None
    return Sighting(Clause(last, last + 1, k, last, "unlisted_verb", True), "after_unlisted_verb", 0.8)


def _abbreviates(tokens, j):
    """Whether the full stop at j belongs to an initial or a title: “Vann R. Roe”, “St. Helier”."""
    before = tokens[j - 1]
    if j + 1 < len(tokens) and tokens[j + 1].text in {",", ")"}:
        return True
    return before.end == tokens[j].start and (
        (len(before.text) == 1 and before.capital)
        or before.low in phrases.HONORIFICS
        or before.low in ABBREVIATIONS
    )


def _short_tail(tokens, j):
    """“… Dr Roe said.”: nothing but adverbs or a venue up to the full stop."""
    for token in tokens[j + 1 : j + 10]:
        if token.text == ".":
            return True
        if token.low in {"that", "he", "she", "it", "they", "the", "there"} and token is tokens[j + 1]:
            return False
    return j + 1 >= len(tokens)


def according_to(tokens, k):
    if k + 2 < len(tokens) and tokens[k].low == "according" and tokens[k + 1].low == "to":
        last = phrases.right(tokens, k + 2, len(tokens))
        if last > k + 2 and phrases.says_something(tokens, k + 2, last):
            return Sighting(Clause(k, k + 2, k + 2, last, "according_to", True), "according_to", 0.9)
    return None


def as_put(tokens, k):
    """“…,” as Jane Roe put it; “…”, in the words of Jane Roe."""
    if tokens[k].low == "in" and k + 3 < len(tokens) and tokens[k + 2].low == "words":
        return whose_words.in_the_words_of(tokens, k + 4)
    if tokens[k].low != "as":
        return None
    last = phrases.right(tokens, k + 1, len(tokens))
    if (
        k + 1 < last < len(tokens) - 1
        and tokens[last].low in cues.PUT
        and phrases.says_something(tokens, k + 1, last)
    ):
        return Sighting(Clause(last, last + 2, k + 1, last, "as_put", True), "as_somebody_put_it", 0.93)
    return None


def dash_name(tokens, k):
    if tokens[k].text not in DASHES or k + 1 >= len(tokens):
        return None
    last = phrases.right(tokens, k + 1, len(tokens))
    if (
        last > k + 1
        and tokens[k + 1].capital
        and phrases.says_something(tokens, k + 1, last)
        and len(tokens) - last <= 14
    ):
        return Sighting(Clause(k, k, k + 1, last, "dash_name", True), "dash_name", 0.85)
    return None
