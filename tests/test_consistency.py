"""The parts of the code base agree with each other."""

import re
from io import StringIO
from itertools import chain

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.template import engines
from django.template.defaulttags import URLNode
from django.urls import get_resolver

ROOMS = ["accounts", "archive", "articles", "config", "people", "records", "strikes", "web"]
TEMPLATES = sorted((settings.BASE_DIR / "templates").rglob("*.html"))
# Django and the packages look for these by name; a generic view's is named after its model.
FOUND_BY_DJANGO = re.compile(
    r"^(\d{3}\.html|(admin|drf_spectacular|rest_framework)/.*|(\w+)/\w+_(list|detail|form|archive|archive_\w+)\.html)$"
)


def name(template):
    return str(template.relative_to(settings.BASE_DIR / "templates"))


def our_models():
    return [model for model in apps.get_models() if model.__module__.split(".")[0] in ROOMS]


@pytest.mark.django_db
def test_every_change_of_a_model_has_its_migration():
    out = StringIO()
    call_command("makemigrations", check_changes=True, dry_run=True, stdout=out, no_color=True)
    assert "No changes detected" in out.getvalue()


def test_migrations_are_named_for_what_they_do():
    migrations = chain.from_iterable((settings.BASE_DIR / room).glob("migrations/0*.py") for room in ROOMS)
    assert [
        path.name for path in migrations if re.search(r"_auto_|^\d+_(merge|alter_\w+_and)", path.name)
    ] == []


def test_every_template_is_used():
    sources = [path.read_text() for room in ROOMS for path in (settings.BASE_DIR / room).rglob("*.py")]
    sources += [path.read_text() for path in TEMPLATES]
    named = set(re.findall(r"[\w/.-]+\.html", " ".join(sources)))
    # The tag of a component has the name of its template.
    named |= {f"components/{tag}.html" for tag in re.findall(r"^def (\w+)", " ".join(sources), re.MULTILINE)}
    assert [
        name(path) for path in TEMPLATES if name(path) not in named and not FOUND_BY_DJANGO.match(name(path))
    ] == []


@pytest.mark.parametrize("template", TEMPLATES, ids=name)
def test_every_template_compiles(template):
    engines["django"].get_template(name(template))


@pytest.mark.parametrize("template", TEMPLATES, ids=name)
def test_every_address_that_a_template_names_exists(template):
    resolver = get_resolver()
    known = set(resolver.reverse_dict) | {"admin"}
    known |= {f"{space}:{key}" for space in resolver.namespace_dict for key in _names_in(resolver, space)}
    compiled = engines["django"].get_template(name(template)).template
    for node in compiled.nodelist.get_nodes_by_type(URLNode):
        if isinstance(node.view_name.var, str):
            assert node.view_name.var in known or node.view_name.var.startswith("admin:")


def _names_in(resolver, space):
    return {key for key in resolver.namespace_dict[space][1].reverse_dict if isinstance(key, str)}


@pytest.mark.parametrize("template", TEMPLATES, ids=name)
def test_templates_hold_no_style_and_no_script_of_their_own(template):
    text = re.sub(r"\{#.*?#\}|\{% comment.*?endcomment %\}", "", template.read_text(), flags=re.DOTALL)
    assert re.findall(r"<style\b|\sstyle=|\son\w+=|javascript:", text) == []
    for attributes, body in re.findall(r"<script\b([^>]*)>(.*?)</script>", text, re.DOTALL):
        assert "src=" in attributes or "application/ld+json" in attributes or "application/json" in attributes
        assert "src=" not in attributes or not body.strip()


def test_verbose_names_are_written_as_inside_a_sentence():
    """Django capitalises them itself where they begin one."""
    capitalised = [
        f"{model.__name__}.{each.name}: {each.verbose_name}"
        for model in our_models()
        for each in model._meta.get_fields()
        if hasattr(each, "verbose_name") and re.match(r"(?!Wikidata)[A-Z][a-z]", str(each.verbose_name))
    ]
    assert capitalised == []


def test_relation_names_are_set_or_switched_off():
    """`hospital.quotes` is vocabulary; `hospital.quote_set` is an accident."""
    accidents = [
        f"{model.__name__}.{each.name}"
        for model in our_models()
        for each in model._meta.get_fields()
        if each.is_relation
        and not each.auto_created
        and each.remote_field
        and each.remote_field.related_name is None
        if not model._meta.label.endswith("Event")
    ]
    assert accidents == []
