"""Speech verbs and their subjects."""

from typing import NamedTuple

from . import phrases
from .paragraphs import QUOTED
from .words.listing import listed
from .words.nouns import BOARDS, BODIES, PAPERS, PEOPLE
from .words.small import BETWEEN, DETERMINERS, ENDS, SENTENCE_OPENERS, SUBJECT_PRONOUNS
from .words.verbs import ALSO_NOUNS, BEING, HAVING, JUDGING, READ, SAYING

# Verbs so plain that whatever stands before them is taken to be speaking.
PLAIN = listed("said says told asked added replied explained wrote shouted insisted")
ALL = SAYING | JUDGING
WINDOW = 90
LEADING = listed(
    """
    on in at to from by with after before during as when while if although though because despite
    since under following speaking writing asked addressing responding commenting outside for of
    unlike according
    """
)
CONJUNCTIONS = frozenset({"and", "but", "or", "then", "yet"})


class Clause(NamedTuple):
    """A cue (tokens [cue, cue_end)) and its subject (tokens [first, last)); `first` is -1 where none was found."""

    cue: int
    cue_end: int
    first: int
    last: int
    rule: str
    strong: bool

    @property
    def has_subject(self):
        return self.first >= 0


def find(tokens):
    """Every cue of a sentence with its subject, in order. A co-ordinated verb takes the subject before it."""
    clauses = []
    for i, token in enumerate(tokens):
        if token.low not in ALL or not token.is_word:
            continue
        if not is_cue(tokens, i):
            continue
        first, last, rule = subject(tokens, i, clauses)
        if token.low in ALSO_NOUNS and first < 0:
            continue
        if token.low in READ and not _reads(tokens, first, last):
            continue
        ends = i + 2 if token.low == "went" and tokens[i + 1].low == "on" else i + 1
        clauses.append(Clause(i, ends, first, last, rule, token.low in SAYING))
    return clauses


def _reads(tokens, first, last):
    return first >= 0 and any(t.low in PAPERS or t.low in BOARDS for t in tokens[first:last])


def is_cue(tokens, i):
    token = tokens[i]
    before = tokens[i - 1] if i else None
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if token.capital and i and before.low != QUOTED and before.text not in ",:;—–-":
        return False
    k = i - 1
    while k >= 0 and phrases.is_adverb(tokens[k]):
        k -= 1
    if k >= 0 and tokens[k].low in BEING and not token.low.endswith("ing"):
        return False
    if (
        before is not None
        and before.low in DETERMINERS
        and before.low
        not in {
            "one",
            "both",
            "all",
            "many",
            "some",
            "most",
            "this",
            "that",
            "these",
            "those",
            "others",
            "several",
            "any",
            "other",
        }
    ):
        return False
    if (
        before is not None
        and before.low == "to"
        and not (i > 2 and tokens[i - 2].low == "on" and tokens[i - 3].low in {"went", "goes", "going", "go"})
    ):
        return False
    if (
        before is not None
        and before.low in {"have", "has", "had"}
        and k >= 0
        and token.low in {"called", "asked"}
        and following is not None
        and following.low == "for"
    ):
        return True
    if token.low in ALSO_NOUNS:
        if before is None or (not before.is_word and before.text not in "),"):
            return False
        if (
            following is not None
            and following.low in {"of", "from", "for", "about", "against", "by"}
            and token.low != "calls"
        ):
            return False
    if (
        following is not None
        and token.low in {"called", "calling", "calls"}
        and following.low in {"off", "on", "for", "in"}
    ):
        return following.low in {"on", "for"}
    if following is not None and following.low == "by" and token.low.endswith("ed"):
        return False
    if token.low in {"made", "used"} and following is not None and following.low == "to":
        return False
    if (
        token.low == "went"
        and following is not None
        and following.low == "on"
        and i + 2 < len(tokens)
        and not tokens[i + 2].is_word
    ):
        return True
    return not (
        token.low in {"shot", "fired", "went", "spoke", "hit", "cast", "paid", "tore"}
        and (
            following is None
            or (
                following.low not in {"back", "that", QUOTED, ":", ",", "of", "out", "tribute"}
                and following.text not in ",:"
            )
        )
    )


def subject(tokens, i, clauses=()):
    """(first, last, rule) of the subject of the verb at i, found before it; (-1, -1, "") where there is none."""
    lowest = max(0, i - WINDOW)
    for k in range(i - 1, lowest - 1, -1):
        if tokens[k].text in {";"} or (tokens[k].low == QUOTED and k < i - 1 and _closes_clause(tokens, k)):
            lowest = k + 1
            break
    k = i - 1
    while k >= lowest and (
        phrases.is_adverb(tokens[k])
        or tokens[k].low in HAVING
        or (
            tokens[k].low in {"to", "on", "went", "goes", "not", "be"}
            and tokens[i - 1].low in {"to", "not", "on"}
        )
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
            first = k if token.low in {"one", "another"} else phrases.left(tokens, k, lowest)
            if lowest < first <= k and tokens[first - 1].low == "with":
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
            first = phrases.left(tokens, k, lowest)
            if first <= k and phrases.says_something(tokens, first, k + 1):
                return first, k + 1, "relative"
        return -1, -1, ""
    if token.is_word and token.low not in CONJUNCTIONS and token.low not in ENDS:
        first = phrases.left(tokens, k, lowest)
        if first - 3 >= lowest and tokens[first - 1].low == "by" and tokens[first - 3].low in PAPERS:
            # “a statement issued by the trust”
            return phrases.left(tokens, first - 3, lowest), k + 1, "issued_by"
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
        found = _head_of_clause(tokens, lowest, i)
        return found if found[0] >= 0 else (-1, -1, "")
    if token.low in CONJUNCTIONS or token.text in {",", "–", "—", "-"} or token.low in ENDS:
        return (
            _shared(tokens, lowest, i, clauses)
            if token.low in CONJUNCTIONS
            else _apposed(tokens, lowest, i, clauses)
        )
    return -1, -1, ""


def _relative_before(tokens, first, lowest):
    """“A doctor who quit the hospital has said”: not the hospital, the doctor."""
    for k in range(first - 1, max(lowest, first - 9), -1):
        if not tokens[k].is_word or tokens[k].low in SAYING:
            return None
        if tokens[k].low == "who" or (tokens[k].low.endswith("ing") and tokens[k - 1].low in PEOPLE):
            start = phrases.left(tokens, k - 1, lowest)
            return (
                (start, k, "antecedent") if start < k and phrases.says_something(tokens, start, k) else None
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
    return _head_of_clause(tokens, lowest, i)


def _is_reported(tokens, clause):
    """“… told members that Sam Tarn had agreed, saying”: the inner verb's subject says nothing here."""
    return clause.first > 0 and tokens[clause.first - 1].low in {"that", "whether", "how", "if", "because"}


def _apposed(tokens, lowest, i, clauses):
    """“Jane Roe, 40, a nurse at the hospital, said”: the phrase that the commas explain."""
    found = _head_of_clause(tokens, lowest, i)
    if found[0] >= 0:
        return found[0], found[1], "apposition"
    for k in range(lowest, i - 1):
        if tokens[k].text == "," and k > lowest and tokens[k - 1].is_word:
            first = phrases.left(tokens, k - 1, lowest)
            if (
                first <= k - 1
                and phrases.says_something(tokens, first, k)
                and _stands_alone(tokens, first, lowest)
            ):
                return first, k, "apposition"
    return -1, -1, ""


def _head_of_clause(tokens, lowest, i):
    """The first noun phrase of the clause, past adverbs and leading phrases up to their comma."""
    k = lowest
    while k < i:
        token = tokens[k]
        low = token.low
        if (
            low == QUOTED
            or not token.is_word
            or low in CONJUNCTIONS
            or low in BETWEEN
            or phrases.is_adverb(token)
            or low in {"however", "meanwhile"}
        ):
            k += 1
            continue
        if low in SUBJECT_PRONOUNS and low != "who":
            return k, k + 1, "pronoun"
        if (
            low in LEADING
            or (low.endswith("ing") and not phrases.is_agent(token) and not token.capital)
            or low in ENDS
            or (
                k == lowest
                and low.endswith(("ing", "ed"))
                and len(low) > 4
                and low not in PEOPLE
                and low not in BODIES
                and not _names_somebody(tokens, k, i)
            )
        ):
            comma = next(
                (
                    at
                    for at in range(k + 1, i)
                    if tokens[at].text == ","
                    or (tokens[at].low == QUOTED and at + 1 < i and tokens[at + 1].capital)
                ),
                None,
            )
            if comma is None:
                return _last_resort(tokens, k, i)
            k = comma + 1
            continue
        last = phrases.right(tokens, k, i)
        if last <= k:
            k += 1
            continue
        if phrases.says_something(tokens, k, last):
            return k, last, "head_of_clause"
        k = last
    return -1, -1, ""


def _names_somebody(tokens, k, i):
    return k + 1 < i and tokens[k + 1].capital


def _last_resort(tokens, k, i):
    for at in range(k, i):
        if tokens[at].low in {"he", "she"}:
            return at, at + 1, "pronoun"
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
    if tokens[k].low in ENDS or tokens[k].low in {"to", "in", "on", "at", "for", "of", "that"}:
        return -1, -1
    last = phrases.right(tokens, k, highest)
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


def first_noun_phrase(tokens):
    """The subject of a sentence that reports no speech."""
    first, last, _ = _head_of_clause(tokens, 0, min(len(tokens), WINDOW))
    return first, last


def opens_lower(token):
    return token.low in SENTENCE_OPENERS
