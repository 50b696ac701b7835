"""Errors as answers: what was wrong with a request, said to people on a page and to programs as problem+json."""

import json
from http import HTTPStatus

from django.core.exceptions import BadRequest, PermissionDenied
from django.http import Http404, HttpResponse
from rest_framework import status
from rest_framework.exceptions import APIException

MEDIA_TYPE = "application/problem+json"
_LONGEST_SHOWN = 60


class BadQuery(BadRequest):
    """Parameters of an address that cannot be followed; each is named, with what is wrong and what is allowed.

    `errors` maps parameters to lists of sentences, `allowed` to lists of values, or of names for a parameter
    that does not exist.
    """

    def __init__(self, errors, *, allowed=None):
        self.errors = {shown(name): list(sentences) for name, sentences in errors.items()}
        self.allowed = {shown(name): list(values) for name, values in (allowed or {}).items()}
        super().__init__(f"The address cannot be followed because of {_listed(self.errors)}.")


def shown(text):
    """What somebody sent, short enough to be shown back to them."""
    text = "".join(character if character.isprintable() else "�" for character in text[: _LONGEST_SHOWN + 1])
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def problem(*, status, title, detail, headers=None, **more):
    """An answer as RFC 9457 has it; `more` are members of our own."""
    body = {"type": "about:blank", "title": title, "status": status, "detail": detail, **more}
    response = HttpResponse(
        json.dumps(body, ensure_ascii=False), content_type=MEDIA_TYPE, status=status, headers=headers
    )
    response["Cache-Control"] = "no-store"
    return response


def bad_query(error):
    errors = [
        {"parameter": name, "detail": " ".join(sentences), "allowed": error.allowed.get(name, [])}
        for name, sentences in error.errors.items()
    ]
    return problem(status=400, title="Bad Request", detail=str(error), errors=errors)


def not_found(detail="Nothing in the archive has this address."):
    return problem(status=404, title="Not Found", detail=detail)


def as_problem(error, context):
    """Turns what a view of the API raised into an answer; None (so a 500, without details) for our own faults."""
    if isinstance(error, BadQuery):
        return bad_query(error)
    if isinstance(error, Http404):
        return not_found(*[said for said in error.args[:1] if isinstance(said, str)])
    if isinstance(error, PermissionDenied):
        return problem(status=403, title="Forbidden", detail="This is not public.")
    if isinstance(error, APIException):
        headers = {}
        if error.status_code == status.HTTP_405_METHOD_NOT_ALLOWED:
            headers["Allow"] = ", ".join(context["view"].allowed_methods)
        return problem(
            status=error.status_code,
            title=HTTPStatus(error.status_code).phrase,
            detail=str(error.detail),
            headers=headers,
        )
    return None


def _listed(names):
    quoted = [f"“{name}”" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"
