from django.core.exceptions import ValidationError
from django.db.models import PROTECT
from django.utils import timezone

from articles.actions.printings import leave_cluster, separate_utterance
from articles.choices import ReadingState
from articles.models import Article, Figure, Mention, Passage, Quote, Reading
from records import rights
from records.choices import State
from records.editions import writing
from strikes.models import PicketEvent, StrikeDay

# What a reading calls “new” until it is entered: numbers first, then what they may be about. A hospital, a voice or a
# role that was added at the desk is named by its card from then on, and stays.
_NEW = (Figure, PicketEvent, StrikeDay)


def discard(*, article: Article, by) -> None:
    """Deletes an article that was never public, with its texts and everything that was entered from them.

    Facts that are `entered_only_with` it go too, or its reading would make each of them a second time. If it came
    from the reading desk its reading goes back there, with the text and all that was decided.

    Raises ValidationError if it, or a quote of it, was ever public: that is withdrawn with a reason instead.
    A fact of which one of its passages is the only support keeps the whole in place (IntegrityError at the end).
    """
    rights.demand(by, "delete", article)
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
        facts = entered_only_with(article)
        Passage.objects.filter(article=article).delete()
        Quote.objects.filter(article=article).delete()
        Mention.objects.filter(pin__text_version__article=article).delete()
        for fact in facts:
            fact.delete()
        article.delete()


def entered_only_with(article: Article) -> list:
    """Facts, never public, that came into the archive with an article and that nothing else holds on to: no reference,
    no passage of another article, no entry that stays. In the order in which they can be deleted."""
    written = article.events.filter(pgh_label="insert").values("pgh_context")
    found = {}
    for model in _NEW:
        facts = model.objects.filter(
            passages__article=article,
            events__pgh_label="insert",
            events__pgh_context__in=written,
            sourcings__isnull=True,
        ).exclude(state__in=State.ever_public())
        for link in model._meta.related_objects:
            if link.on_delete is PROTECT:
                facts = facts.exclude(pk__in=_held(link, article, found))
        found[model] = list(facts.distinct().order_by("pk"))
    return [fact for facts in found.values() for fact in facts]


def _held(link, article, going):
    """Keys of facts to which something refers that would outlive the article."""
    model = link.related_model
    others = model.objects.exclude(pk__in=[fact.pk for fact in going.get(model, ())])
    if model in (Passage, Quote):
        others = others.exclude(article=article)
    return others.exclude(**{link.field.name: None}).values(link.field.name)


def _back_to_the_desk(article):
    reading = Reading.objects.select_for_update(of=("self",)).filter(article=article).first()
    if reading is not None:
        reading.verdicts.all().delete()
        first = article.text_versions.order_by("seen_at", "pk").first()
        reading.text, reading.article, reading.state = first.text, None, ReadingState.OPEN
        reading.worked_on_at = timezone.now()
        reading.save(update_fields=["text", "article", "state", "worked_on_at"])
