"""Curators enter, editors decide."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.core.management import call_command

from archive.groups import make_groups
from records.models import Record
from tests.factories.accounts import CuratorFactory, EditorFactory

pytestmark = pytest.mark.django_db

ENTRIES = [model for model in apps.get_models() if issubclass(model, Record)]


def may(user, verb, model):
    return user.has_perm(f"{model._meta.app_label}.{verb}_{model._meta.model_name}")


@pytest.mark.parametrize("model", ENTRIES, ids=lambda model: model.__name__)
def test_a_curator_enters_and_changes_but_does_not_decide(model):
    curator = CuratorFactory()
    assert {verb for verb in model._meta.default_permissions if may(curator, verb, model)} == {
        "add",
        "change",
        "view",
    }


@pytest.mark.parametrize("model", ENTRIES, ids=lambda model: model.__name__)
def test_an_editor_may_do_all(model):
    editor = EditorFactory()
    assert all(may(editor, verb, model) for verb in model._meta.default_permissions)


def test_nobody_edits_editions_redirects_or_history():
    rights = set(Group.objects.get(name="editor").permissions.values_list("content_type__model", "codename"))
    assert {codename for model, codename in rights if model in {"edition", "redirect"}} == {
        "view_edition",
        "view_redirect",
    }
    assert not {codename for model, codename in rights if model in {"articleevent", "picketeventevent"}}
    assert ("picketevent", "publish_picketevent") in rights


def test_making_the_groups_again_leaves_what_an_administrator_changed():
    curator = Group.objects.get(name="curator")
    curator.permissions.remove(curator.permissions.get(codename="add_figure"))
    make_groups(apps)
    assert not curator.permissions.filter(codename="add_figure").exists()


@pytest.mark.django_db(transaction=True)
def test_the_groups_come_back_after_a_flush():
    call_command("flush", interactive=False, verbosity=0)
    curator, editor = Group.objects.order_by("name")
    assert (curator.name, editor.name) == ("curator", "editor")
    assert editor.permissions.count() > curator.permissions.count() > 50
