"""Whatever is sent to the desk, the answer is a clear error, never a failure, and nothing is half saved."""

import pytest
from django.contrib import admin
from django.test import override_settings
from django.urls import reverse

from articles.models import Article, Publication, Quote
from people.models import Organisation
from records.models import Reference
from strikes.models import Hospital, StrikeDay
from tests.factories.accounts import EditorFactory
from tests.factories.articles import ArticleFactory, QuoteFactory
from tests.factories.people import OrganisationFactory

pytestmark = pytest.mark.django_db

OURS = [
    model
    for model in admin.site._registry
    if model.__module__.split(".")[0] in {"articles", "strikes", "people", "records"}
]
ours = pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
NASTY = [
    "\0",
    "' OR 1=1 --",
    "9" * 40,
    "-1",
    "\u202e",
    "\ud7ff\uffff",
    "%00",
    "<script>",
    "x" * 20_000,
    "[]",
    "2016-13-45",
]


@pytest.fixture(autouse=True)
def editor(client):
    client.force_login(EditorFactory())


def page(model, name, *args):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{name}", args=args)


def parameters(model):
    model_admin = admin.site.get_model_admin(model)
    names = ["q", "p", "o", "all", "_to_field", "_popup", "pk", "id__in"]
    names += [each for each in model_admin.list_filter if isinstance(each, str)]
    if model_admin.date_hierarchy:
        names += [f"{model_admin.date_hierarchy}__{part}" for part in ("year", "month", "day", "gte")]
    return names


@ours
@pytest.mark.parametrize("nasty", ["\0", "9" * 40, "' OR 1=1 --"])
def test_every_list_takes_any_parameter(client, model, nasty):
    for name in parameters(model):
        answer = client.get(page(model, "changelist"), {name: nasty}, follow=True)
        assert answer.status_code in {200, 400}, name


@pytest.mark.parametrize("nasty", NASTY)
def test_lists_take_any_value(client, nasty):
    for name in [*parameters(Article), nasty]:
        answer = client.get(page(Article, "changelist"), {name: nasty}, follow=True)
        assert answer.status_code in {200, 400}, name


@ours
@pytest.mark.parametrize("key", ["0", "abc", "9" * 40, "%00", "-1", "..%2F", "1_0A"])
def test_pages_of_rows_that_do_not_exist_are_no_failure(client, model, key):
    for name in ["change", "delete", "history"]:
        path = page(model, name, "0").replace("/0/", f"/{key}/")
        assert client.get(path, follow=True).status_code in {200, 403, 404}
        assert client.post(path, {"post": "yes"}, follow=True).status_code in {200, 403, 404}


@ours
@pytest.mark.parametrize("nasty", ["\0", "9" * 40, "[]", "\u202e"])
def test_forms_take_any_value(client, model, nasty):
    model_admin = admin.site.get_model_admin(model)
    if not model_admin.has_add_permission(client.get("/admin/").wsgi_request):
        return
    before = model.objects.count()
    form = client.get(page(model, "add")).context
    fields = [field.html_name for field in form["adminform"].form]
    for inline in form["inline_admin_formsets"]:
        fields += [field.html_name for field in inline.formset.management_form]
        fields += [field.html_name.replace("__prefix__", "0") for field in inline.formset.empty_form]
    answer = client.post(page(model, "add"), dict.fromkeys(fields, nasty))
    assert answer.status_code == 200
    assert answer.context["errors"]
    assert client.get(page(model, "add"), dict.fromkeys(fields, nasty)).status_code == 200
    assert model.objects.count() == before


TEXTS = [
    (Organisation, "name", {"kind": "union"}),
    (Organisation, "description", {"kind": "union", "name": "A body"}),
    (Hospital, "town", {"name": "A place"}),
    (Publication, "name", {}),
    (Reference, "note", {"name": "A register"}),
]
PARTS = ["names", "run_by", "roles", "records-sourcing-content_type-object_id"]
NO_PARTS = {f"{part}-{name}": "0" for part in PARTS for name in ["TOTAL_FORMS", "INITIAL_FORMS"]}


@pytest.mark.parametrize(
    ("model", "field", "rest"), TEXTS, ids=lambda value: getattr(value, "__name__", None)
)
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("before\0after", "Null characters are not allowed."),
        ("before\u202eafter", "After “before” there is an invisible mark (right-to-left override)."),
        ("before\u200fafter", "After “before” there is an invisible mark (right-to-left mark)."),
        ("before\ufffdafter", "After “before” a � stands where a character was lost to a wrong encoding."),
        ("before\x9dafter", "After “before” there is a control character (U+009D)."),
        ("before\x1bafter", "After “before” there is a control character (U+001B)."),
    ],
)
def test_characters_that_no_paper_prints_are_refused_at_their_field(client, model, field, rest, typed, said):
    answer = client.post(page(model, "add"), {**NO_PARTS, **rest, field: typed})
    assert said in answer.context["adminform"].form.errors[field][0]
    assert not model.objects.exists()


def test_bytes_that_are_no_utf8_are_refused_at_their_field(client):
    body = "&".join(f"{name}={value}" for name, value in NO_PARTS.items()).encode()
    answer = client.generic(
        "POST",
        page(Organisation, "add"),
        body + b"&kind=union&name=caf%E9",
        content_type="application/x-www-form-urlencoded",
    )
    assert "wrong encoding" in answer.context["adminform"].form.errors["name"][0]


@pytest.mark.parametrize("typed", ["2016-02-30", "26/04/2016", "yesterday", "2016-04-26~~", "0000", "٢٠١٦"])
def test_dates_that_do_not_exist_are_refused(client, typed):
    answer = client.post(
        page(Organisation, "add"), {**NO_PARTS, "name": "A body", "kind": "union", "opened_on": typed}
    )
    assert answer.context["adminform"].form.errors["opened_on"]
    assert not Organisation.objects.exists()


def test_html_in_a_name_is_shown_as_text(client):
    body = OrganisationFactory(name="<img src=x onerror=alert(1)>", published=True)
    for name in ["change", "history", "preview", "delete"]:
        shown = client.get(page(Organisation, name, body.pk), follow=True).text
        assert "<img src=x" not in shown
    assert "<img src=x" not in client.get(page(Organisation, "changelist")).text


@pytest.mark.parametrize("action", ["publish", "withdraw", "delete_selected", "merge_two", "\0", "__class__"])
@pytest.mark.parametrize("key", ["abc", "\0", "9" * 40, "0"])
def test_list_actions_take_any_key(client, action, key):
    answer = client.post(
        page(Organisation, "changelist"),
        {"action": action, "_selected_action": key, "confirmed": "1"},
        follow=True,
    )
    assert answer.status_code == 200


@pytest.mark.parametrize("term", NASTY)
@pytest.mark.parametrize(
    "names", [("articles", "quote", "article"), ("articles", "nothing", "x"), ("\0", "\0", "\0")]
)
def test_look_ups_take_any_term(client, term, names):
    ArticleFactory()
    query = dict(zip(["app_label", "model_name", "field_name"], names, strict=True))
    answer = client.get(reverse("admin:autocomplete"), {**query, "term": term, "page": "1"})
    assert answer.status_code in {200, 403}


def test_an_overtaken_form_with_a_tampered_time_is_refused(client):
    body = OrganisationFactory()
    for tampered in ["x", "2016-13-45T00:00:00Z", "\0"]:
        answer = client.post(
            page(Organisation, "change", body.pk),
            {**NO_PARTS, "name": "A", "kind": "union", "opened_at": tampered},
        )
        assert "while you were editing it" in answer.text


@override_settings(DATA_UPLOAD_MAX_MEMORY_SIZE=2_000)
@pytest.mark.parametrize("model", [Article, Quote, StrikeDay])
def test_a_paste_over_the_limit_is_answered_with_413(client, model):
    before = Quote.objects.count()
    answer = client.post(page(model, "add"), {"words": "x" * 5_000})
    assert answer.status_code == 413
    assert "Back button" in answer.text
    assert Quote.objects.count() == before


@override_settings(DATA_UPLOAD_MAX_NUMBER_FIELDS=20)
def test_too_many_fields_are_answered_with_413(client):
    answer = client.post(page(Organisation, "add"), {f"field{n}": "x" for n in range(50)})
    assert answer.status_code == 413


def test_a_long_quote_can_still_be_opened(client):
    quote = QuoteFactory(words="many words " * 2000 + "end")
    assert client.get(page(Quote, "change", quote.pk)).status_code == 200
