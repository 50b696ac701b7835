from django.urls import path

from articles import views
from web import addresses  # noqa: F401 registers the <address:> converter

app_name = "articles"

urlpatterns = [
    path("articles/", views.ArticleList.as_view(), name="article-list"),
    path("articles/<address:public_id>/", views.ArticleDetail.as_view(), name="article-detail"),
    path("quotes/", views.QuoteList.as_view(), name="quote-list"),
    path("quotes/<address:public_id>/", views.QuoteDetail.as_view(), name="quote-detail"),
    path("figures/", views.FigureList.as_view(), name="figure-list"),
    path("publications/", views.PublicationList.as_view(), name="publication-list"),
    path("publications/<address:public_id>/", views.PublicationDetail.as_view(), name="publication-detail"),
]
