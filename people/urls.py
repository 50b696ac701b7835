from django.urls import path

from people import views
from web import addresses  # noqa: F401 registers the <address:> converter

app_name = "people"

urlpatterns = [
    path("people/", views.SpokespersonList.as_view(), name="spokesperson-list"),
    path("people/<address:public_id>/", views.SpokespersonDetail.as_view(), name="spokesperson-detail"),
    path("organisations/", views.OrganisationList.as_view(), name="organisation-list"),
    path(
        "organisations/<address:public_id>/", views.OrganisationDetail.as_view(), name="organisation-detail"
    ),
]
