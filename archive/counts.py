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
    """(number, unit, address of the list) of everything that the archive holds.

    Where several entries print the same, the unit says how many different things they print: `articles, 14 reports`.
    One query for all numbers, and one for each kind that prints.
    """
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
    return [
        (number := numbers.get(model.KIND, 0), _unit(model, number, one, many), address)
        for model, one, many, address in UNITS
    ]


def _unit(model, number, one, many):
    unit = one if number == 1 else many
    repeated = model.objects.published().repeated() if model.PRINTS else 0
    if not repeated:
        return unit
    printed = number - repeated
    return f"{unit}, {printed:,} {model.PRINTS.one if printed == 1 else model.PRINTS.many}"
