"""Nouns that tell whose words they are: “that was the verdict of Jane Roe”, “Jane Roe's message was simple”."""

from . import phrase_start, phrases, subjects
from .cues import Clause
from .names import is_possessive
from .paragraphs import QUOTED
from .sighting import Sighting
from .words.listing import listed
from .words.nouns import PAPERS
from .words.small import POSSESSIVES
from .words.verbs import BEING, SAYING

WORDS = listed(
    """
    words verdict message view views opinion warning answer reply response reaction advice plea
    appeal assessment conclusion description explanation question prediction summary comment comments
    remark retort promise request cry call
    """
)
POINTING = listed("that those these this such")
HOW = listed("described put puts summed expressed explained saw sees felt")
DESCRIBING = 3
REACH = 24


def in_the_words_of(tokens, i):
    """The rota is, in the words of Jane Roe, “…”."""
    for k in range(i - 1, max(1, i - REACH), -1):
        if tokens[k].low == QUOTED:
            return None
        if tokens[k].low == "words" and tokens[k - 1].low == "the" and tokens[k - 2].low == "in":
            return _of(tokens, k, "in_the_words_of")
    return None


def told_behind(tokens, k):
    """“…” – that was the verdict of Jane Roe. “…,” was the message from Jane Roe. So said Jane Roe."""
    if k + 2 >= len(tokens):
        return None
    if tokens[k].low == "so" and tokens[k + 1].low in SAYING:
        return _so_said(tokens, k + 1)
    pointed = tokens[k].low in POINTING
    k += pointed
    if tokens[k].low in BEING or (pointed and tokens[k - 1].text[-2:] in ("'s", "’s")):
        k += tokens[k].low in BEING
        if k < len(tokens) and tokens[k].low == "how":
            return _how(tokens, k + 1)
    elif pointed:
        return None
    if k < len(tokens) and tokens[k].low == "the":
        for at in range(k + 1, min(len(tokens), k + 2 + DESCRIBING)):
            if tokens[at].low in WORDS:
                return _of(tokens, at, "whose_words_they_were")
    return None


def message(tokens, i):
    """Jane Roe's message to the minister was simple: “…”. The message from Jane Roe: “…”. This from Jane Roe: “…”."""
    if i < 2 or tokens[i - 1].text != ":":
        return None
    k = next((k for k in (1, 2) if k < i and tokens[k].low == "from"), None)
    if k is not None and all(t.low in {"and", "then", "this", "also", "another"} for t in tokens[:k]):
        return _of(tokens, k - 1, "this_from")
    sent = next((k for k in range(i - 2, max(1, i - REACH), -1) if tokens[k].low == "from"), None)
    if sent is not None and tokens[sent - 1].low in {"this", "that"} | PAPERS:
        # “The trust has sent over this from Jane Roe: …”
        return _of(tokens, sent - 1, "this_from")
    for k in range(i - 2, max(-1, i - REACH), -1):
        if tokens[k].low == QUOTED or not (tokens[k].is_word or tokens[k].text in "'’"):
            return None
        if tokens[k].low not in WORDS:
            continue
        for at in range(k - 1, max(-1, k - 2 - DESCRIBING), -1):
            if tokens[at].low in POSSESSIVES:
                return Sighting(Clause(k, k + 1, at, at + 1, "message", True), "whose_message", 0.85)
            if is_possessive(tokens[at]) or tokens[at].text in {"'", "’"}:
                first = phrase_start.left(tokens, at - (not tokens[at].is_word), max(0, at - REACH))
                if first <= at and phrases.says_something(tokens, first, at + 1):
                    return Sighting(Clause(k, k + 1, first, at + 1, "message", True), "whose_message", 0.9)
        return _of(tokens, k, "whose_message")
    return None


def _of(tokens, k, rule):
    """Whoever stands behind the noun at k: “the words of Jane Roe”."""
    if k + 2 >= len(tokens) or tokens[k + 1].low not in {"of", "from"}:
        return None
    last = phrases.right(tokens, k + 2, len(tokens))
    if last > k + 2 and phrases.says_something(tokens, k + 2, last):
        return Sighting(Clause(k, k + 2, k + 2, last, "words", True), rule, 0.9)
    return None


def _so_said(tokens, k):
    first, last = subjects.subject_behind(tokens, k)
    return Sighting(Clause(k, k + 1, first, last, "words", True), "so_said", 0.9) if first >= 0 else None


def _how(tokens, k):
    last = phrases.right(tokens, k, len(tokens))
    if k < len(tokens) and tokens[k].low in {"he", "she"}:
        last = k + 1
    if k < last < len(tokens) and tokens[last].low in HOW and phrases.says_something(tokens, k, last):
        return Sighting(Clause(last, last + 1, k, last, "words", True), "whose_words_they_were", 0.9)
    return None
