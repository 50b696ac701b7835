"""How alike two printings are, in words for a curator."""

from articles.likeness.quotes import Likeness

_LIKENESS = {
    Likeness.SAME: "The same words",
    Likeness.SHORTER: "Shorter: all its words stand in this one",
    Likeness.LONGER: "Longer: all words of this one stand in it",
}


def said_of(found):
    """How alike an `AlikeQuote` is, and whose words it prints: two people may say the same."""
    alike = _LIKENESS.get(found.likeness, f"{per_cent(found.share_here)} of these words stand there")
    return f"{alike}, as said by {found.quote.mention or 'nobody named'}"


def named(entry):
    """An article or a quote as one of several that print the same: by where and when it stood."""
    article = getattr(entry, "article", entry)
    return f"{article.publication or 'Publication not known'}, {article.published_on.text}: {entry}"


def per_cent(share):
    """All of it only if it is all of it."""
    return f"{int(share * 100)}%"
