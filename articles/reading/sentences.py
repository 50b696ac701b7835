"""A paragraph's frame cut into sentences."""

from .paragraphs import QUOTED
from .words.nouns import HONORIFICS
from .words.small import ABBREVIATIONS

MAY_END = frozenset({*".!?", QUOTED})
SENTENCE_CAP = 160


def split(text, tokens, attributed_after):
    """Lists of tokens. `attributed_after(tokens, i)` tells whether words after the quoted stretch at i name its speaker."""
    sentences, first = [], 0
    for i in [i for i, token in enumerate(tokens) if token.low in MAY_END]:
        first = _capped(sentences, tokens, first, i)
        if i + 1 < len(tokens) and (
            _is_full_stop(tokens, i)
            if tokens[i].low != QUOTED
            else _ends_sentence(text, tokens[i])
            and _starts_sentence(tokens[i + 1])
            and not attributed_after(tokens, i)
        ):
            sentences.append(tokens[first : i + 1])
            first = i + 1
    first = _capped(sentences, tokens, first, len(tokens))
    if first < len(tokens):
        sentences.append(tokens[first:])
    return sentences


def _capped(sentences, tokens, first, end):
    """Cut what has grown too long before the token at `end`; returns where the next sentence begins."""
    while end - first >= SENTENCE_CAP:
        sentences.append(tokens[first : first + SENTENCE_CAP])
        first += SENTENCE_CAP
    return first


def _starts_sentence(token):
    first = token.text[:1]
    return token.low == QUOTED or first.isupper() or first.isdigit() or first in "‘'\"(["


def _is_full_stop(tokens, i):
    token, before, following = tokens[i], tokens[i - 1] if i else None, tokens[i + 1]
    if following.start == token.end and following.low != QUOTED:
        return False
    if not _starts_sentence(following):
        return False
    if token.text != "." or before is None:
        return True
    if (
        before.low in ABBREVIATIONS or (before.low in HONORIFICS and len(before.low) < 5)
    ) and before.end == token.start:
        return False
    if before.text == "I" and i > 1 and tokens[i - 2].is_word and not tokens[i - 2].capital:
        # “And so am I.” is no initial.
        return True
    return not (len(before.text) == 1 and before.text.isupper() and before.end == token.start)


def _ends_sentence(text, token):
    return text[token.start : token.end].rstrip("”\"’'»").endswith((".", "!", "?", "…"))
