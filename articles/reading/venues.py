"""Where or to whom words were said, as the attribution itself prints it."""

from . import phrases
from .names import bare_end
from .paragraphs import QUOTED
from .words.listing import listed
from .words.nouns import PAPERS
from .words.small import DETERMINERS, PRONOUNS

TELLING = listed("told tells telling tell informed assured reminded warned")
TOLD = listed("told tells telling tell")
MEDIA = listed(
    """
    bbc itv sky channel radio breakfast programme program show podcast guardian independent times
    telegraph mirror mail sun express press association pa news newsnight today lbc gmb newspaper
    paper facebook twitter instagram linkedin blog website interview tweet statement post letter
    email e-mail video conference briefing rally meeting conference commons parliament mps peers
    committee reporters journalists crowd marr telly tv television newsquest examiner gazette echo
    post journal speech address debate hustings reuters cnn fox nbc cbs abc msnbc
    """
)
SPEAKING = listed(
    """
    speaking writing appearing talking addressing interviewed tweeting posting
    """
)
STOP = listed("that about how why if whether what as when he she they it")


def find(tokens, clause, quoted):
    """The (start, end) of the venue of a clause, or None. `quoted` is the index of the quoted stretch, or -1."""
    return _told(tokens, clause) or _behind_cue(tokens, clause, quoted) or _leading(tokens, clause)


def _told(tokens, clause):
    if tokens[clause.cue].low not in TELLING or clause.cue_end >= len(tokens):
        return None
    k = clause.cue_end
    if (
        not tokens[k].is_word
        or tokens[k].low in PRONOUNS
        or tokens[k].low in STOP
        or tokens[k].low in {"of", "to"}
    ):
        return None
    last = phrases.right(tokens, k, min(len(tokens), k + 14))
    if last <= k or (tokens[clause.cue].low not in TOLD and not _is_addressed(tokens, last)):
        return None
    return _span(tokens, k, last)


def _is_addressed(tokens, k):
    """“warned members that …” has a hearer; “warned the action would …” has none."""
    return k < len(tokens) and (tokens[k].low in {"that", QUOTED} or tokens[k].text in ",:")


def _behind_cue(tokens, clause, quoted):
    """“said on BBC Breakfast”, “said in a statement”, also behind the subject of “said the minister on …”."""
    k = max(clause.cue_end, clause.last if clause.first > clause.cue else clause.cue_end)
    stop = quoted if quoted > k else len(tokens)
    for at in range(k, min(stop, k + 12)):
        if tokens[at].low == QUOTED or tokens[at].text in ".;:" or tokens[at].low in STOP:
            return None
        if tokens[at].low in {"on", "in", "at", "during", "to", "via"}:
            found = _venue_phrase(tokens, at + 1, stop)
            if found:
                return found
    return None


def _leading(tokens, clause):
    """“Speaking on BBC Breakfast, Mr Hunt said”, “and on the Sunday show, the minister said”."""
    highest = clause.first if 0 <= clause.first < clause.cue else clause.cue
    for at in range(max(0, highest - 24), highest):
        low = tokens[at].low
        if low in {"on", "in", "at", "to", "for"} and any(t.text == "," for t in tokens[at:highest]):
            led = (
                at == 0
                or tokens[at - 1].low in SPEAKING
                or tokens[at - 1].low in {"and", "but", "later"}
                or tokens[at - 1].text == ","
            )
            if led:
                found = _venue_phrase(tokens, at + 1, highest)
                if found:
                    return found
    return None


def _venue_phrase(tokens, k, highest):
    if k >= highest or not tokens[k].is_word:
        return None
    last = phrases.right(tokens, k, highest)
    if last <= k:
        return None
    if any(t.low in MEDIA for t in tokens[k : last + 1]) or tokens[k].text == "X":
        return _span(tokens, k, last)
    return None


def _span(tokens, k, last):
    while last > k and tokens[last - 1].low in DETERMINERS:
        last -= 1
    while last < len(tokens) and tokens[last].low in {
        "show",
        "programme",
        "program",
        "podcast",
        "interview",
        "website",
        "newspaper",
        "conference",
        "breakfast",
    }:
        last += 1
    return (tokens[k].start, bare_end(tokens[last - 1])) if last > k else None


def is_written(text, venue):
    if venue is None:
        return False
    words = text[slice(*venue)].lower().split()
    return any(
        word in PAPERS or word in {"facebook", "twitter", "instagram", "linkedin", "website"}
        for word in words
    )
