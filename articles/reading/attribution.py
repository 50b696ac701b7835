"""Whose words are these? Sieves in order: each looks at one place, and the first that answers wins."""

from . import clause_head, names, phrases, subjects, whose_words
from .behind_quote import according_to, verb_subject
from .cues import Clause
from .paragraphs import QUOTED
from .sighting import Sighting
from .words.listing import listed
from .words.nouns import PAPERS
from .words.small import ENDS
from .words.verbs import BEING, JUDGING, SAYING

TRAILING_REACH = 40
UPDATES = PAPERS | {"update", "advice", "apology", "reply", "response", "warning"}
MENTAL = listed(
    "believes believed thinks thought feels felt fears feared hopes hoped wants wanted expects expected"
)


def before(tokens, i, clauses):
    """The last cue before the quoted words in their sentence."""
    ahead = [clause for clause in clauses if clause.cue < i]
    known = whose_words.in_the_words_of(tokens, i) or _according_to(tokens, i, ahead)
    if known is not None:
        return known
    if len(ahead) > 1 and tokens[ahead[-1].cue].low in MENTAL and ahead[-2].strong and ahead[-2].has_subject:
        # “The union said members felt “…””: what they felt is told by the union.
        ahead.pop()
    if (
        len(ahead) > 1
        and tokens[ahead[-1].first].low in {"i", "we"}
        and ahead[-2].strong
        and ahead[-2].has_subject
    ):
        # “Here is what Jane Roe said when I asked her: …”
        ahead.pop()
    for clause in reversed(ahead):
        if clause.has_subject:
            near = all(
                t.text in ",:–—" or t.low in {"that", "how"} or phrases.is_adverb(t)
                for t in tokens[clause.cue_end : i]
            )
            return Sighting(clause, "before_cue", 0.97 if near else 0.9)
        if clause.cue <= 1 and tokens[0].low != QUOTED:
            first, last = subjects.subject_behind(tokens, clause.cue, i)
            if first >= 0:
                return Sighting(clause._replace(first=first, last=last), "before_verb_subject", 0.9)
        return Sighting(clause, "cue_without_subject", 0.5)
    return whose_words.message(tokens, i) or echoed(tokens, i) or before_colon(tokens, i)


def _according_to(tokens, i, ahead):
    """“According to the union, …” at the head of the sentence, or set into it behind the last cue."""
    lowest = max((clause.cue for clause in ahead), default=-1)
    for k in range(i - 1, max(lowest, i - TRAILING_REACH), -1):
        if tokens[k].low == QUOTED:
            return None
        if tokens[k].low == "according":
            return according_to(tokens, k)
    return None


def before_colon(tokens, i):
    """“The insider fumed:”, whatever the verb is; “The trust has issued an update:”."""
    if i < 3 or tokens[i - 1].text != ":":
        return None
    verb = i - 2
    if tokens[verb].low in UPDATES:
        verb = next((k for k in range(i - 3, max(0, i - 9), -1) if tokens[k].low in subjects.ISSUING), 0)
    elif not tokens[verb].low.endswith("ed") or tokens[verb].capital:
        return None
    if not verb or tokens[verb].low in BEING:
        return None
    first, last, rule = subjects.subject(tokens, verb)
    if rule not in {"subject_verb", "pronoun", "apposition"}:
        return None
    return Sighting(Clause(verb, verb + 1, first, last, rule, True), "before_colon", 0.85)


def echoed(tokens, i):
    """“Her words were echoed by Jane Roe, a porter: “…””"""
    if tokens[i - 1].text not in {":", ",", "as"}:
        return None
    for k in range(i - 2, max(0, i - TRAILING_REACH), -1):
        if tokens[k].low == QUOTED or tokens[k].text in ";:":
            return None
        if tokens[k].low == "by" and tokens[k - 1].is_word and tokens[k - 1].low.endswith(("ed", "en")):
            last = phrases.right(tokens, k + 1, i)
            if last > k + 1 and phrases.says_something(tokens, k + 1, last):
                return Sighting(Clause(k - 1, k, k + 1, last, "echoed", True), "echoed_by", 0.8)
    return None


def passive(tokens, i):
    """“was described as “…” by the union”, “branded “…” by nurses”."""
    participle = next(
        (k for k in range(i - 1, max(-1, i - 8), -1) if tokens[k].low in JUDGING or tokens[k].low in SAYING),
        None,
    )
    if participle is None:
        return None
    for k in range(i + 1, min(len(tokens), i + 10)):
        if tokens[k].low == QUOTED or tokens[k].text in ".;:,":
            return None
        if tokens[k].low == "by" and k + 1 < len(tokens):
            held = (
                any(t.low in BEING for t in tokens[max(0, participle - 3) : participle])
                or participle == 0
                or tokens[participle - 1].text == ","
            )
            held = held and not any(t.low.endswith("ed") for t in tokens[i + 1 : k])
            last = phrases.right(tokens, k + 1, len(tokens))
            if held and last > k + 1 and phrases.says_something(tokens, k + 1, last):
                return Sighting(
                    Clause(participle, participle + 1, k + 1, last, "passive", False), "passive_by", 0.85
                )
    return None


def trailing(tokens, i, clauses):
    """A fragment in a sentence that ends in its attribution: “… “unsafe” for all, the union said.”"""
    for clause in clauses:
        if clause.cue <= i or clause.cue - i > TRAILING_REACH or not clause.strong:
            continue
        if (
            clause.has_subject
            and i < clause.first < clause.cue
            and tokens[clause.first - 1].text in {",", "–", "—"}
        ):
            return Sighting(clause, "trailing_subject_verb", 0.88)
        if tokens[clause.cue - 1].text == ",":
            first, last = subjects.subject_behind(tokens, clause.cue)
            if first >= 0:
                return Sighting(clause._replace(first=first, last=last), "trailing_verb_subject", 0.9)
    for k in range(i + 1, min(len(tokens) - 2, i + TRAILING_REACH)):
        if tokens[k].low == QUOTED:
            break
        if tokens[k].low == "according":
            return according_to(tokens, k)
        if tokens[k].text == "," and tokens[k + 1].low in SAYING:
            found = verb_subject(tokens, i, k + 1)
            if found:
                return found._replace(rule="trailing_verb_subject", confidence=0.9)
    return None


def name_and_colon(tokens, i):
    """“Jane Roe, of the union: “…””: an introduction without a verb."""
    if i < 1 or tokens[i - 1].text != ":":
        return None
    first, last = clause_head.first_noun_phrase(tokens[: i - 1])
    if first != 0 or last <= 0 or not phrases.says_something(tokens, 0, last):
        return None
    if any(t.low in phrases.VERBS or t.low in ENDS or t.low.endswith("ed") for t in tokens[last : i - 1]):
        return None
    return Sighting(Clause(last, last, 0, last, "name_and_colon", True), "name_and_colon", 0.7)


def acts_alone(tokens, i):
    """Whether nobody but its subject is named before the colon: “Jane Roe gestured for silence: “…””"""
    _, last = clause_head.first_noun_phrase(tokens[: i - 1])
    behind = tokens[max(last, 0) : i - 1]
    return not names.find(behind) and not any(t.low in {"who", "whose"} for t in behind)
