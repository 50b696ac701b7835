from django.http import HttpResponse

from articles.desk.news import News
from articles.desk.page import Page
from articles.desk.views.answering import OfOneReading, number


class DeskView(OfOneReading):
    """The text with its findings, the cards beside it."""

    http_method_names = ["get", "head"]

    def get(self, request):
        return self.whole(Page(self.row, request.user, hand=request.GET.get("card")))


class NewsView(OfOneReading):
    """What others decided meanwhile. The card in hand is left alone: a line above it says what happened to it."""

    http_method_names = ["get"]

    def get(self, request):
        was = request.GET.get("was", "")
        page = Page(self.row, request.user, hand=was)
        news = News(page, number(request.GET.get("since", "")))
        if not news.decisions and self.row.is_open:
            return HttpResponse(status=204)
        about_hand = [each for each in news.by_others if was in each.cards]
        return self.render_parts(page=page, news=news, left_alone=was, about_hand=about_hand)
