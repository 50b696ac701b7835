OPENING = "“‘\"'«"
CLOSING = "”’\"'»"


def plain(segments):
    """The words of a quote without the marks that a paper puts around and before them.

    A British paper opens every paragraph of a long quote with a mark and closes only the last. Paragraphs stay
    apart by a blank line; marks inside a segment (a quote in the quote) stay.
    """
    return "\n\n".join(filter(None, (_bare(segment) for segment in segments)))


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
