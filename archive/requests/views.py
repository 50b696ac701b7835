"""Where anybody asks for something to be taken out of public, and what came of such requests year by year."""

from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from archive.requests.forms import RequestForm, stamp
from archive.requests.totals import RUNGS, totals
from archive.views import Page
from records.actions import TooMany, receive
from web.filters import checked

MEANWHILE = (
    "Many requests have come in within the last hour. Please send yours again in an hour; the page keeps it."
)


# Nobody is logged in here, so there is nothing that another site could misuse; and no cookie is set for it.
@csrf_exempt
@never_cache
def ask(request):
    if request.method != "POST":
        query = checked(request.GET, ["about"], as_page=True)
        form = RequestForm(initial={"address": query.get("about", "")})
        return _page(request, form)
    form = RequestForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    typed = form.cleaned_data
    try:
        received = receive(
            address=typed["address"],
            asked_by=typed["asked_by"],
            ground=typed["ground"],
            words=typed["words"],
            contact=typed["contact"],
        )
    except TooMany:
        form.add_error(None, MEANWHILE)
        return _page(request, form, status=429)
    return redirect("archive:request-received", reference=received.reference)


@never_cache
def received(request, reference):
    checked(request.GET, (), as_page=True)
    return render(request, "archive/request_received.html", {"reference": reference})


def _page(request, form, *, status=200):
    return render(request, "archive/request.html", {"form": form, "stamp": stamp()}, status=status)


class Transparency(Page):
    template_name = "archive/transparency.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(years=totals(), steps=[rung.label for rung in RUNGS], **kwargs)
