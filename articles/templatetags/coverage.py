"""Coverage on the pages of rooms that know nothing of articles: each tag takes the parameters of the list's address.

{% first_quotes number=5 works_at=entry.id as quotes %}
"""

from django import template

from articles.figures.shown import chained, in_words, shares
from articles.filters import ArticleFilters, QuoteFilters
from articles.models import Article, Figure
from web.related import Related, bodies, first_of, first_rows

register = template.Library()


@register.simple_tag
def first_articles(*, number: int, **chosen: str) -> Related:
    return first_of(ArticleFilters, number=number, **chosen)


@register.simple_tag
def first_quotes(*, number: int, **chosen: str) -> Related:
    return first_of(QuoteFilters, number=number, **chosen)


@register.simple_tag
def articles_on_strike(*, strike: str, dispute: str, number: int) -> Related:
    """Articles that bear out a strike, a day of it or a picket on such a day; all are found with its dispute."""
    articles = Article.objects.published().bearing_out_strike(strike).newest_first()
    return first_rows(articles, number=number, address=f"/articles/?dispute={dispute}")


@register.simple_tag
def words_of_side(*, organisations: list[dict], dispute: str, number: int) -> list[dict]:
    """The newest quotes that speak for one of a dispute's parties, each utterance once.

    They stand in articles that bear the dispute out.
    """
    filters = QuoteFilters(data={"dispute": dispute})
    if filters.form.errors:
        return []
    quotes = filters.filter_queryset(filters._meta.model.objects.published())
    spoken = quotes.filter(speaks_for__public_id__in=[each["id"] for each in organisations])
    seen, found = set(), []
    for quote in bodies(filters.order.sorted(spoken)[: number * 3]):
        if quote["id"] not in seen:
            found.append(quote)
            seen.update(other["id"] for other in quote["other_printings"])
    return found[:number]


@register.simple_tag
def figures_of(*, strike: str = "", dispute: str = "") -> list[dict]:
    """Every figure about a strike and its days, or about a dispute itself, latest first, with those it replaced.

    Each with `counts` (what, in words), `basis_text` (whom it counts, who gave it out, as of when) and `former`.
    """
    figures = Figure.objects.published()
    found = figures.about_strike(strike) if strike else figures.filter(dispute__public_id=dispute)
    return [figure | in_words(figure) for figure in chained(bodies(found.latest_first()))]


@register.inclusion_tag("articles/_figures.html")
def figures_section(*, figures: list[dict], title: str, narrowed: str, of_what: str) -> dict:
    """Figures in words as cards, those in per cent also drawn beside each other; `narrowed` is the query of the list
    that has them all, `of_what` says of what it has them."""
    return {
        "figures": figures,
        "shares": shares(figures),
        "title": title,
        "narrowed": narrowed,
        "of_what": of_what,
    }
