"""Near-duplicates: articles that print one report, quotes that print one utterance.

The machine finds and shows; a curator links (`articles.actions`). Both look-ups go through an index of fingerprints
and compare what they find word for word, so that nothing is shown which is not there.
"""

from articles.likeness.differences import Difference, Kind
from articles.likeness.quotes import AlikeQuote, Likeness, alike_quotes
from articles.likeness.texts import AlikeText, alike_texts

__all__ = ["AlikeQuote", "AlikeText", "Difference", "Kind", "Likeness", "alike_quotes", "alike_texts"]
