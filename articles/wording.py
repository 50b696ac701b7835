import re

OPENING = "“‘\"'«"
CLOSING = "”’\"'»"
# What readers see in the place of words that are private.
LEFT_OUT = "[…]"


def plain(segments):
    """The words of a quote without the marks that a paper puts around and before them.

    A British paper opens every paragraph of a long quote with a mark and closes only the last. Paragraphs stay
    apart by a blank line; marks inside a segment (a quote in the quote) stay.
    """
    return "\n\n".join(filter(None, (_bare(segment) for segment in segments)))


def without_private(words, spans, *, start=0):
    """`words`, which stand in a text from `start` on, with “[…]” for what private spans of that text hold of them.

    Spans that overlap or touch are left out as one.
    """
    pieces, reached = [], start
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if span.start >= start + len(words) or span.end <= reached:
            continue
        if span.start > reached or not pieces:
            pieces += [words[reached - start : max(span.start, start) - start], LEFT_OUT]
        reached = span.end
    return "".join([*pieces, words[reached - start :]])


def without_words(text, private):
    """`text`, which is kept apart from where it was printed, with “[…]” for any of some private words in it."""
    phrases = {" ".join(words.split()) for words in private}
    for phrase in sorted(phrases, key=len, reverse=True):
        pattern = r"\s+".join(map(re.escape, phrase.split()))
        text = re.sub(rf"(?<!\w){pattern}(?!\w)", LEFT_OUT, text)
    return text


def _bare(segment):
    words = segment.strip()
    if words[:1] in set(OPENING) and words[1:]:
        words = words[1:]
        # A closing mark goes only with its opening one, so that a possessive plural keeps its apostrophe.
        if words[-1:] in set(CLOSING):
            words = words[:-1]
    elif words[-1:] in {"”", '"'} and words.count(words[-1]) == 1:
        words = words[:-1]
    return words.strip()
