"""What a reader or a program is told when something cannot be shown."""

import json

import pytest
from django.core.exceptions import BadRequest, PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.core.handlers.wsgi import WSGIRequest
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.template.exceptions import TemplateDoesNotExist
from django.test import Client
from django.urls import path

from config import urls as site
from web import errors


class UnknownParameter(BadRequest):
    errors = {"colour": ["There is no such filter."]}


def raising(error):
    def view(request):
        raise error

    return view


def gone(request):
    return errors.gone(
        request,
        label="A quote",
        reason="The newspaper withdrew <the> article.",
        on="2016-06-09",
        instead={"id": "x", "url": "/api/v1/quotes/x/", "page": "/quotes/x/", "label": "Another printing"},
    )


def reading_the_form(request):
    return errors.HttpResponse(request.POST.get("text", ""))


urlpatterns = [
    path("bad/", raising(BadRequest("The date 2016-02-31 does not exist."))),
    path("unknown/", raising(UnknownParameter("One filter was not understood."))),
    path("suspicious/", raising(SuspiciousOperation("secret detail"))),
    path("denied/", raising(PermissionDenied("secret detail"))),
    path("ours/", raising(Http404("No day 31 February exists."))),
    path("large/", raising(RequestDataTooBig("secret detail"))),
    path("post/", reading_the_form),
    path("gone/", gone),
    path("broken/", raising(RuntimeError("secret detail"))),
    path("api/bad/", raising(BadRequest("The date 2016-02-31 does not exist."))),
    path("api/broken/", raising(RuntimeError("secret detail"))),
    path("api/gone/", gone),
    # Where every page leads to, around what it says.
    *site.urlpatterns,
]
handler400 = errors.bad_request
handler403 = errors.permission_denied
handler404 = errors.page_not_found
handler500 = errors.server_error


@pytest.fixture
def ask(client, settings):
    settings.ROOT_URLCONF = __name__
    client.raise_request_exception = False
    return client.get


@pytest.mark.parametrize(
    ("address", "status", "says"),
    [
        ("/bad/", 400, "The date 2016-02-31 does not exist."),
        ("/unknown/", 400, "There is no such filter."),
        ("/suspicious/", 400, "could not be understood"),
        ("/denied/", 403, "with the account you are using"),
        ("/ours/", 404, "No day 31 February exists."),
        ("/nowhere/", 404, "Nothing in the archive has this address."),
        ("/gone/", 410, "The newspaper withdrew &lt;the&gt; article."),
        ("/large/", 413, "more than the archive accepts"),
        ("/broken/", 500, "The fault is ours"),
    ],
)
def test_a_page_has_the_right_status_and_says_what_to_do(ask, address, status, says):
    response = ask(address)
    html = response.content.decode()
    assert response.status_code == status
    assert says in html
    assert "secret detail" not in html
    assert html.count("<h1") == 1
    assert '<meta name="robots" content="noindex">' in html


@pytest.mark.parametrize(("address", "status"), [("/api/bad/", 400), ("/api/gone/", 410), ("/api/x/", 404)])
def test_a_program_gets_json(ask, address, status):
    response = ask(address)
    assert response.status_code == status
    assert response["Content-Type"] == "application/problem+json"
    assert json.loads(response.content)["detail"]


def test_a_program_gets_json_when_the_archive_breaks(ask):
    response = ask("/api/broken/")
    assert response.status_code == 500
    assert "secret" not in json.loads(response.content)["detail"]


def test_a_withdrawn_page_names_its_successor_and_the_day(ask):
    html = ask("/gone/").content.decode()
    assert '<a href="/quotes/x/">Another printing</a>' in html
    assert "9 June 2016" in html


def test_a_form_over_the_limit_is_413_and_says_how_to_get_the_text_back(client, settings):
    settings.ROOT_URLCONF = __name__
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    response = client.post("/post/", {"text": "x" * 2000})
    assert response.status_code == 413
    assert "Back button" in response.content.decode()


@pytest.mark.parametrize(
    ("address", "form"), [("/post/", "text/html"), ("/api/x/", "application/problem+json")]
)
def test_nothing_is_read_of_what_is_many_times_the_limit(client, settings, monkeypatch, address, form):
    def read(*args):
        raise AssertionError("The body was read.")

    settings.ROOT_URLCONF = __name__
    monkeypatch.setattr(WSGIRequest, "_load_post_and_files", read)
    size = 10 * settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1
    answer = client.generic("POST", address, b"x", CONTENT_LENGTH=str(size))
    assert answer.status_code == 413
    assert answer["Content-Type"].startswith(form)
    with pytest.raises(AssertionError, match="was read"):
        client.generic("POST", "/post/", b"x", CONTENT_LENGTH=str(size - 1))


def test_a_stale_form_is_403_and_says_how_to_send_it_again(settings, rf):
    response = errors.csrf_failure(rf.post("/admin/login/"), reason="CSRF cookie not set.")
    assert response.status_code == 403
    assert "reload the page" in response.content.decode()


def test_what_djangos_shortcuts_say_of_tables_is_not_shown(rf, django_user_model, db):
    with pytest.raises(Http404) as raised:
        get_object_or_404(django_user_model, pk=0)
    response = errors.page_not_found(rf.get("/people/"), raised.value)
    assert "matches the given query" not in response.content.decode()


def test_the_500_page_stands_even_when_templates_are_broken(rf, monkeypatch):
    def broken(name):
        raise TemplateDoesNotExist(name)

    monkeypatch.setattr(errors, "get_template", broken)
    response = errors.server_error(rf.get("/"))
    assert response.status_code == 500
    assert "The fault is ours" in response.content.decode()


@pytest.mark.django_db
def test_a_form_that_was_open_too_long_is_told_how_to_keep_what_was_typed():
    # Django tells the difference only if the settings name the page.
    answer = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "curator"})
    assert answer.status_code == 403
    assert "copy what you typed" in answer.text
