from articles.models import Article, Quote, Publication
from web.pages import EntryDetail, EntryList


class ArticleList(EntryList):
    model = Article


class ArticleDetail(EntryDetail):
    model = Article


class QuoteList(EntryList):
    model = Quote


class QuoteDetail(EntryDetail):
    model = Quote


class PublicationList(EntryList):
    model = Publication


class PublicationDetail(EntryDetail):
    model = Publication
