"""The pages a reader meets when something cannot be shown, and their plain form for programs.

`config.urls` names the four handlers, settings name `csrf_failure` and the middleware `collision` and `flood`. A withdrawn
entry's page returns `gone(...)`; a body over the limit becomes 413 on its way through `bad_request`.
"""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.core.exceptions import BadRequest, RequestDataTooBig, TooManyFieldsSent
from django.db import OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import get_template

from records.collisions import SAID, Busy, is_collision
from web.problems import problem

BARE_PAGE = (
    "<!doctype html><html lang=en-GB><title>Something broke</title><h1>Something broke here</h1>"
    "<p>The archive could not answer. The fault is ours; please try again in a minute."
)
# How far over the limit a body may be for its form to be the one that tells.
TIMES_THE_LIMIT = 10


def for_program(request: HttpRequest) -> bool:
    return request.path.startswith("/api/")


def answer(
    request: HttpRequest, *, status: int, detail: str, context: Mapping[str, Any] | None = None
) -> HttpResponse:
    """The page of `status`, or a problem in JSON below the API's address."""
    if for_program(request):
        return problem(status=status, title=HTTPStatus(status).phrase, detail=detail)
    page = {"detail": detail, **(context or {})}
    response = render(request, f"{status}.html", page, status=status)
    response["Cache-Control"] = "no-store"
    return response


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400, saying what was wrong where we raised it; 413 for a body over the limit.

    A `BadRequest` may carry `errors`, a mapping of parameter to messages.
    """
    if isinstance(exception, (RequestDataTooBig, TooManyFieldsSent)):
        return payload_too_large(request)
    ours = isinstance(exception, BadRequest)
    errors = getattr(exception, "errors", None) or {}
    detail = str(exception) if ours else ""
    return answer(
        request,
        status=400,
        detail=detail or "The request could not be understood.",
        context={"errors": errors},
    )


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    return answer(request, status=403, detail="You may not do this with the account you are using.")


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form that was open too long or came from another site."""
    return answer(
        request,
        status=403,
        detail="This form is no longer valid. Go back, copy what you typed, reload the page, "
        "paste it in and send it again. Cookies must be allowed for this site.",
    )


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404. What our own `Http404` says is shown; what Django's shortcuts and resolver say is not."""
    said = exception.args[0] if isinstance(exception, Http404) and exception.args else ""
    if not isinstance(said, str) or said.endswith("matches the given query."):
        said = ""
    return answer(request, status=404, detail=said or "Nothing in the archive has this address.")


def gone(
    request: HttpRequest, *, label: str, reason: str, on: str = "", instead: Mapping | None = None
) -> HttpResponse:
    """410 for a withdrawn entry: what it was, why it went and when; `instead` is a reference."""
    context = {"label": label, "reason": reason, "on": on, "instead": instead}
    return answer(request, status=410, detail=f"Withdrawn: {reason}", context=context)


def collision(get_response):
    """Middleware: 409 where two people changed the same entries at once and the page does not see to it itself."""

    def respond(request: HttpRequest) -> HttpResponse:
        return get_response(request)

    def process_exception(request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, Busy) or (
            isinstance(exception, OperationalError) and is_collision(exception)
        ):
            return answer(request, status=409, detail=SAID)
        return None

    respond.process_exception = process_exception
    return respond


def payload_too_large(request: HttpRequest, *, detail: str = "") -> HttpResponse:
    """413. The browser keeps what was typed: the page says how to get back to it."""
    return answer(request, status=413, detail=detail or "That is more than the archive accepts at once.")


def flood(get_response):
    """Middleware: 413 before anything is read of a body that is many times the limit.

    What is somewhat over it is told so by its form, which keeps the rest of what was filled in. But files are
    written to the disk before any form sees them, whoever sends them.
    """

    def respond(request: HttpRequest) -> HttpResponse:
        try:
            size = int(request.META.get("CONTENT_LENGTH") or 0)
        except ValueError:
            # As nothing is read of it then.
            size = 0
        if size > TIMES_THE_LIMIT * settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            return payload_too_large(request)
        return get_response(request)

    return respond


def server_error(request: HttpRequest) -> HttpResponse:
    """500, without touching the database; bare HTML when even the template cannot be rendered."""
    if for_program(request):
        return answer(request, status=500, detail="The archive could not answer. The fault is ours.")
    try:
        page = get_template("500.html").render()
    except Exception:  # whatever broke the page may break this one too
        page = BARE_PAGE
    return HttpResponse(page, status=500)
