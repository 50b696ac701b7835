from articles.api.serializers import (
    ArticleSerializer,
    FigureSerializer,
    PublicationSerializer,
    QuoteSerializer,
)
from articles.filters import ArticleFilters, FigureFilters, PublicationFilters, QuoteFilters
from web.endpoints import EntryViewSet


class ArticleViewSet(EntryViewSet):
    filterset = ArticleFilters
    serializer_class = ArticleSerializer


class QuoteViewSet(EntryViewSet):
    filterset = QuoteFilters
    serializer_class = QuoteSerializer


class PublicationViewSet(EntryViewSet):
    filterset = PublicationFilters
    serializer_class = PublicationSerializer


class FigureViewSet(EntryViewSet):
    filterset = FigureFilters
    serializer_class = FigureSerializer
