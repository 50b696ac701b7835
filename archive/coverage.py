"""Of which hospitals a day has coverage, and whether anybody looked for it."""

from datetime import date

from django.db.models import Q

from articles.models import Article, Passage, Quote
from strikes import searched
from strikes.choices import Looked
from strikes.models import Dispute, Hospital, PicketEvent
from web.related import bodies

MOST = 40


def looked_for(day: date) -> list[dict]:
    """Hospitals that the day is known to be about, and those and disputes for which its papers were searched: each as
    `{"entry", "state": a Looked, "searches", "is_covered"}`; three queries.

    `is_covered` says that the archive has an article of the day that covers it, searched for or not.
    """
    covered = Hospital.objects.published().filter(pk__in=_covered(day))
    is_covered = set(covered.values_list("public_id", flat=True))
    stood = PicketEvent.objects.published().on(day).filter(hospital__isnull=False)
    searched_for = Q(searches__first_date__lte=day, searches__last_date__gte=day)
    about = Hospital.objects.order_by().filter(searched_for).values("pk")
    about = about.union(stood.order_by().values("hospital_id"), _covered(day))
    hospitals = Hospital.objects.published().filter(pk__in=about).order_by("name", "id")
    disputes = Dispute.objects.published().filter(pk__in=Dispute.objects.filter(searched_for).values("pk"))
    entries = [*bodies(disputes.order_by("name", "id")[:MOST]), *bodies(hospitals[:MOST])]
    return [_told(entry, day, is_covered=entry["id"] in is_covered) for entry in entries]


def _told(entry, day, *, is_covered):
    searches = searched.of_day(entry, day.isoformat())
    state = searched.looked(searches)
    return {
        "entry": entry,
        "state": state,
        "label": Looked(state).label,
        "searches": searches,
        "is_covered": is_covered,
    }


def _covered(day):
    """Keys of hospitals that articles of a day quote the staff of, quote words about, or bear out facts about."""
    articles = Article.objects.published().on(day)
    quotes = Quote.objects.published().filter(article__in=articles)
    passages = Passage.objects.filter(article__in=articles)
    return (
        quotes
        .filter(works_at__isnull=False)
        .order_by()
        .values("works_at_id")
        .union(
            Quote.about.through.objects.filter(quote__in=quotes).order_by().values("hospital_id"),
            passages.filter(hospital__isnull=False).order_by().values("hospital_id"),
            passages
            .filter(picket_event__hospital__isnull=False)
            .order_by()
            .values("picket_event__hospital_id"),
        )
    )
