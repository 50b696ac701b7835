from articles.admin.article import ArticleAdmin
from articles.admin.batch import BatchAdmin, BatchItemAdmin
from articles.admin.figure import FigureAdmin
from articles.admin.mention import MentionAdmin
from articles.admin.passage import PassageAdmin
from articles.admin.publication import PublicationAdmin
from articles.admin.quote import QuoteAdmin
from articles.admin.reading import ReadingAdmin
from articles.admin.search import SearchAdmin
from articles.admin.text_version import TextVersionAdmin

__all__ = [
    "ArticleAdmin",
    "BatchAdmin",
    "BatchItemAdmin",
    "FigureAdmin",
    "MentionAdmin",
    "PassageAdmin",
    "PublicationAdmin",
    "QuoteAdmin",
    "ReadingAdmin",
    "SearchAdmin",
    "TextVersionAdmin",
]
