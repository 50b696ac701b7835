"""The first noun phrase of a clause: whoever it is about."""

from . import names, phrases
from .details import is_body, is_plural
from .paragraphs import QUOTED
from .words.kin import KIN
from .words.listing import listed
from .words.nouns import BODIES, PEOPLE
from .words.small import BETWEEN, DETERMINERS, ENDS, POSSESSIVES, SUBJECT_PRONOUNS

WINDOW = 90
LEADING = listed(
    """
    on in at to from by with after before during as when while if although though because despite
    since under following speaking writing asked addressing responding commenting outside for of
    unlike according
    """
)
TIMES = listed(
    """
    later earlier ago before after afterwards last next this moments minutes hours days weeks months
    years minute hour day week month year night morning afternoon evening
    """
)
COUNTING = phrases.COUNTS | DETERMINERS | listed("couple few short long of the")
INVERTING = listed(
    "among amongst also alongside with there outside inside behind beside next near leading first"
)
ASKING = listed("would does did is was has had can could should")
WORKING = listed("worked works nursed nurses trained qualified")
WHERE = listed("in at as for here there on with")
KNOWING = listed("knows know knew meet met")
CONJUNCTIONS = frozenset({"and", "but", "or", "then", "yet"})


def head_of_clause(tokens, lowest, i):
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
            or (k == 0 and low.endswith("ly") and len(low) > 5 and k + 1 < i and not tokens[1].capital)
            or low in {"however", "meanwhile"}
        ):
            k += 1
            continue
        if low == "according":
            break
        comma = _time_ends(tokens, k, i)
        if comma is not None:
            k = comma + 1
            continue
        if low in SUBJECT_PRONOUNS and low != "who":
            return k, k + 1, "pronoun"
        if (
            low in LEADING
            or (
                low.endswith("ing")
                and not phrases.is_agent(token)
                and not token.capital
                and not _names_a_trade(tokens, k, i)
            )
            or low in ENDS
            or (
                k == lowest
                and low.endswith(("ing", "ed"))
                and len(low) > 4
                and low not in PEOPLE
                and low not in BODIES
                and low not in phrases.PARTICIPLES_THAT_DESCRIBE
                and not _names_somebody(tokens, k, i)
                and not _names_a_trade(tokens, k, i)
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
        if phrases.says_something(tokens, k, last) and not _closes_a_place(tokens, k, last, i):
            return k, last, "head_of_clause"
        k = last
    return -1, -1, ""


def _closes_a_place(tokens, k, last, i):
    """“At St Bede's in Ashby, Kent, Dr Roe …”: a name between commas behind another, and a subject to come."""
    return (
        k > 3
        and last + 1 < i
        and tokens[k - 1].text == tokens[last].text == ","
        and tokens[k - 2].capital
        and tokens[last + 1].capital
        and tokens[0].low in LEADING
        and not any(phrases.is_agent(t) for t in tokens[k:last])
    )


def _time_ends(tokens, k, i):
    """The comma behind “hours later”, “two weeks ago”, “last night” at k, or None."""
    for at in range(k, min(i, k + 6)):
        if tokens[at].text == ",":
            return at if at > k and any(t.low in TIMES for t in tokens[k:at]) else None
        if tokens[at].low not in TIMES and tokens[at].low not in COUNTING:
            return None
    return None


def _names_somebody(tokens, k, i):
    return k + 1 < i and tokens[k + 1].capital


def _names_a_trade(tokens, k, i):
    """“Catering assistant Jane Roe”: one person without an article cannot be what somebody does something to."""
    if not tokens[k].low.endswith("ing") or k + 1 >= i or tokens[k + 1].low not in PEOPLE:
        return False
    return not is_plural(tokens[k + 1])


def _last_resort(tokens, k, i):
    for at in range(k, i):
        if tokens[at].low in {"he", "she"}:
            return at, at + 1, "pronoun"
    return -1, -1, ""


def tells_of_work(tokens, first, last):
    """“Xanthe has worked here for years”: one capital is somebody, known or not, who works as people do."""
    if last - first != 1 or last + 2 >= len(tokens) or not tokens[first].capital or is_body(tokens[first]):
        return False
    at = last + (tokens[last].low in {"has", "had", "have"})
    return tokens[at].low in WORKING and tokens[at + 1].low in WHERE


def known_by_first_name(tokens):
    """“Everybody on the ward knows Femi.”: the place of the name, or None."""
    if len(tokens) < 3 or tokens[-1].text != ".":
        return None
    at = len(tokens) - 2
    token = tokens[at]
    known = token.capital and token.low in names.FIRST_NAMES and tokens[at - 1].low in KNOWING
    return at if known else None


def _behind_its_verb(tokens):
    """“Among those at the gates was Jane Roe, a porter.”: (first, last) of the name, or None."""
    if not tokens or not (tokens[0].low in INVERTING or tokens[0].low.endswith("ing")):
        return None
    for k in range(1, min(len(tokens) - 1, 16)):
        if not tokens[k].is_word or tokens[k].low == QUOTED:
            return None
        if tokens[k].low in {"was", "were", "is", "are"}:
            last = phrases.right(tokens, k + 1, len(tokens))
            if tokens[k + 1].low in POSSESSIVES and any(t.low in KIN for t in tokens[k + 1 : last]):
                # “Next to him was his wife, Jane.”
                return k + 1, last
            named = any(t.capital and t.low not in BODIES for t in tokens[k + 1 : last])
            return (k + 1, last) if named and tokens[k + 1].low not in DETERMINERS else None
    return None


def _asked_about(tokens):
    """“Would Dr Roe do it again?”: (first, last) of the name behind the verb of a question, or None."""
    if len(tokens) < 4 or tokens[0].low not in ASKING or tokens[-1].text != "?":
        return None
    last = phrases.right(tokens, 1, len(tokens))
    return (1, last) if tokens[1].capital and last > 1 else None


def first_noun_phrase(tokens):
    """The subject of a sentence that reports no speech."""
    inverted = _behind_its_verb(tokens) or _asked_about(tokens)
    if inverted is not None:
        return inverted
    first, last, _ = head_of_clause(tokens, 0, min(len(tokens), WINDOW))
    return _revealed(tokens, first, last) or (first, last)


def _revealed(tokens, first, last):
    """“The man was Jane Roe’s father” is none, “The man was John Roe, a porter” is: (first, last) of the name, or None."""
    if (
        first < 0
        or last + 2 >= len(tokens)
        or tokens[first].low != "the"
        or tokens[last].low not in {"was", "is"}
    ):
        return None
    found = names.find(tokens[last + 1 : last + 8])[:1] if tokens[last - 1].low in PEOPLE else ()
    if (
        not found
        or found[0].first
        or not found[0].is_full
        or names.is_possessive(tokens[last + found[0].last])
    ):
        return None
    return last + 1, last + 1 + found[0].last
