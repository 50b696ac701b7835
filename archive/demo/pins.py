def find(text, phrase):
    """Where a phrase of a fixture stands in a text, as (start, end).

    The phrase must stand there exactly once. To pin words that stand there more often, give some of what is
    around them and put the words themselves in brackets: “Dr Roberts [said] of”. ValueError says what is wrong.
    """
    before, bracket, rest = phrase.partition("[")
    inner, _, after = rest.partition("]")
    if not bracket:
        before, inner = "", phrase
    whole = before + inner + after
    first = text.find(whole)
    if first < 0:
        raise ValueError(f"“{whole}” does not stand in the text.")
    if text.find(whole, first + 1) >= 0:
        raise ValueError(
            f"“{whole}” stands in the text more than once: add words around it and [bracket] it."
        )
    start = first + len(before)
    return start, start + len(inner)
