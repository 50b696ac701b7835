"""What noun phrases are made of, and where one ends, told by the small words around it."""

from functools import lru_cache

from .names import FIRST_NAMES, is_acronym, is_possessive
from .paragraphs import LONGEST_KEPT
from .words.listing import listed
from .words.nouns import BODIES, BODY_ACRONYMS, HONORIFICS, OFFICES, PAPERS, PEOPLE
from .words.small import BETWEEN, DETERMINERS, ENDS, LINKS, SUBJECT_PRONOUNS, TIGHT_LINKS
from .words.verbs import ALSO_NOUNS, FINITE, JUDGING, SAYING

LONGEST = 24
COUNTS = listed(
    """
    two three four five six seven eight nine ten many several more over about almost nearly
    """
)
VERBS = (SAYING | JUDGING | FINITE) - ALSO_NOUNS
LISTED_NOUNS = PEOPLE | OFFICES | PAPERS | BODIES
PARTICIPLES_THAT_DESCRIBE = listed(
    """
    operating nursing training managing acting leading striking working consulting serving visiting
    newly-qualified retired elected appointed renowned respected disabled experienced unnamed united
    injured trained qualified opposed senior-led
    """
)


def is_adverb(token):
    return token.low in BETWEEN or (token.low.endswith("ly") and len(token.low) > 4 and not token.capital)


def is_agent(token):
    """Whether a noun is of those who can speak: somebody, a body or a paper."""
    return _is_agent(token.low) if len(token.low) < LONGEST_KEPT else _ends_as_agents(token.low)


@lru_cache(maxsize=16_384)
def _is_agent(low):
    return (
        low in PEOPLE
        or low in OFFICES
        or low in BODIES
        or low in PAPERS
        or low in BODY_ACRONYMS
        or low in HONORIFICS
        or _ends_as_agents(low)
    )


def _ends_as_agents(low):
    return (
        low.endswith(("ist", "ists", "ician", "icians", "ologist", "person", "woman", "women", "keeper"))
        or low.rpartition("-")[2] in PEOPLE
        or "-of-" in low
        or low.endswith("-year-old")
    )


def opening_bracket(tokens, k, lowest):
    for at in range(k - 1, max(lowest, k - 12) - 1, -1):
        if tokens[at].text == "(":
            return at
    return None


def right(tokens, i, highest, behind_verb=False):
    """The end (exclusive) of the noun phrase whose first token is i; `behind_verb` tells that its verb stands before it."""
    k = i
    last = i
    headed = False
    while k < highest and k - i < LONGEST:
        token = tokens[k]
        low = token.low
        following = tokens[k + 1] if k + 1 < highest else None
        if not token.is_word:
            if (
                token.text == "."
                and k > i
                and tokens[k - 1].end == token.start
                and following is not None
                and following.capital
                and (
                    len(tokens[k - 1].text) == 1
                    or tokens[k - 1].low in HONORIFICS
                    or tokens[k - 1].low == "st"
                )
            ):
                k += 1
                continue
            if token.text in "&/" and following is not None and following.is_word:
                k += 1
                continue
            if token.text == "," and k > i and tokens[k - 1].capital and lists_a_body(tokens, k, highest):
                k += 1
                continue
            if (
                token.text in "'’"
                and k > i
                and tokens[k - 1].low.endswith("s")
                and following is not None
                and following.is_word
                and following.low not in ENDS
            ):
                k += 1
                headed = False
                continue
            if token.text == "(" and k > i:
                closing = next(
                    (at for at in range(k + 1, min(highest, k + 8)) if tokens[at].text == ")"), None
                )
                if closing is not None and closing - k == 2:
                    k = closing + 1
                    continue
            break
        if low in {"one", "another", "others"} and k == i and (following is None or not following.is_word):
            return k + 1
        if low in DETERMINERS:
            if k > i and tokens[k - 1].low not in LINKS:
                break
            k += 1
            continue
        if low in LINKS and k > i:
            if following is None or not following.is_word:
                break
            if low == "for" and (following.text[0].isdigit() or following.low in COUNTS):
                break
            noun = tokens[k + 2] if following.low in DETERMINERS and k + 2 < highest else following
            if (
                low in TIGHT_LINKS
                and (low in {"of", "for"} or noun.capital)
                and noun.low not in SUBJECT_PRONOUNS
            ):
                k += 1
                continue
            if low == "and" and (noun.capital or (k == i + 1 and _name_follows(tokens, k + 1, highest))):
                k += 1
                continue
            if low in {"in", "on"} and noun.capital and headed and tokens[k - 1].low in PAPERS:
                k += 1
                continue
            break
        if token.capital and (
            low not in ENDS
            or (k > i and tokens[k - 1].capital)
            or (low in FIRST_NAMES and following is not None and following.capital)
        ):
            last = k + 1
            headed = True
            k += 1
            if token.text[-2:] in ("'s", "’s"):
                headed = False
            continue
        if low in ENDS or is_adverb(token) or low in LINKS:
            break
        if low in VERBS or (headed and low.endswith(("ed", "ing")) and low not in PARTICIPLES_THAT_DESCRIBE):
            break
        if (
            headed
            and k > i
            and _is_unknown_verb(tokens, k, highest)
            and not (
                (behind_verb and following is not None and following.capital)
                or (k == i + 2 and tokens[i].low in {"a", "an", "one", "another"})
            )
        ):
            # Not in “said Roe loyalist Jane Poe”, nor in “one Roe loyalist”.
            break
        last = k + 1
        headed = headed or is_agent(token)
        k += 1
    return last


def _is_unknown_verb(tokens, k, highest):
    """“Jeremy Hunt vetoed”: an unlisted word right behind a name, with nobody's trade near it."""
    if (
        k + 1 < highest
        and tokens[k + 1].capital
        and tokens[k + 1].low in FIRST_NAMES
        and not tokens[k].low.endswith("ed")
    ):
        # “Security guard Femi …”: a trade between two capitals.
        return False
    before = tokens[k - 1]
    if (
        not before.capital
        or is_acronym(before)
        or is_possessive(before)
        or tokens[k].low in LISTED_NOUNS
        or tokens[k].text[0].isdigit()
    ):
        return False
    for token in tokens[k : min(highest, k + 3)]:
        if token.low in DETERMINERS or not token.is_word:
            break
        if is_agent(token):
            return False
    return True


def _name_follows(tokens, k, highest):
    """“Accident and emergency Dr …”: a capital behind the second noun."""
    return (
        k + 1 < highest
        and tokens[k].is_word
        and tokens[k].low not in ENDS
        and tokens[k].low not in VERBS
        and tokens[k + 1].low in HONORIFICS
    )


def lists_a_body(tokens, k, highest):
    """Whether the comma at k stands inside one name: “Barking, Havering and Redbridge University Hospitals”."""
    joined = False
    for at in range(k + 1, min(highest, k + 14)):
        token = tokens[at]
        if token.low in {"and", "&"} and at > k + 1:
            joined = True
        elif token.text == "," and not joined:
            continue
        elif not token.capital:
            return False
        elif joined and token.low in BODIES:
            return True
    return False


def says_something(tokens, a, b):
    """Whether tokens [a, b) can be the subject of a speech verb."""
    return any(
        t.low in SUBJECT_PRONOUNS
        or t.low in {"one", "another", "others"}
        or is_agent(t)
        or (t.capital and t.low not in DETERMINERS)
        for t in tokens[a:b]
    )
