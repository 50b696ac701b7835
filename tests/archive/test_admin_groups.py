"""Contributors enter, curators review, editors decide, administrators see to accounts."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.core.management import call_command

from archive.groups import NAMES, make_groups
from records.models import Record
from tests.factories.accounts import AdministratorFactory, ContributorFactory, CuratorFactory, EditorFactory

pytestmark = pytest.mark.django_db

ENTRIES = [model for model in apps.get_models() if issubclass(model, Record)]


def may(user, verb, model):
    return user.has_perm(f"{model._meta.app_label}.{verb}_{model._meta.model_name}")


@pytest.mark.parametrize("model", ENTRIES, ids=lambda model: model.__name__)
@pytest.mark.parametrize(
    ("factory", "verbs"),
    [
        (ContributorFactory, {"add", "change", "view"}),
        (CuratorFactory, {"add", "change", "view", "review"}),
        (AdministratorFactory, set()),
    ],
)
def test_only_an_editor_decides(model, factory, verbs):
    user = factory()
    assert {verb for verb in model._meta.default_permissions if may(user, verb, model)} == verbs


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
    administrator, contributor, curator, editor = Group.objects.order_by("name")
    assert [administrator.name, contributor.name, curator.name, editor.name] == sorted(NAMES)
    assert editor.permissions.count() > curator.permissions.count() > contributor.permissions.count() > 50
    assert may_see_to_accounts(administrator)


def may_see_to_accounts(group):
    return group.permissions.filter(content_type__model="user", codename="add_user").exists()
