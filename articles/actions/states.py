"""An article moves through its states together with its quotes, and with the facts that rest on it alone."""

from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef

from articles.models import Article, Passage
from articles.models.passage import FACTS
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


def resting_only_on(articles) -> list:
    """Public facts that no reference bears out, and no passage of any other public article."""
    elsewhere = Passage.objects.published().exclude(article__in=articles)
    found = []
    for name in FACTS:
        facts = Passage._meta.get_field(name).related_model.objects.filter(
            state=State.PUBLISHED, passages__article__in=articles, sourcings__isnull=True
        )
        found += facts.exclude(Exists(elsewhere.filter(**{name: OuterRef("pk")}))).distinct().order_by("pk")
    return found


def withdraw_with_facts(*, entry: Article, reason: str, case, by) -> list:
    """Takes an article out of public together with all facts that rest on it alone."""
    return withdraw(article=entry, reason=reason, along=resting_only_on([entry]), case=case, by=by)


def withdraw(*, article: Article, reason: str, along=(), case=None, by) -> list:
    """Takes an article and its quotes out of public, and with it those of the facts in `along` that would be left
    with nothing to bear them out; returns what was withdrawn.

    Raises ValidationError, naming them, if any other fact would be; then nothing has changed.
    """
    with writing(by=by, why=reason):
        bare = resting_only_on([article])
        kept = [fact for fact in bare if fact not in along]
        if kept:
            names = ", ".join(f"“{fact}”" for fact in kept)
            raise ValidationError(
                f"{names} {'rests' if len(kept) == 1 else 'rest'} on this article alone: withdraw what nothing "
                "else bears out along with it, or give it a reference or a passage of another article first.",
                code="support",
            )
        for fact in bare:
            actions.withdraw(
                entry=fact,
                reason=f"The one article that bore it out was withdrawn: {reason}",
                case=case,
                by=by,
            )
        actions.withdraw(entry=article, reason=reason, case=case, by=by)
    return [*bare, article]
