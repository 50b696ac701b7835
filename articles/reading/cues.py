"""Which words of a sentence are speech verbs, and which only look like them."""

from typing import NamedTuple

from . import apposed, phrases, subjects
from .names import is_possessive
from .paragraphs import QUOTED
from .words.nouns import BOARDS, PAPERS
from .words.small import DETERMINERS
from .words.verbs import ALSO_NOUNS, BEING, JUDGING, READ, SAYING

ALL = SAYING | JUDGING
WITHOUT_HEARER = frozenset({"said", "says", "added", "adds", "explained", "explains", "insisted", "insists"})
PUT = frozenset({"put", "puts", "summed", "sums"})
LIKELY = ALL | PUT


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
    for i, token in [(i, token) for i, token in enumerate(tokens) if token.low in LIKELY]:
        if token.low in PUT and i + 1 < len(tokens) and tokens[i + 1].low == "it":
            # “As the nurse put it”
            first, last, rule = subjects.subject(tokens, i, clauses)
            if first >= 0:
                clauses.append(Clause(i, i + 2, first, last, rule, True))
            continue
        if token.low not in ALL or not token.is_word:
            continue
        if not is_cue(tokens, i):
            continue
        first, last, rule = _set_in(tokens, i) or subjects.subject(tokens, i, clauses)
        if token.low in ALSO_NOUNS and first < 0:
            continue
        if token.low == "called" and first >= 0 and last == i and apposed.called(tokens, first, last):
            continue
        if token.low in READ and not _reads(tokens, first, last):
            continue
        ends = i + 2 if token.low == "went" and tokens[i + 1].low == "on" else i + 1
        clauses.append(Clause(i, ends, first, last, rule, token.low in SAYING))
    return clauses


def _set_in(tokens, i):
    """“The ward, said Dr Roe, was …”: the subject of a verb set between commas stands behind it."""
    if i < 2 or tokens[i - 1].text != "," or tokens[i].low not in WITHOUT_HEARER:
        return None
    first, last = subjects.subject_behind(tokens, i)
    if first >= 0 and last < len(tokens) and tokens[last].text == ",":
        return first, last, "set_in"
    return None


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
        and not (i > 2 and tokens[i - 2].low == "of")
        and before.low
        not in {
            "one",
            "another",
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
        and not (i > 1 and tokens[i - 2].low == "heard")
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
        if before is None or (not before.is_word and before.text not in "),") or is_possessive(before):
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
