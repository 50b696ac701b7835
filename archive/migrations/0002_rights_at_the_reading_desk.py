from django.db import migrations

from archive.groups import grant_rights_on, make_permissions

MODELS = {"decision", "privatespan", "reading", "verdict"}


def grant(apps, schema_editor):
    make_permissions(apps, schema_editor.connection.alias)
    grant_rights_on(apps, MODELS)


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0001_curators_and_editors"),
        ("articles", "0003_readings_and_decisions"),
    ]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
