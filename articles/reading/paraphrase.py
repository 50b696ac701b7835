"""Speech reported without marks: “Sources close to the talks said that a deal was near.”

Only the plainest reports are offered: one verb of saying, whose subject opens the sentence and is named
or stays nameless on purpose, and “that” – or nothing at all, where a source or a spokesman speaks.
"""

from . import phrases, venues
from .cast import ANONYMOUS_SOURCE, DESCRIBED_ONLY, NAMED, UNKNOWN
from .paragraphs import QUOTED
from .quotations import Quotation
from .words.listing import listed
from .words.nouns import PAPERS, SPOKESPEOPLE
from .words.small import DETERMINERS, PRONOUNS

REPORTING = listed(
    """
    said says told claimed claims warned warns insisted insists confirmed admitted argued argues
    revealed stated explained added believes
    """
)
HEARD = listed("told warned")
# A clause begins with one of these, or with a name or a noun behind its article.
OPENING = frozenset(DETERMINERS) | frozenset(PRONOUNS) | {"there"}
# Behind a comma these go on with what was reported.
GOES_ON = listed("before after because if when unless until since")
SHORTEST = 4


def found(tokens, clauses):
    """(clause, first token of the reported words, rule) of a sentence without marks, or None."""
    if len(tokens) < SHORTEST + 3 or tokens[-1].text != "." or any(t.low == QUOTED for t in tokens):
        return None
    clause = next((c for c in clauses if c.strong), None)
    if clause is None or not 0 <= clause.first < clause.cue or tokens[clause.cue].low not in REPORTING:
        return None
    if any(t.is_word and not phrases.is_adverb(t) for t in tokens[: clause.first]):
        return None
    if any(t.low in {"who", "whose", "which"} or t.low in PAPERS for t in tokens[clause.first : clause.cue]):
        return None
    k = clause.cue_end
    if tokens[clause.cue].low in HEARD:
        hearer = venues.find(tokens, clause, -1)
        while hearer is not None and k < len(tokens) and tokens[k].start < hearer[1]:
            k += 1
    # A mark may end what was reported: “… was dead, although talks went on”.
    if k + SHORTEST >= len(tokens) or any(_may_end(tokens, at) for at in range(k, len(tokens))):
        return None
    if tokens[k].low == "that":
        return clause, k + 1, "reported_with_that"
    plain = tokens[k].low in OPENING or tokens[k].capital
    return (clause, k, "reported_plainly") if plain and tokens[k - 1].is_word else None


def _may_end(tokens, k):
    if tokens[k].text != ",":
        return tokens[k].text in {";", ":", "(", ")", "–", "—", "-"}
    return tokens[k + 1].low not in GOES_ON


def may_be_offered(tokens, clause, rule, voice):
    """Whether a voice is of those whose reported words are worth a curator's while."""
    if voice is None or voice.kind in {UNKNOWN, DESCRIBED_ONLY}:
        return False
    if clause.last - clause.first == 1 and tokens[clause.first].low in PRONOUNS:
        return False
    if rule == "reported_with_that":
        return voice.kind != NAMED or voice.sure
    return voice.kind == ANONYMOUS_SOURCE or any(
        t.low in SPOKESPEOPLE for t in tokens[clause.first : clause.last]
    )


def quotation(tokens, k, paragraph):
    """The reported words as a quotation without marks, its full stop left out."""
    return Quotation([(tokens[k].start, tokens[-2].end)], paragraph, paragraph)
