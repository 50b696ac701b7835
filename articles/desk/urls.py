from django.urls import path

from articles.desk import views


def admin_urls(admin_site):
    """The desk's addresses below the admin of readings; `ReadingAdmin.get_urls` puts them before its own."""
    pages = [
        ("", views.DeskView, "desk"),
        ("news/", views.NewsView, "news"),
        ("cards/<slug:key>/", views.CardView, "card"),
        ("furniture/", views.FurnitureView, "furniture"),
        ("undo/", views.UndoView, "undo"),
        ("add/", views.AddView, "add"),
        ("details/", views.DetailsView, "details"),
        ("move/", views.MoveView, "move"),
        ("summary/", views.SummaryView, "summary"),
    ]
    return [
        path(
            f"<int:pk>/{route}",
            admin_site.admin_view(view.as_view(admin_site=admin_site)),
            name=f"articles_reading_{name}",
        )
        for route, view, name in pages
    ]
