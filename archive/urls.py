from django.urls import path

from archive import views

app_name = "archive"

urlpatterns = [
    path("", views.FrontPage.as_view(), name="front"),
    path("<int:year>/", views.Year.as_view(), name="year"),
    path("<int:year>/<int:month>/", views.Month.as_view(), name="month"),
    path("<int:year>/<int:month>/<int:day>/", views.Day.as_view(), name="day"),
]
