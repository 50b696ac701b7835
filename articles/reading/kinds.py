"""What kind of words stand between two marks: speech, a fragment of it, a slogan, or no speech at all."""

import re
from itertools import islice

from .words.listing import listed
from .words.nouns import BOARDS, HONORIFICS, PAPERS, PEOPLE
from .words.small import DETERMINERS

DIRECT = "direct"
PARTIAL = "partial"
WRITTEN_STATEMENT = "written_statement"
SIGN = "sign"
PARAPHRASE = "paraphrase"
CHANTING = listed("chanted chanting chants sang singing sings chorus")
WRITING = listed(
    """
    wrote writes writing tweeted tweets tweeting posted posts posting blogged emailed e-mailed
    texted read reads reading
    """
)
# Where something was written, if that is its venue; one may speak on a paper's website.
SENT = listed(
    """
    statement letter email e-mail memo tweet post message release facebook twitter instagram linkedin
    bluesky threads x
    """
)
BOARD_REACH = 14
LONG_FRAGMENT_WORDS = 6
TITLE_MAX_WORDS = 8
WORD = re.compile(r"\w+(?:[-'’]\w+)*")
INNER_TRIM = "“”\"‘’'«» \t\xa0"


def count_words(text, limit=10):
    count = 0
    for _ in WORD.finditer(text):
        count += 1
        if count >= limit:
            break
    return count


def is_sentence_like(text):
    """A capital at its head, a stop or comma at its end, three words or more between its marks."""
    inner = text.strip(INNER_TRIM)
    first = next((c for c in inner[:12] if c.isalnum()), "")
    return (
        bool(first)
        and (first.isupper() or first.isdigit())
        and inner[-1] in ".,!?…—–"
        and count_words(inner, 3) >= 3
    )


def starts_capital(text):
    return next((c for c in text[:12] if c.isalnum()), "").isupper()


def last_mark(text):
    """The last character inside the marks."""
    return text.rstrip(INNER_TRIM)[-1:]


def is_closed(text):
    return last_mark(text) in tuple(".!?,…")


def is_utterance(text):
    """“Never,” – one word will do, if it has a capital and a stop."""
    return is_closed(text) and starts_capital(text)


def is_short(text, words=LONG_FRAGMENT_WORDS):
    return count_words(text, words) < words


def is_title(text):
    """A song, a programme, a book: up to eight words, each but the small ones with a capital."""
    words = [match.group() for match in islice(WORD.finditer(text), TITLE_MAX_WORDS + 1)]
    return (
        1 < len(words) <= TITLE_MAX_WORDS
        and all(word[0].isupper() or word[0].isdigit() or len(word) <= 3 for word in words)
        and any(len(w) > 3 for w in words)
        and text.strip(INNER_TRIM)[-1:] not in ("!", "?")
    )


def is_on_board(tokens, i, clause):
    """Whether the quoted stretch at i stands on a banner, or is chanted or sung."""
    if clause is not None:
        if tokens[clause.cue].low.endswith("ing") and tokens[clause.cue - 1].low in BOARDS:
            # “… beside a banner declaring: …”
            return True
        if tokens[clause.cue].low in CHANTING or (clause.cue < i and _heads(tokens, clause.cue)):
            return True
        if clause.has_subject and any(t.low in BOARDS for t in tokens[clause.first : clause.last]):
            return True
    lowest = max(0, i - BOARD_REACH)
    if clause is not None and clause.cue < i:
        # “She held a placard saying”: the placard says it.
        lowest = max(
            lowest,
            clause.cue - 2
            if tokens[clause.cue].low in {"saying", "reading", "said", "read", "that"}
            else clause.cue,
        )
    return any(t.low in BOARDS for t in tokens[lowest:i])


def _heads(tokens, cue):
    """“A banner hung from the bridge proclaimed”: the sentence is about a board up to its verb."""
    first = next((k for k in range(min(cue, 4)) if tokens[k].low not in DETERMINERS), cue)
    return (
        first < cue
        and tokens[first].low in BOARDS
        and not any(t.low in PEOPLE or t.low in HONORIFICS or t.text == "," for t in tokens[first:cue])
    )


def is_paper(tokens, clause):
    return (
        clause is not None
        and clause.has_subject
        and any(t.low in PAPERS for t in tokens[clause.first : clause.last])
    )
