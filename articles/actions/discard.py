from django.core.exceptions import ValidationError

from articles.models import Article, Mention, Passage, Quote, Utterance
from records.choices import State
from records.editions import writing


def discard(*, article: Article, by) -> None:
    """Deletes an article that was never public, with its texts and everything that was entered from them.

    Raises ValidationError if it, or a quote of it, was ever public: that is withdrawn with a reason instead.
    A fact of which one of its passages is the only support keeps the whole in place (IntegrityError at the end).
    """
    with writing(by=by):
        Article.objects.select_for_update(no_key=True).get(pk=article.pk)
        if (
            Article.objects.filter(pk=article.pk, state__in=State.ever_public()).exists()
            or article.quotes.filter(state__in=State.ever_public()).exists()
        ):
            raise ValidationError(f"“{article}” was public: it is withdrawn with a reason, never deleted.")
        utterances = list(article.quotes.exclude(utterance=None).values_list("utterance_id", flat=True))
        Passage.objects.filter(article=article).delete()
        Quote.objects.filter(article=article).delete()
        Mention.objects.filter(pin__text_version__article=article).delete()
        Utterance.objects.filter(pk__in=utterances, quotes=None).delete()
        article.delete()
