from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include("archive.urls")),
    path("", include("articles.urls")),
    path("", include("strikes.urls")),
    path("", include("people.urls")),
    path("", include("web.urls")),
]
