from django.db.models import Prefetch

from articles.api.serializers import (
    ArticleSerializer,
    FigureSerializer,
    PublicationSerializer,
    QuoteSerializer,
)
from articles.models import Article, Figure, PrivateSpan, Publication, Quote, TextVersion
from articles.models.passage import SUPPORTED
from articles.withheld import hidden
from records.choices import Rung
from records.editions import register

# What a supporting figure is about stands in its label.
FIGURES = [
    f"passages__figure__{about}"
    for about in ("strike_day__strike", "strike", "dispute", "picket_event__hospital")
]

ABOUT = ("__strike_day__strike", "__strike", "__dispute", "__picket_event__hospital")

register(
    Publication,
    build=lambda publication: PublicationSerializer(publication).data,
    carries=("publisher",),
    select=("publisher",),
    prefetch=("sourcings__reference",),
)
register(
    Article,
    build=lambda article: ArticleSerializer(article).data,
    carries=(
        "publication",
        "syndication_cluster__articles__publication",
        "related_coverage__leads_to",
        "passages__pin__text_version",
        "text_versions",
        *(f"passages__{fact}" for fact in SUPPORTED),
        "passages__milestone__dispute",
        "passages__strike_day__strike",
        "passages__picket_event__hospital",
        "passages__role__organisation",
        "passages__role__spokesperson",
        *FIGURES,
    ),
    # Its quotes, and articles that print the same report, say where and when it was printed.
    lends=("headline", "publication", "published_on", "published_on_text", "source_address"),
    select=("publication", "syndication_cluster"),
    prefetch=(
        "captions",
        "publisher_notices",
        Prefetch("text_versions", TextVersion.without_text.all()),
        Prefetch("text_versions__private_spans", PrivateSpan.objects.with_words()),
        "syndication_cluster__articles__publication",
        "related_coverage__leads_to",
        "quotes__article",
        "passages__pin__text_version__private_spans",
        *(f"passages__{fact}" for fact in SUPPORTED),
        "passages__milestone__dispute",
        "passages__strike_day__strike",
        "passages__picket_event__hospital",
        "passages__role__organisation",
        "passages__role__spokesperson",
        *FIGURES,
    ),
)
register(
    Quote,
    build=lambda quote: QuoteSerializer(quote).data,
    carries=(
        "article__publication",
        "pin",
        "cue__text_version",
        "attribution__text_version",
        "mention",
        "mention__identification__spokesperson",
        "mention__identification__role__organisation",
        "mention__identification__role__spokesperson",
        "works_at",
        "speaks_for",
        "about",
        "picket_event__hospital",
        "utterance__quotes__pin",
        "utterance__quotes__article",
    ),
    select=(
        "article__publication",
        "pin",
        "cue",
        "attribution",
        "mention__identification__spokesperson",
        "mention__identification__role__organisation",
        "mention__identification__role__spokesperson",
        "works_at",
        "speaks_for",
        "picket_event__hospital",
    ),
    prefetch=(
        "about",
        "pin__text_version",
        "cue__text_version__private_spans",
        "attribution__text_version__private_spans",
        "utterance__quotes__pin",
        "utterance__quotes__article",
        "utterance__quotes__mention",
    ),
    hides=(Rung.NAME_HIDDEN, Rung.WORDS_HIDDEN),
    hidden=hidden,
)
register(
    Figure,
    build=lambda figure: FigureSerializer(figure).data,
    carries=(
        "strike_day__strike",
        "strike",
        "dispute",
        "picket_event__hospital",
        "also_about",
        "revises",
        "revised_by",
        "issuer",
        "passages__article",
        "passages__pin__text_version",
    ),
    select=(
        "strike_day__strike",
        "strike",
        "dispute",
        "picket_event__hospital",
        "issuer",
        *(f"{other}{about}" for other in ("revises", "revised_by") for about in ABOUT),
    ),
    prefetch=(
        "also_about",
        "passages__article",
        "passages__pin__text_version__private_spans",
        "sourcings__reference",
    ),
)
