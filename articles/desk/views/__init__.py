from articles.desk.views.card import CardView
from articles.desk.views.details import DetailsView
from articles.desk.views.page import DeskView, NewsView
from articles.desk.views.summary import SummaryView
from articles.desk.views.whole import AddView, FurnitureView, MoveView, UndoView

__all__ = [
    "AddView",
    "CardView",
    "DeskView",
    "DetailsView",
    "FurnitureView",
    "MoveView",
    "NewsView",
    "SummaryView",
    "UndoView",
]
