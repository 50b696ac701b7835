from articles import facts
from articles.choices import MentionKind, QuoteKind
from articles.figures.shown import in_words
from articles.filters import ArticleFilters, FigureFilters, PublicationFilters, QuoteFilters
from articles.models import Article, Figure, Publication, Quote
from web.pages import EntryDetail, EntryList
from web.printed import words
from web.related import bodies, first_of, first_rows

COVERAGE = ("Coverage", "/articles/")
QUOTES = ("Quotes", "/quotes/")
PUBLICATIONS = ("Publications", "/publications/")


class ArticleList(EntryList):
    model = Article
    filterset = ArticleFilters
    extra_context = {
        "title": "Coverage",
        "standfirst": "What was printed, newest first, with our own summaries and a link to each source.",
        "noun": "articles",
    }


class ArticleDetail(EntryDetail):
    model = Article

    def get_context_data(self, *, record, entry, **kwargs):
        return super().get_context_data(
            record=record,
            entry=entry,
            trail=[COVERAGE],
            facts=facts.of_article(entry),
            byline=f"By {entry['byline']}" if entry["byline"] else "",
            quotes=bodies(record.quotes.published().in_order()),
            **kwargs,
        )


class QuoteList(EntryList):
    model = Quote
    filterset = QuoteFilters
    extra_context = {
        "title": "Quotes",
        "standfirst": "What people said, in the words that were printed.",
        "noun": "quotes",
    }


class QuoteDetail(EntryDetail):
    model = Quote

    def get_context_data(self, *, record, entry, **kwargs):
        printings = Quote.objects.published().exclude(pk=record.pk).filter(utterance=record.utterance_id)
        if record.utterance_id is None:
            printings = printings.none()
        beside = Quote.objects.published().filter(article=record.article_id).exclude(pk=record.pk).in_order()
        return super().get_context_data(
            record=record,
            entry=entry,
            trail=[QUOTES],
            is_indexed=may_be_indexed(entry),
            heading=heading(entry),
            printed=facts.printed(entry),
            concluded=facts.concluded(entry),
            printings=bodies(printings.latest_added()),
            article=bodies(Article.objects.published().filter(pk=record.article_id).latest_added()),
            beside=first_rows(beside, number=6, address=f"/quotes/?article={entry['article']['id']}"),
            **kwargs,
        )


def heading(quote):
    """The page in one line, for its title and for those who listen to it."""
    shown = words(quote)
    who = shown["who"] or ("A sign" if quote["kind"] == QuoteKind.SIGN else "Somebody not named")
    return f"{who}: {shown['kind_label'].lower()}, printed {quote['article']['published_on_text']}"


def may_be_indexed(quote):
    """Whether search engines may keep a quote's page: nobody's words, an organisation's, or those of a person with
    a page of their own. Everybody else stands in their quotes and nowhere else."""
    speaker = quote["speaker"]
    if speaker is None:
        return quote["kind"] == QuoteKind.SIGN
    return bool(speaker["identified_as"]) or speaker["kind"] == MentionKind.VOICE


class PublicationList(EntryList):
    model = Publication
    filterset = PublicationFilters
    extra_context = {
        "title": "Publications",
        "standfirst": "The newspapers, sites and agencies whose coverage the archive holds.",
        "noun": "publications",
    }


class PublicationDetail(EntryDetail):
    model = Publication

    def get_context_data(self, *, record, entry, **kwargs):
        return super().get_context_data(
            record=record,
            entry=entry,
            trail=[PUBLICATIONS],
            facts=facts.of_publication(entry),
            articles=first_of(ArticleFilters, number=20, publication=entry["id"]),
            **kwargs,
        )


class FigureList(EntryList):
    model = Figure
    filterset = FigureFilters
    extra_context = {
        "title": "Figures",
        "standfirst": "What was counted, whom it counts, who gave it out and when. Numbers on two bases are two figures.",
        "noun": "figures",
    }

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["entries"] = [figure | in_words(figure) for figure in context["entries"]]
        return context
