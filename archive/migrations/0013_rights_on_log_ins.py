from django.db import migrations

from archive.groups import grant_rights_on, make_permissions


def grant(apps, schema_editor):
    make_permissions(apps, schema_editor.connection.alias)
    grant_rights_on(apps, {"signin"})


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0012_contributors_and_administrators"),
        ("accounts", "0001_sessions_log_ins_and_recovery_codes"),
    ]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
