from django.db import migrations

from archive.groups import grant_rights_on, make_permissions


def grant(apps, schema_editor):
    make_permissions(apps, schema_editor.connection.alias)
    grant_rights_on(apps, {"search"})


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0007_rights_on_ballots"),
        ("articles", "0012_searches"),
    ]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
