"""Who a verb's subject is: the noun phrase before it, behind it, or at the head of its clause."""

from . import phrase_start, phrases
from .clause_head import CONJUNCTIONS, WINDOW, head_of_clause
from .names import FIRST_NAMES
from .paragraphs import QUOTED
from .words.listing import listed
from .words.nouns import PAPERS, PEOPLE
from .words.small import ENDS
from .words.time import WEEKDAYS
from .words.verbs import BEING, HAVING, SAYING

# Verbs so plain that whatever stands before them is taken to be speaking.
DAY_LINKS = listed("on last next this since by of from until before after every")
# What is done with papers by whoever speaks in them; “seen by the Echo” is no such thing.
ISSUING = listed("issued sent written signed released published posted circulated penned put tweeted")
PLAIN = listed("said says told asked added replied explained wrote shouted insisted")


def subject(tokens, i, clauses=()):
    """(first, last, rule) of the subject of the verb at i, found before it; (-1, -1, "") where there is none."""
    lowest = max(0, i - WINDOW)
    for k in range(i - 1, lowest - 1, -1):
        if tokens[k].text in {";"} or (tokens[k].low == QUOTED and k < i - 1 and _closes_clause(tokens, k)):
            lowest = k + 1
            break
    k = i - 1
    if k > lowest and tokens[k].low in WEEKDAYS and tokens[k - 1].low not in DAY_LINKS:
        # “Mr Roe later Thursday told”
        k -= 1
    while k >= lowest and (
        phrases.is_adverb(tokens[k])
        or tokens[k].low in HAVING
        or (
            tokens[k].low in {"to", "on", "went", "goes", "not", "be"}
            and tokens[i - 1].low in {"to", "not", "on"}
        )
        or (tokens[k].low in {"to", "heard", "was", "were"} and _is_heard(tokens, i))
        or tokens[k].low in {"also"}
    ):
        if (
            tokens[k].capital
            and tokens[k].low not in {"also", "yesterday", "today"}
            and k > lowest
            and not tokens[k].low.endswith("ly")
        ):
            break
        k -= 1
    if k < lowest:
        return -1, -1, ""
    token = tokens[k]
    if tokens[i].low.endswith("ing") and token.low not in BEING:
        if token.is_word:
            first = k if token.low in {"one", "another"} else phrase_start.left(tokens, k, lowest)
            led = lowest < first <= k and (
                tokens[first - 1].low == "with" or tokens[first - 1].text in {"–", "—"}
            )
            if led and phrases.says_something(tokens, first, k + 1):
                return first, k + 1, "with_participle"
        return _shared(tokens, lowest, i, clauses)
    if token.low in BEING and tokens[i].low.endswith("ing"):
        k -= 1
        while k >= lowest and (phrases.is_adverb(tokens[k]) or tokens[k].low in HAVING):
            k -= 1
        if k < lowest:
            return -1, -1, ""
        token = tokens[k]
    if token.text == ")":
        opening = phrases.opening_bracket(tokens, k, lowest)
        if opening is not None and opening > lowest:
            k = opening - 1
            token = tokens[k]
    if token.low in {"he", "she", "they", "it", "i", "we", "one", "another", "others"}:
        return k, k + 1, "pronoun"
    if token.low == "who":
        k -= 1
        if k >= lowest and tokens[k].text == ",":
            k -= 1
        if k >= lowest and tokens[k].is_word:
            first = phrase_start.left(tokens, k, lowest)
            if first <= k and phrases.says_something(tokens, first, k + 1):
                return first, k + 1, "relative"
        return -1, -1, ""
    if token.is_word and token.low not in CONJUNCTIONS and token.low not in ENDS:
        first = phrase_start.left(tokens, k, lowest)
        paper = _issued_by(tokens, first, lowest)
        if paper is not None:
            return phrase_start.left(tokens, paper, lowest), k + 1, "issued_by"
        if first <= k and _stands_alone(tokens, first, lowest):
            who = _relative_before(tokens, first, lowest)
            if who is not None:
                return who
            if phrases.says_something(tokens, first, k + 1):
                return first, k + 1, "subject_verb"
            if (
                tokens[i].low in PLAIN
                and k > first
                and tokens[first].low in {"the", "a", "an", "one", "another", "his", "her", "their"}
            ):
                return first, k + 1, "described_subject"
        found = head_of_clause(tokens, lowest, i)
        return found if found[0] >= 0 else (-1, -1, "")
    if token.low in CONJUNCTIONS or token.text in {",", "–", "—", "-"} or token.low in ENDS:
        return (
            _shared(tokens, lowest, i, clauses)
            if token.low in CONJUNCTIONS
            else _apposed(tokens, lowest, i, clauses)
        )
    return -1, -1, ""


def _is_heard(tokens, i):
    """“She was heard to say”"""
    return i > 2 and tokens[i - 1].low == "to" and tokens[i - 2].low == "heard"


def _issued_by(tokens, first, lowest):
    """The paper in “a statement issued by the trust”, “an e-mail sent to staff by Jane Roe”; None where there is none."""
    if first - 3 < lowest or tokens[first - 1].low != "by":
        return None
    for k in range(first - 2, max(lowest, first - 9), -1):
        if not tokens[k].is_word:
            return None
        if tokens[k - 1].low in PAPERS:
            return k - 1 if tokens[k].low in ISSUING or k == first - 2 else None
    return None


def _relative_before(tokens, first, lowest):
    """“A doctor who quit the hospital has said”: not the hospital, the doctor."""
    for k in range(first - 1, max(lowest, first - 9), -1):
        if not tokens[k].is_word or tokens[k].low in SAYING:
            return None
        if tokens[k].low == "who" or (tokens[k].low.endswith("ing") and tokens[k - 1].low in PEOPLE):
            last = k - 1 if tokens[k - 1].text == "," and k - 1 > lowest else k
            start = phrase_start.left(tokens, last - 1, lowest)
            return (
                (start, last, "antecedent")
                if start < last and phrases.says_something(tokens, start, last)
                else None
            )
    return None


def _stands_alone(tokens, first, lowest):
    """A phrase behind a preposition is not a subject: “the leader of …” is cut by `left` itself."""
    if first <= lowest:
        return True
    before = tokens[first - 1]
    return (
        before.low
        not in {
            "of",
            "for",
            "with",
            "by",
            "in",
            "at",
            "from",
            "to",
            "on",
            "about",
            "against",
            "outside",
            "between",
            "over",
        }
        or before.capital
    )


def _closes_clause(tokens, k):
    return k + 1 < len(tokens) and tokens[k + 1].text not in {",", "and"} and tokens[k + 1].is_word is False


def _shared(tokens, lowest, i, clauses):
    """The subject of the verb before, or of the whole clause."""
    main = [
        c
        for c in clauses
        if c.cue >= lowest and c.has_subject and c.rule != "relative" and not _is_reported(tokens, c)
    ]
    if main:
        return main[-1].first, main[-1].last, "shared_subject"
    return head_of_clause(tokens, lowest, i)


def _is_reported(tokens, clause):
    """“… told members that Sam Tarn had agreed, saying”: the inner verb's subject says nothing here."""
    return clause.first > 0 and tokens[clause.first - 1].low in {"that", "whether", "how", "if", "because"}


def _apposed(tokens, lowest, i, clauses):
    """“Jane Roe, 40, a nurse at the hospital, said”: the phrase that the commas explain."""
    found = head_of_clause(tokens, lowest, i)
    if found[0] >= 0:
        return found[0], found[1], "apposition"
    for k in range(lowest, i - 1):
        if tokens[k].text == "," and k > lowest and tokens[k - 1].is_word:
            first = phrase_start.left(tokens, k - 1, lowest)
            if (
                first <= k - 1
                and phrases.says_something(tokens, first, k)
                and _stands_alone(tokens, first, lowest)
            ):
                return first, k, "apposition"
    return -1, -1, ""


def subject_behind(tokens, i, highest=None):
    """(first, last) of the subject behind the verb at i: “said the trust”; (-1, -1) where there is none."""
    highest = len(tokens) if highest is None else highest
    k = i + 1
    while k < highest and (phrases.is_adverb(tokens[k]) and not tokens[k].capital):
        k += 1
    if k >= highest or not tokens[k].is_word:
        return -1, -1
    if tokens[k].low in {"he", "she", "they", "it", "i", "we"}:
        return k, k + 1
    named = tokens[k].capital and tokens[k].low in FIRST_NAMES
    if (tokens[k].low in ENDS and not named) or tokens[k].low in {
        "to",
        "in",
        "on",
        "at",
        "for",
        "of",
        "that",
    }:
        return -1, -1
    last = phrases.right(tokens, k, highest, behind_verb=True)
    if last > k and (
        phrases.says_something(tokens, k, last)
        or (
            tokens[k].low in {"the", "a", "an", "one", "another", "his", "her"}
            and last > k + 1
            and tokens[i].low in PLAIN
        )
    ):
        return k, last
    return -1, -1
