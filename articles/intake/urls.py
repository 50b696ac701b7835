from django.urls import path

from articles.intake.views import AddFromText


def admin_urls(admin_site):
    """The intake's addresses below the admin of articles; `ArticleAdmin.get_urls` puts them before its own."""
    return [
        path(
            "add-from-text/",
            admin_site.admin_view(AddFromText.as_view(admin_site=admin_site)),
            name="articles_article_add_from_text",
        ),
    ]
