import datetime

from django.db import models
from django.db.backends.postgresql.psycopg_any import DateRange
from django.db.models import Q

from articles.choices import EachReport, EachUtterance, FigureBasis, FigureUnit, Genre, Newest, QuoteKind
from articles.models import Article, Figure, Passage, Publication, Quote
from people.models import Organisation, Spokesperson
from records.dates import EdtfSpan
from strikes.models import Dispute, Hospital, Milestone, PicketEvent, Strike, StrikeDay
from web.filters import ChoiceFilter, Dated, DateFilter, EntryFilter, FilterSet, TextFilter
from web.keyset import Order


class PublicationFilters(FilterSet):
    name = TextFilter(label="Name contains", help_text="Part of its name.")
    place = TextFilter(label="Place contains", help_text="Part of the name of the place that it serves.")

    order = Order("name", "id")

    class Meta:
        model = Publication
        fields = ()


def _quoted_at(hospital):
    """Keys of quotes by a hospital's staff or about it, and of signs held up at a picket event there.

    Three look-ups joined by UNION, because an OR across tables would read every quote.
    """
    by_staff = Quote.objects.filter(works_at=hospital).order_by()
    about_it = Quote.about.through.objects.filter(hospital=hospital).order_by()
    pickets = PicketEvent.objects.published().filter(hospital=hospital)
    signs = Quote.objects.filter(picket_event__in=pickets).order_by()
    return by_staff.values("pk").union(about_it.values("quote_id"), signs.values("pk"))


def _bearing_out(dispute):
    """Passages that support the dispute, or a public step, strike, strike day or picket event of it."""
    strikes = Strike.objects.published().filter(dispute=dispute)
    days = StrikeDay.objects.published().filter(strike__in=strikes)
    pickets = PicketEvent.objects.published().filter(strike_day__in=days)
    facts = {
        "dispute": dispute,
        "milestone__in": Milestone.objects.filter(dispute=dispute),
        "strike__in": strikes,
        "strike_day__in": days,
        "picket_event__in": pickets,
    }
    return [Passage.objects.filter(Q(fact)) for fact in facts.items()]


def _articles_of(dispute):
    first, *others = [passages.order_by().values("article_id") for passages in _bearing_out(dispute)]
    return first.union(*others)


# The longest that a partial date may mean: a decade.
_LONGEST_SPAN = datetime.timedelta(days=3653)


def _published_during(days, article=""):
    """That an article may have been published within a range of days; `article` is the lookup that leads to it.

    The first day is bounded as well, which follows from the overlap, because lists are read by an index on it.
    """
    condition = Q((f"{article}published_span__overlap", days))
    if days.upper:
        condition &= Q((f"{article}published_first__lt", days.upper))
    if days.lower:
        condition &= Q((f"{article}published_first__gte", days.lower - _LONGEST_SPAN))
    return condition


def _covering_hospital(articles, hospital):
    quotes = Quote.objects.published().filter(pk__in=_quoted_at(hospital))
    passages = Passage.objects.filter(
        Q(hospital=hospital) | Q(picket_event__in=PicketEvent.objects.published().filter(hospital=hospital))
    )
    return articles.filter(
        pk__in=quotes.order_by().values("article_id").union(passages.order_by().values("article_id"))
    )


def _covering_dispute(articles, dispute):
    return articles.filter(pk__in=_articles_of(dispute))


def _quoting(articles, speaker):
    quotes = Quote.objects.published().with_names().filter(mention__identification__spokesperson=speaker)
    return articles.filter(pk__in=quotes.values("article_id"))


class _Printings(Dated):
    """A list whose `one_per`, if it is chosen, takes the first of several printings that answer to all the rest."""

    def filter_queryset(self, queryset):
        found = super().filter_queryset(queryset)
        return found.first_printings() if "one_per" in self.chosen else found


def _as_they_are(queryset, _):
    return queryset


class ArticleFilters(_Printings):
    about_dates = "articles published"

    publication = EntryFilter(model=Publication, label="Publication", help_text="Where it stood.")
    hospital = EntryFilter(
        model=Hospital,
        via=_covering_hospital,
        label="Hospital",
        help_text="Articles that quote its staff, hold a quote about it, or bear out a fact about it or its pickets.",
    )
    dispute = EntryFilter(
        model=Dispute,
        via=_covering_dispute,
        label="Dispute",
        help_text="Articles that bear out the dispute, or a step, strike, strike day or picket event of it.",
    )
    speaker = EntryFilter(
        model=Spokesperson, via=_quoting, label="Speaker", help_text="Articles that quote this voice."
    )
    genre = ChoiceFilter(choices=Genre, label="Genre", help_text="What kind of piece it is.")
    one_per = ChoiceFilter(
        choices=EachReport,
        via=_as_they_are,
        unchosen="every article",
        label="List",
        help_text="Of articles that print the same report, agency copy say, only the first of those found.",
    )

    order = Order("-published_first", "-id")

    class Meta:
        model = Article
        fields = ()

    def during(self, queryset, days):
        return queryset.filter(_published_during(days))


def _at(quotes, hospital):
    return quotes.filter(pk__in=_quoted_at(hospital))


def _about(quotes, hospital):
    return quotes.filter(pk__in=Quote.about.through.objects.filter(hospital=hospital).values("quote_id"))


def _in_articles_of(quotes, dispute):
    return quotes.filter(article__in=_articles_of(dispute))


def _spoken_by(quotes, speaker):
    return quotes.with_names().filter(mention__identification__spokesperson=speaker)


class QuoteFilters(_Printings):
    about_dates = "quotes in articles published"

    hospital = EntryFilter(
        model=Hospital,
        via=_at,
        label="Hospital",
        help_text="Quotes by its staff or about it, and signs held up there.",
    )
    works_at = EntryFilter(
        model=Hospital, label="Speaker works at", help_text="Where the speaker works, if the article says so."
    )
    about = EntryFilter(model=Hospital, via=_about, label="About", help_text="The hospital spoken of.")
    speaker = EntryFilter(
        model=Spokesperson,
        via=_spoken_by,
        label="Speaker",
        help_text="Whose words they are, as we conclude.",
    )
    speaks_for = EntryFilter(
        model=Organisation, label="Speaks for", help_text="The organisation in whose name it was said."
    )
    publication = EntryFilter(
        model=Publication,
        field_name="article__publication",
        label="Publication",
        help_text="Where it was printed.",
    )
    article = EntryFilter(model=Article, label="Article", help_text="The article that printed it.")
    dispute = EntryFilter(
        model=Dispute,
        via=_in_articles_of,
        label="Dispute",
        help_text="Quotes in articles that bear out the dispute, or a step, strike, strike day or picket event of it.",
    )
    kind = ChoiceFilter(choices=QuoteKind, label="Kind", help_text="How the words were printed.")
    one_per = ChoiceFilter(
        choices=EachUtterance,
        via=_as_they_are,
        unchosen="every quote",
        label="List",
        help_text="Of quotes that print the same utterance only the first of those found.",
    )

    # The newest article first; within one, as in its text.
    order = Order("-article__published_first", "-article_id", "position", "id")

    class Meta:
        model = Quote
        fields = ()

    def during(self, queryset, days):
        return queryset.filter(_published_during(days, article="article__"))


class Subject(models.TextChoices):
    STRIKE_DAY = "strike_day", "a strike day"
    STRIKE = "strike", "a strike"
    DISPUTE = "dispute", "a dispute"
    PICKET_EVENT = "picket_event", "a picket event"


def _counting(figures, subject):
    return figures.filter(Q((f"{subject}__isnull", False)))


def _within(figures, dispute):
    return figures.filter(
        Q(dispute=dispute)
        | Q(strike__dispute=dispute)
        | Q(strike_day__strike__dispute=dispute)
        | Q(picket_event__strike_day__strike__dispute=dispute)
    )


def _about_day(figures, date):
    return figures.about_days(DateRange(date.earliest, date.latest + datetime.timedelta(days=1)))


def _unrevised(figures, _):
    return figures.unrevised()


class FigureFilters(Dated):
    about_dates = "figures as of a date"

    subject = ChoiceFilter(
        choices=Subject, via=_counting, label="About", help_text="What kind of entry it is about."
    )
    dispute = EntryFilter(
        model=Dispute,
        via=_within,
        label="Dispute",
        help_text="Figures about the dispute, or a strike, strike day or picket event of it.",
    )
    strike = EntryFilter(
        model=Strike, label="Strike", help_text="Figures about the strike as a whole, not about its days."
    )
    strike_day = EntryFilter(model=StrikeDay, label="Strike day", help_text="Figures about the strike day.")
    about_day = DateFilter(
        via=_about_day,
        label="About a day",
        help_text="Figures about strike days and picket events of this date, or about a strike that was on.",
    )
    unit = ChoiceFilter(choices=FigureUnit, label="Unit", help_text="What it is counted in.")
    basis = ChoiceFilter(choices=FigureBasis, label="Basis", help_text="Whom or what it counts.")
    issuer = EntryFilter(model=Organisation, label="Issuer", help_text="Who gave it out.")
    revision = ChoiceFilter(
        choices=Newest,
        via=_unrevised,
        unchosen="revised ones too",
        label="List",
        help_text="Leaves out figures that their issuer replaced.",
    )

    order = Order("-as_of_day", "-id", unknown=datetime.date.min)

    class Meta:
        model = Figure
        fields = ()

    def during(self, queryset, days):
        return queryset.alias(as_of_span=EdtfSpan("as_of")).filter(as_of_span__overlap=days)
