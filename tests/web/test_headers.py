"""Every kind of page tells browsers what they may do, and holds nothing that they would then refuse."""

from collections import Counter
from contextlib import suppress
from itertools import chain
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from django.contrib import admin
from django.db import transaction
from django.test import Client
from django.urls import Resolver404, resolve, reverse

from articles.models import Reading
from tests.articles.desk.at_the_desk import put_on_the_desk
from tests.factories.accounts import EditorFactory
from tests.small_archive import small_archive
from tests.web.browser_rules import Page

pytestmark = pytest.mark.django_db

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "font-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
# Enough to meet what differs from one entry to the next of its kind.
OF_EACH_KIND = 2
REFUSALS = [
    "/nowhere/",
    "/admin/nowhere/",
    "/api/v1/nowhere/",
    "/articles/?colour=red",
    "/api/v1/articles/?x=1",
]


def policy(response):
    parts = (part.strip().partition(" ") for part in response["Content-Security-Policy"].split(";"))
    return {name: sources for name, _, sources in parts}


def view_of(address):
    return resolve(urlsplit(address).path).view_name


def walk(client, *starts):
    """Answers by address: of every view that links lead to, a few."""
    answers, met, waiting = {}, Counter(), list(starts)
    while waiting:
        address = waiting.pop(0)
        # The gallery's samples lead to entries that there are not.
        with suppress(Resolver404):
            view = view_of(address)
            if address not in answers and met[view] < OF_EACH_KIND and view != "admin:logout":
                met[view] += 1
                answers[address] = answer = client.get(address)
                waiting += links(address, answer)
    return answers


def links(address, answer):
    if not is_page(answer):
        return []
    found = (urldefrag(urljoin(address, link))[0] for link in Page(answer.text).links)
    return [link for link in found if link.startswith("/")]


def is_page(answer):
    return answer.get("Content-Type", "").startswith("text/html")


def enrolling():
    """The page with the code to scan, as whoever needs a second factor and has none is led to it."""
    known = {"username": EditorFactory(username="new").username, "password": "open sesame, said the gate"}
    return Client().post("/admin/login/?next=/admin/", known, follow=True)


@pytest.fixture(scope="module")
def answers(django_db_setup, django_db_blocker):
    """Walked once for all tests of this file, which change nothing: by a stranger and by an editor."""
    with django_db_blocker.unblock(), transaction.atomic():
        small_archive()
        editor = EditorFactory()
        desk = put_on_the_desk(by=editor)
        stranger, at_the_desk = Client(), Client()
        at_the_desk.force_login(editor)
        rows = [
            reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_change", args=[row.pk])
            for model in admin.site._registry
            if model is not Reading
            for row in model._default_manager.order_by("pk")[:1]
        ]
        yield {
            **walk(stranger, "/", "/components/", "/api/v1/", "/api/v1/docs/", "/admin/login/"),
            **walk(at_the_desk, "/admin/", reverse("admin:articles_reading_desk", args=[desk.pk]), *rows),
            **{address: stranger.get(address) for address in REFUSALS},
            "the enrolment of a second factor": enrolling(),
            "a form without a token": Client(enforce_csrf_checks=True).post("/admin/login/"),
        }
        transaction.set_rollback(True)


def test_the_walk_meets_every_kind_of_page(answers):
    met = {view_of(address) for address in answers if address not in REFUSALS and address.startswith("/")}
    assert met >= {
        *(f"api:{name}" for name in ("root", "schema", "docs", "articles-list", "articles-detail")),
        *(f"admin:articles_reading_{name}" for name in ("changelist", "desk", "summary")),
        *(f"admin:articles_article_{name}" for name in ("add", "change", "delete", "history", "step")),
        *("admin:index", "admin:login", "admin:account", "admin:password_change"),
        *("admin:records_fileimport_changelist", "admin:records_job_changelist"),
        *("articles:article-detail", "strikes:hospital-detail", "web:gallery", "web:specimen"),
    }
    assert 'class="segno"' in answers["the enrolment of a second factor"].text
    statuses = {answer.status_code for answer in answers.values()}
    assert statuses >= {200, 400, 403, 404}
    assert max(statuses) < 500


def test_every_answer_says_what_a_page_may_load(answers):
    for address, answer in answers.items():
        icons = {"img-src": "'self' data:"} if address == reverse("api:docs") else {}
        assert policy(answer) == POLICY | icons, address


def test_every_answer_says_what_else_browsers_should_heed(answers):
    for address, answer in answers.items():
        assert answer["X-Content-Type-Options"] == "nosniff", address
        assert answer["X-Frame-Options"] == "DENY", address
        assert answer["Referrer-Policy"] == "same-origin", address
        assert answer["Cross-Origin-Opener-Policy"] == "same-origin", address
        assert {"camera=()", "geolocation=()", "microphone=()"} <= set(
            answer["Permissions-Policy"].split(", ")
        ), address


def test_no_page_holds_what_its_policy_forbids(answers):
    pages = {address: Page(answer.text) for address, answer in answers.items() if is_page(answer)}
    assert len(pages) > 80
    assert {address: page.broken for address, page in pages.items() if page.broken} == {}


@pytest.mark.parametrize(
    "html",
    [
        '<p style="color: red">',
        '<img src="/static/a.png" onerror="alert(1)">',
        "<script>alert(1)</script>",
        '<script type="module">alert(1)</script>',
        "<style>p { color: red }</style>",
        '<a href=" javascript:alert(1)">',
        '<script src="https://cdn.example/a.js"></script>',
        '<link rel="stylesheet" href="//cdn.example/a.css">',
        '<img src="data:image/gif;base64,R0lGOD">',
    ],
)
def test_what_the_policy_forbids_is_noticed(html):
    assert Page(html).broken != []


def test_what_the_policy_allows_is_let_pass():
    allowed = [
        '<script src="/static/a.js"></script><script type="application/ld+json">{}</script>',
        '<link rel="canonical" href="https://archive.example.org/"><a href="https://paper.example/">',
        '<svg><path fill="none" stroke-width="2"/></svg><form action="?q=a:b">',
    ]
    assert list(chain.from_iterable(Page(html).broken for html in allowed)) == []
