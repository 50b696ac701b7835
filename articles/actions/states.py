"""An article and its quotes move through their states together, unless a quote is left out."""

from articles.models import Article
from records import actions
from records.choices import State
from records.editions import writing

_BEFORE_PUBLICATION = {State.DRAFT, State.IN_REVIEW}


def send_to_review(*, article: Article, by) -> list:
    """Sends the article and its draft quotes to an editor; returns what moved."""
    with writing(by=by):
        moved = []
        for entry in (article, *article.quotes.in_order()):
            if entry.state == State.DRAFT:
                actions.send_to_review(entry=entry, by=by)
                moved.append(entry)
    return moved


def publish(*, article: Article, by, leave_out=()) -> list:
    """Makes the article public together with its quotes, and with its publication, which it could not name else.

    Quotes in `leave_out` stay as they are, and so does what was withdrawn. Returns what became public. Raises
    ValidationError if the article cannot become public or a rule forbids any of it; then nothing has changed.
    """
    left_out = {quote.pk for quote in leave_out}
    quotes = [quote for quote in article.quotes.in_order() if quote.pk not in left_out]
    entries = [entry for entry in (article.publication, article, *quotes) if entry is not None]
    with writing(by=by):
        moved = []
        # The article before its publication, as for those who act on a list of articles.
        Article.objects.select_for_update(no_key=True).get(pk=article.pk)
        for entry in entries:
            # Another editor may have published the publication, or a quote, since these were loaded.
            locked = type(entry).objects.select_for_update(of=("self",), no_key=True)
            entry.state = locked.values_list("state", flat=True).get(pk=entry.pk)
            # To publish a withdrawn article again is for `records.actions`, which asks for the reason.
            if entry.state in _BEFORE_PUBLICATION or (entry is article and entry.state == State.WITHDRAWN):
                actions.publish(entry=entry, by=by)
                moved.append(entry)
    return moved
