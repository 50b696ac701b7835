from django.urls import path

from archive import (
    converters,  # noqa: F401 registers <yyyy:> and <mm:>
    views,
)
from archive.corrections.views import CorrectionList
from archive.requests.views import Transparency, ask, received
from web import addresses  # noqa: F401 registers the <address:> converter

app_name = "archive"

urlpatterns = [
    path("", views.FrontPage.as_view(), name="front"),
    path("about/", views.About.as_view(), name="about"),
    path("corrections/", CorrectionList.as_view(), name="correction-list"),
    path("requests/", ask, name="request"),
    path("requests/<address:reference>/", received, name="request-received"),
    path("transparency/", Transparency.as_view(), name="transparency"),
    path("method/", views.Method.as_view(), name="method"),
    path("<yyyy:year>/", views.Year.as_view(), name="year"),
    path("<yyyy:year>/<mm:month>/", views.Month.as_view(), name="month"),
    path("<yyyy:year>/<mm:month>/<mm:day>/", views.Day.as_view(), name="day"),
]
