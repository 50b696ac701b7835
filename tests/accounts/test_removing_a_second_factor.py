"""The one administrator who lost phone and paper is helped from the command line."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from accounts import second_factor
from tests.factories.accounts import EditorFactory, app_of

pytestmark = pytest.mark.django_db


def test_it_is_removed_and_all_sessions_end(client):
    editor = EditorFactory(username="ada")
    app_of(editor)
    second_factor.new_recovery_codes(editor)
    client.force_login(editor)
    out = StringIO()
    call_command("remove_second_factor", "ada", stdout=out)
    assert "ada has no second factor any more" in out.getvalue()
    assert second_factor.app_of(editor) is None and second_factor.sheet_of(editor) is None
    assert client.get("/admin/").status_code == 302


def test_an_unknown_name_is_said():
    with pytest.raises(CommandError, match="Nobody has the user name “eve”"):
        call_command("remove_second_factor", "eve")
