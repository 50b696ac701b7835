"""Articles of which nobody knows what may be shown."""

from articles.choices import Rights
from records.actions import PublicationWarning

CODE = "rights"


def warning(rights):
    """A `PublicationWarning`, or None where the rights are known."""
    if rights and rights != Rights.UNKNOWN:
        return None
    return PublicationWarning(
        CODE, "The rights of the article are not known: find out who holds them, as readers are told so."
    )


def in_article(article):
    found = warning(article.rights)
    if found:
        yield found
