from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from web import samples
from web.components import REGISTRY

SPECIMENS = {
    "front": "web/specimens/front.html",
    "list": "web/specimens/list.html",
    "article": "web/specimens/article.html",
    "quote": "web/specimens/quote.html",
    "hospital": "web/specimens/hospital.html",
    "day": "web/specimens/day.html",
}


def gallery(request: HttpRequest) -> HttpResponse:
    return render(request, "web/gallery.html", {"components": REGISTRY, "specimens": SPECIMENS})


def specimen(request: HttpRequest, name: str) -> HttpResponse:
    """A whole page of one type, composed from components and filled with invented entries."""
    if name not in SPECIMENS:
        raise Http404(f"There is no specimen called “{name}”: {', '.join(SPECIMENS)}.")
    return render(request, SPECIMENS[name], samples.context())
