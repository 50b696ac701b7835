"""What was typed into a form whose log-in had ended: kept on the page that says so, and sent again by it."""

from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import View

_WHITHER = "_kept_for"
_OURS = {"csrfmiddlewaretoken", _WHITHER}


def is_wanted(request):
    """Whether this is a form with something in it. A script that sends in the background keeps what it sends."""
    return request.method == "POST" and not request.htmx and bool(set(request.POST) - _OURS)


def page(admin_site, request, whither):
    """Says that the log-in has ended, and holds what was typed. The archive itself keeps nothing of it."""
    is_in = admin_site.has_permission(request)
    context = {
        **admin_site.each_context(request),
        "title": "Send it now" if is_in else "You are logged out",
        "is_nav_sidebar_enabled": False,
        "is_in": is_in,
        "whither": whither,
        "whither_name": _WHITHER,
        "fields": [
            (name, value) for name, values in request.POST.lists() if name not in _OURS for value in values
        ],
        "lost_files": bool(request.FILES),
    }
    return TemplateResponse(request, "accounts/kept.html", context, status=200 if is_in else 403)


@method_decorator([never_cache, csrf_exempt], name="dispatch")
class SendAgain(View):
    """After the log-in in another tab: the same fields once more, with a token that holds, to be sent by a click.

    Needs no token of its own, as it changes nothing: the one on the page that asks is from before the log-in.
    """

    admin_site = None
    http_method_names = ["get", "head", "post"]

    def get(self, request):
        return HttpResponseRedirect(reverse(f"{self.admin_site.name}:index"))

    def post(self, request):
        whither = request.POST.get(_WHITHER, "")
        desk = reverse(f"{self.admin_site.name}:index")
        if not (whither.startswith(desk) and url_has_allowed_host_and_scheme(whither, allowed_hosts=None)):
            return HttpResponseRedirect(desk)
        return page(self.admin_site, request, whither)
