from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html

from articles.desk.entering import enter_reading
from articles.desk.page import Page
from articles.desk.summary import Summary
from articles.desk.views.answering import OfOneReading


class SummaryView(OfOneReading):
    """What will be public, and what wants another look, before the reading becomes an article."""

    http_method_names = ["get", "head", "post"]

    def get(self, request):
        return self._show()

    def post(self, request):
        is_for_review = request.POST.get("save") == "review"
        try:
            article = enter_reading(
                reading=self.row,
                by=request.user,
                review=is_for_review,
                leave_undecided_out=bool(request.POST.get("leave_undecided_out")),
            )
        except ValidationError as error:
            return self._show(refused=_sentences(error))
        return self._saved(article, is_for_review)

    def _show(self, refused=()):
        page = Page(self.row, self.request.user)
        summary = Summary(page.sheet, by=self.request.user)
        facts = [*summary.strike_days, *summary.pickets, *summary.figures]
        return self.render(
            "summary.html",
            page=page,
            summary=summary,
            undecided=[page.shown(card.key) for card in summary.undecided],
            quotes=[(page.shown(card.key), who, person) for card, who, person in summary.quotes],
            facts=[page.shown(card.key) for card in facts],
            kept=[page.shown(card.key) for card in [*summary.captions, *summary.related_coverage]],
            refused=refused,
            title="What will be public",
        )

    def _saved(self, article, is_for_review):
        what = "sent to review" if is_for_review else "saved as a draft"
        counts = [
            _counted(article.quotes.count(), "quote", "quotes"),
            _counted(article.passages.count(), "passage", "passages"),
            _counted(article.captions.count(), "caption", "captions"),
        ]
        said = f"“{article}” is {what}, with {', '.join(counts[:-1])} and {counts[-1]}."
        if not is_for_review:
            name = f"{self.admin_site.name}:articles_article_step"
            said = format_html(
                '{} <a href="{}">Send to review</a>', said, reverse(name, args=[article.pk, "review"])
            )
        messages.success(self.request, said)
        return redirect(f"{self.admin_site.name}:articles_article_change", article.pk)


def _sentences(error):
    if not hasattr(error, "error_dict"):
        return error.messages
    return [
        f"{field.replace('_', ' ').capitalize()}: {sentence}" if field != "__all__" else sentence
        for field, sentences in error.message_dict.items()
        for sentence in sentences
    ]


def _counted(count, one, many):
    return f"{count} {one if count == 1 else many}"
