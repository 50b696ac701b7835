from django.db.models import Count, Value

from articles.models import Article, Publication, Quote
from people.models import Organisation, Spokesperson
from strikes.models import Dispute, Hospital, PicketEvent, Strike, StrikeDay

# What is counted, in the units that the front page names, each with the list that shows it.
UNITS = (
    (Article, "article", "articles", "/articles/"),
    (Quote, "quote", "quotes", "/quotes/"),
    (StrikeDay, "strike day", "strike days", "/strikes/"),
    (PicketEvent, "picket event", "picket events", "/pickets/"),
    (Hospital, "hospital", "hospitals", "/hospitals/"),
    (Publication, "publication", "publications", "/publications/"),
    (Spokesperson, "public voice", "public voices", "/people/"),
    (Organisation, "organisation", "organisations", "/organisations/"),
    (Strike, "strike", "strikes", "/strikes/"),
    (Dispute, "dispute", "disputes", "/disputes/"),
)


def holdings() -> list[tuple[int, str, str]]:
    """(number, unit, address of the list) of everything that the archive holds; one query."""
    first, *others = (
        model.objects
        .published()
        .order_by()
        .annotate(api_kind=Value(model.KIND))
        .values("api_kind")
        .annotate(number=Count("pk"))
        for model, *_ in UNITS
    )
    numbers = dict(first.union(*others, all=True).values_list("api_kind", "number"))
    found = ((numbers.get(model.KIND, 0), one, many, address) for model, one, many, address in UNITS)
    return [(number, one if number == 1 else many, address) for number, one, many, address in found]
