"""A paragraph's frame cut into sentences."""

from .paragraphs import QUOTED
from .words.nouns import HONORIFICS
from .words.small import ABBREVIATIONS

ENDS = frozenset(".!?")
SENTENCE_CAP = 160


def split(text, tokens, attributed_after):
    """Lists of tokens. `attributed_after(tokens, i)` tells whether words after the quoted stretch at i name its speaker."""
    sentences, current = [], []
    for i, token in enumerate(tokens):
        current.append(token)
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        if following is None:
            break
        if (
            (token.text in ENDS and _is_full_stop(token, tokens[i - 1] if i else None, following))
            or (
                token.low == QUOTED
                and _ends_sentence(text, token)
                and _starts_sentence(following)
                and not attributed_after(tokens, i)
            )
            or len(current) >= SENTENCE_CAP
        ):
            sentences.append(current)
            current = []
    if current:
        sentences.append(current)
    return sentences


def _starts_sentence(token):
    first = token.text[:1]
    return token.low == QUOTED or first.isupper() or first.isdigit() or first in "‘'\"(["


def _is_full_stop(token, before, following):
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
    return not (len(before.text) == 1 and before.text.isupper() and before.end == token.start)


def _ends_sentence(text, token):
    return text[token.start : token.end].rstrip("”\"’'»")[-1:] in tuple(".!?…")
