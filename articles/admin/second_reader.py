"""The queue of quotes that wait for somebody else to read and publish them."""

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.template.response import TemplateResponse
from django.urls import path

from articles import second_reader

_ON_A_PAGE = 50


class SecondReaderPage:
    """Adds the page to the admin of quotes."""

    def get_urls(self):
        page = path(
            "second-reader/",
            self.admin_site.admin_view(self.second_reader_view),
            name="articles_quote_second_reader",
        )
        return [page, *super().get_urls()]

    def second_reader_view(self, request):
        if not self.has_view_permission(request):
            raise PermissionDenied
        rows = second_reader.waiting().select_related(
            "pin", "mention", "article__publication", "created_by", "changed_by"
        )
        page = Paginator(rows, _ON_A_PAGE).get_page(request.GET.get("p"))
        hands = second_reader.authors_of(page.object_list)
        may_publish = self.has_publish_permission(request)
        context = {
            **self.admin_site.each_context(request),
            "title": "Waiting for a second reader",
            "opts": self.opts,
            "page": page,
            "may_publish": may_publish,
            "rows": [
                (
                    quote,
                    self.state_pill(quote),
                    self.state_pill(quote.article),
                    self.address_of("change", quote),
                    self.address_of("step", quote, "publish"),
                    second_reader.refusal(hands.get(quote.pk), request.user),
                )
                for quote in page.object_list
            ],
            "media": self.media,
        }
        return TemplateResponse(request, "admin/articles/quote/second_reader.html", context)
