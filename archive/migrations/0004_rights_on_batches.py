from django.db import migrations

from archive.groups import grant_rights_on, make_permissions


def grant(apps, schema_editor):
    make_permissions(apps, schema_editor.connection.alias)
    grant_rights_on(apps, {"batch", "batchitem"})


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0003_rights_on_syndication_clusters"),
        ("articles", "0010_batches"),
    ]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
