from functools import partial

from django.urls import path

from articles.quality.views import over_time


def admin_urls(admin_site):
    """The page's address below the admin of readings; `ReadingAdmin.get_urls` puts it before its own."""
    view = admin_site.admin_view(partial(over_time, admin_site=admin_site))
    return [path("quality/", view, name="articles_reading_quality")]
