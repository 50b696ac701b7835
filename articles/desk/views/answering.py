"""What every page of the desk shares: whose it is, and how it answers with and without a script."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import View

from articles.desk.news import News
from articles.desk.page import Page
from articles.models import Article, Reading
from records import rights
from records.admin.writing import READING

# What most pages do not show.
_SHOWN_AT_TIMES = {
    "about_hand": (),
    "details_overtaken": False,
    "hand": None,
    "left_alone": None,
    "oob": False,
    "proposal": None,
    "refused": None,
    "said": "",
    "said_as": "",
}
_TEMPLATES = "admin/articles/reading"
RIGHTS = ["articles.add_article", "articles.add_quote", "articles.view_reading"]


@method_decorator(never_cache, name="dispatch")
class OfOneReading(View):
    """A page about one reading. To a script it answers with the parts that changed; else it redirects to the card
    in hand, or shows the whole desk where something that was sent must not get lost."""

    admin_site = None

    def dispatch(self, request, *args, pk, **kwargs):
        if not request.user.has_perms(RIGHTS):
            raise PermissionDenied
        self.row = get_object_or_404(Reading.objects.select_related("article", "started_by"), pk=pk)
        if request.method not in READING and not self._is_theirs(request.user):
            raise PermissionDenied
        response = super().dispatch(request, *args, **kwargs)
        patch_vary_headers(response, ["HX-Request"])
        return response

    def _is_theirs(self, user):
        """Who enters drafts of their own only works on texts that they put on the desk themselves."""
        return self.row.started_by_id == user.pk or rights.holds(user, "review", Article)

    def address(self, name, *args):
        return reverse(f"{self.admin_site.name}:articles_reading_{name}", args=[self.row.pk, *args])

    def address_in_hand(self, key):
        return f"{self.address('desk')}?card={key}#{key}" if key else self.address("desk")

    def answer(self, said, *, hand=None, level=messages.SUCCESS, data=None, **beside):
        """`said` tells what was done. `hand` is the key of the card in hand from now on, `data` a form of it to be
        shown again with its errors, `beside` what else it shows, such as a `refused` change."""
        page = Page(self.row, self.request.user, hand=hand)
        in_hand = page.in_hand(data=data, as_it_is="refused" in beside)
        told = {"said": said, "said_as": messages.DEFAULT_TAGS[level]}
        if self.request.htmx:
            return self._news(page, hand=in_hand, **told, **beside)
        if data is None and not beside:
            if said:
                messages.add_message(self.request, level, said)
            return redirect(self.address_in_hand(page.hand_key))
        return self.whole(page, hand=in_hand, **told, **beside)

    def whole(self, page, *, hand=None, **shown):
        return self.render("desk.html", page=page, hand=hand or page.in_hand(), title=str(self.row), **shown)

    def _news(self, page, **shown):
        """The parts of the page that its browser does not show yet."""
        was = self._sent("was")
        news = News(page, number(self._sent("since")), hands=[was, page.hand_key])
        if news.is_read_anew or (was and was not in [each.key for each in page.cards]):
            if shown["said"]:
                messages.info(self.request, shown["said"])
            return HttpResponse(status=204, headers={"HX-Redirect": self.address_in_hand(page.hand_key)})
        response = self.render_parts(page=page, news=news, **shown)
        if page.hand_key:
            response["HX-Replace-Url"] = f"{self.address('desk')}?card={page.hand_key}"
        return response

    def _sent(self, name):
        return self.request.POST.get(name) or self.request.GET.get(name) or ""

    def seen(self, cards):
        """{key: the number that the browser knew of it}, as the form says for each of these cards."""
        sent = {key: self.request.POST.get(f"seen-{key}") for key in cards}
        return {key: number(each) for key, each in sent.items() if each is not None}

    def render(self, template, **shown):
        context = {**self.admin_site.each_context(self.request), **self._context(shown)}
        # The desk needs the whole width.
        context["is_nav_sidebar_enabled"] = False
        return TemplateResponse(self.request, f"{_TEMPLATES}/{template}", context)

    def render_parts(self, **shown):
        return TemplateResponse(self.request, f"{_TEMPLATES}/_news.html", self._context(shown))

    def _context(self, shown):
        return {"opts": Reading._meta, "reading": self.row, **_SHOWN_AT_TIMES, **shown}


def number(text, otherwise=0):
    """A number that a browser sent; `otherwise` for anything else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else otherwise
