from django.urls import path

from strikes import views
from web import addresses  # noqa: F401 registers the <address:> converter

app_name = "strikes"

urlpatterns = [
    path("hospitals/", views.HospitalList.as_view(), name="hospital-list"),
    path("hospitals/<address:public_id>/", views.HospitalDetail.as_view(), name="hospital-detail"),
    path("disputes/", views.DisputeList.as_view(), name="dispute-list"),
    path("disputes/<address:public_id>/", views.DisputeDetail.as_view(), name="dispute-detail"),
    path("strikes/", views.StrikeList.as_view(), name="strike-list"),
    path("strikes/<address:public_id>/", views.StrikeDetail.as_view(), name="strike-detail"),
    path("pickets/", views.PicketEventList.as_view(), name="picketevent-list"),
    path("pickets/<address:public_id>/", views.PicketEventDetail.as_view(), name="picketevent-detail"),
]
