from django.core.exceptions import ValidationError
from django.utils import timezone

from articles.actions.printings import leave_cluster, separate_utterance
from articles.choices import ReadingState
from articles.models import Article, Mention, Passage, Quote, Reading
from records.choices import State
from records.editions import writing


def discard(*, article: Article, by) -> None:
    """Deletes an article that was never public, with its texts and everything that was entered from them.

    If it came from the reading desk its reading goes back there, with the text and all that was decided.

    Raises ValidationError if it, or a quote of it, was ever public: that is withdrawn with a reason instead.
    A fact of which one of its passages is the only support keeps the whole in place (IntegrityError at the end).
    """
    with writing(by=by):
        # Before its row is locked, as whoever links it waits for the row in the same order.
        leave_cluster(article, by=by)
        for quote in article.quotes.exclude(utterance=None).in_order():
            separate_utterance(quote, by=by)
        Article.objects.select_for_update(no_key=True).get(pk=article.pk)
        if (
            Article.objects.filter(pk=article.pk, state__in=State.ever_public()).exists()
            or article.quotes.filter(state__in=State.ever_public()).exists()
        ):
            raise ValidationError(f"“{article}” was public: it is withdrawn with a reason, never deleted.")
        _back_to_the_desk(article)
        Passage.objects.filter(article=article).delete()
        Quote.objects.filter(article=article).delete()
        Mention.objects.filter(pin__text_version__article=article).delete()
        article.delete()


def _back_to_the_desk(article):
    reading = Reading.objects.select_for_update(of=("self",)).filter(article=article).first()
    if reading is not None:
        reading.verdicts.all().delete()
        first = article.text_versions.order_by("seen_at", "pk").first()
        reading.text, reading.article, reading.state = first.text, None, ReadingState.OPEN
        reading.worked_on_at = timezone.now()
        reading.save(update_fields=["text", "article", "state", "worked_on_at"])
