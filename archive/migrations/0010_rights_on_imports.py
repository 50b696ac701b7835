from django.db import migrations

from archive.groups import grant_rights_on, make_permissions


def grant(apps, schema_editor):
    make_permissions(apps, schema_editor.connection.alias)
    grant_rights_on(apps, {"fileimport"})


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0009_rights_on_jobs"),
        ("records", "0006_imports_of_files"),
    ]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
