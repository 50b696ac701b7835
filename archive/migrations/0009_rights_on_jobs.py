from django.db import migrations

from archive.groups import grant_rights_on, make_permissions


def grant(apps, schema_editor):
    make_permissions(apps, schema_editor.connection.alias)
    grant_rights_on(apps, {"job"})


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0008_rights_on_searches"),
        ("records", "0005_jobs"),
    ]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
